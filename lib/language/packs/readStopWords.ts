import { fold } from '@/lib/language/fold';

/** The stop words of a list, folded; words with an apostrophe whole and in parts, as words of a text are cut at it. */
export function readStopWords(list: string): ReadonlySet<string> {
  const words = fold(list).text.trim().split(/\s+/u);
  return new Set(words.flatMap((word) => [word, ...word.split("'")]).filter((word) => word !== ''));
}
