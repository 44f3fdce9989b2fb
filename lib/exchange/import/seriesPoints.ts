import type { DateOrder } from '@/lib/language/calendarWords';
import { dateOf } from '@/lib/language/days';
import type { SeriesPoint } from '@/lib/insights/series/weekly';
import { headerKey } from './tableRows';
import type { BrokenRow, SourceRow } from './trouble';
import { readDateCell, readDecimalCell, type CellProblem, type DecimalMark } from './writtenCells';

/** The columns that say of which day a row is, as analytics tools and people head them. */
const DAYS = 'date, day, date + hour (yyyymmddhh), date of visit, week, дата, дата визита, день, день визита, неделя, тиждень, التاريخ, اليوم, datum, dei';
const KEYS = DAYS.split(',').map(headerKey);

/** What a table of days is likely to hold: the column of days, and those in which numbers stand. */
export interface GuessedSeries {
  day: string | null;
  values: string[];
}

/** Tells the columns of a series by their headers and by the rows of a sample. */
export function guessSeries(names: readonly string[], sample: readonly SourceRow[]): GuessedSeries {
  const day = names.find((name) => KEYS.includes(headerKey(name))) ?? null;
  const values = names.filter((name) => name !== day && isNumeric(sample.map(({ cells }) => cells.get(name) ?? '')));
  return { day, values };
}

function isNumeric(cells: readonly string[]): boolean {
  const told = cells.filter((cell) => cell.trim() !== '');
  return told.length > 0 && told.filter((cell) => readDecimalCell(withoutPercent(cell), '.').ok || readDecimalCell(withoutPercent(cell), ',').ok).length > told.length / 2;
}

export interface SeriesChoices {
  day: string;
  value: string;
  order: DateOrder | null;
  decimal: DecimalMark | null;
  locales: readonly string[];
  /** ms since 1970. */
  now: number;
}

/** Why a row gives no point. `twice`: the day stands there already, with another number. */
export interface SeriesProblem {
  row: number;
  column: string | null;
  why: BrokenRow | CellProblem | 'twice';
  value: string;
}

export interface ReadSeries {
  /** One for each day, in the order of days. */
  points: SeriesPoint[];
  problems: SeriesProblem[];
  /** Rows that are of no day: totals, which analytics tools write above or below. */
  totals: number;
}

const SHOWN = 120;
const TOTAL = /^(?:$|grand total|totals?|sum|итого|всего|разом|усього|الإجمالي|المجموع|totaal)/iu;

/** The points of a series. A cell without a number is no zero: its day stays unknown. */
export function readSeries(rows: readonly SourceRow[], { day, value, order, decimal, locales, now }: SeriesChoices): ReadSeries {
  const points = new Map<string, number>();
  const problems: SeriesProblem[] = [];
  let totals = 0;
  for (const { row, cells, broken } of rows) {
    const [written, number] = [cells.get(day)?.trim() ?? '', cells.get(value)?.trim() ?? ''];
    const tell = (column: string | null, why: SeriesProblem['why']): void =>
      void problems.push({ row, column, why, value: (column === day ? written : column === value ? number : '').slice(0, SHOWN) });
    if (broken !== null) {
      tell(null, broken);
      continue;
    }
    if (TOTAL.test(written)) {
      totals++;
      continue;
    }
    const read = compactDay(written) ?? readDateCell(written, { order, zone: null, locales }, now);
    const told = readDecimalCell(withoutPercent(number), decimal);
    if (!read.ok) tell(day, read.why);
    else if (number !== '' && !told.ok) tell(value, told.why);
    else if (told.ok) {
      const on = (read.value.at ?? '').slice(0, 10);
      if (points.has(on) && points.get(on) !== told.value) tell(day, 'twice');
      else points.set(on, told.value);
    }
  }
  return { points: Array.from(points, ([on, of]) => ({ day: on, value: of })).sort((one, other) => (one.day < other.day ? -1 : 1)), problems, totals };
}

const withoutPercent = (cell: string): string => cell.replace(/[%٪]\s*$/u, '').trim();

/** "20260105", as Google Analytics writes days; null for any other writing. */
function compactDay(written: string): { ok: true; value: { at: string } } | { ok: false; why: 'no-date' } | null {
  const [, year, month, day] = /^([12]\d{3})(\d\d)(\d\d)$/u.exec(written) ?? [];
  if (year === undefined) return null;
  const ms = dateOf(Number(year), Number(month), Number(day));
  return ms === null ? { ok: false, why: 'no-date' } : { ok: true, value: { at: new Date(ms).toISOString() } };
}
