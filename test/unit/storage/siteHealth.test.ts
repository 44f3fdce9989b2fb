import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { forgetOldUnreadable, readHealth, readUnreadable, type ReadHealth } from '@/lib/storage/siteHealth';
import { addTopics, batchOf, freshDatabase, ingest, NOON } from './sample';

const DAY = 86_400_000;
const MAY = { from: '2026-05-01', to: '2026-05-31' };

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme');
});

const health = (changes: Partial<ReadHealth>): ReadHealth => ({
  kind: 'thread', found: 0, read: 0, missing: {}, unreadable: 0, ...changes,
});

/** What a listener says of some pages, at an instant; returns since when they are unreadable. */
async function say(seenAt: number, ...kinds: ReadHealth[]): Promise<number | undefined> {
  return (await ingest(db, batchOf([], { number: ++number, health: kinds, seenAt }))).unreadableSince;
}

describe('health', () => {
  test('is kept apart by kind of page and by day, and adds up', async () => {
    await say(NOON, health({ found: 3, read: 2, missing: { time: 1 } }), health({ kind: 'feed', found: 9, read: 9 }));
    await say(NOON, health({ found: 1, read: 1, missing: { time: 1, author: 1 } }));
    await say(NOON + DAY, health({ found: 5 }));
    expect(await readHealth(db, MAY)).toEqual([
      { site: 'hackernews', day: '2026-05-20', kind: 'feed', found: 9, read: 9, missing: {} },
      { site: 'hackernews', day: '2026-05-20', kind: 'thread', found: 4, read: 3, missing: { time: 2, author: 1 } },
      { site: 'hackernews', day: '2026-05-21', kind: 'thread', found: 5, read: 0, missing: {} },
    ]);
    expect(await readHealth(db, { from: '2026-05-21', to: '2026-05-21' })).toHaveLength(1);
  });

  test('of pages on which nothing was found leaves no row', async () => {
    await say(NOON, health({}));
    expect(await readHealth(db, MAY)).toEqual([]);
  });
});

describe('a kind of page that cannot be read', () => {
  test('is noted with the first time and the most posts, and said to the page', async () => {
    expect(await say(NOON, health({ found: 24, unreadable: 24 }))).toBe(NOON);
    expect(await say(NOON + 5, health({ unreadable: 7 }), health({ kind: 'feed', unreadable: 3 }))).toBe(NOON);
    expect(await readUnreadable(db)).toEqual([
      { site: 'hackernews', kind: 'thread', since: NOON, lastAt: NOON + 5, found: 24 },
      { site: 'hackernews', kind: 'feed', since: NOON + 5, lastAt: NOON + 5, found: 3 },
    ]);
  });

  test('is one no more as soon as a post of that kind is read; others stay', async () => {
    await say(NOON, health({ unreadable: 24 }), health({ kind: 'feed', unreadable: 3 }));
    expect(await say(NOON + 5, health({ found: 1, read: 1 }))).toBeUndefined();
    expect((await readUnreadable(db)).map(({ kind }) => kind)).toEqual(['feed']);
  });

  test('begins anew when it comes again', async () => {
    await say(NOON, health({ unreadable: 24 }));
    await say(NOON + 5, health({ found: 1, read: 1 }));
    expect(await say(NOON + 9, health({ unreadable: 2 }))).toBe(NOON + 9);
  });

  test('is forgotten when nobody saw it for a month', async () => {
    await say(NOON, health({ unreadable: 24 }));
    await forgetOldUnreadable(db, NOON + 29 * DAY);
    expect(await readUnreadable(db)).toHaveLength(1);
    await forgetOldUnreadable(db, NOON + 31 * DAY);
    expect(await readUnreadable(db)).toEqual([]);
  });
});
