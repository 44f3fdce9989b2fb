import { guessColumns, type FieldColumns } from './fields';
import { csvRows, type CsvRow } from './csvRows';
import { findDelimiter, type Delimiter } from './delimiter';
import { ENCODING_SAMPLE, findEncoding, type FoundEncoding } from './encoding';
import { jsonRows } from './jsonRows';
import { findHeader, LONGEST_PREAMBLE, sourceRow, type TableHeader } from './tableRows';
import { textPieces } from './textPieces';
import { isToolHeader, recogniseTool, type KnownTable } from './tools';
import type { FileTrouble, RowBatch, SourceRow } from './trouble';
import { findDecimalMark, findOrder, type DecimalMark, type FoundOrder } from './writtenCells';

/** What the user said of a file against what was told by it. */
export interface TableWishes {
  encoding?: string;
  delimiter?: Delimiter;
}

/** How a file is to be read; `header` is of CSV only. */
export type TableForm =
  | { form: 'csv'; encoding: string; delimiter: Delimiter; skip: number; header: TableHeader }
  | { form: 'json'; encoding: string };

/** What the beginning of a file shows, to be confirmed by the user before it is read whole. */
export interface OpenedTable {
  ok: true;
  form: TableForm;
  encoding: FoundEncoding;
  /** False where the delimiter may be another. */
  delimiterSure: boolean;
  columns: string[];
  doubled: string[];
  /** The first rows, to be shown. */
  sample: SourceRow[];
  table: KnownTable;
  order: FoundOrder;
  decimal: DecimalMark | null;
}

/** Rows by which columns, dates and numbers are told. */
const SAMPLE_ROWS = 500;
const GENERIC: Omit<KnownTable, 'fields'> = { tool: 'generic', site: null, zone: null, kind: 'post' };

/** Tells by the beginning of a file how it is written, by which tool, and where its fields stand. */
export async function openTable(file: Blob, wishes: TableWishes = {}): Promise<OpenedTable | { ok: false; trouble: FileTrouble }> {
  const encoding = findEncoding(new Uint8Array(await file.slice(0, ENCODING_SAMPLE).arrayBuffer()));
  const written = wishes.encoding ?? encoding.encoding;
  const { value: beginning } = await textPieces(file, written).next();
  if (beginning === null) return { ok: false, trouble: { why: 'encoding', row: 1 } };
  const text = beginning?.text.replaceAll('\0', '') ?? '';
  if (text.trim() === '') return { ok: false, trouble: { why: 'nothing' } };
  const isJson = /^\s*(?:\{|\[\s*(?:\{|\]|$))/u.test(text);
  return isJson ? openJson(file, written, encoding) : openCsv(file, text, { ...wishes, encoding: written }, encoding);
}

async function openJson(file: Blob, written: string, encoding: FoundEncoding): Promise<OpenedTable | { ok: false; trouble: FileTrouble }> {
  const form: TableForm = { form: 'json', encoding: written };
  const read = await firstOf(tableRows(file, form));
  if (!read.ok) return read;
  return { ok: true, form, encoding, delimiterSure: true, doubled: [], ...shownBy(read.rows, [...new Set(read.rows.flatMap(({ cells }) => [...cells.keys()]))]) };
}

async function openCsv(
  file: Blob, text: string, { encoding: written, delimiter: wanted }: TableWishes & { encoding: string }, encoding: FoundEncoding,
): Promise<OpenedTable | { ok: false; trouble: FileTrouble }> {
  const found = findDelimiter(text);
  const delimiter = wanted ?? found.delimiter;
  const lines = await firstOf<CsvRow>(csvRows(file, { encoding: written, delimiter, skip: found.skip }));
  if (!lines.ok) return lines;
  const header = findHeader(lines.rows.slice(0, LONGEST_PREAMBLE), isToolHeader);
  if (header === null) return { ok: false, trouble: { why: 'no-header' } };
  const rows = lines.rows.filter(({ row }) => row > header.row).map((line) => sourceRow(line, header));
  const form: TableForm = { form: 'csv', encoding: written, delimiter, skip: found.skip, header };
  return { ok: true, form, encoding, delimiterSure: wanted !== undefined || found.sure, doubled: header.doubled, ...shownBy(rows, header.names) };
}

function shownBy(rows: SourceRow[], columns: string[]): Pick<OpenedTable, 'columns' | 'sample' | 'table' | 'order' | 'decimal'> {
  const table = recogniseTool(columns) ?? { ...GENERIC, fields: guessColumns(columns) };
  return {
    columns, sample: rows, table,
    order: findOrder(cellsOf(rows, table.fields, 'date')),
    decimal: findDecimalMark(cellsOf(rows, table.fields, 'rating')),
  };
}

function cellsOf(rows: readonly SourceRow[], fields: FieldColumns, field: keyof FieldColumns): string[] {
  return rows.flatMap(({ cells }) => (fields[field] ?? []).map((column) => cells.get(column) ?? '').filter((cell) => cell !== ''));
}

/** The first rows, or why there are none. */
async function firstOf<Row>(batches: AsyncIterable<RowBatch<Row>>): Promise<{ ok: true; rows: Row[] } | { ok: false; trouble: FileTrouble }> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    // What stands before the trouble may be of use; without it there is nothing to confirm.
    if (!batch.ok) return rows.length > 0 ? { ok: true, rows } : batch;
    rows.push(...batch.rows.slice(0, SAMPLE_ROWS - rows.length));
    if (rows.length >= SAMPLE_ROWS) break;
  }
  return rows.length === 0 ? { ok: false, trouble: { why: 'nothing' } } : { ok: true, rows };
}

/** All rows of a file in batches of bounded size, with how much of it is read, 0..1. */
export async function* tableRows(file: Blob, form: TableForm): AsyncGenerator<RowBatch<SourceRow> & { done: number }> {
  if (form.form === 'json') {
    yield* jsonRows(file, form);
    return;
  }
  for await (const batch of csvRows(file, form)) {
    yield batch.ok
      ? { ...batch, rows: batch.rows.filter(({ row }) => row > form.header.row).map((line) => sourceRow(line, form.header)) }
      : batch;
  }
}
