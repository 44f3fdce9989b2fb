import { isZone } from '@/lib/language/zones';
import type { Urgency } from '@/lib/mentions/queues';
import {
  isHoliday, isWithin, joinedParts, MINUTES_OF_DAY, MOST_HOLIDAYS, MOST_PARTS, type BusinessHours, type DayPart,
} from './businessHours';

/**
 * What is wrong with an edit of business hours. The words are made by i18n from the code. Of parts: they are no times of a day,
 * take no time, overlap another part, or are too many.
 */
export const HOURS_PROBLEM_CODES = [
  'no-time', 'empty-part', 'overlap', 'too-many-parts', 'no-date', 'holiday-twice', 'too-many-holidays', 'no-zone', 'no-minutes',
] as const;
export type HoursProblemCode = (typeof HOURS_PROBLEM_CODES)[number];

/** Where it is wrong. Days are 0 (Monday) to 6. `other`: the part that stands there already. `most`: so many there may be. */
export interface HoursProblem {
  code: HoursProblemCode;
  day?: number;
  other?: DayPart;
  urgency?: Urgency;
  most?: number;
}

export type HoursEdit = { ok: true; hours: BusinessHours } | { ok: false; problem: HoursProblem };

/**
 * Business hours with one more part of a day, 0 (Monday) to 6, in minutes since midnight. A part that ends no later than it begins
 * ends on the next day; what touches another part is joined to it.
 */
export function withPart(hours: BusinessHours, day: number, [from, to]: DayPart): HoursEdit {
  if (![from, to].every((minute) => Number.isInteger(minute) && minute >= 0 && minute <= MINUTES_OF_DAY)) return wrong({ code: 'no-time', day });
  if (from === to || from === MINUTES_OF_DAY) return wrong({ code: 'empty-part', day });
  if (from < to) return withinDay(hours, day, [from, to]);
  const tonight = withinDay(hours, day, [from, MINUTES_OF_DAY]);
  return !tonight.ok || to === 0 ? tonight : withinDay(tonight.hours, (day + 1) % 7, [0, to]);
}

/** Business hours with another part in the place of one of a day; one that cannot stand there leaves them as they are. */
export function withOtherPart(hours: BusinessHours, { day, index }: { day: number; index: number }, part: DayPart): HoursEdit {
  return withPart(withoutPart(hours, day, index), day, part);
}

/** Business hours without one part of a day. */
export function withoutPart(hours: BusinessHours, day: number, index: number): BusinessHours {
  return withDay(hours, day, (hours.week[day] ?? []).filter((_, at) => at !== index));
}

/** Business hours with nobody there on a day. */
export function withClosedDay(hours: BusinessHours, day: number): BusinessHours {
  return withDay(hours, day, []);
}

/** Business hours in which other days are as one of them. */
export function withDaysAs(hours: BusinessHours, day: number, others: readonly number[]): BusinessHours {
  return others.reduce((changed, other) => withDay(changed, other, hours.week[day] ?? []), hours);
}

/** Business hours with one more holiday, YYYY-MM-DD or --MM-DD; holidays are in order, those of every year first. */
export function withHoliday(hours: BusinessHours, holiday: string): HoursEdit {
  const { holidays } = hours;
  if (!isHoliday(holiday)) return wrong({ code: 'no-date' });
  if (holidays.includes(holiday)) return wrong({ code: 'holiday-twice' });
  if (holidays.length >= MOST_HOLIDAYS) return wrong({ code: 'too-many-holidays', most: MOST_HOLIDAYS });
  return { ok: true, hours: { ...hours, holidays: [...holidays, holiday].toSorted() } };
}

export function withoutHoliday(hours: BusinessHours, holiday: string): BusinessHours {
  return { ...hours, holidays: hours.holidays.filter((other) => other !== holiday) };
}

/** Business hours of another zone; null: of the reporting zone. */
export function withZone(hours: BusinessHours, zone: string | null): HoursEdit {
  return zone === null || isZone(zone) ? { ok: true, hours: { ...hours, zone } } : wrong({ code: 'no-zone' });
}

/** Business hours with another number of minutes within which what is so urgent is to be answered. */
export function withMinutes(hours: BusinessHours, urgency: Urgency, minutes: number): HoursEdit {
  return isWithin(minutes) ? { ok: true, hours: { ...hours, within: { ...hours.within, [urgency]: minutes } } } : wrong({ code: 'no-minutes', urgency });
}

function withinDay(hours: BusinessHours, day: number, part: DayPart): HoursEdit {
  const parts = hours.week[day] ?? [];
  const other = parts.find(([from, to]) => part[0] < to && from < part[1]);
  if (other !== undefined) return wrong({ code: 'overlap', day, other });
  const joined = joinedParts([...parts, part]);
  if (joined.length > MOST_PARTS) return wrong({ code: 'too-many-parts', day, most: MOST_PARTS });
  return { ok: true, hours: withDay(hours, day, joined) };
}

function withDay(hours: BusinessHours, day: number, parts: readonly DayPart[]): BusinessHours {
  return { ...hours, week: hours.week.map((own, at) => (at === day ? parts : own)) };
}

const wrong = (problem: HoursProblem): HoursEdit => ({ ok: false, problem });
