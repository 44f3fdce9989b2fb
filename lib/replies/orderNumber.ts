import { BEFORE_NUMBER, ORDER_WORDS } from '@/lib/language/packs/orderWords';

/** Shortest and longest number that is taken for an order's where no mask says how they look. */
const NUMBER = String.raw`(?=[\p{L}\d-]{4,24}(?![\p{L}\d-]))(?:[A-Z]{1,4}-?)?\d[\dA-Z]*(?:-[\dA-Z]+)*`;

/**
 * The number of an order that a text names, as written there; null: none, or several. With a mask (`#` a digit, `@` a letter, all else
 * itself) what looks like it; without one only a number right behind the word for an order in the text's language.
 */
export function orderNumberIn(text: string, language: string, mask = ''): string | null {
  const found = mask.trim() === '' ? byWord(text, language) : Array.from(text.matchAll(maskPattern(mask.trim())), ([number]) => number);
  const different = new Set(found.map((number) => number.toUpperCase()));
  return different.size === 1 ? (found[0] ?? null) : null;
}

/** What a mask stands for, wherever letters and digits do not go on. */
export function maskPattern(mask: string): RegExp {
  const signs = Array.from(mask, (sign) => {
    if (sign === '#') return String.raw`\d`;
    return sign === '@' ? String.raw`\p{L}` : sign.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  });
  return new RegExp(String.raw`(?<![\p{L}\d])${signs.join('')}(?![\p{L}\d])`, 'giu');
}

function byWord(text: string, language: string): string[] {
  const words = Object.hasOwn(ORDER_WORDS, language) ? ORDER_WORDS[language] : undefined;
  if (words === undefined) return [];
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${words})${BEFORE_NUMBER}(?<number>${NUMBER})`, 'giu');
  return Array.from(text.matchAll(pattern), ({ groups }) => groups?.['number'] ?? '').filter((number) => /\d{3}/u.test(number));
}
