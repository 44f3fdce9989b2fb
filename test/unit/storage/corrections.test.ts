import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { labelOf } from '@/lib/mentions/mention';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions } from '@/lib/storage/mentionList';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { readDays } from '@/lib/storage/volumes';
import { readWaiting } from '@/lib/storage/waiting';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost, understood } from './sample';

let db: EarshotDatabase;
const ID = 'hackernews:1';
const here = (): string => 'here';

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival']), heardPost(somePost('2'), 'positive')]));
});

async function labelsCounted(topicId: string): Promise<Record<string, number>> {
  const days = await readDays(db, { topicIds: [topicId], from: '2026-01-01', to: '2026-12-31', clock: 'published' });
  return Object.fromEntries(days.flatMap(({ cells }) => cells.map(({ label, count }) => [label, count])));
}

async function waiting(): Promise<string[]> {
  return (await readWaiting(db, ['acme', 'rival'], 10)).map(({ mention }) => mention.id);
}

describe('a corrected label', () => {
  test('counts at once, under every topic, and can be undone exactly', async () => {
    const before = await storedTallies(db);
    const undo = await decideLabels(db, [{ mentionId: ID, label: 'positive' }], here);
    expect(undo).toEqual([{ mentionId: ID, label: null }]);
    expect(await labelsCounted('acme')).toEqual({ positive: 2 });
    expect(await labelsCounted('rival')).toEqual({ positive: 1 });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    await decideLabels(db, undo, here);
    expect(await storedTallies(db)).toEqual(before);
    expect((await db.mentions.get(ID))?.decided).toEqual({});
  });

  test('is stamped, and the reasons of the engine stay', async () => {
    await decideLabels(db, [{ mentionId: ID, label: 'neutral' }], here);
    const mention = await db.mentions.get(ID);
    expect(mention).toMatchObject({ stamps: { sentiment: { clock: 1, origin: 'here' } }, decided: { sentiment: 'neutral' } });
    expect(mention?.understanding.sentiment.label).toBe('negative');
    expect((await db.matches.get(['acme', ID]))?.label).toBe('neutral');
  });

  test('holds when the post is read again with other words, and when it is understood again', async () => {
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }], here);
    const edited = heardPost(somePost('1', { text: 'The lamp broke twice' }), 'negative', ['acme', 'rival']);
    await ingest(db, batchOf([edited], { number: 2 }));
    await db.mentions.update(ID, { understandingVersion: 1 });
    await understandOlder(db, () => understood('negative'));
    const mention = await db.mentions.get(ID);
    expect(mention && labelOf(mention)).toBe('positive');
    expect(await labelsCounted('rival')).toEqual({ positive: 1 });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('is what lists filter by', async () => {
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }], here);
    const filter = { topicId: null, site: null };
    expect((await readMentions(db, { ...filter, label: 'positive' }, null, 9)).rows).toHaveLength(2);
    expect((await readMentions(db, { ...filter, label: 'negative' }, null, 9)).rows).toHaveLength(0);
  });

  test('keeps a mention that no topic hears any more', async () => {
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }], here);
    await removeAtOnce(db, 'acme');
    await removeAtOnce(db, 'rival');
    expect(await db.mentions.toCollection().primaryKeys()).toEqual([ID]);
  });

  test('of a mention that is gone changes nothing', async () => {
    const before = await storedTallies(db);
    expect(await decideLabels(db, [{ mentionId: 'gone:1', label: 'positive' }], here)).toEqual([]);
    expect(await storedTallies(db)).toEqual(before);
  });
});

describe('what waits for an answer', () => {
  test('is negative, until it is corrected', async () => {
    expect(await waiting()).toEqual([ID]);
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }, { mentionId: 'hackernews:2', label: 'negative' }], here);
    expect(await waiting()).toEqual(['hackernews:2']);
  });

  test('waits no longer when the business answered below it', async () => {
    const reply = { text: 'Sorry to hear that', author: 'Acme', publishedAt: { at: null, precision: 'unknown', raw: null } } as const;
    await ingest(db, batchOf([heardPost(somePost('1', { reply }), 'negative', ['acme', 'rival'])], { number: 2 }));
    expect(await waiting()).toEqual([]);
  });

  test('comes newest first, each once, and no more than asked for', async () => {
    const later = { at: '2026-05-20T08:00:00.000Z', precision: 'second', raw: null } as const;
    const newer = heardPost(somePost('3', { publishedAt: later }), 'negative', ['acme', 'rival']);
    await ingest(db, batchOf([newer], { number: 2, seenAt: NOON }));
    expect(await waiting()).toEqual(['hackernews:3', ID]);
    expect(await readWaiting(db, ['acme', 'rival'], 1)).toHaveLength(1);
  });

  test('is found in what an older version stored once it is understood again', async () => {
    await db.matches.toCollection().modify((match) => {
      delete match.queue;
    });
    await db.mentions.toCollection().modify({ understandingVersion: 1 });
    expect(await waiting()).toEqual([]);
    while ((await understandOlder(db, () => understood('negative'))) > 0);
    expect((await waiting()).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([ID, 'hackernews:2']);
  });
});
