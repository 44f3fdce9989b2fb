const CURRENCY =
  "[$€£¥₴₽₺₹₸]|usd|eur|gbp|uah|rub|pln|try|sar|aed|egp|idr|chf|inr|грн|гривен\\p{L}*|гривн\\p{L}*|руб\\p{L}*|тенге|dollars?|euros?|bucks|zł|zl|złot\\p{L}*|tl|lira|ريال|درهم|جنيه|دولار";
const UNIT = "%|тис|тыс|млн|million\\p{L}*|kr|rs|км|km|mb|gb|kb|mah|mm|cm|kg|г|кг|шт";
const AMOUNT = "(?:\\d{1,3}(?:[ \\u00a0\\u202f.,'’]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)";
const NOT_BEFORE = '(?<![\\p{N}+])(?<!\\d[.,])';

/** Stretches whose digits are no number of anybody, before such a number is looked for. */
const PLAIN: readonly RegExp[] = [
  // Addresses of pages, whose numbers name posts and things.
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}@.-])[a-z\d-]{1,62}(?:\.[a-z\d-]{1,62}){0,3}\.[a-z]{2,12}\/[^\s<>"]*/giu,
  /(?<!\S)\S*\.(?:html?|php|aspx?)(?![\p{L}\p{N}])\S*/giu,
  // Names of accounts and hashtags.
  /(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_]+/gu,
  // Times and moments.
  /(?<![\d.-])(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?:[T ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?(?![-./]?\d)/gu,
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])(?<day>[-./])(?:0?[1-9]|1[0-2])\k<day>(?:(?:19|20)\d{2}|\d{2})(?![-./]?\d)/gu,
  /(?<![\d./-])(?:0?[1-9]|1[0-2])(?<month>[-./])(?:0?[1-9]|[12]\d|3[01])\k<month>(?:(?:19|20)\d{2}|\d{2})(?![-./]?\d)/gu,
  /(?<![\d./-])(?:0?[1-9]|1[0-2])[/.](?:19|20)\d{2}(?![./]?\d)/gu,
  /(?<![\d./-])\d{1,2}[-./]{1,2} ?\d{1,2}[-./]{1,2} ?(?:19|20)\d{2}(?![-./]?\d)/gu,
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu,
  // Amounts: with a currency or a unit, or parted by commas.
  new RegExp(`${NOT_BEFORE}(?<!\\p{L})(?:${CURRENCY})[ \\u00a0]?${AMOUNT}(?!\\d)`, 'giu'),
  new RegExp(`${NOT_BEFORE}${AMOUNT}(?=[ \\u00a0]?(?:${CURRENCY}|${UNIT})(?![\\p{L}\\p{N}]))`, 'giu'),
  /(?<!\d)(?<!\d[.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])/gu,
];

/** Stands for what was taken out: no letter, no digit, nothing that parts digits. */
export const TAKEN = '\u0001';

/** The text with these stretches taken out, of the same length. */
export function without(text: string, stretches: readonly { start: number; end: number }[]): string {
  let left = text;
  for (const { start, end } of stretches) left = left.slice(0, start) + TAKEN.repeat(end - start) + left.slice(end);
  return left;
}

/** The text without addresses of pages, names of accounts, times and amounts, of the same length. */
export function withoutPlainNumbers(text: string): string {
  return PLAIN.reduce((left, pattern) => left.replace(pattern, (found) => TAKEN.repeat(found.length)), text);
}
