import type { TallyCell } from '@/lib/mentions/tally';
import { UNKNOWN_DAY } from '@/lib/mentions/calendar';
import type { Context } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { comparisonOf, type Comparison, type Period } from './comparison';
import { exposureOf, type Exposure } from './exposure';
import { partsOf, type Dimension, type Part } from './parts';
import { correctedShareOfVoice, shareOfVoice, type Voiced } from './shareOfVoice';
import { daysBetween, volumeOf, type Volume } from './volume';
import { whatChanged, type Changes, type PeriodCounts } from './whatChanged';
import type { DayShare } from './trailing';
import type { Share } from './wilson';

/** What the tallies hold of one topic and day (YYYY-MM-DD, or 'unknown'), by both clocks. */
export interface TopicDay {
  topicId: string;
  day: string;
  published: readonly TallyCell[];
  seen: readonly TallyCell[];
}

/** Tallies and exposure of both periods, and what they are limited to (null: all). */
export interface OverviewInput {
  topics: readonly Topic[];
  topicId: string | null;
  site: string | null;
  current: Period;
  previous: Period;
  zone: string;
  tallies: readonly TopicDay[];
  exposure: readonly { site: string; day: string; context: Context; count: number }[];
}

export interface Voice {
  now: Share;
  before: Share | null;
  /** The topic whose share it is; null where several are counted together. */
  topicId: string | null;
  /** Ours of all, by day of the current period and of the one before. */
  days: DayShare[];
  earlier: DayShare[];
  /** By posts seen, in neutral places. */
  corrected: { share: number; low: number; high: number } | null;
}

export interface Overview {
  topicId: string | null;
  site: string | null;
  current: Period;
  comparison: Comparison;
  now: Volume;
  /** Of the period compared with. */
  before: Volume | null;
  /** The days before the current period, as far as they were read, for what sums up several days. */
  earlier: Volume;
  parts: Record<Dimension, Part[]>;
  /** Null where there is nothing to share the voice with. */
  voice: Voice | null;
  exposure: Exposure;
  changes: Changes;
  /** How many topics are counted together. */
  topicCount: number;
}

/** All numbers of a period, from its tallies and its exposure and those of the period before. */
export function overviewOf(input: OverviewInput): Overview {
  const { topics, topicId, site, current, previous, zone, exposure } = input;
  const chosen = topics.filter(({ id }) => topicId === null || id === topicId);
  const ids = new Set(chosen.map(({ id }) => id));
  const own = input.tallies.filter((row) => ids.has(row.topicId));
  const comparison = comparisonOf(previous, chosen.map((topic) => heardSince(topic, input.tallies)), zone);
  const seen = exposure.filter((row) => site === null || row.site === site);
  const volume = (period: Period): Volume => volumeOf(period, countedDays(own), seen, site);
  const now = volume(current);
  const before = comparison.state === 'none' ? null : volume(comparison.period);
  const parts = partsIn(own, current, site);
  const exposed = exposureOf(current, seen, cellsIn(own, current, 'seen', site));
  return {
    topicId,
    site,
    current,
    comparison,
    now,
    before,
    earlier: volume(previous),
    parts,
    voice: voiceOf(input),
    exposure: exposed,
    changes: whatChanged(
      periodCounts(now, parts, exposed),
      before === null || comparison.state === 'none'
        ? null
        : periodCounts(
            before,
            partsIn(own, comparison.period, site),
            exposureOf(comparison.period, seen, cellsIn(own, comparison.period, 'seen', site)),
          ),
    ),
    topicCount: chosen.length,
  };
}

function voiceOf({ topics, topicId, site, current, previous, zone, tallies, exposure }: OverviewInput): Voice | null {
  const rivals = topics.filter(({ role }) => role !== 'industry');
  const ours = rivals.filter(({ id, role }) => (topicId === null ? role === 'brand' : id === topicId));
  if (ours.length === 0 || ours.length === rivals.length) return null;
  const own = new Set(ours.map(({ id }) => id));
  const ids = new Set(rivals.map(({ id }) => id));
  const rows = tallies.filter((row) => ids.has(row.topicId));
  const share = (period: Period): Share => {
    const counts = new Map<string, number>();
    for (const { topicId: id, count } of cellsIn(rows, period, 'published', site)) {
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
    return shareOfVoice(counts, own);
  };
  const comparison = comparisonOf(previous, rivals.map((topic) => heardSince(topic, tallies)), zone);
  const seen = exposure.filter((row) => isIn(row.day, current) && (site === null || row.site === site));
  return {
    now: share(current),
    before: comparison.state === 'none' ? null : share(comparison.period),
    topicId: ours.length === 1 ? (ours[0]?.id ?? null) : null,
    days: voiceDays(rows, current, own, site),
    earlier: voiceDays(rows, previous, own, site),
    corrected: correctedShareOfVoice(cellsIn(rows, current, 'seen', site), seen, own),
  };
}

function voiceDays(rows: readonly TopicDay[], { from, to }: Period, own: ReadonlySet<string>, site: string | null): DayShare[] {
  const byDay = new Map(daysBetween(from, to).map((day): [string, [number, number]] => [day, [0, 0]]));
  for (const { day, topicId, published } of rows) {
    const counted = byDay.get(day);
    if (counted === undefined) continue;
    for (const cell of published) {
      if (site !== null && cell.site !== site) continue;
      if (own.has(topicId)) counted[0] += cell.count;
      counted[1] += cell.count;
    }
  }
  return [...byDay.values()];
}

function heardSince(topic: Topic, tallies: readonly TopicDay[]): { listeningSince: number; firstHeard: string | null } {
  const heard = tallies.filter(({ topicId, seen }) => topicId === topic.id && seen.length > 0).map(({ day }) => day);
  return {
    listeningSince: topic.listeningSince,
    firstHeard: heard.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null),
  };
}

function periodCounts(volume: Volume, parts: Record<Dimension, Part[]>, exposure: Exposure): PeriodCounts {
  return {
    days: volume.days.filter(({ read }) => read).map(({ day, total }) => ({ day, count: total })),
    counts: volume.counts,
    parts,
    seen: exposure.seen,
    heard: exposure.rate.count,
  };
}

function partsIn(rows: readonly TopicDay[], period: Period, site: string | null): Record<Dimension, Part[]> {
  const cells = [...cellsIn(rows, period, 'published', site)];
  return {
    topic: partsOf(cells.map((cell) => ({ ...cell, key: cell.topicId }))),
    site: partsOf(cells.map((cell) => ({ ...cell, key: cell.site }))),
    language: partsOf(cells.map((cell) => ({ ...cell, key: cell.language }))),
  };
}

function* cellsIn(
  rows: readonly TopicDay[],
  period: Period,
  clock: 'published' | 'seen',
  site: string | null,
): Generator<TallyCell & Voiced> {
  for (const row of rows) {
    if (!isIn(row.day, period)) continue;
    for (const cell of row[clock]) if (site === null || cell.site === site) yield { ...cell, topicId: row.topicId };
  }
}

function isIn(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to && day !== UNKNOWN_DAY;
}

/** The rows of all topics, day by day. */
function countedDays(rows: readonly TopicDay[]): { day: string; cells: TallyCell[] }[] {
  const byDay = new Map<string, TallyCell[]>();
  for (const { day, published } of rows) {
    const cells = byDay.get(day);
    if (cells === undefined) byDay.set(day, [...published]);
    else cells.push(...published);
  }
  return [...byDay].map(([day, cells]) => ({ day, cells }));
}
