import type { EarshotDatabase } from '../database';

/**
 * Forgets those of these authors (null: nobody) of whom no mention is stored any more. Must run inside a transaction over
 * `mentions` and `authors`, after what they wrote was removed.
 */
export async function forgetAuthors(db: EarshotDatabase, ids: Iterable<string | null>): Promise<void> {
  const named = [...new Set(ids)].filter((id) => id !== null);
  if (named.length === 0) return;
  const left = await Promise.all(named.map((id) => db.mentions.where('authorId').equals(id).limit(1).primaryKeys()));
  await db.authors.bulkDelete(named.filter((_, at) => left[at]?.length === 0));
}
