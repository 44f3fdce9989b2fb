import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { importCustomers, importOrders, importSurvey } from '@/lib/exchange/import/importRows';
import { importSeries } from '@/lib/exchange/import/importSeries';
import { openTable, type TableForm } from '@/lib/exchange/import/openTable';
import { undoImport } from '@/lib/exchange/import/runImport';
import { writePersonFile } from '@/lib/exchange/personFile';
import { readSeries } from '@/lib/storage/business';
import type { EarshotDatabase } from '@/lib/storage/database';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { listImports } from '@/lib/storage/importing/imports';
import { confirmCustomer, proposeCustomers, readCustomerStory } from '@/lib/storage/people/customers';
import { decideContact } from '@/lib/storage/people/decidePerson';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';

const alone = <T>(_name: string, work: () => Promise<T>): Promise<T | null> => work();
const step = async (): Promise<void> => undefined;
const using = { step, now: NOON, alone, newId: () => 'import-1', size: 2 };
const written = { order: null, decimal: null, zone: 'UTC', locales: ['en'], now: NOON, tool: 'generic' } as const;

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme');
});

async function fileOf(...lines: string[]): Promise<{ file: File; form: TableForm }> {
  const file = new File([lines.join('\n')], 'table.csv');
  const opened = await openTable(file);
  if (!opened.ok) throw new Error(opened.trouble.why);
  return { file, form: opened.form };
}

/** All rows that are stored, but for the list of imports and what only grows. */
async function digest(): Promise<unknown> {
  const tables = db.tables.filter(({ name }) => name !== 'imports' && name !== 'settings');
  return Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
}

async function undone(removed: number): Promise<void> {
  expect(await undoImport(db, 'import-1', { step, alone })).toEqual({ state: 'undone', undone: { removed, keptTouched: 0, keptSeen: 0 } });
}

const survey = { survey: 'Visit', kind: 'nps', scale: { least: 0, best: 10 }, columns: { value: 'score', at: 'date', text: 'comment' }, ...written } as const;

test('answers to a survey come in, each once, and go again', async () => {
  const { file, form } = await fileOf('score,date,comment', '9,2026-05-01,fine', '9,2026-05-01,fine', '11,2026-05-01,', '2,2026-05-02,not at all', '0,2026-05-02,');
  const before = await digest();
  expect(await importSurvey(db, file, form, survey, using)).toMatchObject({ state: 'done', counts: { rows: 5, stored: 4, refused: 1 } });
  expect((await db.surveys.toArray()).map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([0, 2, 9, 9]);
  expect(await importSurvey(db, file, form, survey, { ...using, newId: () => 'import-2' })).toMatchObject({ counts: { stored: 0, alreadyThere: 4 } });
  await undone(4);
  expect(await digest()).toEqual(before);
});

test('a series comes in as one of the own, and goes again unless it was changed since', async () => {
  const { file, form } = await fileOf('date,revenue', '2026-05-02,12', '2026-05-01,9', '2026-05-01,8', 'Total,21', '2026-05-03,');
  const choices = { ...written, day: 'date', value: 'revenue', name: 'Revenue', unit: 'EUR' };
  const before = await digest();
  expect(await importSeries(db, file, form, choices, using)).toMatchObject({ state: 'done', counts: { rows: 5, stored: 2, refused: 1, parts: 2 } });
  expect(await readSeries(db)).toMatchObject([{ name: 'Revenue', unit: 'EUR', points: [{ day: '2026-05-01', value: 9 }, { day: '2026-05-02', value: 12 }] }]);
  await undone(1);
  expect(await digest()).toEqual(before);
  await importSeries(db, file, form, choices, using);
  const [row] = await readSeries(db);
  if (row === undefined) throw new Error('no series');
  await db.series.put({ ...row, name: 'Sales', stamps: { ...row.stamps, name: { clock: 99, origin: 'o' } } });
  expect(await undoImport(db, 'import-1', { step, alone })).toMatchObject({ undone: { removed: 0, keptTouched: 1 } });
  expect(await readSeries(db)).toMatchObject([{ name: 'Sales' }]);
});

const customers = { columns: { id: 'id', email: 'email', name: 'name' }, decimal: null, tool: 'generic' } as const;
const orders = { columns: { id: 'order', at: 'date', email: 'email', total: 'total', item: 'item' }, ...written, decimal: '.' } as const;

async function bringBoth(): Promise<void> {
  const people = await fileOf('id,email,name', '1,Quilla@shop.example,Quilla F', '2,other@shop.example,Quilla F', '1,again@shop.example,X');
  expect(await importCustomers(db, people.file, people.form, customers, using)).toMatchObject({ counts: { rows: 3, stored: 2, refused: 1 } });
  const sold = await fileOf('order,date,email,total,item', '#1,2026-05-01,quilla@shop.example,9.50,lamp', '#1,,,,bulb', '#2,2026-05-02,other@shop.example,1,cord', '#3,2026-05-03,quilla@shop.example,2,cord');
  expect(await importOrders(db, sold.file, sold.form, orders, { ...using, newId: () => 'import-2' })).toMatchObject({ counts: { rows: 4, stored: 3, parts: 1 } });
}

test('customers are proposed by e-mail alone, and are who the user says; orders follow', async () => {
  await ingest(db, batchOf([heardPost(somePost('1', { author: { handle: 'quilla', name: 'Quilla F' } }))]));
  await decideContact(db, 'hackernews:quilla', { email: 'quilla@Shop.example' });
  await bringBoth();
  const proposals = await proposeCustomers(db, { importId: 'import-1', most: 9 });
  expect(proposals.map(({ customer, author }) => [customer.registered, author.id])).toEqual([['1', 'hackernews:quilla']]);
  expect((await readCustomerStory(db, 'hackernews:quilla')).customers).toEqual([]);
  expect(await confirmCustomer(db, proposals[0]?.customer.id ?? '', 'hackernews:quilla')).toBe(true);
  expect(await proposeCustomers(db, { importId: 'import-1', most: 9 })).toEqual([]);
  const story = await readCustomerStory(db, 'hackernews:quilla');
  expect(story.customers).toMatchObject([{ registered: '1', email: 'quilla@shop.example' }]);
  expect(story.orders.map(({ number, items }) => [number, items])).toEqual([['#3', ['cord']], ['#1', ['lamp', 'bulb']]]);
  const written = await writePersonFile(db, 'hackernews:quilla', { name: 'person.json', now: NOON, newId: () => 'line' });
  expect(written.state === 'done' ? await written.file.text() : '').toMatch(/"asCustomer":\[\{"registered":"1",.*"orders":\[\{"number":"#3"/u);
  expect(await confirmCustomer(db, proposals[0]?.customer.id ?? '', null)).toBe(true);
  expect((await readCustomerStory(db, 'hackernews:quilla')).customers).toEqual([]);
  expect(await confirmCustomer(db, proposals[0]?.customer.id ?? '', 'hackernews:nobody')).toBe(false);
});

test('customers and orders go with the author who they are, and with their import', async () => {
  await ingest(db, batchOf([heardPost(somePost('1', { author: { handle: 'quilla' } }))]));
  await bringBoth();
  const [first] = await db.customers.where('email').equals('quilla@shop.example').toArray();
  expect(await confirmCustomer(db, first?.id ?? '', 'hackernews:quilla')).toBe(true);
  expect(await beginErasure(db, 'hackernews:quilla', { at: NOON, newId: () => 'secret', random: (bytes) => new Uint8Array(bytes) })).toBe(true);
  while (await eraseChunk(db, { now: NOON, newId: () => 'log' }));
  expect((await db.customers.toArray()).map(({ email }) => email)).toEqual(['other@shop.example']);
  expect((await db.orders.toArray()).map(({ email }) => email)).toEqual(['other@shop.example']);
  await undone(1);
  expect(await db.customers.count()).toBe(0);
  expect((await listImports(db)).map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual(['customers undone', 'orders done']);
});
