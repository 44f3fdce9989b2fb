import { fold } from '@/lib/language/fold';

const DECIMAL = /^\d{1,6}(?:[.,]\d{1,6})?$/u;
const COUNT = /^\d{1,12}$/u;
const GROUPED = /^\d{1,3}(?:[.,_']\d{3}){1,3}$/u;
const SHORT = /^(\d{1,6}(?:[.,]\d{1,3})?)([km])$/u;
const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;

/**
 * A number of a query in its one form, or null: ASCII or Arabic digits, with decimals (`4,5`) or, where things are
 * counted, in groups (`10,000`) or short (`10k`).
 */
export function readNumber(text: string, hasDecimals: boolean): string | null {
  const digits = fold(text).text;
  if (hasDecimals) return DECIMAL.test(digits) ? String(Number(digits.replace(',', '.'))) : null;
  if (COUNT.test(digits)) return String(Number(digits));
  if (GROUPED.test(digits)) return String(Number(digits.replace(/\D/gu, '')));
  const [, number, unit] = SHORT.exec(digits) ?? [];
  if (number === undefined) return null;
  return String(Math.round(Number(number.replace(',', '.')) * (unit === 'k' ? 1_000 : 1_000_000)));
}

/** A day of a query as YYYY-MM-DD, or null where there is no such day. */
export function readDay(text: string): string | null {
  const [, year = '', month = '', day = ''] = DAY.exec(fold(text).text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(iso) ? iso : null;
}
