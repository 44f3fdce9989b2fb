import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readCounters } from '@/lib/storage/counters';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { readDays, readExposure } from '@/lib/storage/volumes';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost, understood } from './sample';

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

async function expectExactTallies(): Promise<void> {
  const keys = (await db.mentions.toArray()).flatMap(({ id, topicIds }) => topicIds.map((topicId) => `${topicId}|${id}`));
  const stored = (await db.matches.toArray()).map(({ topicId, mentionId }) => `${topicId}|${mentionId}`);
  expect(new Set(keys)).toEqual(new Set(stored));
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

describe('one batch, one transaction', () => {
  test('stores mentions, matches, authors, tallies, exposure and health', async () => {
    const answer = await ingest(db, batchOf([heardPost(somePost('1')), heardPost(somePost('2'), 'positive')]));
    expect(answer).toEqual({
      applied: true,
      mentions: [
        { id: 'hackernews:1', label: 'negative' },
        { id: 'hackernews:2', label: 'positive' },
      ],
      answered: [],
    });
    expect(await db.mentions.count()).toBe(2);
    expect(await db.matches.count()).toBe(2);
    expect(await db.authors.get('hackernews:writer-1')).toMatchObject({ handle: 'writer-1', firstSeenAt: NOON });
    expect(await readCounters(db)).toEqual({ mentions: 2, sites: { hackernews: 2 } });
    expect(await db.siteHealth.get(['hackernews', '2026-05-20', 'thread'])).toMatchObject({ found: 2, read: 2 });
    await expectExactTallies();
  });

  test('counts on two clocks: the published day in the reporting zone, and the day seen', async () => {
    await ingest(db, batchOf([heardPost(somePost('1'))]));
    const period = { topicIds: ['acme'], from: '2026-05-01', to: '2026-05-31' };
    // 22:30 UTC is half past one of the next day in Kyiv.
    expect((await readDays(db, { ...period, clock: 'published' })).map(({ day }) => day)).toEqual(['2026-05-20']);
    expect((await readDays(db, { ...period, clock: 'seen' })).map(({ day }) => day)).toEqual(['2026-05-20']);
  });

  test('gives unknown and future times a bucket of their own', async () => {
    const unknown = somePost('1', { publishedAt: { at: null, precision: 'unknown', raw: null } });
    const future = somePost('2', { publishedAt: { at: '2031-01-01T00:00:00Z', precision: 'second', raw: null } });
    await ingest(db, batchOf([heardPost(unknown), heardPost(future)]));
    const days = await readDays(db, { topicIds: ['acme'], from: '2026-01-01', to: '2031-12-31', clock: 'published' });
    expect(days.map(({ day, cells }) => [day, cells[0]?.count])).toEqual([['unknown', 2]]);
    expect((await db.mentions.toArray()).map(({ listedAt }) => listedAt)).toEqual([NOON, NOON]);
  });

  test('a batch that comes again changes nothing', async () => {
    const batch = batchOf([heardPost(somePost('1'))]);
    await ingest(db, batch);
    const before = await storedTallies(db);
    expect(await ingest(db, batch)).toEqual({ applied: false, mentions: [{ id: 'hackernews:1', label: 'negative' }], answered: [] });
    expect(await storedTallies(db)).toEqual(before);
    expect(await readCounters(db)).toMatchObject({ mentions: 1 });
    expect(await db.siteHealth.get(['hackernews', '2026-05-20', 'thread'])).toMatchObject({ found: 1 });
  });

  test('a batch that fails half-way leaves no trace', async () => {
    db.siteHealth.hook('creating', () => {
      throw new Error('the disk is on fire');
    });
    await expect(ingest(db, batchOf([heardPost(somePost('1'))]))).rejects.toThrow();
    expect(await db.mentions.count()).toBe(0);
    expect(await db.readers.count()).toBe(0);
    expect(await storedTallies(db)).toEqual({});
  });

  test('a topic that was removed meanwhile hears nothing', async () => {
    await removeAtOnce(db, 'rival');
    const answer = await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['rival'])]));
    expect(answer.mentions).toEqual([]);
    expect(await db.mentions.count()).toBe(0);
  });
});

describe('one post, read more than once', () => {
  const second = { instance: 'reader-2', seenAt: NOON + 3_600_000 };

  test('is one mention, counted once, seen twice', async () => {
    await ingest(db, batchOf([heardPost(somePost('1'))]));
    await ingest(db, batchOf([heardPost(somePost('1', { engagement: { likes: 9 } }))], second));
    const [mention] = await db.mentions.toArray();
    expect(mention).toMatchObject({ firstSeenAt: NOON, lastSeenAt: second.seenAt, post: { engagement: { likes: 9 } } });
    expect(await db.mentions.count()).toBe(1);
    await expectExactTallies();
    expect(Object.keys(await storedTallies(db))).toEqual(['acme|2026-05-20']);
  });

  test('twice in one batch is one mention', async () => {
    await ingest(db, batchOf([heardPost(somePost('1')), heardPost(somePost('1', { text: 'The lamp is fine' }), 'positive')]));
    expect(await db.mentions.toArray()).toMatchObject([{ post: { text: 'The lamp is fine' } }]);
    expect(await readCounters(db)).toMatchObject({ mentions: 1 });
    await expectExactTallies();
  });

  test('twice in one batch, and the second time no longer of a topic, is not of that topic', async () => {
    const later = heardPost(somePost('1', { text: 'Only the rival now' }), 'neutral', ['rival']);
    await ingest(db, batchOf([heardPost(somePost('1')), later]));
    expect((await db.matches.toArray()).map(({ topicId }) => topicId)).toEqual(['rival']);
    await expectExactTallies();
  });

  test('a partial reading never overwrites a full one', async () => {
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'The lamp broke and then it burned' }))]));
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'The lamp', partial: true }), 'neutral', [])], second));
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'The lamp', partial: true }), 'neutral')], { ...second, number: 2 }));
    const [mention] = await db.mentions.toArray();
    expect(mention?.post).toMatchObject({ text: 'The lamp broke and then it burned', partial: false });
    expect(mention?.understanding.sentiment.label).toBe('negative');
    await expectExactTallies();
  });

  test('a full reading replaces a partial one, and moves its counters', async () => {
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'The lamp', partial: true }), 'neutral')]));
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'The lamp burned' }), 'negative')], second));
    const [match] = await db.matches.toArray();
    expect(match?.counted).toMatchObject({ label: 'negative', seen: { day: '2026-05-20', hour: 15 } });
    await expectExactTallies();
  });

  test('an edit that leaves a topic takes its match and counters away', async () => {
    await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival'])]));
    await ingest(db, batchOf([heardPost(somePost('1', { text: 'Only the rival now' }), 'neutral', ['rival'])], second));
    expect((await db.matches.toArray()).map(({ topicId }) => topicId)).toEqual(['rival']);
    await expectExactTallies();
  });

  test('a topic that is new hears it from now on', async () => {
    await ingest(db, batchOf([heardPost(somePost('1'))]));
    const tomorrow = { instance: 'reader-2', seenAt: NOON + 86_400_000 };
    await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival'])], tomorrow));
    const seen = (await db.matches.toArray()).map(({ topicId, counted }) => [topicId, counted.seen.day]);
    expect(seen).toEqual([
      ['acme', '2026-05-20'],
      ['rival', '2026-05-21'],
    ]);
    await expectExactTallies();
  });
});

describe('exposure', () => {
  const exposure = (): Promise<unknown> => readExposure(db, { from: '2026-05-01', to: '2026-05-31' });

  test('counts distinct posts of a day, matched or not, once', async () => {
    const scanned = ['a', 'b', 'c'].map((key) => ({ key, context: 'thread' as const }));
    await ingest(db, batchOf([], { scanned }));
    await ingest(db, batchOf([], { scanned: [...scanned, { key: 'd', context: 'thread' }], instance: 'reader-2' }));
    expect(await exposure()).toEqual([{ site: 'hackernews', day: '2026-05-20', context: 'thread', count: 4 }]);
  });

  test('counts them again on another day, and forgets which they were', async () => {
    const scanned = [{ key: 'a', context: 'feed' as const }];
    await ingest(db, batchOf([], { scanned }));
    await ingest(db, batchOf([], { scanned, instance: 'reader-2', seenAt: NOON + 86_400_000 }));
    expect(await exposure()).toMatchObject([{ day: '2026-05-20' }, { day: '2026-05-21', count: 1 }]);
    expect((await db.exposureSeen.toArray()).map(({ day }) => day)).toEqual(['2026-05-21']);
  });

  test('holds over many chunks', async () => {
    const keys = Array.from({ length: 9_000 }, (_, i) => ({ key: `post-${i}`, context: 'feed' as const }));
    for (let i = 0; i < keys.length; i += 600) {
      const scanned = keys.slice(i, i + 600);
      await ingest(db, batchOf([], { scanned, number: i + 1 }));
      await ingest(db, batchOf([], { scanned, number: i + 2 }));
    }
    expect(await exposure()).toMatchObject([{ count: 9_000 }]);
  });
});

describe('what is understood later', () => {
  test('moves labels and counters, chunk by chunk, to the end', async () => {
    const heard = Array.from({ length: 250 }, (_, i) => ({
      ...heardPost(somePost(String(i))),
      understanding: understood('unscored', 'en', 0),
    }));
    await ingest(db, batchOf(heard));
    let looked = 0;
    for (;;) {
      const now = await understandOlder(db, () => understood('positive', 'nl'));
      if (now === 0) break;
      looked += now;
    }
    expect(looked).toBe(250);
    expect((await db.matches.toArray()).every(({ label }) => label === 'positive')).toBe(true);
    await expectExactTallies();
  });
});

describe('removing a topic', () => {
  test('takes its matches and tallies, and mentions that nothing else hears or the user did not touch', async () => {
    const heard = [
      heardPost(somePost('1')),
      heardPost(somePost('2'), 'negative', ['acme', 'rival']),
      heardPost(somePost('3')),
    ];
    await ingest(db, batchOf(heard));
    await db.mentions.update('hackernews:3', { stamps: { label: { clock: 1, origin: 'here' } } });
    await removeAtOnce(db, 'acme');
    expect((await db.mentions.toArray()).map(({ id }) => id)).toEqual(['hackernews:2', 'hackernews:3']);
    expect(await readCounters(db)).toEqual({ mentions: 2, sites: { hackernews: 2 } });
    expect(Object.keys(await storedTallies(db))).toEqual(['rival|2026-05-20']);
    await expectExactTallies();
  });
});
