import { indexChunk } from '@/lib/storage/words/indexing';
import { db, rememberCount } from './database';
import { oneRun } from './oneRun';

/** How often what is remembered of the database follows a long run, ms; it keeps the worker awake, too. */
const REMEMBERED_EVERY = 5_000;

/** Puts the words of what was stored without them into the index, newest first. One run at a time. */
export const indexWaiting = oneRun(indexAll);

async function indexAll(): Promise<void> {
  let rememberedAt = Date.now();
  while (await indexChunk(db)) {
    if (Date.now() - rememberedAt < REMEMBERED_EVERY) continue;
    await rememberCount();
    rememberedAt = Date.now();
  }
}
