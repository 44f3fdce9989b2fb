const MULTIPLES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9 };
const DIGITS = '\\d{1,15}(?:[.,\\u00a0\\u202f ]\\d{1,3}(?!\\d))*';
const COUNT = new RegExp(`(?<![\\p{L}\\p{N}.,])([-\\u2212]?)(${DIGITS}) ?(k|mn?|bn?)?(?![\\p{L}\\p{N}])`, 'iu');

/**
 * The first count in a text as people write it: "1,234 comments", "1.2K", "3 points". A single separator before exactly
 * three digits parts thousands, one before a multiple is a decimal mark. Null where there is no number.
 */
export function readCount(raw: string | null | undefined): number | null {
  const found = COUNT.exec((raw ?? '').slice(0, 200));
  if (found === null) return null;
  const multiple = MULTIPLES[(found[3] ?? '').toLowerCase()];
  const digits = found[2] ?? '';
  const value = multiple === undefined ? wholeNumber(digits) : decimal(digits) * multiple;
  return Number.isFinite(value) ? Math.round(found[1] === '' ? value : -value) : null;
}

function wholeNumber(digits: string): number {
  const groups = digits.split(/[.,\u00a0\u202f ]/u);
  const first = groups[0] ?? '';
  if (groups.length > 1 && first.length <= 3 && groups.slice(1).every((group) => group.length === 3)) {
    return Number(groups.join(''));
  }
  return Number(first);
}

const decimal = (digits: string): number => Number(digits.replace(/[\u00a0\u202f ]/gu, '').replace(',', '.'));

/** The first number with its decimals: "4.5", "4,5 out of 5", 4. Null where there is none. */
export function readDecimal(raw: string | number | null | undefined): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const found = /[-\u2212]?\d{1,9}(?:[.,]\d{1,6})?/u.exec((raw ?? '').slice(0, 200));
  if (found === null) return null;
  return Number(found[0].replace('\u2212', '-').replace(',', '.'));
}
