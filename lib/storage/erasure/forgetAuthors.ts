import type { EarshotDatabase } from '../database';

/**
 * Forgets those of these authors (null: nobody) of whom no mention is stored any more, unless the user said who they are. Must run
 * inside a transaction over `mentions`, `authors` and `identities`, after what they wrote was removed.
 */
export async function forgetAuthors(db: EarshotDatabase, ids: Iterable<string | null>): Promise<void> {
  const named = [...new Set(ids)].filter((id) => id !== null);
  if (named.length === 0) return;
  const left = await Promise.all(named.map((id) => db.mentions.where('authorId').equals(id).limit(1).primaryKeys()));
  const identities = await db.identities.bulkGet(named);
  const gone = named.filter((_, at) => left[at]?.length === 0 && (identities[at]?.personId ?? null) === null);
  await db.authors.bulkDelete(gone);
  await db.identities.bulkDelete(gone);
}
