import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { LONGEST_NOTE } from '@/lib/inbox/workEvent';
import { isTouched } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideInbox, type InboxDecision } from '@/lib/storage/inbox/decideInbox';
import { decideInParts, TOGETHER } from '@/lib/storage/inParts';
import { readHistory } from '@/lib/storage/inbox/readHistory';
import { nextToWake, wakeSnoozed } from '@/lib/storage/inbox/waking';
import { addNote, noteOpened, readWork } from '@/lib/storage/inbox/workLog';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost } from '../sample';

const ID = 'hackernews:1';
const HOUR = 3_600_000;
let serial = 0;
const at = (now: number) => ({ now, newOrigin: (): string => 'here', newId: (): string => `w${String(++serial).padStart(6, '0')}` });
let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival']), heardPost(somePost('2'), 'positive')]));
});

const queuesOf = async (id: string): Promise<string[]> =>
  [...new Set((await db.matches.filter(({ mentionId }) => mentionId === id).toArray()).flatMap(({ queued = [] }) => queued.map(([, queue]) => queue)))];

describe('what is done to a mention', () => {
  test('is written down, each change in a line, and nothing where nothing changed', async () => {
    await decideInbox(db, [{ mentionId: ID, owner: 'Wren', status: { is: 'open', at: NOON }, tags: { plum: true } }], at(NOON));
    await decideInbox(db, [{ mentionId: ID, owner: 'Wren', draft: 'We', tags: { plum: true, fig: null } }], at(NOON + 1));
    const undo = await decideInbox(db, [{ mentionId: ID, tags: { plum: false }, dueAt: NOON, testimonial: 'asked' }], at(NOON + 2));
    await decideInbox(db, undo, at(NOON + 3));
    await decideInbox(db, [{ mentionId: ID, replied: { at: NOON, how: 'copied', edited: true, template: 'en/question/brief', missed: ['time'], length: 12 } }], at(NOON + 4));
    expect((await readWork(db, ID)).map(({ at: when, by, kind, details }) => [when - NOON, by, kind, details])).toEqual([
      [0, 'here', 'status', { is: 'open' }], [0, 'here', 'owner', { is: 'Wren' }], [0, 'here', 'tag', { tag: 'plum', on: true }],
      [2, 'here', 'tag', { tag: 'plum', on: false }], [2, 'here', 'due', { at: NOON }], [2, 'here', 'testimonial', { is: 'asked' }],
      [3, 'here', 'tag', { tag: 'plum', on: true }], [3, 'here', 'due', { at: null }], [3, 'here', 'testimonial', { is: null }],
      [4, 'here', 'reply', { how: 'copied', edited: true, template: 'en/question/brief', missed: ['time'], length: 12 }],
    ]);
  });

  test('is written with the decision, or not at all', async () => {
    db.workLog.hook('creating', () => {
      throw new Error('full');
    });
    await expect(decideInbox(db, [{ mentionId: ID, owner: 'Wren' }], at(NOON))).rejects.toThrow();
    expect((await db.mentions.get(ID))?.decided).toBeUndefined();
    expect(await db.workLog.count()).toBe(0);
  });

  test('goes with it', async () => {
    await noteOpened(db, ID, at(NOON));
    await noteOpened(db, 'hackernews:9', at(NOON));
    expect(await db.workLog.count()).toBe(1);
    await removeAtOnce(db, 'acme');
    expect(await db.workLog.count()).toBe(1);
    await removeAtOnce(db, 'rival');
    expect([await db.mentions.get(ID), await db.workLog.count()]).toEqual([undefined, 0]);
  });
});

describe('tags', () => {
  const tags = async () => (await db.mentions.get(ID))?.decided?.tags;

  test('are folded and bounded, and undone exactly', async () => {
    const undo = await decideInbox(db, [{ mentionId: ID, tags: { '  slow   post ': true, ' ': true, ['x'.repeat(90)]: true } }], at(NOON));
    expect(await tags()).toEqual({ 'slow post': true, ['x'.repeat(60)]: true });
    await decideInbox(db, undo, at(NOON));
    expect(await tags()).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 55 }, (_, index) => [`t${index}`, true]));
    await decideInbox(db, [{ mentionId: ID, tags: many }], at(NOON));
    expect(Object.keys((await tags()) ?? {})).toHaveLength(50);
  });

  test('are each decided by themselves', async () => {
    await decideInbox(db, [{ mentionId: ID, tags: { plum: true } }], at(NOON));
    await decideInbox(db, [{ mentionId: ID, tags: { fig: false } }], at(NOON));
    expect(await tags()).toEqual({ plum: true, fig: false });
    expect((await db.mentions.get(ID))?.stamps).toEqual({ 'tags.plum': { clock: 1, origin: 'here' }, 'tags.fig': { clock: 2, origin: 'here' } });
  });
});

describe('notes', () => {
  test('are only ever added, and keep their mention', async () => {
    expect(await addNote(db, ID, '  They called  twice ', at(NOON))).toBe(true);
    expect(await addNote(db, ID, 'x'.repeat(LONGEST_NOTE + 9), at(NOON + 1))).toBe(true);
    expect(await addNote(db, ID, ' \n ', at(NOON))).toBe(false);
    expect(await addNote(db, 'hackernews:9', 'Nobody', at(NOON))).toBe(false);
    expect((await readWork(db, ID)).map(({ details }) => details)).toEqual([{ text: 'They called twice' }, { text: 'x'.repeat(LONGEST_NOTE) }]);
    const mention = await db.mentions.get(ID);
    expect(mention !== undefined && isTouched(mention)).toBe(true);
    expect((await db.matches.toArray()).filter(({ mentionId }) => mentionId === ID).map(({ mark }) => mark)).toEqual(['touched', 'touched']);
    await removeAtOnce(db, 'acme');
    await removeAtOnce(db, 'rival');
    expect(await db.workLog.count()).toBe(2);
  });
});

const decideAt = (now: number) => (part: readonly InboxDecision[]): Promise<InboxDecision[]> => decideInbox(db, part, at(now));

describe('what sleeps', () => {
  test('leaves its queues, and comes back when its time has come', async () => {
    const before = await queuesOf(ID);
    await decideInbox(db, [{ mentionId: ID, snoozedUntil: NOON + HOUR }, { mentionId: 'hackernews:2', snoozedUntil: NOON + 2 * HOUR }], at(NOON));
    expect(await queuesOf(ID)).toEqual(['waiting']);
    expect(await nextToWake(db)).toBe(NOON + HOUR);
    expect(await wakeSnoozed(db, NOON + HOUR - 1, at(NOON))).toEqual([]);
    expect(await wakeSnoozed(db, NOON + HOUR, at(NOON))).toEqual([ID]);
    expect(await queuesOf(ID)).toEqual(before);
    expect(await nextToWake(db)).toBe(NOON + 2 * HOUR);
    expect((await readWork(db, ID)).map(({ kind, details }) => [kind, details])).toEqual([['snoozed', { until: NOON + HOUR }], ['snoozed', { until: null }]]);
    await wakeSnoozed(db, NOON + 9 * HOUR, at(NOON));
    expect(await nextToWake(db)).toBeNull();
  });
});

test('many are decided in parts, and undone as one', async () => {
  const posts = Array.from({ length: TOGETHER * 2 + 30 }, (_, index) => heardPost(somePost(`m${index}`), 'negative'));
  await ingest(db, batchOf(posts, { number: 2 }));
  const ids = await db.mentions.toCollection().primaryKeys();
  const before = [await db.mentions.toArray(), await db.matches.toArray()].flat();
  const done: number[] = [];
  const decisions = ids.map((mentionId): InboxDecision => ({ mentionId, status: { is: 'done', at: NOON }, tags: { plum: true } }));
  const { before: undo, left, error } = await decideInParts(decisions, decideAt(NOON), { onDone: (count) => done.push(count) });
  expect([undo.length, left, error, done]).toEqual([ids.length, [], null, [TOGETHER, TOGETHER * 2, ids.length]]);
  expect((await db.mentions.toArray()).every(({ decided }) => decided?.status?.is === 'done')).toBe(true);
  await decideInParts(undo, decideAt(NOON + 1));
  const bare = (rows: object[]): object[] => rows.map((row) => ({ ...row, decided: undefined, stamps: undefined, mark: undefined }));
  expect(bare([await db.mentions.toArray(), await db.matches.toArray()].flat())).toEqual(bare(before));
  expect(await db.workLog.count()).toBe(ids.length * 4);
});

test('what was decided of one mention in two parts is undone to what was before both', async () => {
  const others = Array.from({ length: TOGETHER }, () => ({ mentionId: 'hackernews:2', owner: 'Odd' }));
  await decideInbox(db, [{ mentionId: ID, owner: 'Wren' }], at(NOON));
  const { before: undo } = await decideInParts([{ mentionId: ID, owner: 'Fern' }, ...others, { mentionId: ID, owner: 'Moss' }], decideAt(NOON));
  await decideInParts(undo, decideAt(NOON));
  expect((await db.mentions.get(ID))?.decided).toEqual({ owner: 'Wren' });
});

test('what was decided of many before the database rejected, or they were stopped, can be undone', async () => {
  const posts = Array.from({ length: TOGETHER * 2 }, (_, index) => heardPost(somePost(`m${index}`), 'negative'));
  await ingest(db, batchOf(posts, { number: 2 }));
  const decisions = (await db.mentions.toCollection().primaryKeys()).map((mentionId): InboxDecision => ({ mentionId, owner: 'Wren' }));
  let calls = 0;
  const full = new Error('the disk is full');
  const rejecting = (part: readonly InboxDecision[]): Promise<InboxDecision[]> => (calls++ === 1 ? Promise.reject(full) : decideAt(NOON)(part));
  const failed = await decideInParts(decisions, rejecting);
  expect([failed.before.length, failed.left.length, failed.error]).toEqual([TOGETHER, decisions.length - TOGETHER, full]);
  expect((await db.mentions.toArray()).filter(({ decided }) => decided?.owner === 'Wren')).toHaveLength(TOGETHER);
  await decideInParts(failed.before, decideAt(NOON));
  expect((await db.mentions.toArray()).every(({ decided }) => decided?.owner === undefined)).toBe(true);
  const stopped = await decideInParts(decisions, decideAt(NOON), { isStopped: () => calls++ > 2 });
  expect([stopped.before.length, stopped.left.length, stopped.error]).toEqual([TOGETHER, decisions.length - TOGETHER, null]);
});

test('a mention has one history', async () => {
  await decideInbox(db, [{ mentionId: ID, owner: 'Wren' }], at(NOON + HOUR));
  const answer = { to: ID, topicId: 'acme', handle: 'norvelo', at: new Date(NOON + 2 * HOUR).toISOString(), permalink: null, text: 'We will mend it' };
  const promises = ({ text }: { text: string }) => [{ words: text, dueAt: NOON + 9 * HOUR }];
  await ingest(db, batchOf([], { number: 2, answers: [answer], seenAt: NOON + 3 * HOUR }), undefined, promises);
  await addNote(db, ID, 'Sent a lamp', at(NOON + 4 * HOUR));
  await ingest(db, batchOf([], { number: 3, gone: ['hackernews:2'], seenAt: NOON + 5 * HOUR }));
  expect((await readHistory(db, ID))?.map((entry) => (entry.kind === 'work' ? entry.event.kind : entry.kind))).toEqual(['published', 'seen', 'owner', 'answered', 'promised', 'note']);
  expect((await readHistory(db, 'hackernews:2'))?.at(-1)).toEqual({ kind: 'gone', at: NOON + 5 * HOUR });
  expect(await readHistory(db, 'hackernews:9')).toBeNull();
});
