import type { AskedChange, ListedTopic, PendingChange, Undone } from '@/components/topics/topicStates';
import type { TopicChange } from '@/lib/storage/topics/topicChange';
import { mergeTopic, readTopicChanges, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { listTopics } from '@/lib/storage/topics/topics';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** The topics, oldest first, and the changes of them that what is stored has yet to follow, as one reading. */
export function useTopicList(): Live<{ topics: ListedTopic[]; changes: PendingChange[] }> {
  return useLive(
    ['topics', 'settings'],
    (db) =>
      db.transaction('r', db.topics, db.settings, async () => {
        const [topics, changes] = await Promise.all([listTopics(db), readTopicChanges(db)]);
        return { topics, changes: changes.map(pendingChange) };
      }),
    [],
  );
}

export interface TopicChanges {
  /** False where it could not be stored. */
  change: (asked: AskedChange) => Promise<boolean>;
  undo: (topicId: string) => Promise<Undone>;
}

/** What changes a topic for good, as far as it cannot be undone. */
export function useTopicChanges(): TopicChanges {
  const db = useDatabase();
  return {
    async change(asked) {
      let changed = false;
      const kept = await stored(db, async (open) => {
        const when = { now: Date.now() };
        changed =
          asked.kind === 'remove'
            ? await removeTopic(open, asked.topicId, when)
            : (await mergeTopic(open, asked.topicId, asked.into, when)).ok;
      });
      return kept && changed;
    },
    async undo(topicId) {
      let undone = false;
      const kept = await stored(db, async (open) => {
        undone = await undoTopicChange(open, topicId);
      });
      if (!kept) return 'failed';
      return undone ? 'undone' : 'too-late';
    },
  };
}

function pendingChange(change: TopicChange): PendingChange {
  const { kind, topicId, before, notBefore, begun, done, total } = change;
  const { name, hue, createdAt } = before;
  const into = change.kind === 'merge' ? change.intoBefore.name : null;
  return { kind, topicId, name, hue, createdAt, into, notBefore, begun, done, total };
}
