export const UNKNOWN_DAY = 'unknown';
/** Slot of what is known to the day only. */
export const UNKNOWN_HOUR = 24;
export const HOUR_SLOTS = 25;

export interface DayAndHour {
  /** YYYY-MM-DD in the reporting zone. */
  day: string;
  /** 0-23. */
  hour: number;
}

export interface Calendar {
  zone: string;
  /** Day and hour of an instant (ms since 1970). */
  at(instant: number): DayAndHour;
  /** Minutes on the clock since midnight at an instant, 0-1439. */
  minuteAt(instant: number): number;
}

const QUARTER = 15 * 60_000;
const MOST_REMEMBERED = 50_000;

/**
 * A calendar of one reporting zone (IANA name; UTC where the name is not known). Offsets change at quarter hours at the
 * finest, so one look at Intl serves a whole quarter.
 */
export function createCalendar(zone: string): Calendar {
  const format = formatFor(zone);
  const offsets = new Map<number, number>();

  function offsetAt(instant: number): number {
    const quarter = Math.floor(instant / QUARTER);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = measureOffset(format, quarter * QUARTER);
    if (offsets.size >= MOST_REMEMBERED) offsets.clear();
    offsets.set(quarter, offset);
    return offset;
  }

  return {
    zone,
    at(instant) {
      const local = new Date(instant + offsetAt(instant));
      return { day: isoDay(local), hour: local.getUTCHours() };
    },
    minuteAt(instant) {
      const local = new Date(instant + offsetAt(instant));
      return local.getUTCHours() * 60 + local.getUTCMinutes();
    },
  };
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Zones lie between UTC−12 and UTC+14. */
const FARTHEST_AHEAD = 14 * HOUR;
const FARTHEST_BEHIND = 12 * HOUR;

/** First instant (ms since 1970) of a day in a zone. Summer time may begin at midnight: then the day begins at one. */
export function startOfDay(day: string, calendar: Calendar): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let before = midnight - FARTHEST_AHEAD - HOUR;
  let within = midnight + FARTHEST_BEHIND;
  while (within - before > MINUTE) {
    const middle = Math.floor((before + within) / 2 / MINUTE) * MINUTE;
    if (calendar.at(middle).day < day) before = middle;
    else within = middle;
  }
  return within;
}

/** First instant (ms since 1970) of an hour of a day; of an hour that summer time leaves out, the one after it. */
export function startOfHour({ day, hour }: DayAndHour, calendar: Calendar): number {
  let instant = startOfDay(day, calendar);
  while (calendar.at(instant).day === day && calendar.at(instant).hour < hour) instant += QUARTER;
  return instant;
}

/**
 * First instant of a day at which its clock has reached so many minutes since midnight; where summer time leaves that out,
 * the first after it, which may be the beginning of the next day.
 */
export function startOfMinute(day: string, minute: number, calendar: Calendar): number {
  let quarter = startOfDay(day, calendar);
  while (calendar.at(quarter).day === day && calendar.minuteAt(quarter + QUARTER - MINUTE) < minute) quarter += QUARTER;
  return calendar.at(quarter).day === day ? quarter + Math.max(0, minute - calendar.minuteAt(quarter)) * MINUTE : quarter;
}

/** YYYY-MM-DD of the day `days` after (or before) a day. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
}

/** Whether this is a day of the calendar, YYYY-MM-DD. */
export function isDay(value: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    calendar: 'gregory',
    numberingSystem: 'latn',
  };
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function measureOffset(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}
