import Papa from 'papaparse';
import { fold } from '@/lib/language/fold';
import { unguardFormula } from '../formulaGuard';
import type { TableTrouble } from './refusal';

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

/**
 * Reads a table with headers from CSV: parted by commas, semicolons or tabs, with or without a byte order mark. Rows in which nothing
 * stands are left out. What guards a text from being run as a formula is taken off it again.
 */
export function parseTable<Column extends string>(text: string, shape: TableShape<Column>): ParsedTable<Column> {
  const told = TOLD_DELIMITER.exec(text);
  const first = told === null ? 1 : 2;
  const body = text.slice(told?.[0].length ?? 0);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? delimiterOf(body, shape) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return trouble({ why: 'quotes', row: (broken.row ?? 0) + first });
  const [headers, ...lines] = data;
  if (headers === undefined || headers.every((header) => header.trim() === '')) return trouble({ why: 'nothing' });
  const found = columnsOf(headers, shape);
  if ('why' in found) return trouble(found);
  const rows = lines
    .map((cells, index) => ({ row: index + first + 1, cells: cells.map((cell) => unguardFormula(cell).trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return trouble({ why: 'nothing' });
  if (rows.length > shape.most) return trouble({ why: 'too-many-rows', rows: rows.length, most: shape.most });
  return {
    ok: true,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: new Map(shape.columns.map((column) => [column, (found.places.get(column) ?? []).map((place) => cells[place] ?? '')])),
    })),
    unknown: found.unknown,
  };
}

/** What parts the cells: that by which the headers hold what they must. */
function delimiterOf<Column extends string>(text: string, shape: TableShape<Column>): string {
  const holds = (delimiter: string): boolean => {
    const [headers = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
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
