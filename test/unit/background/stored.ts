import { ingestBatch } from '@/lib/storage/ingest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { batchOf, calendar, heardPost, newSalt, NOON, somePost } from '../storage/sample';

export { addTopics } from '../storage/sample';

let batches = 0;

/** Stores posts of these ids as a page's batch does. */
export async function heard(db: EarshotDatabase, ids: readonly string[], topics: string[] = ['acme']): Promise<void> {
  batches += 1;
  const posts = ids.map((id) => heardPost(somePost(id), 'negative', topics));
  await ingestBatch(db, batchOf(posts, { number: batches, seenAt: NOON + batches, asked: topics }), { calendar, newSalt });
}
