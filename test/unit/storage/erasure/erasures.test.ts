import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { isByErased } from '@/lib/mentions/blackOut';
import { identitiesInMention } from '@/lib/mentions/eraseFrom';
import type { PostDraft } from '@/lib/posts/complete';
import { noteInLog } from '@/lib/storage/auditLog';
import { readCounters } from '@/lib/storage/counters';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure, readErasing } from '@/lib/storage/erasure/erasures';
import { readHeard, writeHeard } from '@/lib/storage/alerts/heardForAlerts';
import type { AuditEntry } from '@/lib/storage/rows';
import { erasedAmong } from '@/lib/storage/erasure/tombstones';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const ADDRESS = 'https://forum.example/u/tamsin_q9';
const HIS = /tamsin|zirbelwort/iu;

let db: EarshotDatabase;
let serial = 0;
const newId = (): string => `id-${++serial}`;
const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(5);

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

const tamsins = (id: string, changes: Partial<PostDraft> = {}): ReturnType<typeof somePost> =>
  somePost(id, { author: { handle: 'Tamsin_Q9', name: 'Tamsin Bexlow', url: ADDRESS }, text: 'The lamp zirbelwort broke', ...changes });

async function fill(): Promise<void> {
  await ingest(db, batchOf([
    heardPost(tamsins('1')),
    heardPost(tamsins('2', { author: { handle: 'tamsin_q9' } }), 'positive', ['acme', 'rival'], ['rival']),
    heardPost(somePost('3', { text: 'I agree with @Tamsin_Q9, it broke' }), 'negative', ['acme', 'rival']),
    heardPost(somePost('4', { text: 'It broke', threadUrl: `${ADDRESS}/thread/1` }), 'positive'),
    heardPost(somePost('5'), 'neutral'),
  ]));
}

async function dump(of: EarshotDatabase = db): Promise<string> {
  const tables = await Promise.all(of.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(tables);
}

async function begin(authorId = 'hackernews:Tamsin_Q9'): Promise<boolean> {
  return beginErasure(db, authorId, { at: NOON, newId, random });
}

async function eraseAll(size?: number): Promise<number> {
  let chunks = 1;
  while (await eraseChunk(db, { now: NOON, newId, ...(size === undefined ? {} : { size }) })) chunks += 1;
  return chunks;
}

async function expectExact(): Promise<void> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  const mentions = await db.mentions.toArray();
  expect((await readCounters(db)).mentions).toBe(mentions.length);
  const keys = mentions.flatMap(({ id, topicIds }) => topicIds.map((topicId) => `${topicId} ${id}`));
  expect((await db.matches.toArray()).map(({ topicId, mentionId }) => `${topicId} ${mentionId}`).toSorted()).toEqual(keys.toSorted());
}

describe('after an erasure', () => {
  test.each([[undefined], [1], [2]])('nothing stored tells of the author, tallies are exact, others stay (chunks of %s)', async (size) => {
    await fill();
    const others = await db.mentions.bulkGet(['hackernews:5']);
    expect(await dump()).toMatch(HIS);
    expect(await begin()).toBe(true);
    await eraseAll(size);

    expect(await dump()).not.toMatch(HIS);
    expect(await readErasing(db)).toEqual([]);
    await expectExact();
    expect((await db.mentions.toCollection().primaryKeys()).toSorted()).toEqual(['hackernews:3', 'hackernews:4', 'hackernews:5']);
    expect((await db.mentions.get('hackernews:3'))?.post.text).toBe('I agree with @█████████, it broke');
    expect((await db.mentions.get('hackernews:4'))?.post.threadUrl).toBeNull();
    expect(await db.mentions.bulkGet(['hackernews:5'])).toEqual(others);
    expect((await db.authors.toCollection().primaryKeys()).toSorted()).toEqual(['hackernews:writer-3', 'hackernews:writer-4', 'hackernews:writer-5']);
    expect(await db.auditLog.toArray()).toMatchObject([{ kind: 'erase', at: NOON, details: { mentions: 2, quotes: 2, files: [] } }]);
  });

  test('cut short in the middle of a transaction, nothing of it is done, and it goes on', async () => {
    await fill();
    await begin();
    const before = await dump();
    const fails = (): string => {
      throw new Error('ended');
    };
    await db.transaction('rw', db.tables, async () => {
      await eraseChunk(db, { now: NOON, newId, size: 2 });
      throw new Error('ended');
    }).catch(() => undefined);
    expect(await dump()).toBe(before);
    // Where the line in the log fails, the erasure is not done.
    await expect((async () => {
      while (await eraseChunk(db, { now: NOON, newId: fails }));
    })()).rejects.toThrow('ended');
    expect(await readErasing(db)).toHaveLength(1);
    await eraseAll();
    expect(await dump()).not.toMatch(HIS);
    await expectExact();
    expect(await db.auditLog.toArray()).toMatchObject([{ details: { mentions: 2, quotes: 2 } }]);
  });

  test('the author is known again by the handle, in any letters, and by the address', async () => {
    await fill();
    await begin();
    await eraseAll();
    const erased = await erasedAmong(db, () => [
      ...identitiesInMention({ site: 'hackernews', post: tamsins('9', { author: { handle: 'TAMSIN_Q9' } }) }), 'address|forum.example/u/tamsin_q9',
    ]);
    expect(isByErased(tamsins('9', { author: { handle: 'TAMSIN_Q9' } }), erased.has)).toBe(true);
    expect(isByErased(somePost('9', { author: { handle: 'new_name', url: ADDRESS } }), erased.has)).toBe(true);
    expect(isByErased(somePost('9'), erased.has)).toBe(false);
  });

  test('what the user worked on goes, too; what it taught is learned again', async () => {
    await fill();
    await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'positive' }]);
    await db.settings.delete('toLearn');
    const weights = { '@hackernews:Tamsin_Q9': 2, '@hackernews:writer-3': -1, lamp: 1 };
    await db.relevance.put({
      topicId: 'acme', trainedAt: NOON, marks: { irrelevant: 1, relevant: 1, touched: 0 }, trial: null,
      model: { weights, bias: 0, context: {}, sharpness: 1, hidesBelow: null },
    });
    await begin();
    await eraseAll();
    expect(await db.mentions.get('hackernews:1')).toBeUndefined();
    expect(Object.keys(await readToLearn(db))).toEqual(['en']);
    expect(Object.keys(await readToLearn(db, 'relevanceToLearn'))).toEqual(['acme']);
    expect((await db.relevance.get('acme'))?.model?.weights).toEqual({ '@hackernews:writer-3': -1, lamp: 1 });
    await expectExact();
  });

  test('alerts lose the mentions, and go where none is left', async () => {
    await fill();
    const alert = { ruleId: 'rule', at: NOON, toldAt: NOON, openSince: NOON, stamps: {} };
    await db.alerts.bulkPut([
      { ...alert, id: 'a', mentionIds: ['hackernews:1', 'hackernews:3', 'hackernews:2', 'hackernews:5'], count: 4, seen: 2 },
      { ...alert, id: 'b', mentionIds: ['hackernews:2'], count: 1, seen: 0 },
      { ...alert, id: 'c', mentionIds: ['hackernews:3', 'hackernews:1'], count: 2, seen: 1 },
    ]);
    await writeHeard(db, [['acme', 'hackernews:1'], ['acme', 'hackernews:5']]);
    await begin();
    await eraseAll();
    expect(await db.alerts.toArray()).toEqual([
      { ...alert, id: 'a', mentionIds: ['hackernews:3', 'hackernews:5'], count: 2, seen: 1 },
      { ruleId: 'rule', at: NOON, toldAt: NOON, stamps: {}, id: 'c', mentionIds: ['hackernews:3'], count: 1, seen: 1 },
    ]);
    expect(await readHeard(db)).toEqual([['acme', 'hackernews:5']]);
  });

  test('records that wait to be restored are erased as well', async () => {
    await fill();
    const [mine, quoting] = await db.mentions.bulkGet(['hackernews:1', 'hackernews:3']);
    const author = await db.authors.get('hackernews:Tamsin_Q9');
    if (mine === undefined || quoting === undefined || author === undefined) throw new Error('missing');
    await db.staged.bulkAdd([
      { record: { table: 'mentions', row: mine, matches: [] } }, { record: { table: 'mentions', row: quoting, matches: [] } },
      { record: { table: 'authors', row: author } },
    ]);
    await begin();
    await eraseAll(1);
    expect(await dump()).not.toMatch(HIS);
    expect(await db.staged.count()).toBe(1);
  });

  test('what was answered, promised and drafted names them no more; drafts that differed in a backup are forgotten', async () => {
    await fill();
    const others = await db.mentions.get('hackernews:5');
    if (others === undefined) throw new Error('missing');
    const answer = { handle: 'acme', at: null, permalink: null, seenAt: NOON, text: 'As @tamsin_q9 says' };
    await db.mentions.put({ ...others, answer, promises: [{ words: 'we ask Tamsin Bexlow by Friday', dueAt: null, madeAt: null }], decided: { draft: 'Thanks, tamsin_q9' } });
    const conflict = (id: string, field: string, here: string, there: string): object => ({ of: 'mention', id, field, here, there, won: 'here' });
    const stays = [conflict('hackernews:5', 'draft', 'Dear', 'Hello'), conflict('hackernews:5', 'sentiment', 'negative', 'positive')];
    await db.settings.put({
      key: 'restoreConflicts',
      value: [...stays, conflict('hackernews:5', 'draft', 'Thanks, tamsin_q9', 'Hello'), conflict('hackernews:1', 'draft', 'Dear Tamsin', 'Hello'), conflict('hackernews:1', 'owner', 'Wren', 'Odda')],
    });
    expect(await begin()).toBe(true);
    await eraseAll();
    expect(await dump()).not.toMatch(HIS);
    expect((await db.settings.get('restoreConflicts'))?.value).toEqual(stays);
    expect((await db.mentions.get('hackernews:5'))?.decided?.draft).toBe('Thanks, █████████');
  });

  test('two at a time are erased one after the other, each with its line in the log', async () => {
    await fill();
    await begin();
    await begin('hackernews:writer-5');
    await begin();
    expect(await readErasing(db)).toHaveLength(2);
    await eraseAll();
    expect(await db.auditLog.count()).toBe(2);
    expect(await db.mentions.count()).toBe(2);
    await expectExact();
  });

  test('nobody is erased who is not stored', async () => {
    await fill();
    expect(await begin('hackernews:nobody')).toBe(false);
    expect([await db.tombstones.count(), await readErasing(db)]).toEqual([0, []]);
  });

  test('a handle that others write as a word is black only where it calls somebody', async () => {
    await ingest(db, batchOf([
      heardPost(somePost('1', { author: { handle: 'lamp' } })),
      ...['2', '3', '4'].map((id) => heardPost(somePost(id, { text: 'My lamp broke, @lamp' }))),
    ]));
    await begin('hackernews:lamp');
    await eraseAll();
    expect((await db.mentions.get('hackernews:2'))?.post.text).toBe('My lamp broke, @████');
  });
});

describe('files that may hold them', () => {
  const scope = { topicId: null, site: null, from: null, to: null };
  const exported = (file: string, of: Partial<typeof scope> | Record<string, string>): AuditEntry =>
    ({ kind: 'export', details: { file, format: 'csv', rows: 1, masked: false, authors: 'named', scope: { ...scope, ...of } } });
  const cases: [file: string, entry: (file: string) => AuditEntry, at: number, holds: boolean][] = [
    ['all.csv', (file) => exported(file, {}), NOON + 1, true],
    ['before.csv', (file) => exported(file, {}), NOON - 1, false],
    ['topic.csv', (file) => exported(file, { topicId: 'acme' }), NOON + 1, true],
    ['other-topic.csv', (file) => exported(file, { topicId: 'none' }), NOON + 1, false],
    ['site.csv', (file) => exported(file, { site: 'hackernews' }), NOON + 1, true],
    ['other-site.csv', (file) => exported(file, { site: 'x' }), NOON + 1, false],
    // The posts are of 22:30 UTC on the 19th: the 20th in Kyiv.
    ['day.csv', (file) => exported(file, { from: '2026-05-20', to: '2026-05-20' }), NOON + 1, true],
    ['day-before.csv', (file) => exported(file, { to: '2026-05-19' }), NOON + 1, false],
    ['all.earshot', (file) => ({ kind: 'backup', details: { file, mentions: 5, encrypted: true, kind: 'backup' } }), NOON + 1, true],
    ['person.json', (file) => ({ kind: 'person', details: { file, mentions: 1 } }), NOON + 1, true],
  ];
  test.each(cases)('%s', async (file, entry, at, holds) => {
    await db.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
    await fill();
    await noteInLog(db, entry(file), { at, newId });
    await begin();
    await eraseAll();
    const [line] = await db.auditLog.where('at').equals(NOON).toArray();
    expect(line?.kind === 'erase' && line.details.files).toEqual(holds ? [file] : []);
  });
});
