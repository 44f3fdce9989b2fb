import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readWordsInUse } from '@/lib/storage/inbox/wordsInUse';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

test('tags and owners that were given are in use, what was given last first, and the user is no name', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme');
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative')]));
  const mentionId = 'hackernews:1';
  expect(await readWordsInUse(db)).toEqual({ tags: [], owners: [] });
  await decideInbox(db, [{ mentionId, tags: { plum: true }, owner: 'Wren' }], { now: NOON });
  await decideInbox(db, [{ mentionId, tags: { plum: false, pear: true }, owner: 'me' }], { now: NOON + 1 });
  await decideInbox(db, [{ mentionId, owner: null }], { now: NOON + 2 });
  expect(await readWordsInUse(db)).toEqual({ tags: ['pear', 'plum'], owners: ['Wren'] });
});
