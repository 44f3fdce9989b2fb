/**
 * The words by which one language shows what a text is for. Entries are parted by commas. In an entry `*` stands for
 * any ending of its word, and `...` for up to four words between.
 */
export interface IntentWords {
  cancel: string;
  complaint: string;
  /** Phrases that ask even where no question mark follows. */
  question: string;
  /** Words that ask only in a sentence with a question mark. Words of reproach ("why") are no such words. */
  interrogatives: string;
  purchase: string;
  praise: string;
  /** What means nothing here, though it holds words of the lists: "no problem". */
  aside: string;
  /** Words that turn over what follows within two words. */
  negators: string;
  /** What may cling to the beginning of a word, as Arabic writes "and", "the", "with". */
  prefixes?: string;
}

const files = import.meta.glob<IntentWords>('./*/intents.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. */
export const INTENT_WORDS: ReadonlyMap<string, IntentWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
