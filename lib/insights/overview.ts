import type { PeriodCounts } from './changeTests';
import { comparisonOf, type Comparison, type Period } from './comparison';
import { exposureOf, type Exposure } from './exposure';
import { partsOf, type Dimension, type Part } from './parts';
import { cellsIn, countedDays, heardSince, type OverviewInput, type TopicDay } from './topicDays';
import { voiceOf, type Voice } from './voice';
import { volumeOf, type Volume } from './volume';
import { whatChanged, type Changes } from './whatChanged';

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
  /** Whether anything that is counted here, in either period and by either clock, is no longer kept. */
  countsGone: boolean;
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
    countsGone: input.tallies.some(({ published, seen: heard }) => [...published, ...heard].some(({ gone = 0 }) => gone > 0)),
  };
}

function periodCounts(volume: Volume, parts: Record<Dimension, Part[]>, exposure: Exposure): PeriodCounts {
  return {
    days: volume.days.filter(({ read }) => read).map(({ day, total }) => ({ day, count: total })),
    counts: volume.counts,
    parts,
    seen: exposure.rate.of,
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
