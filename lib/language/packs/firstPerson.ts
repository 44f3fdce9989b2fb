const files = import.meta.glob<string>('./*/firstPerson.ts', { eager: true, import: 'default' });

/**
 * The words by which the writers of a language speak of themselves, parted by spaces, in lower case, by its code:
 * pronouns, and verbs where the pronoun is left out. `*łam`: any word that ends so; `^habe`: only where a sentence
 * begins; `j'`: only before an apostrophe.
 */
export const FIRST_PERSON_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
