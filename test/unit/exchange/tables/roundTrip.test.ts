import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportMentions, linesOf, type ExportedFile } from '@/lib/exchange/exportMentions';
import { unguardFormula } from '@/lib/exchange/formulaGuard';
import { checkZip } from '@/lib/exchange/import/zipGuard';
import { COLUMN_NAMES, MENTION_COLUMNS } from '@/lib/exchange/mentionColumns';
import { splitList, type Cell } from '@/lib/exchange/tables/cells';
import { DEFAULT_CSV, type CsvForm, type TableForm } from '@/lib/exchange/tables/tableForm';
import { hostileRows, sourceOfRows } from './hostileLines';

const SEEDS = [1, 2, 3];
const MANY = 30;

async function written(seed: number, form: TableForm): Promise<{ file: ExportedFile; cells: Cell[][] }> {
  const source = sourceOfRows(hostileRows(seed, MANY));
  const exported = await exportMentions(source, { form, onProgress: () => undefined, signal: new AbortController().signal });
  if (exported.state !== 'done' || exported.files[0] === undefined) throw new Error(exported.state);
  const lines = hostileRows(seed, MANY).flatMap((row) => linesOf(row, source));
  return { file: exported.files[0], cells: lines.map((line) => MENTION_COLUMNS.map(({ cell }) => cell(line))) };
}

/** What a column of a type says, by the text of its cell. */
function readCell(text: string, at: number): Cell {
  const type = MENTION_COLUMNS[at]?.type ?? 'text';
  if (type === 'list') return splitList(text);
  if (text === '') return null;
  if (type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** Of texts, files of cells do not tell an empty one from none. */
const comparable = (cells: readonly Cell[]): Cell[] => cells.map((cell) => (cell === '' ? null : cell));

const FORMS: readonly Partial<CsvForm>[] = [
  {}, { delimiter: ';', bom: false }, { delimiter: '\t', encoding: 'utf-16le' }, { guard: false },
];

describe('every field comes back', () => {
  test.each(SEEDS.flatMap((seed) => FORMS.map((form) => ({ seed, form }))))('of CSV: $seed $form', async ({ seed, form }) => {
    const { file, cells } = await written(seed, { ...DEFAULT_CSV, ...form });
    const text = new TextDecoder(form.encoding ?? 'utf-8').decode(await file.file.arrayBuffer());
    const [head, ...rows] = Papa.parse<string[]>(text, { delimiter: form.delimiter ?? ',', skipEmptyLines: true, newline: '\r\n' }).data;
    expect(head).toEqual(COLUMN_NAMES);
    const plain = (cell: string): string => (form.guard === false ? cell : unguardFormula(cell));
    expect(rows.map((row) => row.map((cell, at) => readCell(plain(cell), at)))).toEqual(cells.map(comparable));
  });

  test.each(SEEDS)('of JSON lines: %i', async (seed) => {
    const { file, cells } = await written(seed, { kind: 'jsonl' });
    const rows = (await file.file.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, Cell>);
    expect(rows.map((row) => COLUMN_NAMES.map((name) => row[name]))).toEqual(cells);
  });

  test.each(SEEDS)('of a workbook, typed: %i', async (seed) => {
    const { file, cells } = await written(seed, { kind: 'xlsx' });
    const bytes = new Uint8Array(await file.file.arrayBuffer());
    expect(await checkZip(bytes)).toMatchObject({ ok: true });
    const [data] = (await readXlsx(bytes)).sheets;
    const [head, ...rows] = data?.rows ?? [];
    expect(head).toEqual(COLUMN_NAMES);
    const read = rows.map((row) => MENTION_COLUMNS.map(({ type }, at): Cell => {
      const cell = row[at] ?? null;
      if (type === 'list') return splitList(typeof cell === 'string' ? cell : '');
      return cell instanceof Date ? cell.toISOString() : cell;
    }));
    expect(read.map(comparable)).toEqual(cells.map(comparable));
  });
});
