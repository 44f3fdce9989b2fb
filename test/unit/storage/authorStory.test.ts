import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { MOST_OF_STORY, readAuthorHistory, type AuthorHistory } from '@/lib/storage/authorStory';
import type { EarshotDatabase } from '@/lib/storage/database';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost } from './sample';

let db: EarshotDatabase;
const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

/** Mentions of one author, hours apart, under ids in no order of time. */
async function hear(count: number, author = 'wren'): Promise<void> {
  const heard = Array.from({ length: count }, (_, hour) => heardPost(somePost(`${author}-${(hour * 7_919) % 10_007}`, {
    author: { handle: author }, publishedAt: { at: new Date(START + hour * HOUR).toISOString(), precision: 'second', raw: null },
  }), 'negative', hour % 2 === 0 ? ['acme', 'rival'] : ['acme']));
  for (let from = 0; from < count; from += 100) {
    await ingest(db, batchOf(heard.slice(from, from + 100), { instance: author, number: 1 + from / 100 }));
  }
}

async function historyOf(id: string): Promise<AuthorHistory> {
  const mention = await db.mentions.get(id);
  const history = mention && (await readAuthorHistory(db, mention));
  if (!history) throw new Error(`${id} has no history.`);
  return history;
}

const hoursOf = ({ mentions }: AuthorHistory): number[] => mentions.map(({ listedAt }) => (listedAt - START) / HOUR);

test('all of an author is read, the newest first, with all matches, and nothing of others', async () => {
  await hear(5);
  await hear(3, 'heron');
  const history = await historyOf('hackernews:wren-0');
  expect(hoursOf(history)).toEqual([4, 3, 2, 1, 0]);
  expect(history.mentions.every(({ authorId }) => authorId === 'hackernews:wren')).toBe(true);
  expect(history.matches).toHaveLength(8);
  expect(history.more).toBe(false);
});

test('of many the newest are read, and the one that is shown, however old', async () => {
  await hear(MOST_OF_STORY + 60);
  const history = await historyOf('hackernews:wren-0');
  expect(hoursOf(history)).toEqual([...Array.from({ length: MOST_OF_STORY }, (_, at) => MOST_OF_STORY + 59 - at), 0]);
  expect(history.more).toBe(true);
});

test('what no topic shows is left out', async () => {
  await hear(3);
  const [, second] = await db.mentions.orderBy('listedAt').toArray();
  if (second === undefined) throw new Error('Nothing was heard.');
  await db.mentions.update(second.id, { hiddenIn: ['acme'] });
  expect(hoursOf(await historyOf('hackernews:wren-0'))).toEqual([2, 0]);
  await db.topics.delete('rival');
  expect((await historyOf('hackernews:wren-0')).matches.map(({ topicId }) => topicId)).toEqual(['acme', 'acme']);
});

test('of nobody there is none', async () => {
  await ingest(db, batchOf([heardPost(somePost('1', { author: {} }))]));
  const mention = await db.mentions.get('hackernews:1');
  expect(mention && (await readAuthorHistory(db, mention))).toBeNull();
});
