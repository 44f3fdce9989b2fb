import { useState } from 'preact/hooks';
import type { Mark, Stamp } from '@/lib/mentions/mention';
import type { RelevanceTrial } from '@/lib/signals/relevanceTrial';
import type { EarshotDatabase } from '@/lib/storage/database';
import { forgetRelevance, readRelevance } from '@/lib/storage/learning/relevance';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { listTopics } from '@/lib/storage/topics/topics';
import { countHiddenReasons, countMentions } from '@/lib/storage/volumes';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** What one topic learned of what is meant. */
export interface LearnedTopic {
  topicId: string;
  name: string;
  marks: Record<Mark, number>;
  trial: RelevanceTrial | null;
  /** Whether it hides anything by what it learned. */
  hides: boolean;
  /** Mentions that it hides by that, of all that it has. */
  hidden: number;
  mentions: number;
  /** Whether marks changed since. */
  changed: boolean;
}

export interface LearnedTopics {
  topics: Live<LearnedTopic[]>;
  /** What was forgotten last and can be undone. */
  last: LearnedTopic | null;
  failed: boolean;
  onForget: (topic: LearnedTopic) => Promise<void>;
  onUndo: () => Promise<void>;
}

/** What topics learned of what is meant; forgotten, told to the worker, and undone. */
export function useLearnedTopics(): LearnedTopics {
  const db = useDatabase();
  const topics = useLive(['relevance', 'topics', 'tallies', 'settings'], readLearned, []);
  const [last, setLast] = useState<{ topic: LearnedTopic; before: Stamp | null } | null>(null);
  const [failed, setFailed] = useState(false);
  const store = async (write: Parameters<typeof stored>[1]): Promise<boolean> => {
    const kept = await stored(db, write);
    setFailed(!kept);
    return kept;
  };
  return {
    topics,
    last: last?.topic ?? null,
    failed,
    onForget: async (topic) => {
      let before: Stamp | null = null;
      const kept = await store(async (open) => {
        before = await forgetRelevance(open, topic.topicId);
      });
      if (kept) setLast({ topic, before });
    },
    onUndo: async () => {
      if (last === null) return;
      setLast(null);
      await store((open) => forgetRelevance(open, last.topic.topicId, { forgotten: last.before }));
    },
  };
}

async function readLearned(db: EarshotDatabase): Promise<LearnedTopic[]> {
  const [rows, topics, toLearn] = await Promise.all([readRelevance(db), listTopics(db), readToLearn(db, 'relevanceToLearn')]);
  const learned = await Promise.all(topics.map(async ({ id: topicId, name }): Promise<LearnedTopic | null> => {
    const row = rows.find((one) => one.topicId === topicId);
    const changed = Object.hasOwn(toLearn, topicId);
    const isEmpty = row === undefined || (row.model === null && Object.values(row.marks).every((n) => n === 0));
    if (isEmpty && !changed) return null;
    const [{ relevance }, { shown, hidden }] = await Promise.all([countHiddenReasons(db, topicId), countMentions(db, topicId)]);
    return {
      topicId, name,
      marks: row?.marks ?? { irrelevant: 0, relevant: 0, touched: 0 },
      trial: row?.trial ?? null,
      hides: (row?.model?.hidesBelow ?? null) !== null,
      hidden: relevance, mentions: shown + hidden, changed,
    };
  }));
  return learned.filter((one) => one !== null);
}
