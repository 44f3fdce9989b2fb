import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeCounters, readGeneration } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { countMissing, lossSince, readExtent, recountMentions, type Extent } from '@/lib/storage/extent';
import { decideSetting } from '@/lib/storage/settings';
import { removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost } from './sample';

const RUNS = 15;
const STEPS = 30;

/** What may happen between two looks; each is committed in transactions of its own. */
const DOINGS: ((db: EarshotDatabase, random: Random, at: number) => Promise<unknown>)[] = [
  (db, random, at) => ingest(db, batchOf([heardPost(somePost(String(between(random, 1, 40))))], { number: at, seenAt: NOON + at })),
  (db, random, at) => ingest(db, batchOf([heardPost(somePost(String(between(random, 1, 40))), 'positive', ['rival'])], { number: at, seenAt: NOON + at })),
  (db, random) => saveTopic(db, { name: 'T', query: 'lamp', hue: 1, role: 'brand' }, { now: NOON, newId: () => `t${random()}` }),
  async (db, random) => removeAtOnce(db, pick(random, (await db.topics.toArray()).map(({ id }) => id))),
  async (db, random) => {
    const id = pick(random, (await db.topics.toArray()).map((topic) => topic.id));
    await removeTopic(db, id, { now: NOON });
    await undoTopicChange(db, id);
  },
  (db, random) => decideSetting(db, 'theme', pick(random, ['auto', 'light', 'dark'] as const)),
  // As retention and erasure remove.
  (db) =>
    db.transaction('rw', db.mentions, db.settings, async () => {
      const some = await db.mentions.limit(3).primaryKeys();
      await db.mentions.bulkDelete(some);
      await changeCounters(db, new Map([['hackernews', -some.length]]));
    }),
];

async function life(random: Random, each: (db: EarshotDatabase) => Promise<void>): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await readGeneration(db, () => `life ${random()}`);
  await addTopics(db, 'acme', 'rival');
  for (let step = 1; step <= STEPS; step++) {
    const doing = pick(random, DOINGS);
    if ((await db.topics.count()) === 0) await addTopics(db, 'acme', 'rival');
    await doing(db, random, step);
    await each(db);
  }
  await followAll(db, NOON);
  return db;
}

describe(`${RUNS} random lives`, () => {
  test('wherever the worker ends, whatever was last remembered of it, nothing is told as lost', async () => {
    const told: object[] = [];
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = seeded(seed);
      const remembered: Extent[] = [];
      const db = await life(random, async (now) => {
        // A worker that ends between a commit and this remembers what was before it; two of them may remember in any order.
        if (random() < 0.5) remembered.push(await readExtent(now));
        const extent = await readExtent(now);
        told.push(...remembered.map((before) => lossSince(before, extent)).filter((loss) => loss !== null).map((loss) => ({ seed, loss })));
        const missing = random() < 0.1 ? await countMissing(now) : null;
        if (missing !== null) told.push({ seed, missing });
      });
      db.close();
    }
    expect(told).toEqual([]);
  });

  test('a database that lost its last writes is noticed, as soon as what was remembered held one of them', async () => {
    const unnoticed: object[] = [];
    for (let seed = 1; seed <= RUNS; seed++) {
      const extents: Extent[] = [];
      const db = await life(seeded(seed), async (now) => void extents.push(await readExtent(now)));
      for (const [at, now] of extents.entries()) {
        for (const remembered of extents.slice(at + 1)) {
          const same = remembered.mentions === now.mentions && remembered.clock === now.clock;
          if (!same && lossSince(remembered, now)?.code !== 'database-short') unnoticed.push({ seed, remembered, now });
        }
      }
      db.close();
    }
    expect(unnoticed).toEqual([]);
  });
});

const BEFORE: Extent = { generation: 'one', mentions: 100, topics: 2, changes: 9, clock: 5, version: 80 };

test.each<[what: string, now: Partial<Extent>, loss: ReturnType<typeof lossSince>]>([
  ['as it was', {}, null],
  ['ahead, with fewer mentions', { changes: 10, mentions: 3 }, null],
  ['ahead, with fewer topics', { clock: 6, topics: 0 }, null],
  ['of the next schema', { version: 90 }, null],
  ['of another life', { generation: 'two', mentions: 0, topics: 0, changes: 0, clock: 0 }, { code: 'database-gone', missing: 100 }],
  ['of another life, in use again', { generation: 'two', mentions: 7 }, { code: 'database-gone', missing: 100 }],
  ['without a name, with mentions', { generation: null, mentions: 60 }, { code: 'database-short', missing: 40 }],
  ['behind', { changes: 8, mentions: 90 }, { code: 'database-short', missing: 10 }],
  ['behind by a removal', { changes: 8, mentions: 110 }, { code: 'database-short', missing: 0 }],
  ['behind by a decision', { clock: 4 }, { code: 'database-short', missing: 0 }],
  ['without a topic that nobody removed', { topics: 1 }, { code: 'database-short', missing: 0 }],
  ['with tables that were made anew', { version: 81 }, { code: 'database-short', missing: 0 }],
])('%s', (_, now, loss) => expect(lossSince(BEFORE, { ...BEFORE, ...now })).toEqual(loss));

test('counters are set to what is stored, and stay ahead', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme');
  const posts = ['1', '2', '3'].map((id) => heardPost(somePost(id, { site: id === '3' ? 'reddit' : 'hackernews' })));
  await ingest(db, batchOf(posts));
  await db.mentions.delete('hackernews:1');
  expect(await countMissing(db)).toBe(1);
  await recountMentions(db, 7);
  expect((await db.settings.get('counters'))?.value).toEqual({ mentions: 2, sites: { hackernews: 1, reddit: 1 }, changes: 8 });
  expect(await countMissing(db)).toBeNull();
});
