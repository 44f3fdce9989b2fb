import { retainChunk } from '@/lib/storage/retention/retention';
import { db, opened, rememberCount } from './database';
import { learnSoon } from './learning';
import { longRun } from './longRun';
import { oneRun } from './oneRun';

/**
 * Removes, chunk by chunk, what is past its time, if a run is due. One run at a time. What the database refuses is tried
 * again with the next upkeep.
 */
export const retainWaiting = oneRun(() => retainAll().catch(() => undefined));

async function retainAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  let removed = false;
  await longRun(async () => {
    const isMore = (await retainChunk(db, { now: Date.now(), newId: () => crypto.randomUUID() })) === 'more';
    removed ||= isMore;
    return isMore;
  });
  if (!removed) return;
  await rememberCount();
  learnSoon();
}
