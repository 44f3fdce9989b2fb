import { isSoughtOut } from '@/lib/posts/post';
import { comparisonOf, type Period } from './comparison';
import { correctedShareOfVoice, shareOfVoice } from './shareOfVoice';
import { cellsIn, heardSince, isIn, type OverviewInput, type TopicDay } from './topicDays';
import type { DayShare } from './trailing';
import { rivalsOf } from './voice/rivals';
import { daysBetween } from './volume';
import type { Share } from './wilson';

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

/**
 * Share of voice of a topic, or of all brands together (`topicId` null), among brands and competitors, over a period and
 * the one before it. What was sought out, on a brand's own pages, in searches for it or by hand, is left out: it says what
 * the user looked for. Null where there is nobody to share it with.
 */
export function voiceOf({ topics, topicId, site, current, previous, zone, tallies, exposure, weights }: OverviewInput): Voice | null {
  const among = rivalsOf(topics, topicId);
  if (among === null) return null;
  const { topics: rivals, own } = among;
  const ids = new Set(rivals.map(({ id }) => id));
  const rows = tallies.filter((row) => ids.has(row.topicId));
  const share = (period: Period): Share => {
    const counts = new Map<string, number>();
    for (const { topicId: id, context, count } of cellsIn(rows, period, 'published', site)) {
      if (!isSoughtOut(context)) counts.set(id, (counts.get(id) ?? 0) + count);
    }
    return shareOfVoice(counts, own);
  };
  const comparison = comparisonOf(previous, rivals.map((topic) => heardSince(topic, tallies)), zone);
  const seen = exposure.filter((row) => isIn(row.day, current) && (site === null || row.site === site));
  return {
    now: share(current),
    before: comparison.state === 'none' ? null : share(comparison.period),
    topicId: own.size === 1 ? ([...own][0] ?? null) : null,
    days: voiceDays(rows, current, own, site),
    earlier: voiceDays(rows, previous, own, site),
    corrected: correctedShareOfVoice(cellsIn(rows, current, 'seen', site), seen, own, weights),
  };
}

function voiceDays(
  rows: readonly TopicDay[],
  { from, to }: Period,
  own: ReadonlySet<string>,
  site: string | null,
): DayShare[] {
  const byDay = new Map(daysBetween(from, to).map((day): [string, [number, number]] => [day, [0, 0]]));
  for (const { day, topicId, published } of rows) {
    const counted = byDay.get(day);
    if (counted === undefined) continue;
    for (const cell of published) {
      if (isSoughtOut(cell.context) || (site !== null && cell.site !== site)) continue;
      if (own.has(topicId)) counted[0] += cell.count;
      counted[1] += cell.count;
    }
  }
  return [...byDay.values()];
}
