import Papa from 'papaparse';
import { fold } from '@/lib/language/fold';
import { unguardFormula } from '../formulaGuard';
import { giveTurn } from '../turns';
import type { TableTrouble } from './refusal';

/**
 * Awaited between small steps of long work, with how much of it is done, 0..1: others have their turn there. What it throws ends the
 * work.
 */
export type Step = (done: number) => Promise<void>;

/** What a table must or may hold. Several columns of one kind are numbered: question, question_2. */
export interface TableShape<Column extends string> {
  needed: readonly Column[];
  columns: readonly Column[];
  numbered: readonly Column[];
  most: number;
}

/** One row; of each column the cells that stand below its headers, trimmed, in order. */
export interface TableRow<Column extends string> {
  row: number;
  cells: ReadonlyMap<Column, readonly string[]>;
}

export type ParsedTable<Column extends string> =
  | { ok: true; rows: TableRow<Column>[]; unknown: string[] }
  | { ok: false; trouble: TableTrouble };

const DELIMITERS = [',', ';', '\t'];
/** What Excel writes, and reads, before all else to tell what parts the cells. */
const TOLD_DELIMITER = /^\ufeff?sep=(.)\r?\n/iu;
const NUMBER_OF_COLUMN = /_\d{1,3}$/u;

/** Of a table so much is read at a time, UTF-16 units. */
const PIECE = 1 << 15;
/** No row is so long: a quotation mark was not closed. */
const LONGEST_ROW = 1 << 22;
/** Rows between two steps, of those that read them and those that take them. */
export const STRIDE = 20;
/** In so much of a table its first row stands, and shows how its rows end. */
const BEGINNING = 1 << 18;

/**
 * Reads a table with headers from CSV: parted by commas, semicolons or tabs, with or without a byte order mark. Rows in which nothing
 * stands are left out. What guards a text from being run as a formula is taken off it again.
 */
export async function parseTable<Column extends string>(text: string, shape: TableShape<Column>, step: Step = giveTurn): Promise<ParsedTable<Column>> {
  const told = TOLD_DELIMITER.exec(text);
  const first = told === null ? 1 : 2;
  const body = text.slice(told?.[0].length ?? 0);
  const parsed = await parseLines(body, told?.[1] ?? delimiterOf(body.slice(0, BEGINNING), shape), step);
  if ('quotesAt' in parsed) return trouble({ why: 'quotes', row: parsed.quotesAt + first });
  const [headers, ...lines] = parsed.lines;
  if (headers === undefined || headers.every((header) => header.trim() === '')) return trouble({ why: 'nothing' });
  const found = columnsOf(headers, shape);
  if ('why' in found) return trouble(found);
  const rows: TableRow<Column>[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = line.map((cell) => unguardFormula(cell).trim());
    if (cells.some((cell) => cell !== '')) {
      rows.push({ row: index + first + 1, cells: new Map(shape.columns.map((column) => [column, (found.places.get(column) ?? []).map((place) => cells[place] ?? '')])) });
    }
    if (index % STRIDE === 0) await step(0.5 + index / lines.length / 2);
  }
  if (rows.length === 0) return trouble({ why: 'nothing' });
  if (rows.length > shape.most) return trouble({ why: 'too-many-rows', rows: rows.length, most: shape.most });
  return { ok: true, rows, unknown: found.unknown };
}

/** All rows of a table, or in which one (the first is 0) quotation marks do not close. Pieces end where rows do. */
async function parseLines(body: string, delimiter: string, step: Step): Promise<{ lines: string[][] } | { quotesAt: number }> {
  const { linebreak } = Papa.parse<string[]>(body.slice(0, BEGINNING), { delimiter, preview: 1 }).meta;
  const newline = linebreak === '\r' || linebreak === '\r\n' ? linebreak : '\n';
  const lines: string[][] = [];
  let length = PIECE;
  for (let from = 0; from < body.length;) {
    const at = body.indexOf(newline, from + length);
    const end = at === -1 ? body.length : at;
    const { data, errors } = Papa.parse<string[]>(body.slice(from, end), { delimiter, newline });
    const broken = errors.find(({ type }) => type === 'Quotes');
    // A mark that is still open at the end of a piece may be closed in the next one.
    if (broken?.code === 'MissingQuotes' && at !== -1 && length < LONGEST_ROW) {
      length *= 2;
      continue;
    }
    if (broken !== undefined) return { quotesAt: lines.length + (broken.row ?? 0) };
    for (const line of data) lines.push(line);
    from = end + newline.length;
    length = PIECE;
    await step(Math.min(1, from / body.length) / 2);
  }
  return { lines };
}

/** What parts the cells: that by which the headers hold what they must. */
function delimiterOf<Column extends string>(beginning: string, shape: TableShape<Column>): string {
  const holds = (delimiter: string): boolean => {
    const [headers = []] = Papa.parse<string[]>(beginning, { delimiter, preview: 1 }).data;
    return !('why' in columnsOf(headers, shape));
  };
  return DELIMITERS.find(holds) ?? ',';
}

function columnsOf<Column extends string>(
  headers: readonly string[],
  { needed, columns, numbered }: TableShape<Column>,
): { places: Map<Column, number[]>; unknown: string[] } | TableTrouble {
  const places = new Map<Column, number[]>();
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const [place, header] of headers.entries()) {
    const name = fold(header).text.trim().replaceAll(/[\s_-]+/gu, '_');
    const many = numbered.find((column) => name.replace(NUMBER_OF_COLUMN, '') === column);
    const column = many ?? columns.find((known) => known === name);
    if (column === undefined) {
      if (name !== '') unknown.push(header.trim());
    } else if (seen.has(name)) {
      return { why: 'two-columns', column: header.trim() };
    } else {
      places.set(column, [...(places.get(column) ?? []), place]);
    }
    seen.add(name);
  }
  const missing = needed.find((column) => !places.has(column));
  return missing === undefined ? { places, unknown } : { why: 'no-column', column: missing };
}

function trouble(why: TableTrouble): { ok: false; trouble: TableTrouble } {
  return { ok: false, trouble: why };
}
