import type { BusinessHours } from '@/lib/inbox/businessHours';

const MINUTE = 60_000;

/** Open time of business hours in one zone and stretch of time, found by going along its minutes: slow, plain, and apart from ours. */
export interface Walked {
  start: number;
  end: number;
  /** Days of the calendar that the stretch touches, YYYY-MM-DD. */
  days: readonly string[];
  isOpen: (hours: BusinessHours, instant: number) => boolean;
  /** ms. */
  between: (hours: BusinessHours, from: number, to: number) => number;
  /** Null where it is not in the stretch. */
  added: (hours: BusinessHours, from: number, minutes: number) => number | null;
  next: (hours: BusinessHours, from: number) => number | null;
}

interface Shown {
  day: string;
  weekday: number;
  minute: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function walkedTime(zone: string, start: number, length: number): Walked {
  const clock = Array.from({ length: length * 1440 }, readClock(zone, start));
  const end = start + clock.length * MINUTE;
  const walked = new Map<BusinessHours, boolean[]>();
  const minutesOf = (hours: BusinessHours): boolean[] => {
    const known = walked.get(hours) ?? clock.map((shown) => isWithin(hours, shown));
    walked.set(hours, known);
    return known;
  };
  const indexOf = (instant: number): number => Math.floor((instant - start) / MINUTE);
  return {
    start,
    end,
    days: [...new Set(clock.map(({ day }) => day))],
    isOpen: (hours, instant) => minutesOf(hours)[indexOf(instant)] === true,
    between(hours, from, to) {
      let sum = 0;
      const open = minutesOf(hours);
      for (let index = indexOf(from); index <= indexOf(to); index++) {
        const at = start + index * MINUTE;
        if (open[index] === true) sum += Math.max(0, Math.min(at + MINUTE, to) - Math.max(at, from));
      }
      return sum;
    },
    added(hours, from, minutes) {
      let missing = minutes * MINUTE;
      const open = minutesOf(hours);
      for (let index = indexOf(from); index < open.length; index++) {
        if (open[index] !== true) continue;
        const begin = Math.max(from, start + index * MINUTE);
        const there = start + (index + 1) * MINUTE - begin;
        if (there >= missing) return begin + missing;
        missing -= there;
      }
      return null;
    },
    next(hours, from) {
      const open = minutesOf(hours);
      for (let index = indexOf(from); index < open.length; index++) {
        if (open[index] === true) return Math.max(from, start + index * MINUTE);
      }
      return null;
    },
  };
}

function isWithin({ week, holidays }: BusinessHours, { day, weekday, minute }: Shown): boolean {
  if (holidays.some((holiday) => (holiday.startsWith('--') ? day.endsWith(holiday.slice(1)) : day === holiday))) return false;
  return (week[weekday] ?? []).some(([from, to]) => from <= minute && minute < to);
}

/** What the browser writes of each minute. */
function readClock(zone: string, start: number): (_: unknown, index: number) => Shown {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  return (_, index) => {
    const part = Object.fromEntries(format.formatToParts(start + index * MINUTE).map(({ type, value }) => [type, value]));
    return {
      day: `${part['year']}-${part['month']}-${part['day']}`,
      weekday: WEEKDAYS.indexOf(part['weekday'] ?? ''),
      minute: Number(part['hour']) * 60 + Number(part['minute']),
    };
  };
}
