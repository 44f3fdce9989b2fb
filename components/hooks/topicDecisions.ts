import type { TopicDraft } from '@/components/topics/topicDrafts';
import { pauseTopic, resumeTopic, saveTopic } from '@/lib/storage/topics/topicDecisions';
import { useDatabase } from './database';
import { stored } from './settings';

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
