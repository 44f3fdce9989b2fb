import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, type Cursor } from '@/lib/storage/mentionList';
import { searchFor } from '@/lib/storage/searchMentions';
import { readRequeueing } from '@/lib/storage/inbox/askRequeueing';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { indexChunk, indexedTo } from '@/lib/storage/words/indexing';
import { openOwn } from './fill';

const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

let db: EarshotDatabase | null = null;

/** Puts the words of what is stored into the index for about so many ms. Says whether these are all. */
export async function index(ms: number): Promise<{ done: boolean; to: number }> {
  db ??= await openOwn();
  const end = performance.now() + ms;
  let more = true;
  while (more && performance.now() < end) more = await indexChunk(db);
  return { done: !more, to: await indexedTo(db) };
}

/** Puts what is stored into queues for about so many ms, where that is asked for. Says whether all is, or how many matches are left. */
export async function queue(ms: number): Promise<{ done: boolean; left: number }> {
  db ??= await openOwn();
  const end = performance.now() + ms;
  let more = true;
  while (more && performance.now() < end) more = await requeueChunk(db);
  const run = await readRequeueing(db);
  return { done: !more, left: (run?.total ?? 0) - (run?.done ?? 0) };
}

/** Searches as a list does, until so many are found or nothing is left; ms, and how many were found. */
export async function timeSearch(text: string, most: number): Promise<{ took: number; found: number }> {
  db ??= await openOwn();
  const start = performance.now();
  const search = searchFor(text, utcDay);
  if (search === null) throw new Error('Nothing is searched for.');
  let found = 0;
  let cursor: Cursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof readMentions>> = await readMentions(db, { topicId: null, site: null, label: null, search }, cursor, most - found);
    found += page.rows.length;
    cursor = page.next;
  } while (cursor !== null && found < most);
  return { took: performance.now() - start, found };
}
