import { westernDigits } from './digits';

/** A text without what differs from page to page: `#` for each number, small letters, one kind of space and apostrophe. */
export interface Skeleton {
  text: string;
  numbers: readonly string[];
}

export function skeletonOf(raw: string): Skeleton {
  const numbers: string[] = [];
  const text = westernDigits(raw.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u061c\u200b-\u200f\u2066-\u2069\u202a-\u202e]/gu, '')
    .replace(/\u2019/gu, "'")
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/(?<=\p{L})\.(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\d+|#/gu, (number) => {
      numbers.push(number);
      return '#';
    })
    .replace(/(?<=[\p{L}\p{M}]) #/gu, '#')
    .replace(/# (?=[\p{L}\p{M}])/gu, '#')
    .trim();
  return { text, numbers };
}
