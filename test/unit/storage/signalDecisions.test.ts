import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mention } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideSignals } from '@/lib/storage/signalDecisions';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { readWaiting } from '@/lib/storage/waiting';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, removeAtOnce, somePost, understood } from './sample';

let db: EarshotDatabase;
const ID = 'hackernews:1';
const here = (): string => 'here';

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival']), heardPost(somePost('2'), 'positive')]));
});

const stored = async (): Promise<Mention | undefined> => db.mentions.get(ID);
const waiting = async (): Promise<string[]> => (await readWaiting(db, ['acme', 'rival'], 10)).map(({ mention }) => mention.id);

describe('a decided signal', () => {
  test('is stamped by its key, and can be undone', async () => {
    const undo = await decideSignals(db, [{ mentionId: ID, key: 'emotion:anger', value: false }], here);
    expect(await stored()).toMatchObject({
      decided: { signals: { 'emotion:anger': false } },
      stamps: { 'signals.emotion:anger': { clock: 1, origin: 'here' } },
    });
    expect(undo).toEqual([{ mentionId: ID, key: 'emotion:anger', value: null }]);
    await decideSignals(db, undo, here);
    expect((await stored())?.decided).toEqual({});
    expect((await stored())?.stamps['signals.emotion:anger']).toEqual({ clock: 2, origin: 'here' });
  });

  test.each([
    ['intent:complaint', 'intent:question', true],
    ['stage:buy', 'stage:use', true],
    ['aspect:delivery', 'aspect:price', false],
    ['emotion:anger', 'emotion:fear', false],
  ] as const)('%s gives way to %s: %s', async (first, second, givesWay) => {
    await decideSignals(db, [{ mentionId: ID, key: first, value: true }], here);
    const undo = await decideSignals(db, [{ mentionId: ID, key: second, value: true }], here);
    const both = { [first]: true, [second]: true };
    expect((await stored())?.decided?.signals).toEqual(givesWay ? { [second]: true } : both);
    await decideSignals(db, undo, here);
    expect((await stored())?.decided?.signals).toEqual({ [first]: true });
  });

  test('leaves what was rejected rejected', async () => {
    await decideSignals(db, [{ mentionId: ID, key: 'intent:complaint', value: false }], here);
    await decideSignals(db, [{ mentionId: ID, key: 'intent:question', value: true }], here);
    expect((await stored())?.decided?.signals).toEqual({ 'intent:complaint': false, 'intent:question': true });
  });

  test('holds when the mention is understood again, and keeps it when no topic hears it', async () => {
    await decideSignals(db, [{ mentionId: ID, key: 'aspect:price', value: true }], here);
    await db.mentions.update(ID, { understandingVersion: 1 });
    await understandOlder(db, () => understood('negative'));
    await removeAtOnce(db, 'acme');
    await removeAtOnce(db, 'rival');
    expect((await stored())?.decided?.signals).toEqual({ 'aspect:price': true });
  });

  test('stands beside a corrected label, which undoing it leaves', async () => {
    await db.mentions.update(ID, { decided: { sentiment: 'neutral' } });
    const undo = await decideSignals(db, [{ mentionId: ID, key: 'gap', value: true }], here);
    expect((await stored())?.decided).toEqual({ sentiment: 'neutral', signals: { gap: true } });
    await decideSignals(db, undo, here);
    expect((await stored())?.decided).toEqual({ sentiment: 'neutral' });
  });

  test('of a mention that is gone changes nothing', async () => {
    expect(await decideSignals(db, [{ mentionId: 'gone:1', key: 'gap', value: true }], here)).toEqual([]);
  });

  test.each([
    ['answer', false, []],
    ['answer', true, [ID]],
    ['intent:cancel', true, [ID]],
    ['intent:promotion', true, []],
    ['intent:question', true, [ID]],
  ] as const)('%s: %s is what waits, without a change of tallies', async (key, value, expected) => {
    const before = await storedTallies(db);
    const undo = await decideSignals(db, [{ mentionId: ID, key, value }], here);
    expect(await waiting()).toEqual(expected);
    await decideSignals(db, undo, here);
    expect(await waiting()).toEqual([ID]);
    expect(await storedTallies(db)).toEqual(before);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });
});
