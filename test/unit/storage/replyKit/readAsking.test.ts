import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { linkAuthors } from '@/lib/storage/people/linkAuthors';
import { readAsking } from '@/lib/storage/replyKit/readAsking';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const asks = (id: string, handle: string | null) => somePost(id, { author: { handle }, text: 'Is it vegan leather?' });

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([
    heardPost(asks('1', 'ada')),
    heardPost(asks('2', 'ada_again')),
    heardPost(asks('3', 'ben'), 'neutral', ['acme', 'rival'], ['rival']),
    heardPost(asks('4', 'cleo'), 'neutral', ['acme'], ['acme']),
    heardPost(asks('5', null)),
  ]));
});

const read = async (): Promise<[id: string, author: string | null, topicIds: string[]][]> => (
  (await readAsking(db)).map(({ id, author, topicIds }): [string, string | null, string[]] => [id.replace('hackernews:', ''), author, topicIds]).toSorted(([a], [b]) => (a < b ? -1 : 1))
);

test('what is asked is read with who asks it, without what is hidden', async () => {
  expect(await read()).toEqual([
    ['1', 'hackernews:ada', ['acme']], ['2', 'hackernews:ada_again', ['acme']], ['3', 'hackernews:ben', ['acme']], ['5', null, ['acme']],
  ]);
});

test('accounts that the user linked are one who asks', async () => {
  await linkAuthors(db, 'hackernews:ada', 'hackernews:ada_again');
  const [one, again, other] = await read();
  expect(one?.[1]).toBe(again?.[1]);
  expect(one?.[1]).not.toBe(other?.[1]);
});

test('what somebody asked who was erased is not read', async () => {
  await beginErasure(db, 'hackernews:ben', { at: NOON, newId: () => 'e1', random: (bytes) => new Uint8Array(bytes).fill(5) });
  let serial = 0;
  while (await eraseChunk(db, { now: NOON, newId: () => `n${++serial}` }));
  expect((await read()).map(([id]) => id)).toEqual(['1', '2', '5']);
});
