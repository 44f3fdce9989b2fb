import type { EarshotDatabase } from './database';
import type { Match, Mention } from './rows';

/** The matches of these mentions, by their keys: a second index would be written with every match to be read here. */
export async function matchesOf(db: EarshotDatabase, mentions: readonly Mention[]): Promise<Match[]> {
  const keys = mentions.flatMap(({ id, topicIds }) => topicIds.map((topicId): [string, string] => [topicId, id]));
  const found = await db.matches.bulkGet(keys);
  return found.filter((match): match is Match => match !== undefined);
}
