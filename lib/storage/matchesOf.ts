import type { EarshotDatabase } from './database';
import type { Match } from './rows';

/**
 * The matches of each of these mentions. One request a mention, all at once: `anyOf` walks a cursor row by row, each step
 * a way to the database and back, which takes several times as long.
 */
export async function matchesOf(db: EarshotDatabase, mentionIds: readonly string[]): Promise<Match[]> {
  const found = await Promise.all(mentionIds.map((id) => db.matches.where('mentionId').equals(id).toArray()));
  return found.flat();
}
