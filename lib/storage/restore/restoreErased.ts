import { identitiesOf } from '@/lib/mentions/authorIdentity';
import type { EarshotDatabase } from '../database';
import { putRestoring, readRestoring, type Restoring } from './restoring';
import { erasedAmong } from '../erasure/tombstones';

/** Authors that are looked at together. */
const WINDOW = 500;

/**
 * The next author who is stored here and was erased in the other copy, from after one of them on; null where there is none
 * any more, which is noted; then their names are looked for in what others wrote.
 */
export async function nextErasedAuthor(db: EarshotDatabase, run: Restoring, after: string): Promise<{ step: 'erase'; authorId: string } | null> {
  for (let from = after; ; ) {
    const authors = await db.authors.where('id').above(from).limit(WINDOW).toArray();
    const last = authors.at(-1);
    if (last === undefined) {
      await note(db, run.id, null);
      return null;
    }
    const erased = await erasedAmong(db, () => authors.flatMap(identitiesOf));
    const found = authors.find((author) => identitiesOf(author).some(erased.has));
    if (found !== undefined) {
      await note(db, run.id, from);
      return { step: 'erase', authorId: found.id };
    }
    from = last.id;
  }
}

async function note(db: EarshotDatabase, id: string, erase: string | null): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const run = await readRestoring(db);
    if (run?.id === id) await putRestoring(db, { ...run, after: { ...run.after, erase, ...(erase === null ? { quotes: '' } : {}) } });
  });
}
