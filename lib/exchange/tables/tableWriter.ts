import { csvLines, BYTE_ORDER_MARK } from '../csv';
import { giveTurn } from '../turns';
import type { Cell, Column } from './cells';
import { encoded } from './encodings';
import { hashedFile } from './hashedFile';
import { MEDIA_TYPES, type CsvForm, type TableForm } from './tableForm';
import { xlsxWriter } from './xlsx/xlsxWriter';

export type Row = readonly Cell[];

/** A file that holds a table; `about` is what else there is to say of it, where the form has room for that. */
export interface WrittenTable {
  file: Blob;
  sha256: string;
  /** Cells that hold more than the form allows, and are cut. */
  cut: number;
}

/** Writes a table row by row: only what was added last is in memory. */
export interface TableWriter {
  add: (rows: readonly Row[]) => Promise<void>;
  close: (about: readonly Row[]) => Promise<WrittenTable>;
  abandon: () => Promise<void>;
}

/** Rows that are turned into text in one step. */
const STEP = 50;

export function tableWriter(form: TableForm, columns: readonly Column[]): TableWriter {
  if (form.kind === 'xlsx') return xlsxWriter(columns);
  return form.kind === 'csv' ? csvWriter(form, columns) : jsonLinesWriter(columns);
}

function csvWriter(form: CsvForm, columns: readonly Column[]): TableWriter {
  const written = (rows: readonly Row[]): string => csvLines(rows, form);
  const head = (form.bom ? BYTE_ORDER_MARK : '') + written([columns.map(({ name }) => name)]);
  return textWriter(MEDIA_TYPES.csv, head, (text) => encoded(text, form.encoding), written);
}

/** One object for each row, its members named like the columns. */
function jsonLinesWriter(columns: readonly Column[]): TableWriter {
  const written = (rows: readonly Row[]): string =>
    rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`).join('');
  return textWriter(MEDIA_TYPES.jsonl, '', (text) => encoded(text, 'utf-8'), written);
}

function textWriter(type: string, head: string, bytesOf: (text: string) => Uint8Array<ArrayBuffer>, written: (rows: readonly Row[]) => string): TableWriter {
  const file = hashedFile(type);
  const begun = head === '' ? Promise.resolve() : file.write(bytesOf(head));
  begun.catch(() => undefined);
  return {
    async add(rows) {
      await begun;
      for (let from = 0; from < rows.length; from += STEP) {
        await giveTurn();
        await file.write(bytesOf(written(rows.slice(from, from + STEP))));
      }
    },
    async close() {
      await begun;
      return { ...(await file.close()), cut: 0 };
    },
    abandon: () => file.abandon(),
  };
}
