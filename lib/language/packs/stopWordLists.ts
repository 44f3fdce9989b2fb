const files = import.meta.glob<string>('./*/stopWords.ts', { eager: true, import: 'default' });

/** The stop words of each language as its pack lists them, by its code. */
export const STOP_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
