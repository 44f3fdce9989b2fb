import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { MOST_AUTHORS, readAuthorWays, type AuthorWays } from '@/lib/storage/authorWays';
import type { EarshotDatabase } from '@/lib/storage/database';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost } from './sample';

let db: EarshotDatabase;
let batch = 0;

beforeEach(async () => {
  db = await freshDatabase();
  batch = 0;
  await addTopics(db, 'acme', 'rival');
});

async function hear(handle: string, days: readonly string[], topics: string[] = ['acme']): Promise<void> {
  const heard = days.map((day) => heardPost(somePost(`${handle}-${day}-${topics.join('')}`, {
    author: { handle }, publishedAt: { at: `${day}T12:00:00.000Z`, precision: 'second', raw: null },
  }), 'negative', topics));
  await ingest(db, batchOf(heard, { instance: 'ways', number: ++batch }));
}

const ABOUT = { topicIds: ['acme'], from: '2026-01-05', to: '2026-01-08', zone: 'UTC' };
const read = (handles: string[], about: Partial<typeof ABOUT> = {}): Promise<AuthorWays> => (
  readAuthorWays(db, { ...ABOUT, ...about, authorIds: handles.map((handle) => `hackernews:${handle}`) })
);
const daysOf = ({ rows }: AuthorWays): string[] => rows.map(({ mention, match }) => `${mention.authorId?.slice(11)} ${match.counted.published.day} ${match.topicId}`);

test('reads what asked authors wrote in the days of a period, the newest first', async () => {
  await hear('wren', ['2026-01-04', '2026-01-05', '2026-01-08', '2026-01-09']);
  await hear('heron', ['2026-01-06', '2026-01-07']);
  await hear('owl', ['2026-01-06', '2026-01-07']);
  const ways = await read(['wren', 'owl', 'wren']);
  expect(daysOf(ways)).toEqual(['wren 2026-01-08 acme', 'wren 2026-01-05 acme', 'owl 2026-01-07 acme', 'owl 2026-01-06 acme']);
  expect(ways.authors).toBe(2);
});

test('reads a mention of two topics once, and nothing of other topics or that is hidden', async () => {
  await hear('wren', ['2026-01-05', '2026-01-06'], ['acme', 'rival']);
  await hear('wren', ['2026-01-07'], ['rival']);
  expect(daysOf(await read(['wren']))).toEqual(['wren 2026-01-06 acme', 'wren 2026-01-05 acme']);
  expect(daysOf(await read(['wren'], { topicIds: ['rival', 'acme'] }))).toHaveLength(3);
  const [match] = await db.matches.where('[topicId+mentionId]').between(['acme', ''], ['acme', '\uffff']).toArray();
  if (match === undefined) throw new Error('Nothing was heard.');
  await db.matches.put({ ...match, hiddenAt: match.listedAt });
  expect(daysOf(await read(['wren']))).toHaveLength(1);
});

test('passes over who was heard once, and looks at no more than so many', async () => {
  await hear('wren', ['2026-01-05']);
  expect(await read(['wren', ...Array.from({ length: MOST_AUTHORS + 20 }, (_, at) => `bird${at}`)])).toEqual({ rows: [], authors: MOST_AUTHORS });
});
