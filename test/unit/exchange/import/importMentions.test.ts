import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importMentions } from '@/lib/exchange/import/importMentions';
import { openTable } from '@/lib/exchange/import/openTable';
import { undoCutShort, undoImport, type ImportCame } from '@/lib/exchange/import/runImport';
import { decideLabels } from '@/lib/storage/corrections';
import { readCounters } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { listImports } from '@/lib/storage/importing/imports';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { recountedTallies, storedTallies } from '../../storage/recount';

vi.mock(import('@/lib/platform/packageData'), () => import('../../packageData'));

const alone = <T>(_name: string, work: () => Promise<T>): Promise<T | null> => work();
const step = async (): Promise<void> => undefined;
const NOW = NOON + 86_400_000;
const using = { step, now: NOW, alone, newId: () => 'import-1', size: 20 };
const HOSTS: Record<string, string> = { 'news.ycombinator.com': 'hackernews', 'x.com': 'x' };
const siteOf = (address: string): string | null => HOSTS[new URL(address).hostname] ?? null;

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'UTC' });
  await addTopics(db, 'acme', 'lamp');
});

const HEADER = 'url,date,author,text,likes';
const line = (id: number, text: string, author = `writer-${id}`): string => `https://x.com/${author}/status/${id},2026-05-01T10:00:00Z,${author},${text},${id}`;
const fileOf = (...lines: string[]): File => new File([[HEADER, ...lines].join('\n')], 'export.csv');

async function bring(file: File, changes: Partial<typeof using> & { signal?: AbortSignal } = {}): Promise<ImportCame> {
  const opened = await openTable(file);
  if (!opened.ok) throw new Error(opened.trouble.why);
  const { tool, ...table } = opened.table;
  return importMentions(db, file, opened.form, { ...table, tool, order: null, decimal: null, locales: ['en'], siteOf }, { ...using, ...changes });
}

const many = (count: number): File => fileOf(...Array.from({ length: count }, (_, at) => line(at, `the lamp number ${at}`)));

/** All that is stored, without what only grows. */
async function digest(): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify([await readCounters(db), ...tables.map(([name, rows]) => [name, name === 'imports' ? [] : rows.filter(({ key }) => key !== 'counters')])], (_key, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value));
}

describe('importing mentions', () => {
  test('stores what a topic hears, understood and counted as what it is', async () => {
    const came = await bring(fileOf(line(1, 'I love the acme lamp'), line(2, 'nothing of that kind'), line(1, 'I love the acme lamp'), 'x', line(3, 'Das ist die acme Lampe und sie ist schlecht')));
    expect(came).toEqual({ state: 'done', importId: 'import-1', counts: { rows: 5, stored: 2, alreadyThere: 0, twice: 1, unheard: 1, erased: 0, parts: 0, refused: 1 } });
    const mention = await db.mentions.where('importId').equals('import-1').filter(({ post }) => post.text.startsWith('I love')).first();
    expect(mention).toMatchObject({
      site: 'x', topicIds: ['acme', 'lamp'], importId: 'import-1', firstSeenAt: NOW, lastSeenAt: NOW,
      post: { context: 'import' }, understanding: { language: { language: 'en' }, sentiment: { label: 'positive' } },
    });
    expect(await db.exposure.count()).toBe(0);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    expect(await listImports(db)).toEqual([{ id: 'import-1', kind: 'mentions', file: 'export.csv', tool: 'generic', at: NOW, state: 'done', counts: expect.objectContaining({ stored: 2 }) as unknown }]);
  });

  test('taken back leaves the database as it was, also what was there already', async () => {
    const known = somePost('900', { site: 'x', author: { handle: 'writer-7' }, permalink: 'https://x.com/writer-7/status/99', text: 'acme again' });
    await ingest(db, batchOf([heardPost(known)]));
    const before = await digest();
    await bring(fileOf(...Array.from({ length: 45 }, (_, at) => line(at, `the acme lamp number ${at}`, `writer-${at % 9}`))));
    expect(await db.mentions.count()).toBe(46);
    expect(await undoImport(db, 'import-1', { step, alone })).toEqual({ state: 'undone', undone: { removed: 45, keptTouched: 0, keptSeen: 0 } });
    expect(await digest()).toBe(before);
    expect(await listImports(db)).toMatchObject([{ state: 'undone' }]);
    expect(await undoImport(db, 'import-1', { step, alone })).toEqual({ state: 'undone', undone: { removed: 45, keptTouched: 0, keptSeen: 0 } });
  });

  test('brought in twice is there once, and goes with the first', async () => {
    const file = fileOf(line(1, 'the acme lamp'), line(2, 'an acme lamp'));
    await bring(file);
    expect(await bring(file, { newId: () => 'import-2' })).toMatchObject({ counts: { stored: 0, alreadyThere: 2 } });
    expect(await undoImport(db, 'import-2', { step, alone })).toMatchObject({ state: 'undone' });
    expect(await db.mentions.count()).toBe(2);
  });

  test('what the user worked on, and what a page showed since, stays when it is taken back', async () => {
    await bring(fileOf(line(1, 'the acme lamp'), line(2, 'an acme lamp'), line(3, 'acme')));
    const [one, two] = await db.mentions.toArray();
    if (one === undefined || two === undefined) throw new Error('nothing');
    await decideLabels(db, [{ mentionId: one.id, label: 'negative' }]);
    await ingest(db, batchOf([{ ...heardPost({ ...two.post, context: 'thread' }), id: two.id }], { site: 'x', seenAt: NOW + 1 }));
    expect((await db.mentions.get(two.id))?.post.context).toBe('thread');
    expect(await undoImport(db, 'import-1', { step, alone })).toEqual({ state: 'undone', undone: { removed: 1, keptTouched: 1, keptSeen: 1 } });
    expect((await db.mentions.toArray()).map(({ id, importId }) => [id, importId])).toEqual([[one.id, undefined], [two.id, undefined]]);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('a topic that asks for the language hears what is in it', async () => {
    await addTopics(db, 'german');
    await db.topics.update('german', { query: 'acme lang:de' });
    await bring(fileOf(line(1, 'Die Lampe von acme ist leider schon nach einem Tag kaputt gegangen'), line(2, 'The lamp of acme broke after one day, which is a pity')));
    expect((await db.matches.where('[topicId+mentionId]').between(['german', ''], ['german', '\uffff']).toArray()).map(({ mentionId }) => mentionId)).toEqual([
      (await db.mentions.filter(({ post }) => post.text.startsWith('Die')).first())?.id,
    ]);
  });

  test('what an erased author wrote does not come back', async () => {
    await bring(fileOf(line(1, 'the acme lamp', 'gone-one')));
    const [author] = await db.authors.toArray();
    expect(await beginErasure(db, author?.id ?? '', { at: NOW, newId: () => 'secret', random: (bytes) => new Uint8Array(bytes) })).toBe(true);
    while (await eraseChunk(db, { now: NOW, newId: () => 'log' }));
    expect(await bring(fileOf(line(1, 'the acme lamp', 'gone-one'), line(2, 'the acme lamp')), { newId: () => 'import-2' })).toMatchObject({ counts: { stored: 1, erased: 1 } });
    expect((await db.mentions.toArray()).map(({ authorId }) => authorId)).toEqual(['x:writer-2']);
  });

  test.each([
    ['a disk that is full', new DOMException('full', 'QuotaExceededError'), { state: 'full', left: false }],
    ['the user, who stops it', null, { state: 'stopped', left: false }],
  ])('%s in the middle leaves nothing half there', async (_what, error, came) => {
    const before = await digest();
    const abort = new AbortController();
    let chunks = 0;
    const fail = (): void => {
      if (error === null) abort.abort();
      else throw error;
    };
    db.mentions.hook('creating', () => {
      if (++chunks === 25) fail();
    });
    expect(await bring(many(45), { signal: abort.signal })).toEqual(came);
    expect(chunks).toBeGreaterThan(20);
    expect(await digest()).toBe(before);
    expect(await listImports(db)).toEqual([]);
  });

  test('a page that ends in the middle leaves what the next one takes back', async () => {
    const before = await digest();
    let chunks = 0;
    db.mentions.hook('creating', () => {
      if (++chunks === 25) db.close();
    });
    await expect(bring(many(45))).rejects.toThrow();
    await db.open();
    expect(await db.mentions.count()).toBeGreaterThan(0);
    expect(await undoCutShort(db, async () => null)).toBe(0);
    expect(await undoCutShort(db, alone)).toBe(1);
    expect(await digest()).toBe(before);
  });

  test('a file that cannot be read to its end is not taken at all', async () => {
    const before = await digest();
    const file = new File([HEADER, '\n', line(1, 'the acme lamp'), '\n', ...Array.from({ length: 9 }, () => `x,,,"${'z'.repeat(60_000)}"\n`), new Uint8Array([0xff, 0xfe, 0x0a])], 'broken.csv');
    expect(await bring(file)).toMatchObject({ state: 'failed', trouble: { why: 'encoding' }, left: false });
    expect(await digest()).toBe(before);
  });

  test('rules that change while posts are decided decide them', async () => {
    let steps = 0;
    const changing = async (): Promise<void> => {
      if (++steps === 2) await db.topics.update('acme', { query: 'number' });
    };
    await bring(many(25), { step: changing });
    expect(steps).toBeGreaterThan(2);
    expect(await db.matches.where('[topicId+mentionId]').between(['acme', ''], ['acme', '\uffff']).count()).toBe(25);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('what a page showed before is known again by its address, and what is brought in by the page', async () => {
    await ingest(db, batchOf([heardPost(somePost('5', { site: 'x', author: { handle: 'writer-5' }, text: 'acme' }))], { site: 'x' }));
    expect(await bring(fileOf(line(5, 'acme and more'), line(6, 'acme lamp')))).toMatchObject({ counts: { stored: 1, alreadyThere: 1 } });
    await ingest(db, batchOf([heardPost(somePost('6', { site: 'x', author: { handle: 'writer-6' }, text: 'acme lamp' }))], { site: 'x', number: 2, seenAt: NOW + 1 }));
    expect((await db.mentions.toArray()).map(({ id, importId }) => [id, importId])).toEqual([['x:5', undefined], ['x:6', 'import-1']]);
  });
});
