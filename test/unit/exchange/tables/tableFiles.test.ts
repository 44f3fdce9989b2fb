import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { exportMentions, type Exported, type ExportOptions } from '@/lib/exchange/exportMentions';
import { COLUMN_NAMES, MENTION_COLUMNS } from '@/lib/exchange/mentionColumns';
import { joinList, splitList } from '@/lib/exchange/tables/cells';
import { CANONICAL } from '@/lib/exchange/tables/layout';
import { schemaFile } from '@/lib/exchange/tables/schemaFile';
import { DEFAULT_CSV, type TableForm } from '@/lib/exchange/tables/tableForm';
import { MOST_IN_CELL, xmlText } from '@/lib/exchange/tables/xlsx/sheetXml';
import { xlsxWriter } from '@/lib/exchange/tables/xlsx/xlsxWriter';
import { hostileRows, sourceOfRows } from './hostileLines';

const options = (form: TableForm = DEFAULT_CSV): ExportOptions => ({ form, onProgress: () => undefined, signal: new AbortController().signal });
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
const filesOf = (exported: Exported): Blob[] => (exported.state === 'done' ? exported.files.map(({ file }) => file) : []);

describe('a table that is written', () => {
  test.each([DEFAULT_CSV, { kind: 'jsonl' }, { kind: 'xlsx' }] as const)('comes with its SHA-256: $kind', async (form) => {
    const exported = await exportMentions(sourceOfRows(hostileRows(1, 30)), options(form));
    if (exported.state !== 'done') throw new Error(exported.state);
    for (const { file, sha256 } of exported.files) expect(sha256).toBe(createHash('sha256').update(await bytesOf(file)).digest('hex'));
  });

  test('goes on in another file, with its head, where one may hold no more rows', async () => {
    const exported = await exportMentions(sourceOfRows(hostileRows(1, 23)), { ...options(), layout: { ...CANONICAL, grain: 'mention', mostRows: 10 } });
    expect(exported).toMatchObject({ state: 'done', rows: 23, files: [{ rows: 10 }, { rows: 10 }, { rows: 3 }] });
    for (const file of filesOf(exported)) expect((await file.text()).startsWith('mention_id,')).toBe(true);
  });

  test('leaves out and counts what lacks something that is needed', async () => {
    const rows = hostileRows(2, 40);
    const named = rows.filter(({ mention }) => mention.post.author.name !== null).length;
    const exported = await exportMentions(sourceOfRows(rows), { ...options(), layout: { ...CANONICAL, grain: 'mention', needs: [['author_name']] } });
    expect(exported).toMatchObject({ rows: named, lacking: 40 - named });
  });

  test('has one row of each author where it is one of authors', async () => {
    const exported = await exportMentions(sourceOfRows(hostileRows(2, 40)), { ...options(), layout: { ...CANONICAL, grain: 'author' } });
    expect(exported).toMatchObject({ rows: 1, lacking: 0 });
  });

  test('is thrown away when it is stopped in the middle', async () => {
    const controller = new AbortController();
    const exported = await exportMentions(sourceOfRows(hostileRows(1, 30)), { ...options({ kind: 'xlsx' }), signal: controller.signal, onProgress: () => controller.abort() });
    expect(exported).toEqual({ state: 'stopped' });
  });
});

describe('a workbook', () => {
  const columns = [{ name: 'n', type: 'number' }, { name: 'text', type: 'text' }] as const;

  test('goes on on another sheet, with its head, and says what it holds on the last', async () => {
    const writer = xlsxWriter(columns, 10);
    await writer.add(Array.from({ length: 25 }, (_, at) => [at, 'a']));
    const { file } = await writer.close([['rows', 25]]);
    const { sheets } = await readXlsx(await bytesOf(file));
    expect(sheets.map(({ name, rows }) => [name, rows.length, rows[0]])).toEqual([
      ['data', 11, ['n', 'text']], ['data 2', 11, ['n', 'text']], ['data 3', 6, ['n', 'text']], ['about', 2, ['about', 'value']],
    ]);
    expect(sheets[2]?.rows.at(-1)).toEqual([24, 'a']);
  });

  test('holds no more in a cell than Excel reads, and counts what was cut, with no half of a letter', async () => {
    const writer = xlsxWriter(columns);
    await writer.add([[1, `${'a'.repeat(MOST_IN_CELL - 2)}😀b`], [2, 'b'.repeat(MOST_IN_CELL)]]);
    const { file, cut } = await writer.close([]);
    const [sheet] = (await readXlsx(await bytesOf(file))).sheets;
    expect(cut).toBe(1);
    expect(sheet?.rows[1]?.[1]).toBe(`${'a'.repeat(MOST_IN_CELL - 2)}…`);
    expect(sheet?.rows[2]?.[1]).toBe('b'.repeat(MOST_IN_CELL));
  });

  test('escapes what XML may not hold', () => {
    expect(xmlText('a\0\r\ud800\ufffe_x0041_<')).toBe('a_x0000__x000D_\ufffd_xFFFE__x005F_x0041_&lt;');
  });
});

test('lists come back of cells, whatever their words', () => {
  for (const texts of [['a', 'b'], ['a; b', 'c\\'], ['\\;', ' x ', ';'], ['a\nb']]) expect(splitList(joinList(texts) ?? '')).toEqual(texts);
});

test('the description of a file has each column with what it means, filters, period, zone, rows and checksum', async () => {
  const file = schemaFile({
    file: 'a.csv', sha256: 'ff', rows: 3, form: DEFAULT_CSV, columns: MENTION_COLUMNS, scope: { topicId: 't1', site: null, from: '2026-01-01', to: null }, filter: 'text=refund',
    privacy: { authors: 'named', masked: true }, zone: 'Europe/Kyiv', now: 0, leftOut: new Map([['forum', 2]]),
  });
  const said = JSON.parse(await file.text()) as { columns: { name: string; means: string }[] };
  expect(said).toMatchObject({
    file: 'a.csv', sha256: 'ff', rows: 3, period: { from: '2026-01-01', to: null, zone: 'Europe/Kyiv' }, filters: { topic: 't1', other: 'text=refund' }, left_out_by_site: { forum: 2 },
  });
  expect(said.columns.map(({ name }) => name)).toEqual(COLUMN_NAMES);
  expect(said.columns.filter(({ means }) => !means)).toEqual([]);
});
