import type { Learnt } from '@/lib/sentiment/learn';
import type { Teacher } from '@/lib/mentions/lesson';
import type { EarshotDatabase } from '../database';
import { askRescoring } from './rescoring';
import type { AdapterRow } from '../rows';
import { readSettings } from '../settings';
import { noteLearned } from './toLearn';

/** All that was learned, one row a language. */
export function readAdapters(db: EarshotDatabase): Promise<AdapterRow[]> {
  return db.adapters.toArray();
}

/** What was learned, where learning is wanted. */
export async function readWantedAdapters(db: EarshotDatabase): Promise<AdapterRow[]> {
  return (await readSettings(db)).learns ? readAdapters(db) : [];
}

/**
 * Stores what came of learning in a language, in one transaction with the wish to score anew what is stored in it, where
 * answers may be others now. `learnt` null: there is nothing to learn from any more; `changes`: of labels, noted before they
 * were read.
 */
export async function storeLearnt(
  db: EarshotDatabase,
  language: string,
  learnt: Learnt | null,
  of: { labels: Record<Teacher, number>; changes: number; at: number },
): Promise<void> {
  await db.transaction('rw', db.adapters, db.settings, async () => {
    const before = await db.adapters.get(language);
    if (learnt === null) await db.adapters.delete(language);
    else {
      const row: AdapterRow = {
        language,
        revision: (before?.revision ?? 0) + 1,
        trainedAt: of.at,
        labels: of.labels,
        trial: learnt.trial,
        adapter: learnt.adapter,
        topics: learnt.topics,
      };
      await db.adapters.put(row);
    }
    await noteLearned(db, language, of.changes);
    if (movesScores(before) || movesScores(learnt)) await askRescoring(db, [language]);
  });
}

/** Whether anything that was learned is used. */
export function movesScores(learnt: Pick<AdapterRow, 'adapter' | 'topics'> | null | undefined): boolean {
  return learnt !== null && learnt !== undefined && (learnt.adapter !== null || learnt.topics.length > 0);
}
