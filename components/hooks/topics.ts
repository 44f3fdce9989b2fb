import type { TopicDraft } from '@/components/topics/topicDrafts';
import type { Topic } from '@/lib/query/topic';
import { removeTopic } from '@/lib/storage/topicChanges';
import { listTopics, saveTopic } from '@/lib/storage/topics';
import { readDays } from '@/lib/storage/volumes';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** All topics, oldest first. */
export function useTopics(): Live<Topic[]> {
  return useLive(['topics'], listTopics, []);
}

export interface TopicDecisions {
  /** False where it could not be stored. */
  save: (draft: TopicDraft) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
  /** How many mentions a topic hears, by its tallies. */
  mentionsOf: (id: string) => Promise<number>;
}

export function useTopicDecisions(): TopicDecisions {
  const db = useDatabase();
  return {
    save: (draft) =>
      stored(db, (open) => saveTopic(open, draft, { now: Date.now(), newId: () => crypto.randomUUID() })),
    remove: (id) => stored(db, (open) => removeTopic(open, id, { now: Date.now() })),
    async mentionsOf(id) {
      if (db === null) return 0;
      const days = await readDays(db, { topicIds: [id], from: '0000-00-00', to: '9999-99-99', clock: 'seen' });
      return days.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0);
    },
  };
}
