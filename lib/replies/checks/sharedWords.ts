/** Letters of a word that are compared: endings differ. */
const STEM = 4;
const SHORTEST = 3;

/** The beginnings of folded words that say something, each once. */
export function stemsOf(words: readonly string[], stopWords: ReadonlySet<string>): Set<string> {
  return new Set(words.filter((word) => word.length >= SHORTEST && !stopWords.has(word)).map((word) => word.slice(0, STEM)));
}

/** How many of the second stand in the first. */
export function shareWords(own: ReadonlySet<string>, looked: ReadonlySet<string>): number {
  return [...looked].filter((stem) => own.has(stem)).length;
}
