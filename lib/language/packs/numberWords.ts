/** Words of a language beside which numbers stand: patterns, parted by `|`. */
export interface NumberWords {
  /** The number after it is one by which somebody is called. */
  phone: string;
  /** The number after it names an order, a parcel, a thing or an amount, and nobody. */
  other: string;
}

const files = import.meta.glob<NumberWords>('./*/numberWords.ts', { eager: true, import: 'default' });

/** The words beside which numbers stand, by a language's code. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
