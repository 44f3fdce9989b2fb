import Papa from 'papaparse';
import type { Delimiter } from './delimiter';
import { textPieces } from './textPieces';
import type { BrokenRow, RowBatch } from './trouble';

/** Longest row that is held, UTF-16 units: more stands behind a quotation mark that does not close. */
export const LONGEST_ROW = 1 << 22;
export const MOST_COLUMNS = 2_000;

/** One line of a table; blank ones are left out, but counted. */
export interface CsvRow {
  row: number;
  cells: string[];
  broken: BrokenRow | null;
}

const NULS = /\0/gu;

/**
 * The rows of a CSV file as batches of bounded size: what is held at once is a piece of the file and one row. NULs, which some
 * tools leave behind, are taken out. A row in which quotation marks stand wrong, or in whose middle the file ends, comes as broken.
 */
export async function* csvRows(
  file: Blob,
  { encoding, delimiter, skip = 0 }: { encoding: string; delimiter: Delimiter; skip?: number },
): AsyncGenerator<RowBatch<CsvRow> & { done: number }> {
  let held = '';
  let row = 1;
  // A held row is read again only once it has doubled: else a mark that never closes would cost the square of its length.
  let enough = 0;
  for await (const piece of textPieces(file, encoding)) {
    if (piece === null) {
      yield { ok: false, trouble: { why: 'encoding', row }, done: 1 };
      return;
    }
    held += piece.text;
    const isLast = piece.done === 1;
    if (!isLast && held.length < enough) continue;
    const { rows, errors, cursor } = parsed(held, delimiter, isLast);
    held = held.slice(cursor);
    if (held.length > LONGEST_ROW) {
      yield { ok: false, trouble: { why: 'row-too-long', row: row + rows.length, most: LONGEST_ROW }, done: piece.done };
      return;
    }
    enough = Math.min(held.length * 2, LONGEST_ROW + 1);
    const batch: CsvRow[] = [];
    for (const [at, cells] of rows.entries()) {
      if (cells.length > MOST_COLUMNS) {
        yield { ok: false, trouble: { why: 'too-many-columns', row: row + at, most: MOST_COLUMNS }, done: piece.done };
        return;
      }
      if (row + at <= skip || (cells.length === 1 && cells[0]?.trim() === '')) continue;
      batch.push({ row: row + at, cells: cells.map((cell) => cell.replace(NULS, '')), broken: errors.get(at) ?? null });
    }
    row += rows.length;
    yield { ok: true, rows: batch, done: piece.done };
  }
}

interface Parsed {
  rows: string[][];
  errors: Map<number, BrokenRow>;
  /** Where the last whole row ended. */
  cursor: number;
}

function parsed(text: string, delimiter: string, isLast: boolean): Parsed {
  const { data, errors, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
  const broken = new Map<number, BrokenRow>();
  for (const { code, row } of errors) {
    if (row === undefined || broken.has(row)) continue;
    if (code === 'InvalidQuotes') broken.set(row, 'quotes');
    if (code === 'MissingQuotes') broken.set(row, 'cut-off');
  }
  // What ends with a newline has no row behind it.
  if (isLast && text.endsWith('\n') && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return { rows: data, errors: broken, cursor: isLast ? text.length : meta.cursor };
}
