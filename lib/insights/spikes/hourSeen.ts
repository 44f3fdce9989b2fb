export const HOUR = 3_600_000;
export const DAY_HOURS = 24;
export const WEEK_HOURS = 168;
/** Weeks of which something was seen that a baseline needs. */
export const LEAST_WEEKS = 4;

/** One hour by the clock of what was seen. Hours of which nothing is known may be left out. */
export interface HourSeen {
  /** Its start, ms since 1970. */
  at: number;
  /** Hour of the week in the reporting zone: 24 times the weekday, counted from any, plus the hour, 0-167. */
  slot: number;
  /** Distinct posts scanned: the exposure. An hour without any says nothing. */
  seen: number;
  /** Mentions heard. */
  heard: number;
}

/**
 * Every hour from the first to the last, in order, those that are left out with nothing seen. A mention was seen, so that
 * no hour has more mentions than posts.
 */
export function everyHour(hours: readonly HourSeen[]): HourSeen[] {
  const first = hours[0];
  const last = hours.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = Array.from({ length: Math.round((last.at - first.at) / HOUR) + 1 }, (_, index): HourSeen => ({
    at: first.at + index * HOUR, slot: (first.slot + index) % WEEK_HOURS, seen: 0, heard: 0,
  }));
  for (const hour of hours) {
    const own = all[Math.round((hour.at - first.at) / HOUR)];
    if (own === undefined) continue;
    own.slot = hour.slot;
    own.heard += hour.heard;
    own.seen += Math.max(hour.seen, hour.heard);
  }
  return all;
}

/** Whole weeks before `now` in which something was seen: gaps are no weeks. */
export function weeksSeen(hours: readonly { at: number; seen: number }[], now: number): number {
  const first = hours.find(({ seen }) => seen > 0);
  if (first === undefined) return 0;
  const weekOf = (at: number): number => Math.floor((now - at) / (WEEK_HOURS * HOUR));
  // The week that began with the first hour is whole only if that hour is a week back.
  const whole = weekOf(first.at);
  return new Set(hours.filter(({ seen }) => seen > 0).map(({ at }) => weekOf(at)).filter((week) => week >= 0 && week < whole)).size;
}
