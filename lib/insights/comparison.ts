import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { lastDays } from './dayRange';

/** Lengths of a period that can be chosen, days. */
export const PERIODS = [7, 14, 28, 90] as const;
export type PeriodDays = (typeof PERIODS)[number];
export const DEFAULT_PERIOD: PeriodDays = 14;

/** Days of the reporting zone, YYYY-MM-DD, both included. */
export interface Period {
  from: string;
  to: string;
}

/** The period that ends today and the one of equal length before it. */
export function periodsOf(now: number, days: PeriodDays, zone: string): { current: Period; previous: Period } {
  const current = lastDays(now, days, zone);
  return { current, previous: { from: shiftDay(current.from, -days), to: shiftDay(current.from, -1) } };
}

/** With what a period can be compared; `since` is the day from which all topics are heard as they are now. */
export type Comparison =
  /** The whole period before. */
  | { state: 'whole'; period: Period }
  /** What is left of it since then. */
  | ({ state: 'part'; period: Period } & Since)
  /** Nothing: that is later. */
  | ({ state: 'none' } & Since);

interface Since {
  since: string;
  /** The topic that makes it so late. */
  name: string;
  /** Whether that topic was heard before, but less: its query was widened, or it was paused. */
  widened: boolean;
}

/**
 * Since when a topic is heard as it is: `listeningSince` and `createdAt` (absent: the same) in ms since 1970, `firstHeard`
 * the first day on which it heard anything.
 */
export interface HeardSince {
  name: string;
  listeningSince: number;
  createdAt?: number | undefined;
  firstHeard: string | null;
}

/**
 * Comparisons start at the latest day from which all of the topics are heard: `listeningSince`, or earlier where the
 * tallies of a topic that was never widened hold what was heard before it (of a restored backup, say). What was posted
 * before listening began is known only as far as it was met later, so it is not compared with.
 */
export function comparisonOf(previous: Period, topics: readonly HeardSince[], zone: string): Comparison {
  const calendar = createCalendar(zone);
  let latest: Since = { since: '', name: '', widened: false };
  for (const { name, listeningSince, createdAt = listeningSince, firstHeard } of topics) {
    const said = calendar.at(listeningSince).day;
    const widened = createdAt < listeningSince;
    const since = !widened && firstHeard !== null && firstHeard < said ? firstHeard : said;
    if (since > latest.since) latest = { since, name, widened };
  }
  const { since } = latest;
  if (since <= previous.from) return { state: 'whole', period: previous };
  return since <= previous.to
    ? { state: 'part', period: { from: since, to: previous.to }, ...latest }
    : { state: 'none', ...latest };
}

/** How many posts were seen in two periods. */
export interface ReadPeriods {
  now: { seen: number; period: Period };
  before: { seen: number; period: Period };
}

/** Posts seen a day may differ by this factor before counts of mentions tell more of reading than of what was said. */
const READ_UNLIKE = 1.5;
const LEAST_SEEN = 20;
const DAY = 86_400_000;

/** Whether two periods were read about as much, by posts seen a day; where next to nothing was seen in both, they were. */
export function isReadAlike({ now, before }: ReadPeriods): boolean {
  if (Math.max(now.seen, before.seen) < LEAST_SEEN) return true;
  const perDay = ({ seen, period }: ReadPeriods['now']): number => seen / daysIn(period);
  const [a, b] = [perDay(now), perDay(before)];
  return Math.max(a, b) <= Math.min(a, b) * READ_UNLIKE;
}

function daysIn({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}
