import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readOwnPosts } from '@/lib/storage/ownPosts';
import { listTopics } from '@/lib/storage/topics/topics';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const DAY = 86_400_000;

test('own posts are those of own accounts in the period, in whatever case their handle is written', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme');
  await db.topics.update('acme', { handles: ['Norvelo', 'mastodon:norvelo-help'] });
  const wrote = (id: string, handle: string, daysAgo: number, own = true) => {
    const heard = heardPost(somePost(id, { author: { handle, name: null, url: null, followers: null }, publishedAt: { at: new Date(NOON - daysAgo * DAY).toISOString(), precision: 'second', raw: null } }));
    return own ? { ...heard, topics: heard.topics.map((topic) => ({ ...topic, own: true as const })) } : heard;
  };
  await ingest(db, batchOf([
    wrote('1', 'norvelo', 1), wrote('2', 'NORVELO', 3), wrote('3', 'norvelo', 40), wrote('4', 'ada', 1, false), wrote('5', 'norvelo-help', 1), wrote('6', 'norvelo', 2, false),
  ]));
  const topics = await listTopics(db);
  const about = { topics, site: null, from: '2026-05-07', to: '2026-05-20', zone: 'UTC' };
  const { rows, more } = await readOwnPosts(db, about);
  // The fifth is an own account elsewhere, and the sixth was not told to be the brand's when it was heard.
  expect(rows.map(({ mention }) => mention.post.nativeId)).toEqual(['1', '2']);
  expect(more).toBe(false);
  expect((await readOwnPosts(db, { ...about, site: 'mastodon' })).rows).toEqual([]);
});
