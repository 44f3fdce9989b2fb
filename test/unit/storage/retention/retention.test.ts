import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RETENTION, MONTH } from '@/lib/mentions/retention';
import { countedCells, goneCells, type Clock } from '@/lib/mentions/tally';
import { readCounters } from '@/lib/storage/counters';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { retainChunk } from '@/lib/storage/retention/retention';
import { decideRetention, readRetention } from '@/lib/storage/retention/retentionPolicy';
import { retentionPreview } from '@/lib/storage/retention/retentionPreview';
import { readRetaining, readRetentionState } from '@/lib/storage/retention/retentionState';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const DAY = 86_400_000;
let batches = 0;

async function database(): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  return db;
}

async function hear(db: EarshotDatabase, at: number, ids: readonly string[], of: { topics?: string[]; site?: string; hiddenIn?: string[] } = {}): Promise<void> {
  const { topics = ['acme'], site = 'hackernews', hiddenIn = [] } = of;
  const heard = ids.map((id) => heardPost(somePost(id, { site }), 'negative', topics, hiddenIn));
  await ingest(db, batchOf(heard, { instance: `reader-${++batches}`, site, seenAt: at }));
}

/** The clock goes on day by day, so that nothing is taken for a leap. */
async function retainAt(db: EarshotDatabase, now: number, size = 200): Promise<number> {
  let chunks = 0;
  let serial = 0;
  await db.settings.put({ key: 'retentionTimes', value: { known: { at: now }, nextAt: 0 } });
  while ((await retainChunk(db, { now, newId: () => `line-${now}-${serial++}`, size })) === 'more') chunks++;
  return chunks;
}

const mentionIds = (db: EarshotDatabase): Promise<string[]> => db.mentions.toCollection().primaryKeys();

async function sums(db: EarshotDatabase, topicId: string, clock: Clock): Promise<{ counted: number; gone: number }> {
  const rows = (await db.tallies.toArray()).filter((row) => row.topicId === topicId);
  const sum = (cells: readonly { count: number }[]): number => cells.reduce((all, { count }) => all + count, 0);
  return { counted: sum(rows.flatMap((row) => countedCells(row, clock))), gone: sum(rows.flatMap((row) => goneCells(row, clock))) };
}

describe('what is past its time', () => {
  it('goes with all that was stored of it, and stays counted', async () => {
    const db = await database();
    await hear(db, NOON, ['a', 'b']);
    await hear(db, NOON + 5 * MONTH, ['c']);
    await retainAt(db, NOON + 13 * MONTH + DAY);
    expect(await mentionIds(db)).toEqual(['hackernews:c']);
    expect(await db.matches.toCollection().primaryKeys()).toEqual([['acme', 'hackernews:c']]);
    expect(await db.authors.toCollection().primaryKeys()).toEqual(['hackernews:writer-c']);
    expect(await readCounters(db)).toEqual({ mentions: 1, sites: { hackernews: 1 } });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    for (const clock of ['published', 'seen'] as const) expect(await sums(db, 'acme', clock)).toEqual({ counted: 3, gone: 2 });
    expect((await db.auditLog.toArray()).map(({ kind, details }) => ({ kind, details }))).toEqual([{ kind: 'retention', details: { mentions: 2, matches: 2 } }]);
    expect(await readRetaining(db)).toBeNull();
  });

  it('is reckoned from when it was last seen', async () => {
    const db = await database();
    await hear(db, NOON, ['a', 'b']);
    await hear(db, NOON + 3 * MONTH, ['a']);
    await retainAt(db, NOON + 14 * MONTH);
    expect(await mentionIds(db)).toEqual(['hackernews:a']);
  });

  it('leaves what was hidden uncounted', async () => {
    const db = await database();
    await hear(db, NOON, ['a'], { hiddenIn: ['acme'] });
    await retainAt(db, NOON + 14 * MONTH);
    expect(await db.tallies.toArray()).toEqual([]);
  });

  it('goes match by match, each by its own topic', async () => {
    const db = await database();
    await decideRetention(db, { of: 'topic', topicId: 'rival', months: 2 }, { now: NOON });
    await hear(db, NOON, ['a'], { topics: ['acme', 'rival'], hiddenIn: ['rival'] });
    await retainAt(db, NOON + 3 * MONTH);
    expect(await db.mentions.get('hackernews:a')).toMatchObject({ topicIds: ['acme'] });
    expect((await db.mentions.get('hackernews:a'))?.hiddenIn).toBeUndefined();
    expect(await db.matches.toCollection().primaryKeys()).toEqual([['acme', 'hackernews:a']]);
    await retainAt(db, NOON + 14 * MONTH);
    expect(await mentionIds(db)).toEqual([]);
    expect((await db.auditLog.orderBy('at').toArray()).map(({ details }) => details)).toEqual([{ mentions: 0, matches: 1 }, { mentions: 1, matches: 1 }]);
  });

  it('goes earlier where its site allows less', async () => {
    const db = await database();
    await hear(db, NOON, ['v'], { site: 'youtube' });
    await hear(db, NOON, ['h']);
    await retainAt(db, NOON + MONTH + DAY);
    expect(await mentionIds(db)).toEqual(['hackernews:h']);
  });

  it('goes later where the user worked on it, and what it taught is unlearnt', async () => {
    const db = await database();
    await hear(db, NOON, ['a', 'b']);
    await decideLabels(db, [{ mentionId: 'hackernews:a', label: 'positive' }]);
    await db.settings.delete('toLearn');
    await retainAt(db, NOON + 14 * MONTH);
    expect(await mentionIds(db)).toEqual(['hackernews:a']);
    expect(await readToLearn(db)).toEqual({});
    await retainAt(db, NOON + 27 * MONTH);
    expect(await mentionIds(db)).toEqual([]);
    expect(await readToLearn(db)).toEqual({ en: 1 });
    expect(await readToLearn(db, 'relevanceToLearn')).toEqual({ acme: 1 });
  });

  it('goes in chunks, what nobody worked on first, and goes on where it was', async () => {
    const db = await database();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    await hear(db, NOON, ids);
    await decideRetention(db, { of: 'touched', kept: 'alike' }, { now: NOON });
    await decideLabels(db, [{ mentionId: 'hackernews:a', label: 'positive' }, { mentionId: 'hackernews:d', label: 'positive' }]);
    const now = NOON + 14 * MONTH;
    await db.settings.put({ key: 'retentionTimes', value: { known: { at: now }, nextAt: 0 } });
    const left: number[] = [];
    const touched: number[] = [];
    while ((await retainChunk(db, { now, newId: () => 'line', size: 2 })) === 'more') {
      left.push(await db.mentions.count());
      touched.push((await db.mentions.toArray()).filter(({ decided }) => decided !== undefined).length);
      expect(await storedTallies(db)).toEqual(await recountedTallies(db));
      expect((await sums(db, 'acme', 'seen')).counted).toBe(7);
    }
    expect(left.at(-1)).toBe(0);
    expect(touched.filter((_, at) => (left[at] ?? 0) > 2).every((count) => count === 2)).toBe(true);
    expect(await readRetentionState(db)).toMatchObject({ running: null, last: { mentions: 7, matches: 7 } });
  });

  it('leaves an author of whom something is kept', async () => {
    const db = await database();
    await ingest(db, batchOf([heardPost(somePost('a', { author: { handle: 'lamplighter' } }))], { instance: 'one' }));
    await ingest(db, batchOf([heardPost(somePost('b', { author: { handle: 'lamplighter' } }))], { instance: 'two', seenAt: NOON + 5 * MONTH }));
    await retainAt(db, NOON + 14 * MONTH);
    expect(await db.authors.toCollection().primaryKeys()).toEqual(['hackernews:lamplighter']);
  });

  it('leaves alerts, and an alert that held nothing else goes', async () => {
    const db = await database();
    await hear(db, NOON, ['v', 'w'], { site: 'youtube' });
    await hear(db, NOON, ['h']);
    const alert = { ruleId: 'rule', at: NOON, count: 2, seen: 0, stamps: {} };
    await db.alerts.bulkPut([
      { ...alert, id: 'both', mentionIds: ['youtube:v', 'hackernews:h'] },
      { ...alert, id: 'gone', mentionIds: ['youtube:w'] },
    ]);
    await retainAt(db, NOON + MONTH + DAY);
    expect((await db.alerts.toArray()).map(({ id, mentionIds: ids }) => [id, ids])).toEqual([['both', ['hackernews:h']]]);
  });

  it('is heard anew when it is seen again, and counted again', async () => {
    const db = await database();
    await hear(db, NOON, ['a']);
    await retainAt(db, NOON + 14 * MONTH);
    await hear(db, NOON + 15 * MONTH, ['a']);
    expect(await mentionIds(db)).toEqual(['hackernews:a']);
    expect(await sums(db, 'acme', 'published')).toEqual({ counted: 2, gone: 1 });
  });
});

describe('a run', () => {
  it('has nothing to do, and notes nothing, where nothing is past its time', async () => {
    const db = await database();
    await hear(db, NOON, ['a']);
    expect(await retainAt(db, NOON + MONTH)).toBe(0);
    expect(await db.auditLog.count()).toBe(0);
    expect((await readRetentionState(db)).nextAt).toBe(NOON + MONTH + DAY);
  });

  it('waits for the next day, but a minute after a decision', async () => {
    const db = await database();
    const now = NOON + 5 * MONTH;
    await hear(db, NOON, ['a']);
    await retainAt(db, now);
    await decideRetention(db, { of: 'all', months: 2 }, { now });
    const chunk = (at: number): Promise<string> => retainChunk(db, { now: at, newId: () => 'line' });
    expect(await chunk(now + 1_000)).toBe('idle');
    expect(await chunk(now + 61_000)).toBe('more');
    expect(await mentionIds(db)).toEqual([]);
  });

  it('waits a week at first, so that nothing of before is gone unseen; a decision does not wait so long', async () => {
    const db = await database();
    await hear(db, NOON, ['v'], { site: 'youtube' });
    await hear(db, NOON + 2 * MONTH, ['h']);
    const now = NOON + 2 * MONTH + DAY;
    const chunk = (at: number): Promise<string> => retainChunk(db, { now: at, newId: () => 'line' });
    expect(await chunk(now)).toBe('idle');
    expect((await readRetentionState(db)).nextAt).toBe(now + 7 * DAY);
    expect(await chunk(now + 6 * DAY)).toBe('idle');
    expect(await mentionIds(db)).toEqual(['hackernews:h', 'youtube:v']);
    expect(await chunk(now + 7 * DAY)).toBe('more');
    expect(await mentionIds(db)).toEqual(['hackernews:h']);
    const other = await database();
    await hear(other, NOON, ['v'], { site: 'youtube' });
    await hear(other, NOON + 2 * MONTH, ['h']);
    await decideRetention(other, { of: 'all', months: 12 }, { now });
    expect(await retainChunk(other, { now: now + 61_000, newId: () => 'line' })).toBe('more');
  });

  it('looks at all anew by what is decided in the middle', async () => {
    const db = await database();
    await decideRetention(db, { of: 'topic', topicId: 'rival', months: null }, { now: NOON });
    await hear(db, NOON, ['a'], { topics: ['rival'] });
    await hear(db, NOON + DAY, ['b', 'c']);
    const now = NOON + 14 * MONTH;
    await db.settings.put({ key: 'retentionTimes', value: { known: { at: now }, nextAt: 0 } });
    const chunk = (): Promise<string> => retainChunk(db, { now, newId: () => 'line', size: 2 });
    expect(await chunk()).toBe('more');
    expect(await mentionIds(db)).toEqual(['hackernews:a', 'hackernews:c']);
    await decideRetention(db, { of: 'topic', topicId: 'rival', months: 'default' }, { now });
    while ((await chunk()) === 'more');
    expect(await mentionIds(db)).toEqual([]);
    expect((await db.auditLog.toArray()).map(({ details }) => details)).toEqual([{ mentions: 3, matches: 3 }]);
  });

  it('writes nothing when it is asked before it is due', async () => {
    const db = await database();
    await hear(db, NOON, ['a']);
    await retainAt(db, NOON + MONTH);
    const before = await db.settings.toArray();
    expect(await retainChunk(db, { now: NOON + MONTH + 60_000, newId: () => 'line' })).toBe('idle');
    expect(await db.settings.toArray()).toEqual(before);
  });

  it.each(['erasing', 'restoring'] as const)('waits while the database is at %s', async (key) => {
    const db = await database();
    await hear(db, NOON, ['a']);
    await db.settings.put({ key, value: { phase: 'merging', begun: true } });
    await retainAt(db, NOON + 14 * MONTH);
    expect(await mentionIds(db)).toEqual(['hackernews:a']);
  });

  it('removes nothing by a clock that leapt ahead, says so, and believes it after a day', async () => {
    const db = await database();
    await hear(db, NOON, ['a']);
    const chunk = (now: number): Promise<string> => retainChunk(db, { now, newId: () => 'line' });
    const later = NOON + 14 * MONTH;
    expect(await chunk(NOON + DAY)).toBe('idle');
    expect(await chunk(later)).toBe('idle');
    expect((await readRetentionState(db)).held).toEqual({ clock: 'ahead', since: later, until: later + DAY });
    expect(await chunk(later + DAY)).toBe('more');
    expect(await mentionIds(db)).toEqual([]);
    expect((await readRetentionState(db)).held).toBeNull();
  });

  it('takes the last mention for what is known of the time in a database that knows nothing yet', async () => {
    const db = await database();
    await hear(db, NOON, ['a']);
    expect(await retainChunk(db, { now: NOON + 14 * MONTH, newId: () => 'line' })).toBe('idle');
    expect((await readRetentionState(db)).held?.clock).toBe('ahead');
  });

  it('stops by a clock that was set back in the middle, and goes on by the right one', async () => {
    const db = await database();
    await hear(db, NOON, ['a', 'b', 'c']);
    const now = NOON + 14 * MONTH;
    await db.settings.put({ key: 'retentionTimes', value: { known: { at: now }, nextAt: 0 } });
    const chunk = (at: number): Promise<string> => retainChunk(db, { now: at, newId: () => 'line', size: 1 });
    expect(await chunk(now)).toBe('more');
    expect(await chunk(now - 10 * DAY)).toBe('idle');
    expect(await db.mentions.count()).toBe(2);
    expect((await readRetentionState(db)).held?.clock).toBe('back');
    while ((await chunk(now + DAY)) === 'more');
    expect(await db.mentions.count()).toBe(0);
  });
});

describe('what is decided', () => {
  it('is stored with stamps, read again and taken back', async () => {
    const db = await database();
    expect(await readRetention(db)).toEqual(DEFAULT_RETENTION);
    await decideRetention(db, { of: 'all', months: 24 }, { now: NOON, newOrigin: () => 'here' });
    await decideRetention(db, { of: 'touched', kept: 'always' }, { now: NOON });
    await decideRetention(db, { of: 'topic', topicId: 'acme', months: null }, { now: NOON });
    await decideRetention(db, { of: 'site', site: 'youtube', policy: { most: null, export: 'blocked' } }, { now: NOON });
    expect(await readRetention(db)).toEqual({
      months: 24, touched: 'always', topics: { acme: null },
      sites: { ...DEFAULT_RETENTION.sites, youtube: { most: null, export: 'blocked' } },
    });
    expect((await db.settings.get('retention'))?.stamp).toEqual({ clock: 2, origin: 'here' });
    await decideRetention(db, { of: 'topic', topicId: 'acme', months: 'default' }, { now: NOON });
    await decideRetention(db, { of: 'site', site: 'youtube', policy: 'default' }, { now: NOON });
    expect(await readRetention(db)).toEqual({ ...DEFAULT_RETENTION, months: 24, touched: 'always' });
    expect((await db.settings.get('retention.topic:acme'))?.stamp?.clock).toBe(5);
  });

  it.each([-1, 0, Number.NaN, '13', {}])('is the default where %s is stored', async (value) => {
    const db = await database();
    await db.settings.bulkPut([
      { key: 'retention', value: { months: value, touched: value } },
      { key: 'retention.topic:acme', value },
      { key: 'sitePolicy:youtube', value },
    ]);
    expect(await readRetention(db)).toEqual(DEFAULT_RETENTION);
  });
});

describe('a dry run', () => {
  it('says by topic and site what a run removes, and changes nothing', async () => {
    const db = await database();
    await hear(db, NOON, ['a', 'b'], { topics: ['acme', 'rival'] });
    await hear(db, NOON, ['v'], { site: 'youtube' });
    await hear(db, NOON + 13 * MONTH, ['w'], { site: 'youtube' });
    await hear(db, NOON + 10 * MONTH, ['c']);
    await decideLabels(db, [{ mentionId: 'hackernews:b', label: 'positive' }]);
    const now = NOON + 14 * MONTH + DAY;
    const policy = { ...(await readRetention(db)), touched: 'alike' as const };
    const effect = await retentionPreview(db, policy, now);
    expect(effect).toEqual({
      looked: 4, total: 4,
      mentions: { untouched: 3, touched: 1, from: NOON, to: NOON + 13 * MONTH },
      sites: [
        { site: 'youtube', untouched: 2, touched: 0, from: NOON, to: NOON + 13 * MONTH },
        { site: 'hackernews', untouched: 1, touched: 1, from: NOON, to: NOON },
      ],
      topics: [
        { topicId: 'acme', untouched: 3, touched: 1, from: NOON, to: NOON + 13 * MONTH },
        { topicId: 'rival', untouched: 1, touched: 1, from: NOON, to: NOON },
      ],
    });
    expect(await db.mentions.count()).toBe(5);
    await decideRetention(db, { of: 'touched', kept: 'alike' }, { now });
    await retainAt(db, now + 61_000);
    expect(await mentionIds(db)).toEqual(['hackernews:c']);
  });

  it('is cut short when nobody waits for it', async () => {
    const db = await database();
    await hear(db, NOON, Array.from({ length: 450 }, (_, index) => `post-${index}`));
    const told: number[] = [];
    const policy = await readRetention(db);
    const effect = await retentionPreview(db, policy, NOON + 14 * MONTH, { wanted: () => told.length < 2, onProgress: (looked) => told.push(looked) });
    expect(effect).toMatchObject({ looked: 400, total: 450 });
    expect((await retentionPreview(db, policy, NOON + 14 * MONTH, { most: 30 })).looked).toBe(30);
  });
});
