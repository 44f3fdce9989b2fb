import { createCalendar, shiftDay, startOfDay, startOfHour, UNKNOWN_HOUR } from '@/lib/mentions/calendar';
import { goneCells, hoursOf, type TallyRow } from '@/lib/mentions/tally';

/** What a topic heard in one hour of one day, by when it was posted; a slot of its own holds what is known to the day only. */
export interface Stratum {
  topicId: string;
  day: string;
  /** 0-23, or UNKNOWN_HOUR. */
  hour: number;
  /** Kept mentions of the site that is asked for, and of any. */
  count: number;
  ofAnySite: number;
  /** How many of them the sample takes. */
  quota: number;
}

export interface Frame {
  strata: Stratum[];
  /** Kept mentions, and how many more were counted and are no longer kept. */
  of: number;
  gone: number;
}

/**
 * What is to be sampled, by the tallies, oldest first. `most` mentions are spread over the strata in proportion: each takes what the running
 * sum of shares, rounded, grows by (systematic sampling), so that no day gets one more or less than is its due. All where there are no more.
 */
export function frameOf(rows: readonly TallyRow[], site: string | null, most: number): Frame {
  const counted = rows
    .flatMap(({ topicId, day, published }) => {
      const all = hoursOf(published);
      return hoursOf(published, site).flatMap((count, hour) => (count === 0 ? [] : [{ topicId, day, hour, count, ofAnySite: all[hour] ?? count }]));
    })
    .toSorted((a, b) => order(a.day, b.day) || a.hour - b.hour || order(a.topicId, b.topicId));
  const of = counted.reduce((sum, { count }) => sum + count, 0);
  const share = of <= most ? 1 : most / of;
  let before = 0;
  const strata = counted.map((stratum): Stratum => {
    const taken = Math.floor(before * share + 0.5);
    before += stratum.count;
    return { ...stratum, quota: Math.floor(before * share + 0.5) - taken };
  });
  const goneOf = (row: TallyRow): number =>
    goneCells(row, 'published').reduce((sum, cell) => sum + (site === null || cell.site === site ? cell.count : 0), 0);
  return { strata: strata.filter(({ quota }) => quota > 0), of, gone: rows.reduce((sum, row) => sum + goneOf(row), 0) };
}

/** The instants at which mentions of strata are listed: from the first, before the second (ms since 1970). */
export function instantsOfStrata(zone: string): (stratum: Pick<Stratum, 'day' | 'hour'>) => { from: number; to: number } {
  const calendar = createCalendar(zone);
  return ({ day, hour }) => {
    // A day as written is a day of the page's calendar, kept as one of UTC.
    if (hour === UNKNOWN_HOUR) return { from: Date.parse(`${day}T00:00:00Z`), to: Date.parse(`${shiftDay(day, 1)}T00:00:00Z`) };
    const from = startOfHour({ day, hour }, calendar);
    return { from, to: hour === 23 ? startOfDay(shiftDay(day, 1), calendar) : startOfHour({ day, hour: hour + 1 }, calendar) };
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
