import { useMemo } from 'preact/hooks';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { periodsOf, type Period } from '@/lib/insights/comparison';
import type { OwnPost } from '@/lib/insights/ownPosts';
import { ownPostsOf } from '@/lib/insights/ownPostsRead';
import type { Topic } from '@/lib/query/topic';
import { readOwnPosts } from '@/lib/storage/ownPosts';
import { listTopics } from '@/lib/storage/topics/topics';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { usePeriodSample } from './periodSample';
import { useSettings } from './settings';

export interface ReadOwn {
  posts: OwnPost[];
  current: Period;
  /** Older ones of the period were not read. */
  more: boolean;
  /** Mentions among which answers were looked for, of how many. */
  read: number;
  of: number;
  /** Those. */
  ids: readonly string[];
}

/** It may read a thousand posts: twice a minute is often enough, ms. */
const INTERVAL = 30_000;

/** What the own accounts of a topic, or (null) of all, posted in the period, and what came of it. */
export function useOwnPosts({ topicId, site, days }: OverviewFilter, topics: readonly Topic[]): Live<ReadOwn> {
  const { zone } = useSettings();
  const { current } = periodsOf(useNow(), days, zone);
  const topicIds = topics.filter(({ id, handles = [] }) => handles.length > 0 && (topicId === null || id === topicId)).map(({ id }) => id);
  const asked = topicIds.join(' ');
  const own = useLive(
    ['mentions', 'matches', 'authors', 'topics'],
    async (db) => readOwnPosts(db, { topics: (await listTopics(db)).filter(({ id }) => topicIds.includes(id)), site, ...current, zone }),
    [asked, site, current.from, current.to, zone],
    INTERVAL,
  );
  const sample = usePeriodSample(topicIds.length === 0 ? null : { topicIds, site, ...current, zone });
  return useMemo((): Live<ReadOwn> => {
    if (own.state === 'failed' || sample.state === 'failed') return { state: 'failed' };
    if (own.state === 'loading' || (sample.state === 'loading' && topicIds.length > 0)) return { state: 'loading' };
    const { rows, of } = sample.state === 'ready' ? sample.value : { rows: [], of: 0 };
    return { state: 'ready', value: { posts: ownPostsOf(own.value.rows, rows), current, more: own.value.more, read: rows.length, of, ids: rows.map(({ mention }) => mention.id) } };
    // oxlint-disable-next-line react/exhaustive-deps -- the period is new at each render; its days say what it is
  }, [own, sample, asked, current.from, current.to]);
}
