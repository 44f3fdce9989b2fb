import { westernDigits } from './digits';
import { MULTIPLES } from './multiples';

/** Digits with what parts them: full stop, comma, apostrophe, space, the Arabic marks. */
export const DIGITS = "\\d{1,15}(?:[.,'٫٬ ]\\d{1,15})*";

/** Digits 0 to 9, plain spaces and apostrophes, small letters, no signs of direction. */
export const plainNumbers = (text: string): string => westernDigits(text.normalize('NFKC')).toLowerCase()
  .replace(/[\u061c\u200b-\u200f\u2066-\u2069\u202a-\u202e]/gu, '').replace(/\u2019/gu, "'").replace(/\u2212/gu, '-').replace(/\s+/gu, ' ');

const NAMES = Object.keys(MULTIPLES).sort((a, b) => b.length - a.length);
const UNSPACED = NAMES.filter((name) => /[千万萬億亿천만억]/u.test(name)).join('|');
const SPACED = NAMES.filter((name) => /^[a-zа-яі\u0600-\u06ff]/u.test(name)).join('|');
const COUNT = new RegExp(`(?<![\\p{L}\\p{N}.,])(-?)(${DIGITS})(?: ?(${UNSPACED})| ?(${SPACED})(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`, 'u');

/**
 * The first count in a text as people write it: "1,234 comments", "1.98K", "1,2 тис.", "١٬٢٣٤", "1’234", "1.2 lakh". A single
 * separator before exactly three digits parts thousands, one before a multiple is a decimal mark. Null where there is none, or
 * one with a fraction, which was shortened by a word that is not known.
 */
export function readCount(raw: string | null | undefined): number | null {
  const found = COUNT.exec(plainNumbers((raw ?? '').slice(0, 200)));
  if (found === null) return null;
  const [, sign, digits = '', unspaced, spaced] = found;
  const multiple = MULTIPLES[unspaced ?? spaced ?? ''];
  const value = multiple === undefined ? (groupedNumber(digits) ?? Number(/^\d+(?= )/u.exec(digits)?.[0])) : decimalNumber(digits) * multiple;
  return Number.isFinite(value) ? Math.round(sign === '' ? value : -value) : null;
}

/** A whole number whose thousands (or, in India, lakhs) are parted; null where it has a fraction. */
export function groupedNumber(digits: string): number | null {
  const groups = digits.split(/\D/u);
  const isGrouped = groups.slice(1).every((group, at, rest) => group.length === 3 || (group.length === 2 && at < rest.length - 1));
  return isGrouped && (groups.length === 1 || (groups[0] ?? '').length <= 3) ? Number(groups.join('')) : null;
}

/** A number whose last mark is the decimal one, unless it is one that only parts thousands or stands there twice. */
export function decimalNumber(digits: string, parting: string | null = null): number {
  const marks = digits.replace(/\d/gu, '');
  const last = marks.slice(-1);
  const isParting = last === parting && /\D\d{3}$/u.test(digits);
  if (marks === '' || "' ٬".includes(last) || isParting || marks.slice(0, -1).includes(last)) return Number(digits.replace(/\D/gu, ''));
  const at = digits.lastIndexOf(last);
  return Number(`${digits.slice(0, at).replace(/\D/gu, '')}.${digits.slice(at + 1)}`);
}

/** The first number with its decimals: "4.5", "4,5 out of 5", "٤٫٥", 4. Null where there is none. */
export function readDecimal(raw: string | number | null | undefined): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const found = /-?\d{1,9}(?:[.,٫]\d{1,6})?/u.exec(plainNumbers((raw ?? '').slice(0, 200)));
  return found === null ? null : Number(found[0].replace(/[,٫]/u, '.'));
}
