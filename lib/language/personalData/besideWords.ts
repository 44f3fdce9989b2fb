import { NUMBER_WORDS } from '@/lib/language/packs/numberWords';

/** How far before and after a number the word is looked for that says what it is, UTF-16 units. */
const BEFORE = 40;
const AFTER = 14;
/** Words for any number, which name none if a word for phones stands before them: "phone no.", "тел. №". */
const ANY_NUMBER = /^(?:no|nos|nr|n[º°o]|№|#|nummer|nûmer)$/iu;

/** What Arabic writes together with the word behind it. */
const ARABIC_PREFIX = '(?:[وف]?(?:بال|لل|ال|ب|ل)?)';

/** A pattern for words as wholes, of those of Arabic also behind its article. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${ARABIC_PREFIX}(?:${words})(?![\\p{L}\\p{M}])`, 'giu');
}

const joined = (which: 'phone' | 'other'): RegExp =>
  wholeWords(Array.from(NUMBER_WORDS.values(), (words) => words[which]).join('|'));

const PHONE = joined('phone');
const OTHER = joined('other');
const PHONE_SIGN = /[\u260e\u2706\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f919}]/gu;

export interface Beside {
  /** A word before it says that it is a phone's. */
  phone: boolean;
  /** A word before it says that it is the number of an order, a thing or an amount. */
  other: boolean;
}

/** What the words before a number say of it: the last one holds. */
export function besideNumber(text: string, start: number): Beside {
  const before = lineBefore(text, start);
  const phone = Math.max(...endsOf(PHONE, before), ...endsOf(PHONE_SIGN, before), 0);
  const others = [...endsOf(OTHER, before, phone > 0 ? ANY_NUMBER : null), ...endsOf(/[#№]/gu, before, phone > 0 ? ANY_NUMBER : null)];
  const other = Math.max(...others, 0);
  return { phone: phone > other, other: other > phone };
}

/** Whether one of these words stands before a number, or soon after it. */
export function isBeside(words: RegExp, text: string, { start, end }: { start: number; end: number }): boolean {
  const after = (text.slice(end, end + AFTER).split('\n')[0] ?? '').replace(/\d.*$/su, '');
  return endsOf(words, lineBefore(text, start)).length > 0 || endsOf(words, after).length > 0;
}

/** The end of the line before a place. */
function lineBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - BEFORE), start).split('\n').at(-1) ?? '';
}

/** Where finds end, but for those that are such words. */
function endsOf(words: RegExp, text: string, but: RegExp | null = null): number[] {
  return Array.from(text.matchAll(words)).flatMap(({ 0: found, index }) => (but?.test(found) === true ? [] : [index + found.length]));
}
