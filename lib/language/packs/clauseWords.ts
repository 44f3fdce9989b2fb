/** The words at which a language turns from one thing to another within a sentence. Entries are parted by commas; several words are a phrase. */
export interface ClauseWords {
  /** They begin another clause: "and", "while". */
  joiners: string;
  /** What stands after them is what something is measured against: "than". */
  comparers: string;
}

const files = import.meta.glob<ClauseWords>('./*/clauseWords.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. */
export const CLAUSE_WORDS: ReadonlyMap<string, ClauseWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
