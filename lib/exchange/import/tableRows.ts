import { fold } from '@/lib/language/fold';
import { unguardFormula } from '../formulaGuard';
import type { CsvRow } from './csvRows';
import type { SourceRow } from './trouble';

/** Lines that may stand before a header. */
export const LONGEST_PREAMBLE = 50;

/** The header of a table. */
export interface TableHeader {
  row: number;
  /** Names of the columns in their order, each once: of two alike, and of one without a name, the place is told. */
  names: string[];
  /** Headers that stand there more than once, as they are written. */
  doubled: string[];
}

/** How headers are compared: folded, all that is neither letter nor digit gone. */
export const headerKey = (header: string): string => fold(header).text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * The header among the first lines of a table: the line with most headers that are known (`isKnown` is asked by `headerKey`), two
 * at least; else the first that is as wide as most lines are. Null where there is no line.
 */
export function findHeader(lines: readonly CsvRow[], isKnown: (key: string) => boolean): TableHeader | null {
  const tried = lines.slice(0, LONGEST_PREAMBLE).map(({ row, cells }) => ({
    row, cells, known: new Set(cells.map(headerKey).filter(isKnown)).size,
  }));
  const most = Math.max(...tried.map(({ known }) => known));
  const width = usualWidth(tried.map(({ cells }) => cells.length));
  const found = tried.find(({ known, cells }) => (most >= 2 ? known === most : cells.length === width));
  return found === undefined ? null : { row: found.row, ...columnNames(found.cells) };
}

/** The most frequent width, of several the greatest. */
function usualWidth(widths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [usual = 0] = Array.from(times).sort(([one, often], [other, oftener]) => oftener - often || other - one)[0] ?? [];
  return usual;
}

function columnNames(headers: readonly string[]): Pick<TableHeader, 'names' | 'doubled'> {
  const names: string[] = [];
  const used = new Set<string>();
  const doubled = new Set<string>();
  for (const [at, header] of headers.entries()) {
    const written = unguardFormula(header).trim();
    if (written !== '' && used.has(written)) doubled.add(written);
    let name = written === '' ? `#${at + 1}` : written;
    while (used.has(name)) name = `${name} #${at + 1}`;
    used.add(name);
    names.push(name);
  }
  return { names, doubled: [...doubled] };
}

/** A line below a header by the names of its columns. What guards a text from being run as a formula is taken off it. */
export function sourceRow({ row, cells, broken }: CsvRow, { names }: TableHeader): SourceRow {
  const named = new Map(names.map((name, at) => [name, unguardFormula(cells[at] ?? '').trim()]));
  const isWider = cells.slice(names.length).some((cell) => cell.trim() !== '');
  return { row, cells: named, broken: broken ?? (isWider ? 'more-cells' : null) };
}
