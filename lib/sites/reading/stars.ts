import type { Rating } from '@/lib/posts/post';
import { westernDigits } from '@/lib/language/digits';
import { attribute, matches } from './dom';

const BEST = 5;
const LONGEST = 200;

/**
 * Stars out of five, as a label says them in any language: "4 stars", "5 Sterne", "Rated 3 stars out of five", "4/5",
 * "별표 5개 만점에 4개", "٤ نجوم". Of two numbers, the one that is not the best. Null where there is no such number
 * ("نجمة واحدة"), or more than these.
 */
export function starsIn(label: string | null): Rating | null {
  const numbers = (westernDigits((label ?? '').slice(0, LONGEST)).match(/\d+(?:[.,\u066b]\d+)?/gu) ?? [])
    .map((number) => Number(number.replace(/[,\u066b]/u, '.')));
  if (numbers.length === 0 || numbers.length > 2 || (numbers.length === 2 && !numbers.includes(BEST))) return null;
  return ratingOf(numbers.length === 1 ? numbers[0] : (numbers.find((number) => number !== BEST) ?? BEST));
}

/**
 * How many of five drawn stars are filled: by the selectors of filled and empty ones; where these are not known any
 * more, by their classes, the first being filled and the last empty. Null where that does not tell: five alike.
 */
export function countStars(stars: readonly Element[], selectors: { filled: string; empty: string }): Rating | null {
  if (stars.length !== BEST) return null;
  const filled = stars.filter((star) => matches(star, selectors.filled)).length;
  const empty = stars.filter((star) => matches(star, selectors.empty)).length;
  if (filled + empty === BEST) return ratingOf(filled);
  const looks = stars.map((star) => attribute(star, 'class') ?? '');
  const alike = looks.findIndex((look) => look !== looks[0]);
  return alike > 0 && looks.slice(alike).every((look) => look === looks[alike]) ? ratingOf(alike) : null;
}

const ratingOf = (value: number | undefined): Rating | null =>
  value !== undefined && value >= 1 && value <= BEST ? { value, best: BEST } : null;
