import { identitiesInPost } from '@/lib/mentions/blackOut';
import { postWithoutErased } from '@/lib/mentions/namedPost';
import { identify } from '@/lib/posts/identity';
import { knowingErased } from '@/lib/storage/erasure/tombstones';
import { beginImport, finishImport } from '@/lib/storage/importing/imports';
import { storeImported } from '@/lib/storage/importing/storeImported';
import { storeRows } from '@/lib/storage/importing/storeRows';
import { askUndo, readHalfDone, undoImportChunk } from '@/lib/storage/importing/undoImport';
import { confirmCustomer } from '@/lib/storage/people/customers';
import type { ImportKind, Mention } from '@/lib/storage/rows';
import { between, pick } from '@/scripts/generate/random';
import type { Book } from './book';
import { hear, noteHeard } from './capture';
import { SITES, somePost } from './people';
import type { Snapshot } from './snapshot';
import type { World } from './world';

/** A file is brought in, now and then only a part of it before the browser ends. */
export async function bringIn(world: World): Promise<void> {
  const { db, random, now, newId } = world;
  const id = newId();
  const kind = pick<ImportKind>(random, ['mentions', 'mentions', 'customers', 'orders']);
  await beginImport(db, { id, kind, file: 'export.csv', tool: 'generic', at: now });
  for (let chunk = between(random, 1, 2); chunk > 0; chunk--) {
    if (kind === 'mentions') await bringPosts(world, id);
    else await bringCustomers(world, id, kind === 'customers' ? 'customers' : 'orders');
  }
  const row = await db.imports.get(id);
  if (row !== undefined && random() < 0.85) await finishImport(db, id, row.counts);
}

async function bringPosts(world: World, importId: string): Promise<void> {
  const { db, random, now } = world;
  const read = Array.from({ length: between(random, 1, 4) }, () => ({ ...somePost(random, now, pick(random, SITES)), reply: null, context: 'import' as const }));
  const posts = [...new Map(read.map((post) => [identify(post), post])).values()];
  await knowingErased(db, () => posts.flatMap(identitiesInPost), async (erased) => {
    const named = posts.flatMap((post) => postWithoutErased(post, erased) ?? []);
    const { heard, asked } = await hear(world, named);
    await storeImported(db, { importId, heard, asked, at: now }, { calendar: await world.calendar(), judge: world.judge, confirm: erased.confirm });
    const stored = new Set((await db.mentions.where('importId').equals(importId).toArray()).map(({ id }) => id));
    await noteHeard(world, heard.filter(({ id }) => stored.has(id)));
  });
}

async function bringCustomers({ db, random, now, newId, newOrigin }: World, importId: string, table: 'customers' | 'orders'): Promise<void> {
  const email = `buyer-${between(random, 1, 9)}@shop.example`;
  if (table === 'orders') {
    await storeRows(db, table, { importId, rows: [{ id: newId(), number: '#1', email, at: now, total: 9.5, currency: 'EUR', items: ['lamp'] }] });
    return;
  }
  const unknown = { company: null, phone: null, note: null, orders: null, spent: null };
  await storeRows(db, table, { importId, rows: [{ id: email, registered: null, email, name: null, tags: [], ...unknown, stamps: {} }] });
  const authors = await db.authors.toCollection().primaryKeys();
  if (authors.length > 0 && random() < 0.6) await confirmCustomer(db, email, pick(random, authors), { newId, newOrigin });
}

/** An import is taken back, as far as it comes before the browser ends. */
export async function takeImportBack(world: World): Promise<void> {
  const done = (await world.db.imports.toArray()).filter(({ state }) => state === 'done');
  if (done.length > 0) await askUndo(world.db, pick(world.random, done).id);
  for (const { id } of await readHalfDone(world.db)) {
    for (let chunk = between(world.random, 0, 3); chunk > 0; chunk--) if (!(await undoOnce(world, id, 2))) break;
  }
}

/** What is half done is taken back to its end. */
export async function settleImports(world: World): Promise<void> {
  for (const { id } of await readHalfDone(world.db)) while (await undoOnce(world, id, 500));
}

async function undoOnce({ db, book }: World, id: string, size: number): Promise<boolean> {
  const before = await db.mentions.toArray();
  const isMore = await undoImportChunk(db, id, size);
  const left = new Set(await db.mentions.toCollection().primaryKeys());
  for (const mention of before.filter((one) => !left.has(one.id))) {
    if (mustStay(mention, id)) throw new Error(`${mention.id} went with an import`);
    book.kept.delete(mention.id);
    book.taken.add(mention.id);
  }
  return isMore;
}

const mustStay = ({ importId, stamps, firstSeenAt, lastSeenAt }: Mention, id: string): boolean =>
  importId !== id || Object.keys(stamps).length > 0 || lastSeenAt > firstSeenAt;

/** What is of an import that never was done goes with it, once that is settled. */
export function wrongImports(stored: Snapshot, _book: Book, settled: boolean): string[] {
  const half = stored.imports.filter(({ state }) => state === 'running' || state === 'undoing').map(({ id }) => id);
  const known = new Set(stored.imports.map(({ id }) => id));
  return [
    ...(settled ? half.map((id) => `import ${id} is half done`) : []),
    ...stored.customers.filter(({ importId }) => !known.has(importId)).map(({ id }) => `customer ${id} is of no import`),
    ...stored.orders.filter(({ importId }) => !known.has(importId)).map(({ id }) => `order ${id} is of no import`),
  ];
}
