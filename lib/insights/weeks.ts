import { shiftDay } from '@/lib/mentions/calendar';
import { addCounts, addGone } from './sentimentCounts';
import type { VolumeDay } from './volume';

/** Days that are counted together: one, or what of a week lies in a period. Both ends YYYY-MM-DD, included. */
export interface VolumeSpan extends VolumeDay {
  to: string;
}

/** Each day by itself. */
export function byDay(days: readonly VolumeDay[]): VolumeSpan[] {
  return days.map((day) => ({ ...day, to: day.day }));
}

/** Days in weeks that begin on `weekStart`, 1 (Monday) to 7 (Sunday); the first and the last week may be shorter. */
export function byWeek(days: readonly VolumeDay[], weekStart: number): VolumeSpan[] {
  const weeks: VolumeSpan[] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    if (week === undefined || weekdayOf(day.day) === weekStart) weeks.push({ ...day, to: day.day });
    else {
      weeks[weeks.length - 1] = {
        day: week.day,
        to: day.day,
        counts: addCounts([week.counts, day.counts]),
        ...addGone([week, day]),
        total: week.total + day.total,
        read: week.read || day.read,
      };
    }
  }
  return weeks;
}

/** The seven days of the week of a day, both ends included. `weekStart`: 1 (Monday) to 7 (Sunday). */
export function weekOf(day: string, weekStart: number): { from: string; to: string } {
  const from = shiftDay(day, -((weekdayOf(day) - weekStart + 7) % 7));
  return { from, to: shiftDay(from, 6) };
}

/** All weeks from that of one day to that of another, in order; none where there is no day. */
export function weeksBetween(first: string | undefined, last: string | undefined, weekStart: number): { from: string; to: string }[] {
  const weeks: { from: string; to: string }[] = [];
  if (first === undefined || last === undefined) return weeks;
  for (let week = weekOf(first, weekStart); week.from <= last; week = weekOf(shiftDay(week.to, 1), weekStart)) weeks.push(week);
  return weeks;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
