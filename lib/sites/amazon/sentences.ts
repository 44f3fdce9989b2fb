import type { Rating } from '@/lib/posts/post';
import { westernDigits } from '@/lib/language/digits';
import { readCount } from '@/lib/language/numbers';

const BEST = 5;
const LONGEST = 200;

/** "4.0 out of 5 stars", "5,0 de 5", "5つ星のうち4.0", "٤٫٠ من ٥ نجوم": of two numbers, the one that is not the best. */
export function ratingIn(text: string): Rating | null {
  const numbers = (westernDigits(text.slice(0, LONGEST)).match(/\d+(?:[.,\u066b]\d+)?/gu) ?? [])
    .map((number) => Number(number.replace(/[,\u066b]/u, '.')));
  if (numbers.length !== 2 || !numbers.includes(BEST)) return null;
  const value = numbers.find((number) => number !== BEST) ?? BEST;
  return value >= 1 && value <= BEST ? { value, best: BEST } : null;
}

// "One person found this helpful" is the only sentence that has its number in a word.
const ONE = new Set(
  ('one eine einer ein une un una uno uma um een één eén en ett jedna jeden jednej jednemu jednomu bir واحد واحدا واحدًا אחד '
    + 'אחת 한 एक एका একজন ஒருவர் ஒரு ఒక ఒకరు ಒಬ್ಬ ಒಬ್ಬರು ഒരാൾ ഒരു').split(' '),
);

/** How many found a review helpful, by the sentence that says so; null where it names no number. */
export function votesIn(text: string): number | null {
  const digits = /\d+(?:[.,'\s\u066c]\d{3})*(?!\d)/u.exec(westernDigits(text.slice(0, LONGEST)))?.[0];
  if (digits !== undefined) return readCount(digits.replace(/['\u066c]/gu, '.'));
  const words = text.slice(0, LONGEST).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => ONE.has(word) || /^一[人名位]/u.test(word)) ? 1 : null;
}
