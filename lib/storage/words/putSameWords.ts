import type { EarshotDatabase } from '../database';
import type { Mention } from '../rows';

/**
 * Stores mentions of which nothing was changed but what was understood, seen or decided of them: their words are those that are
 * stored. Apart from what words are, which screens that decide something need not hold.
 */
export async function putSameWords(db: EarshotDatabase, ...mentions: readonly Mention[]): Promise<void> {
  if (mentions.length > 0) await db.mentions.bulkPut(mentions);
}
