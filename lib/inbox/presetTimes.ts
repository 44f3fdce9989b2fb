import { shiftDay, startOfDay, startOfMinute, type Calendar } from '@/lib/mentions/calendar';
import type { OpenTime } from './openTime';

/** Times that are offered by name, so that nobody has to write a date. */
export type PresetKind = 'hours' | 'closing' | 'tomorrow' | 'opening' | 'monday';

export interface PresetTime {
  kind: PresetKind;
  /** ms since 1970. */
  at: number;
}

const HOUR = 3_600_000;
/** What sleeps for some hours sleeps for so many. */
export const SOME_HOURS = 3;
/** When a day begins for who has no hours at all, minutes since midnight. */
const MORNING = 9 * 60;

interface At {
  /** ms since 1970. */
  now: number;
  /** When somebody is there. */
  openTime: OpenTime;
  /** Whose days these are. */
  calendar: Calendar;
}

/** Until when a mention may sleep: some hours, the opening of tomorrow (or, if nobody is there, the next one), and that of Monday. */
export function snoozeTimes(at: At): PresetTime[] {
  const { now, calendar } = at;
  const monday = mondayAfter(calendar.at(now).day);
  return inOrder([{ kind: 'hours', at: now + SOME_HOURS * HOUR }, openingAfterToday(at), { kind: 'monday', at: openingSince(monday, at) }]);
}

/** By when a mention may be due: today's closing, while that is to come, and the next opening after today. */
export function dueTimes(at: At): PresetTime[] {
  const { now, openTime, calendar } = at;
  const closing = openTime.lastOpen(now, startOfDay(shiftDay(calendar.at(now).day, 1), calendar));
  return inOrder([...(closing === null ? [] : [{ kind: 'closing' as const, at: closing }]), openingAfterToday(at)]);
}

/** Of tomorrow by name only where somebody is there tomorrow. */
function openingAfterToday(at: At): PresetTime {
  const tomorrow = shiftDay(at.calendar.at(at.now).day, 1);
  const opening = openingSince(tomorrow, at);
  return { kind: at.calendar.at(opening).day === tomorrow ? 'tomorrow' : 'opening', at: opening };
}

function openingSince(day: string, { openTime, calendar }: At): number {
  return openTime.nextOpening(startOfDay(day, calendar)) ?? startOfMinute(day, MORNING, calendar);
}

/** The first Monday after a day (YYYY-MM-DD). */
function mondayAfter(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, 7 - ((weekday + 6) % 7));
}

/** The soonest first; of two at one time the one that says more of it stays. */
function inOrder(times: readonly PresetTime[]): PresetTime[] {
  const sorted = times.toSorted((a, b) => a.at - b.at);
  return sorted.filter(({ at }, index) => sorted[index + 1]?.at !== at);
}

/** An instant (ms since 1970) as a field for date and time has it, YYYY-MM-DDTHH:MM. */
export function writeLocal(instant: number, calendar: Calendar): string {
  const minute = calendar.minuteAt(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${calendar.at(instant).day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** What such a field says, ms since 1970; null where that is no time. Of a time that summer time leaves out, the next one. */
export function readLocal(written: string, calendar: Calendar): number | null {
  const found = /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2})/u.exec(written)?.groups;
  if (found === undefined || Number.isNaN(Date.parse(`${found['day']}T00:00:00Z`))) return null;
  return startOfMinute(found['day'] ?? '', Number(found['hour']) * 60 + Number(found['minute']), calendar);
}
