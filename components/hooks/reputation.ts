import { useMemo, useState } from 'preact/hooks';
import type { LastDoneProps } from '@/components/layout/LastDone';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { comparisonOf, periodsOf, type Period } from '@/lib/insights/comparison';
import { instantsOf } from '@/lib/insights/dayRange';
import type { ReputationWeights } from '@/lib/insights/reputation';
import { quoteOf } from '@/lib/insights/quotes';
import { opinionsOf } from '@/lib/insights/reputationOpinions';
import { reputationView, type ReputationView } from '@/lib/insights/reputationView';
import { heardSince } from '@/lib/insights/topicDays';
import type { Topic } from '@/lib/query/topic';
import { decideReputationWeights, readReputationWeights } from '@/lib/storage/reputationWeights';
import { listTopics } from '@/lib/storage/topics/topics';
import { readTopicDays } from '@/lib/storage/volumes';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useWeekStart } from './overview';
import { usePeriodSample } from './periodSample';
import { stored, useSettings } from './settings';
import { useTranslator } from './translation';

export interface ReadReputation {
  view: ReputationView;
  current: Period;
  /** The topic that all of it is of; null: several. */
  topicId: string | null;
  /** Mentions that were read, of how many that are kept. */
  read: number;
  of: number;
  whole: boolean;
  ids: readonly string[];
  /** What the opinions say that move it most, by mention, names and personal data hidden; those that cannot be quoted are left out. */
  quotes: ReadonlyMap<string, string>;
}

/** The reputation index of the period, of a topic or (null) of all brands, else of all topics. */
export function useReputation({ topicId, site, days }: OverviewFilter, topics: readonly Topic[], weights: Live<ReputationWeights>): Live<ReadReputation> {
  const { zone } = useSettings();
  const weekStart = useWeekStart();
  const { current, previous } = periodsOf(useNow(), days, zone);
  const topicIds = topicsOf(topicId, topics);
  const comparison = useLive(
    ['tallies', 'topics'],
    (db) => db.transaction('r', db.topics, db.tallies, async () => {
      const heard = (await listTopics(db)).filter(({ id }) => topicIds.includes(id));
      const tallies = await readTopicDays(db, { topicIds, from: previous.from, to: current.to });
      return comparisonOf(previous, heard.map((topic) => heardSince(topic, tallies)), zone);
    }),
    [topicIds.join(' '), previous.from, current.to, zone],
  );
  const compared = comparison.state === 'ready' && comparison.value.state !== 'none' ? comparison.value.period : null;
  const sample = usePeriodSample({ topicIds, site, ...current, zone });
  const before = usePeriodSample(compared === null ? null : { topicIds, site, ...compared, zone });
  const given = weights.state === 'ready' ? weights.value : null;
  const waits = comparison.state === 'loading' || (compared !== null && before.state === 'loading');
  return useMemo((): Live<ReadReputation> => {
    if (sample.state === 'failed' || comparison.state === 'failed' || before.state === 'failed' || weights.state === 'failed') return { state: 'failed' };
    if (sample.state === 'loading' || waits || given === null) return { state: 'loading' };
    const endOf = (day: string): number => instantsOf({ from: day, to: day }, zone).to;
    const view = reputationView({
      current,
      opinions: opinionsOf(sample.value.rows),
      previous: compared === null || before.state !== 'ready' ? null : { opinions: opinionsOf(before.value.rows), end: endOf(compared.to) },
      weights: given,
      // What weighs how much beside what does not hang on the hour: all get older alike.
      now: endOf(current.to),
      weekStart,
      endOf,
    });
    const { rows, of, whole } = sample.value;
    const strongest = new Set(view.strongest.map(({ opinion }) => opinion.id));
    const quotes = new Map(rows.flatMap(({ mention: { id, post, understanding } }): [string, string][] => {
      const quote = strongest.has(id) ? quoteOf(post, [], understanding.language.language) : null;
      return quote === null ? [] : [[id, quote]];
    }));
    return { state: 'ready', value: { view, current, topicId: topicIds.length === 1 ? (topicIds[0] ?? null) : null, read: rows.length, of, whole, ids: rows.map(({ mention }) => mention.id), quotes } };
    // oxlint-disable-next-line react/exhaustive-deps -- periods and topics are new at each render; their words say what they are
  }, [sample, before, waits, comparison.state, given, weights.state, current.from, current.to, compared?.from, compared?.to, topicIds.join(' '), zone, weekStart]);
}

function topicsOf(topicId: string | null, topics: readonly Topic[]): string[] {
  if (topicId !== null) return [topicId];
  const brands = topics.filter(({ role }) => role === 'brand');
  return (brands.length > 0 ? brands : topics).map(({ id }) => id);
}

export interface WeightDecisions {
  weights: Live<ReputationWeights>;
  done: LastDoneProps['done'];
  failed: boolean;
  /** Null takes back what was decided. */
  onWeights: (weights: ReputationWeights | null) => Promise<boolean>;
  onUndo: () => void;
}

/** How much opinions weigh: as it holds, decided, and undone. */
export function useReputationWeights(): WeightDecisions {
  const db = useDatabase();
  const { text } = useTranslator();
  const [last, setLast] = useState<{ id: string; words: string; tookFocus: boolean; before: ReputationWeights | null } | null>(null);
  const [failed, setFailed] = useState(false);
  const decide = async (weights: ReputationWeights | null): Promise<{ before: ReputationWeights | null } | null> => {
    let before: ReputationWeights | null = null;
    const kept = await stored(db, async (open) => {
      before = await decideReputationWeights(open, weights);
    });
    setFailed(!kept);
    return kept ? { before } : null;
  };
  return {
    weights: useLive(['settings'], readReputationWeights, []),
    done: last,
    failed,
    async onWeights(weights) {
      const decided = await decide(weights);
      if (decided !== null) setLast({ id: crypto.randomUUID(), words: text('reputation.weightsSaved'), tookFocus: false, before: decided.before });
      return decided !== null;
    },
    onUndo() {
      if (last === null) return;
      setLast(null);
      void decide(last.before);
    },
  };
}
