import { identitiesOf } from '@/lib/mentions/authorIdentity';
import type { EarshotDatabase } from '../database';
import { readErasing } from '../erasure/erasures';
import type { AuthorRow } from '../rows';

/** Whether one of these authors is being erased: then nothing is written down of them any more. Must run inside a transaction over `settings`. */
export async function isBeingErased(db: EarshotDatabase, authors: readonly AuthorRow[]): Promise<boolean> {
  const erasing = await readErasing(db);
  if (erasing.length === 0) return false;
  const gone = new Set(erasing.flatMap(({ identities }) => identities));
  return authors.some((author) => erasing.some((job) => job.author.id === author.id) || identitiesOf(author).some((identity) => gone.has(identity)));
}
