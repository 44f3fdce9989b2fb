/** From when to when somebody is there, minutes since midnight, to 1440. */
export type DayPart = readonly [from: number, to: number];

/** When somebody is there to answer, by the clock of a zone. */
export interface BusinessHours {
  /** IANA name; null: the reporting zone. */
  zone: string | null;
  /** Of each day of the week, Monday first, from when to when, minutes since midnight, in order and apart; to 1440. Empty: closed. */
  week: readonly (readonly DayPart[])[];
  /** Days on which nobody is there, YYYY-MM-DD, or --MM-DD of every year. */
  holidays: readonly string[];
  /** Within how many minutes of these hours something is to be answered, by how urgent it is. */
  within: Readonly<Record<'urgent' | 'normal' | 'low', number>>;
}

export const MINUTES_OF_DAY = 1_440;
/** Bounds of what is stored. */
export const MOST_PARTS = 6;
export const MOST_HOLIDAYS = 400;
/** Minutes of open time, at most those of thirty days around the clock: nobody waits longer for an answer. */
export const MOST_WITHIN = 30 * MINUTES_OF_DAY;
const MOST_ZONE = 64;

/** Monday to Friday from nine to five; what is urgent within an hour, all else within a day's or three days' hours. */
export const DEFAULT_BUSINESS_HOURS: BusinessHours = {
  zone: null,
  week: [[[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []],
  holidays: [],
  within: { urgent: 60, normal: 480, low: 1440 },
};

/** Parts of one day in their order; those that touch or overlap as one. */
export function joinedParts(parts: readonly DayPart[]): DayPart[] {
  const joined: DayPart[] = [];
  for (const [from, to] of parts.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether a value is a day of the calendar, YYYY-MM-DD, or one of every year, --MM-DD; the 29th of February is one. */
export function isHoliday(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(?:\d{4}|-)-\d{2}-\d{2}$/u.test(value)) return false;
  // Of every year: looked for in one that has all days.
  const day = value.startsWith('--') ? `2024-${value.slice(2)}` : value;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Whether a number may be that of minutes of open time in which something is to be answered. */
export function isWithin(value: unknown): value is number {
  return isWhole(value) && value >= 1 && value <= MOST_WITHIN;
}

/** Whether a value from elsewhere is business hours. A zone may be one that this browser does not know: its clock is then that of UTC. */
export function isBusinessHours(value: unknown): value is BusinessHours {
  if (!isRecord(value)) return false;
  const { zone, week, holidays, within } = value;
  return (zone === null || (typeof zone === 'string' && zone.length <= MOST_ZONE && /^[A-Za-z][\w+/-]*$/u.test(zone)))
    && Array.isArray(week) && week.length === 7 && week.every(isDay)
    && Array.isArray(holidays) && holidays.length <= MOST_HOLIDAYS && holidays.every(isHoliday) && new Set(holidays).size === holidays.length
    && isRecord(within) && isWithin(within['urgent']) && isWithin(within['normal']) && isWithin(within['low']);
}

/** In order and apart: what touches is one. */
function isDay(parts: unknown): boolean {
  if (!Array.isArray(parts) || parts.length > MOST_PARTS) return false;
  return parts.every((part, at) => isPart(part) && (at === 0 || part[0] > parts[at - 1][1]));
}

function isPart(part: unknown): part is DayPart {
  if (!Array.isArray(part) || part.length !== 2) return false;
  const [from, to]: unknown[] = part;
  return isWhole(from) && isWhole(to) && from >= 0 && from < to && to <= MINUTES_OF_DAY;
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
