import type { FacetDay } from '@/lib/mentions/facets';
import { weightOf, type SiteWeights } from '@/lib/mentions/siteWeights';
import type { TallyCell } from '@/lib/mentions/tally';
import { isNeutral, isSoughtOut } from '@/lib/posts/post';
import { clusteredShare } from '../clustered';
import { comparisonOf, type Comparison, type Period } from '../comparison';
import { groupBy } from '../groupBy';
import { LEAST_FOR_RATE } from '../netSentiment';
import { countByLabel, goneByLabel, totalOf, type Kept } from '../sentimentCounts';
import { correctedShareOfVoice } from '../shareOfVoice';
import { cellsIn, heardSince, isIn, type DatedTopic, type OverviewInput } from '../topicDays';
import { shareOf, type Share } from '../wilson';
import type { Rivals } from './rivals';

/** Distinct authors of a topic's mentions in the period, and mentions that name nobody. */
export interface CountedAuthors {
  authors: number;
  nameless: number;
}

export interface VoiceInput extends Omit<OverviewInput, 'topicId'> {
  rivals: Rivals;
  facets: readonly FacetDay[];
  authors: ReadonlyMap<string, CountedAuthors>;
}

/** One brand or competitor, by each way of measuring its share. */
export interface RivalVoice {
  topic: DatedTopic;
  own: boolean;
  /** Mentions that were not sought out. */
  mentions: { share: Share; before: Share | null; kept: Kept };
  /** Visible likes, replies and shares of its mentions; `shown`: mentions that show any. */
  engagement: { share: Share; shown: number; gone: number };
  authors: { share: Share; nameless: number };
  /** Mentions by posts seen, in neutral places, by the day on which they were seen. */
  corrected: { share: Corrected | null; heard: number; gone: number };
}

export type Corrected = NonNullable<ReturnType<typeof correctedShareOfVoice>>;

/** A site with what the corrected share is made of there. */
export interface VoiceSite {
  site: string;
  weight: number;
  /** Posts seen in neutral places. */
  seen: number;
  /** Mentions by topic, met in them. */
  heard: ReadonlyMap<string, { count: number; gone: number }>;
}

export interface VoiceBoard {
  current: Period;
  comparison: Comparison;
  rivals: RivalVoice[];
  sites: VoiceSite[];
}

/**
 * The share of voice of each brand and competitor in four ways: of mentions, of the engagement that pages show, of distinct authors, and of
 * mentions by posts seen. A mention of two counts once for each, so does an author. Ours come first, then most mentions first.
 *
 * Engagement comes in clumps, a few mentions have most of it: its interval is that of days as clusters (`clusteredShare`).
 */
export function voiceBoardOf(input: VoiceInput): VoiceBoard {
  const { rivals: { topics, own }, site, current, previous, zone, tallies, exposure, weights = {} } = input;
  const ids = new Set(topics.map(({ id }) => id));
  const rows = tallies.filter(({ topicId }) => ids.has(topicId));
  const comparison = comparisonOf(previous, topics.map((topic) => heardSince(topic, tallies)), zone);
  const keptOf = (period: Period): Map<string, Kept> => keptByTopic(cellsIn(rows, period, 'published', site));
  const [now, before] = [keptOf(current), comparison.state === 'none' ? null : keptOf(comparison.period)];
  const engagement = engagementByDay(input.facets, ids, current, site);
  const neutral = [...cellsIn(rows, current, 'seen', site)].filter(({ context }) => isNeutral(context));
  const seen = exposure.filter((row) => isIn(row.day, current) && (site === null || row.site === site) && isNeutral(row.context));
  const authorsOf = (id: string): CountedAuthors => input.authors.get(id) ?? { authors: 0, nameless: 0 };
  const allAuthors = sum(topics, ({ id }) => authorsOf(id).authors);
  const rivals = topics.map((topic): RivalVoice => {
    const { id } = topic;
    const heard = neutral.filter(({ topicId }) => topicId === id);
    return {
      topic,
      own: own.has(id),
      mentions: { share: shareIn(now, id), before: before === null ? null : shareIn(before, id), kept: now.get(id) ?? NOTHING },
      engagement: engagementOf(engagement, id),
      authors: { share: shareOf(authorsOf(id).authors, allAuthors), nameless: authorsOf(id).nameless },
      corrected: {
        share: correctedShareOfVoice(neutral, seen, new Set([id]), weights),
        heard: sum(heard, ({ count }) => count),
        gone: sum(heard, ({ gone = 0 }) => gone),
      },
    };
  });
  const most = ({ own: ours, mentions }: RivalVoice): [number, number] => [ours ? 0 : 1, -mentions.share.count];
  return {
    current,
    comparison,
    rivals: rivals.toSorted((a, b) => most(a)[0] - most(b)[0] || most(a)[1] - most(b)[1] || (a.topic.id < b.topic.id ? -1 : 1)),
    sites: voiceSites(neutral, seen, weights),
  };
}

const NOTHING: Kept = { counts: countByLabel([]) };

function keptByTopic(cells: Iterable<TallyCell & { topicId: string }>): Map<string, Kept> {
  const byTopic = groupBy([...cells].filter(({ context }) => !isSoughtOut(context)), ({ topicId }) => topicId);
  return new Map([...byTopic].map(([id, own]) => {
    const gone = goneByLabel(own);
    return [id, { counts: countByLabel(own), ...(gone === undefined ? {} : { gone }) }];
  }));
}

function shareIn(kept: ReadonlyMap<string, Kept>, id: string): Share {
  const of = sum([...kept.values()], ({ counts }) => totalOf(counts));
  return shareOf(totalOf((kept.get(id) ?? NOTHING).counts), of);
}

interface Engagement {
  sum: number;
  shown: number;
  gone: number;
}

/** By day, then by topic. */
type EngagementDays = ReadonlyMap<string, ReadonlyMap<string, Engagement>>;

function engagementByDay(days: readonly FacetDay[], ids: ReadonlySet<string>, period: Period, site: string | null): EngagementDays {
  const byDay = new Map<string, Map<string, Engagement>>();
  for (const { topicId, day, cells } of days) {
    if (!ids.has(topicId) || !isIn(day, period)) continue;
    const byTopic = byDay.get(day) ?? new Map<string, Engagement>();
    byDay.set(day, byTopic);
    const counted = byTopic.get(topicId) ?? { sum: 0, shown: 0, gone: 0 };
    byTopic.set(topicId, counted);
    for (const { facet, value, count, gone = 0, ...cell } of cells) {
      if (facet !== 'engagement' || (site !== null && cell.site !== site)) continue;
      counted[value === 'sum' ? 'sum' : 'shown'] += count;
      if (value !== 'sum') counted.gone += gone;
    }
  }
  return byDay;
}

/** Of fewer than ten mentions that show any there is no share, however much they got. */
function engagementOf(days: EngagementDays, id: string): RivalVoice['engagement'] {
  const all = [...days.values()].flatMap((byTopic) => [...byTopic.values()]);
  const own = [...days.values()].map((byTopic) => byTopic.get(id) ?? { sum: 0, shown: 0, gone: 0 });
  const clusters = [...days.values()].map((byTopic) => ({ count: byTopic.get(id)?.sum ?? 0, over: sum([...byTopic.values()], (one) => one.sum) }));
  const enough = sum(all, ({ shown }) => shown) >= LEAST_FOR_RATE;
  return {
    share: enough ? clusteredShare(clusters) : { state: 'few', count: sum(own, (one) => one.sum), of: sum(all, (one) => one.sum) },
    shown: sum(own, ({ shown }) => shown),
    gone: sum(own, ({ gone }) => gone),
  };
}

/** Where anything was seen in neutral places, most posts first. */
function voiceSites(
  heard: readonly { topicId: string; site: string; count: number; gone?: number }[],
  seen: readonly { site: string; count: number }[],
  weights: SiteWeights,
): VoiceSite[] {
  const bySite = groupBy(seen, ({ site }) => site);
  return [...bySite].map(([site, rows]): VoiceSite => {
    const byTopic = new Map<string, { count: number; gone: number }>();
    for (const { topicId, count, gone = 0, ...cell } of heard) {
      if (cell.site !== site) continue;
      const before = byTopic.get(topicId) ?? { count: 0, gone: 0 };
      byTopic.set(topicId, { count: before.count + count, gone: before.gone + gone });
    }
    return { site, weight: weightOf(weights, site), seen: sum(rows, ({ count }) => count), heard: byTopic };
  }).filter(({ seen: posts }) => posts > 0).toSorted((a, b) => b.seen - a.seen || (a.site < b.site ? -1 : 1));
}

function sum<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
