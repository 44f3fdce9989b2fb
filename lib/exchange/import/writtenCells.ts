import type { DateOrder } from '@/lib/language/calendarWords';
import { readTime } from '@/lib/language/dates';
import { DAY } from '@/lib/language/days';
import { groupedNumber, plainNumbers, readCount } from '@/lib/language/numbers';
import type { WrittenTime } from '@/lib/posts/post';

/** How the cells of a file write dates: asked of the user where the file itself does not show it. */
export interface DateWriting {
  /** Null where it is not known: what could be read in two ways is then refused. */
  order: DateOrder | null;
  /** Zone of times that are written without one (IANA); null where it is not known: the day is kept. */
  zone: string | null;
  /** Languages of the names of months (BCP 47). */
  locales: readonly string[];
}

/** Which comes first in the dates of a column. Not sure: to be asked; mixed: some say the one, some the other. */
export interface FoundOrder {
  order: DateOrder | null;
  sure: boolean;
  mixed: boolean;
}

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/u;

/** Tells the order of dates by those that can be read in one way only; a full stop parts dates that begin with the day. */
export function findOrder(values: Iterable<string>): FoundOrder {
  const orders = new Set<DateOrder>();
  let numeric = false;
  for (const value of values) {
    numeric ||= NUMBERS.test(plainNumbers(value.slice(0, 60)).trim());
    const order = orderOf(value);
    if (order !== null) orders.add(order);
  }
  const [first = null] = orders;
  if (orders.size === 2) return { order: null, sure: false, mixed: true };
  return { order: first, sure: first !== null || !numeric, mixed: false };
}

function orderOf(value: string): DateOrder | null {
  const [, first, mark, second] = NUMBERS.exec(plainNumbers(value.slice(0, 60)).trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  if (Number(second) > 12) return 'month-first';
  return Number(first) > 12 || mark === '.' ? 'day-first' : null;
}

/** What is wrong with a cell. */
export type CellProblem = 'no-date' | 'unclear-date' | 'other-order' | 'to-come' | 'no-number';
export type Cell<Value> = { ok: true; value: Value } | { ok: false; why: CellProblem };

// Two times of reading by which ages, and dates without a year, come out differently.
const LATER = [30_000 * DAY, 30_777 * DAY] as const;

/**
 * A time as a cell writes it: ISO 8601, seconds or milliseconds since 1970, numbers in either order, named months. Ages ("2 hours
 * ago") and dates without a year are refused, as nobody knows from when they are counted; so are times after `now` (ms) by a day.
 */
export function readDateCell(cell: string, { order, zone, locales }: DateWriting, now: number): Cell<WrittenTime> {
  const own = orderOf(cell);
  if (own !== null && order !== null && own !== order) return { ok: false, why: 'other-order' };
  const [one, other] = LATER.map((later) => readTime(cell, {
    now: later, locales, ...(order === null ? {} : { order }), ...(zone === null ? {} : { zoneless: zone }),
  }));
  if (one === undefined || one.at === null) return { ok: false, why: NUMBERS.test(plainNumbers(cell.slice(0, 60)).trim()) && order === null && own === null ? 'unclear-date' : 'no-date' };
  if (one.at !== other?.at) return { ok: false, why: 'no-date' };
  return Date.parse(one.at) > now + DAY ? { ok: false, why: 'to-come' } : { ok: true, value: one };
}

/** A count in whatever form: "1,234", "1.2K", "12.0", "١٬٢٣٤". A mark before exactly three digits parts thousands. */
export function readCountCell(cell: string): Cell<number> {
  const plain = plainNumbers(cell.slice(0, 60)).trim();
  const decimal = /^(-?\d{1,15})[.,](?:\d{1,2}|0+)$/u.exec(plain);
  const value = decimal !== null && groupedNumber(plain.replace('-', '')) === null ? Number(decimal[1]) : readCount(plain);
  return value === null || !/^[-\d]/u.test(plain) ? { ok: false, why: 'no-number' } : { ok: true, value };
}

export type DecimalMark = '.' | ',';

/**
 * The decimal mark of a column: the one that stands last beside the other, or before a number of digits other than three. Null where
 * no value shows it, or some show the one, some the other.
 */
export function findDecimalMark(values: Iterable<string>): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const value of values) {
    const plain = plainNumbers(value.slice(0, 60)).replaceAll('٫', ',').replaceAll('٬', '.');
    const [, last, behind] = /([.,])(\d+)[^\d.,]*$/u.exec(plain) ?? [];
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    if (plain.includes(other)) marks.add(last);
    else if (plain.split(last).length > 2) marks.add(other);
    else if (behind?.length !== 3) marks.add(last);
  }
  const [first = null] = marks;
  return marks.size === 1 ? first : null;
}

/** A number with decimals, as money or a score; `mark` as of its column. "1.234" without a known mark is refused. */
export function readDecimalCell(cell: string, mark: DecimalMark | null): Cell<number> {
  const plain = plainNumbers(cell.slice(0, 60)).replaceAll('٫', ',').replaceAll('٬', '.').replaceAll(/\p{Sc}|[a-z]{3}$|^[a-z]{3}/gu, '').replaceAll(/[' ]/gu, '');
  if (!/^-?\d[\d.,]*$/u.test(plain)) return { ok: false, why: 'no-number' };
  const decimal = mark ?? (/^-?\d{1,3}[.,]\d{3}$/u.test(plain) ? null : findDecimalMark([plain])) ?? (/[.,]/u.test(plain) ? null : '.');
  if (decimal === null) return { ok: false, why: 'no-number' };
  const [whole = '', part, ...more] = plain.split(decimal);
  const parting = decimal === '.' ? ',' : '.';
  const groups = whole.replace('-', '').split(parting);
  if (more.length > 0 || part?.includes(parting) === true || (groups.length > 1 && groupedNumber(groups.join(',')) === null)) return { ok: false, why: 'no-number' };
  return { ok: true, value: Number(`${whole.replaceAll(parting, '')}.${part ?? '0'}`) };
}
