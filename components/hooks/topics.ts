import type { TopicDraft } from '@/components/topics/topicDrafts';
import type { ListedTopic, TopicCounts } from '@/components/topics/topicStates';
import type { EarshotDatabase } from '@/lib/storage/database';
import { listTopics, pauseTopic, resumeTopic, saveTopic } from '@/lib/storage/topics';
import { countMentions } from '@/lib/storage/volumes';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

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

async function countsOf(db: EarshotDatabase, id: string): Promise<TopicCounts> {
  const { shown, hidden } = await countMentions(db, id);
  return { mentions: shown, hidden };
}

export interface TopicDecisions {
  /** These say false where it could not be stored. */
  save: (draft: TopicDraft) => Promise<boolean>;
  pause: (id: string, paused: boolean) => Promise<boolean>;
}

export function useTopicDecisions(): TopicDecisions {
  const db = useDatabase();
  return {
    save: (draft) =>
      stored(db, (open) => saveTopic(open, draft, { now: Date.now(), newId: () => crypto.randomUUID() })),
    pause: (id, paused) =>
      stored(db, (open) => (paused ? pauseTopic : resumeTopic)(open, id, { now: Date.now() })),
  };
}
