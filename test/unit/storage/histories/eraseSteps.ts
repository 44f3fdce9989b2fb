import { beginErasure, readErasing } from '@/lib/storage/erasure/erasures';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { between, pick } from '@/scripts/generate/random';
import { namesOf } from './people';
import { writtenDownOf } from './personSteps';
import { draftAbout } from './workSteps';
import { add, settingOf, type Snapshot } from './snapshot';
import type { World } from './world';

/** Somebody asks to be erased; the work goes on chunk by chunk. */
export async function erase(world: World): Promise<void> {
  const authors = await world.db.authors.toCollection().primaryKeys();
  if (authors.length === 0) return;
  const linked = (await world.db.identities.toArray()).flatMap((identity) => (identity.personId === null ? [] : [identity.authorId]));
  // Of whom something is written down there is most to erase.
  const authorId = pick(world.random, linked.length > 0 && world.random() < 0.5 ? linked : authors);
  if (world.random() < 0.4) await draftAbout(world, authorId);
  await eraseAuthor(world, authorId);
  await eraseSome(world);
}

export async function eraseAuthor(world: World, authorId: string): Promise<void> {
  const { db, random, now, newId, book } = world;
  const stored = await world.read('mentions', 'authors', 'settings', 'identities', 'people');
  const author = stored.authors.find(({ id }) => id === authorId);
  if (author === undefined) throw new Error(`${authorId} is not stored`);
  const own = stored.mentions.filter(({ authorId }) => authorId === author.id);
  const known = [author, ...own.map(({ post }) => post.author)];
  const names = new Set(known.flatMap(namesOf));
  const isKnown = settingOf<{ author: { id: string } }[]>(stored, 'erasing')?.some((job) => job.author.id === author.id) === true;
  const begun = await beginErasure(db, author.id, { at: now, newId, random: (bytes) => Uint8Array.from({ length: bytes }, () => between(random, 0, 255)) });
  if (!begun) throw new Error(`${author.id} is stored, and was not erased`);
  for (const name of [...names, ...writtenDownOf(stored, names, world.backups)]) book.erased.add(name);
  if (!isKnown) add(book.log, 'erase');
  // All others of theirs go as well, under whatever name they stand.
  for (const { id, post } of stored.mentions) {
    if (namesOf(post.author).some((name) => names.has(name))) {
      book.kept.delete(id);
      book.taken.add(id);
    }
  }
}

export async function eraseSome(world: World): Promise<void> {
  for (let chunk = between(world.random, 0, 8); chunk > 0; chunk--) if (!(await eraseChunk(world.db, { now: world.now, newId: world.newId, size: 3 }))) return;
}

export async function settleErasures(world: World): Promise<void> {
  while (await eraseChunk(world.db, { now: world.now, newId: world.newId }));
  const left = await readErasing(world.db);
  if (left.length > 0) throw new Error('an erasure did not come to its end');
}

/** Where anything that is stored still names somebody who was erased, once the erasure is done. */
export function namesErased(stored: Snapshot, erased: ReadonlySet<string>): string[] {
  if (settingOf(stored, 'erasing') !== undefined) return [];
  // A backup may name whoever was erased since; its records wait on the stage until what may be stored of them is merged.
  return Object.entries(stored).flatMap(([table, rows]) => (table === 'staged' ? [] : rows).flatMap((row: unknown) => {
    const text = JSON.stringify(row).toLowerCase();
    return [...erased].filter((name) => text.includes(name)).map((name) => `${table} names ${name}: ${text.slice(0, 400)}`);
  }));
}
