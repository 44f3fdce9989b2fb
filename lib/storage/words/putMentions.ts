import { wordsRowOf } from '@/lib/mentions/searchWords';
import type { EarshotDatabase } from '../database';
import type { Mention } from '../rows';

/**
 * Stores mentions with the words by which they are found. `reworded`: those of them whose words may be others than are stored.
 * Must run inside a transaction over `mentions` and `words`.
 */
export async function putMentions(db: EarshotDatabase, mentions: readonly Mention[], reworded = mentions): Promise<void> {
  if (mentions.length > 0) await db.mentions.bulkPut(mentions);
  if (reworded.length > 0) await db.words.bulkPut(reworded.map(wordsRowOf));
}

/** Removes mentions with their words. Must run inside a transaction over `mentions` and `words`. */
export async function deleteMentions(db: EarshotDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.mentions.bulkDelete([...ids]);
  await db.words.bulkDelete([...ids]);
}
