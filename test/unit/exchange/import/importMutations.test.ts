import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { checkRecord } from '@/lib/exchange/backup/records';
import { customerColumns, orderChoices, postChoices, seriesChoices, surveyChoices } from '@/lib/exchange/import/draftReader';
import { DRAFT_KINDS, draftOf, guessKind } from '@/lib/exchange/import/importDraft';
import { importMentions } from '@/lib/exchange/import/importMentions';
import { importCustomers, importOrders, importSurvey } from '@/lib/exchange/import/importRows';
import { importSeries } from '@/lib/exchange/import/importSeries';
import { openTable } from '@/lib/exchange/import/openTable';
import { undoImport, type ImportCame } from '@/lib/exchange/import/runImport';
import { readCounters } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { asBackedUp } from '@/lib/storage/matchesOf';
import { pick, seeded, type Random } from '@/scripts/generate/random';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { recountedTallies, storedTallies } from '../../storage/recount';
import { mutated } from './mutatedFiles';
import { SAMPLES } from './samples';

vi.mock(import('@/lib/platform/packageData'), () => import('../../packageData'));

/** How many files are spoilt: `EARSHOT_IMPORTS=10000 npx vitest run test/unit/exchange/import/importMutations.test.ts`. */
const FILES = Number(process.env['EARSHOT_IMPORTS'] ?? 100);
const SEED = Number(process.env['EARSHOT_SEED'] ?? 1);

const TABLES = [
  'score,date,comment,segment\n9,2026-05-01,fine,old\n0,2026-05-02,no,new\n7,02.05.2026,"a, b",\n',
  'date,sessions\n20260501,12\n20260502,"1,4"\n20260503,\nTotal,13\n',
  'Customer ID,Email,First Name,Tags,Total Spent\n\'1,a@shop.example,Ann,"x, y",9.50\n2,B@shop.example,Bo,,"1,204.00"\n',
  'Name,Email,Created at,Total,Currency,Lineitem name\n#1,a@shop.example,2026-05-01 10:00:00 +0200,9.50,EUR,lamp\n#1,,,,,bulb\n#2,b@shop.example,2026-05-02,1,eur,cord\n',
].map((text) => new Blob([text]));
const FILES_OF_ALL = [...SAMPLES.map(({ file }) => file), ...TABLES, ...TABLES];

/** Settings that only grow, or ask for what was learned to be learned again. */
const GROWING = ['counters', 'clock', 'origin', 'knownClocks', 'toLearn'];

const alone = <T>(_name: string, work: () => Promise<T>): Promise<T | null> => work();
const step = async (): Promise<void> => undefined;
const came = { stored: 0, refused: 0, kinds: new Set<string>() };

let db: EarshotDatabase;
let before: string[] = [];

beforeAll(async () => {
  db = await freshDatabase();
  await db.settings.put({ key: 'zone', value: 'UTC' });
  await addTopics(db, 'all', 'bags', 'acme');
  await db.topics.update('all', { query: 'context:import' });
  await db.topics.update('bags', { query: 'norvelo OR bag', hide: 'lang:ru' });
  await ingest(db, batchOf([heardPost(somePost('1'))]));
  before = await digest();
});

test(`${FILES} spoilt files each leave the database as it was, or what can be told, counted and taken back`, { timeout: 36_000_000 }, async () => {
  for (let at = 0; at < FILES; at++) {
    const random = seeded(SEED * 1_000_003 + at);
    const whole = pick(random, FILES_OF_ALL);
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const file = new File([random() < 0.1 ? bytes : mutated(bytes, random)], 'spoilt.csv');
    try {
      await check(file, random);
    } catch (error) {
      throw new Error(`File ${at} of seed ${SEED}`, { cause: error });
    }
  }
  expect(came.stored).toBeGreaterThan(FILES / 4);
  expect(came.refused).toBeGreaterThan(FILES / 20);
  expect([...came.kinds].toSorted()).toEqual([...DRAFT_KINDS].toSorted());
});

async function check(file: File, random: Random): Promise<void> {
  const result = await bring(file, random);
  if (result?.state === 'done') await checkDone(result);
  else if (result !== null) checkFailed(result);
  await db.imports.clear();
  expect(await digest()).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

async function checkDone({ counts: { rows, ...others }, importId }: Extract<ImportCame, { state: 'done' }>): Promise<void> {
  expect(Object.values(others).reduce((sum, n) => sum + n, 0)).toBe(rows);
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  expect((await readCounters(db)).mentions).toBe(await db.mentions.count());
  await checkRows();
  came.stored += others.stored;
  came.refused += others.refused;
  expect(await undoImport(db, importId, { step, alone })).toMatchObject({ state: 'undone', undone: { keptTouched: 0, keptSeen: 0 } });
}

function checkFailed(result: ImportCame): void {
  expect(result).toMatchObject({ state: 'failed', left: false });
}

/** Brings a file in as what it is likely to be, or as something else; null where there is nothing to confirm. */
async function bring(file: File, random: Random): Promise<ImportCame | null> {
  const opened = await openTable(file);
  if (!opened.ok) return null;
  const kind = random() < 0.8 ? guessKind(opened) : pick(random, DRAFT_KINDS);
  const draft = draftOf(opened, kind, { name: 'Visit', zone: 'UTC' });
  const around = { now: NOON, locales: ['en', 'ru'], siteOf: (address: string) => new URL(address).hostname || null };
  const using = { step, now: NOON, alone, size: 2 };
  const tool = 'generic';
  came.kinds.add(kind);
  switch (kind) {
    case 'survey': return importSurvey(db, file, opened.form, { ...surveyChoices(draft, around), tool }, using);
    case 'series': return importSeries(db, file, opened.form, { ...seriesChoices(draft, around), name: draft.name, unit: null, tool }, using);
    case 'customers': return importCustomers(db, file, opened.form, { columns: customerColumns(draft), decimal: draft.decimal, tool }, using);
    case 'orders': return importOrders(db, file, opened.form, { ...orderChoices(draft, around), tool }, using);
    default: return importMentions(db, file, opened.form, postChoices(draft, opened.table, around), using);
  }
}

/** Whatever is stored is what its table holds: a backup would take it, as it is. */
async function checkRows(): Promise<void> {
  const matches = await db.matches.toArray();
  const records: object[] = (await db.mentions.toArray()).map((row) => ({ table: 'mentions', row, matches: matches.filter(({ mentionId }) => mentionId === row.id).map(asBackedUp) }));
  for (const table of ['surveys', 'series', 'customers', 'orders', 'imports', 'authors'] as const) records.push(...(await db.table<object>(table).toArray()).map((row) => ({ table, row })));
  for (const record of records) expect(checkRecord(record)).toEqual(record);
}

/** All that is stored, a line for each table. */
async function digest(): Promise<string[]> {
  const plain = (_key: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value);
  const tables = await Promise.all(db.tables.map(async ({ name }) => [name, await db.table<{ key?: string }>(name).toArray()] as const));
  const lines = tables.map(([name, rows]) => `${name}: ${JSON.stringify(rows.filter(({ key }) => !GROWING.includes(String(key))), plain)}`);
  return [JSON.stringify(await readCounters(db)), ...lines];
}
