import type { ListedTopic, TopicCounts } from '@/components/topics/topicStates';
import type { HiddenReasons } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '@/lib/storage/database';
import { listTopics } from '@/lib/storage/topics/topics';
import { countHidden, countHiddenReasons, countMentions } from '@/lib/storage/volumes';
import { useLive, type Live } from './live';

/** All topics, oldest first. */
export function useTopics(): Live<ListedTopic[]> {
  return useLive(['topics'], listTopics, []);
}

/** What each of these topics hears and hides, by its tallies; null until they are read. */
export function useTopicCounts(topicIds: readonly string[]): ReadonlyMap<string, TopicCounts> | null {
  const counts = useLive(
    ['tallies'],
    async (db) => new Map(await Promise.all(topicIds.map(async (id) => [id, await countsOf(db, id)] as const))),
    [topicIds.join(' ')],
  );
  return counts.state === 'ready' ? counts.value : null;
}

/** How many mentions each of these topics hides; null until that is read. */
export function useHiddenCounts(topicIds: readonly string[]): ReadonlyMap<string, number> | null {
  const counts = useLive(
    ['tallies'],
    async (db) => new Map(await Promise.all(topicIds.map(async (id) => [id, await countHidden(db, id)] as const))),
    [topicIds.join(' ')],
  );
  return counts.state === 'ready' ? counts.value : null;
}

/** How many mentions a topic hides for each reason; null until that is read, and without a topic. */
export function useHiddenReasons(topicId: string | null): HiddenReasons | null {
  const reasons = useLive(
    ['tallies', 'matches'],
    (db) => (topicId === null ? Promise.resolve(null) : countHiddenReasons(db, topicId)),
    [topicId],
  );
  return reasons.state === 'ready' ? reasons.value : null;
}

async function countsOf(db: EarshotDatabase, id: string): Promise<TopicCounts> {
  const { shown, hidden } = await countMentions(db, id);
  return { mentions: shown, hidden };
}
