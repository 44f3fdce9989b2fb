import { HOUR_SLOTS, startOfDay, UNKNOWN_HOUR, type Calendar } from '@/lib/mentions/calendar';
import type { PackedCells, TallyRow } from '@/lib/mentions/tally';
import { isSoughtOut, type Context } from '@/lib/posts/post';
import { weekdayOf } from '../standOut';
import { DAY_HOURS, HOUR, LEAST_WEEKS, WEEK_HOURS, weeksSeen, type HourSeen } from './hourSeen';
import type { HourScored } from './negativeShare';

/** One hour of a topic, by the clock of what was seen. */
export type HeardHour = HourSeen & HourScored;

/** Posts scanned on a site and day, by hour. */
export interface ScannedDay {
  site: string;
  day: string;
  context: Context;
  hours: ArrayLike<number>;
}

interface DayCounts {
  seen: number[];
  heard: number[];
  scored: number[];
  negative: number[];
}

const SCORED = new Set(['negative', 'neutral', 'positive']);

/**
 * The hours of a topic that have ended before `to`, from `from` on (ms since 1970), in order: posts scanned, and mentions heard
 * among them, also those that are no longer kept. What was sought out (on a brand's own pages, in searches for it, by hand) is
 * left out of both, as is what has no known hour. An hour in which nothing was scanned is left out: it says nothing. `sites`:
 * those that count; none: all.
 */
export function heardHours(
  rows: { tallies: readonly TallyRow[]; scanned: readonly ScannedDay[] },
  { sites, from, to }: { sites: readonly string[]; from: number; to: number },
  calendar: Calendar,
): HeardHour[] {
  const counts = (site: string, context: Context): boolean => !isSoughtOut(context) && (sites.length === 0 || sites.includes(site));
  const days = new Map<string, DayCounts>();
  for (const { site, day, context, hours } of rows.scanned) {
    if (counts(site, context)) add(dayIn(days, day).seen, hours, 0);
  }
  for (const { day, seen, gone = {} } of rows.tallies) {
    for (const cells of [seen, ...Object.values(gone).map((one) => one.seen)]) addCells(dayIn(days, day), cells, counts);
  }
  const first = [...days.keys()].filter((day) => day.includes('-')).reduce((least, day) => (least === '' || day < least ? day : least), '');
  if (first === '') return [];
  const hours: HeardHour[] = [];
  const told = new Set<string>();
  for (let at = startOfDay(first, calendar); at + HOUR <= to; at += HOUR) {
    const { day, hour } = calendar.at(at);
    const own = days.get(day);
    // An hour that summer time repeats has one place in the tallies.
    if (at < from || own === undefined || told.has(`${day} ${hour}`)) continue;
    told.add(`${day} ${hour}`);
    const heard = own.heard[hour] ?? 0;
    const seen = Math.max(own.seen[hour] ?? 0, heard);
    if (seen === 0) continue;
    const slot = weekdayOf(day) * DAY_HOURS + hour;
    hours.push({ at, slot, seen, heard, scored: own.scored[hour] ?? 0, negative: own.negative[hour] ?? 0 });
  }
  return hours;
}

/** The end of the last hour that has ended (ms since 1970), by the clock of a zone: not all begin at whole hours of UTC. */
export function endOfLastHour(now: number, calendar: Calendar): number {
  return now - (now % MINUTE) - (calendar.minuteAt(now) % 60) * MINUTE;
}

/**
 * In how many days four weeks will have been seen before `left` days ago, if something is seen each day from now on; 0: they have.
 * `left`: days that are no part of what is usual.
 */
export function daysToLearn(hours: readonly { at: number; seen: number }[], now: number, left: number): number {
  const day = DAY_HOURS * HOUR;
  const all = hours.map(({ at, seen }) => ({ at, seen }));
  for (let days = 0; days <= MOST_TO_LEARN; days++) {
    const end = now + (days - left) * day;
    if (weeksSeen(all.filter(({ at }) => at < end), end) >= LEAST_WEEKS) return days;
    all.push({ at: now + days * day, seen: 1 });
  }
  return MOST_TO_LEARN;
}

const MINUTE = 60_000;
const MOST_TO_LEARN = (2 * LEAST_WEEKS * WEEK_HOURS) / DAY_HOURS;

function dayIn(days: Map<string, DayCounts>, day: string): DayCounts {
  const known = days.get(day);
  if (known !== undefined) return known;
  const none = (): number[] => new Array<number>(DAY_HOURS).fill(0);
  const made = { seen: none(), heard: none(), scored: none(), negative: none() };
  days.set(day, made);
  return made;
}

function addCells(day: DayCounts, { keys, counts }: PackedCells, counting: (site: string, context: Context) => boolean): void {
  keys.forEach((key, index) => {
    const [site = '', , label = '', context] = key.split('|');
    if (!counting(site, context as Context)) return;
    const from = index * HOUR_SLOTS;
    add(day.heard, counts, from);
    if (SCORED.has(label)) add(day.scored, counts, from);
    if (label === 'negative') add(day.negative, counts, from);
  });
}

/** Adds the hours that stand in `counts` from a place on; the slot of what has no known hour is left out. */
function add(hours: number[], counts: ArrayLike<number>, from: number): void {
  for (let hour = 0; hour < UNKNOWN_HOUR; hour++) hours[hour] = (hours[hour] ?? 0) + (counts[from + hour] ?? 0);
}
