import type { EarshotDatabase } from './database';
import { readMentionsById, type Cursor, type ListedMention } from './mentionList';

/** The next of these mentions, in their order, at most `most` looked for; those that are gone are left out. `next` is null at the end. */
export async function readNamedMentions(
  db: EarshotDatabase,
  ids: readonly string[],
  after: Cursor | null,
  most: number,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const from = after?.skip ?? 0;
  const to = from + most;
  const rows = await readMentionsById(db, ids.slice(from, to));
  return { rows, next: to < ids.length ? { listedAt: 0, skip: to } : null };
}

/** How many of these mentions are gone. */
export async function countMissing(db: EarshotDatabase, ids: readonly string[]): Promise<number> {
  return ids.length - (await db.mentions.where('id').anyOf(ids).count());
}
