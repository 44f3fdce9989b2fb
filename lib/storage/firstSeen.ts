import type { EarshotDatabase } from './database';

/** When those of these mentions that are stored were first seen, ms since 1970, by id. */
export async function readFirstSeen(db: EarshotDatabase, ids: readonly string[]): Promise<Map<string, number>> {
  const stored = await db.mentions.bulkGet([...ids]);
  return new Map(stored.flatMap((mention) => (mention === undefined ? [] : [[mention.id, mention.firstSeenAt] as const])));
}
