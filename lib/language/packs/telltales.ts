/** What tells a language from those that look like it, compared with words in small letters. Patterns are sources of such with `u`. */
export interface Telltales {
  /** Common words that its neighbours do not have. */
  words: readonly string[];
  /** Words that tell less. */
  hints?: readonly string[];
  /** A pattern of spellings that its neighbours do not have. */
  spelling?: string;
  /** Patterns of such, each with the log odds that it brings, the greatest first. */
  spellings?: readonly (readonly [odds: number, pattern: string])[];
  /** A pattern of spellings that tell as much as a word. */
  marks?: string;
}

const files = import.meta.glob<Telltales>('./*/telltales.ts', { eager: true, import: 'default' });

/** The telltales of every language that has them, by its code. */
export const TELLTALES: Readonly<Record<string, Telltales>> = Object.fromEntries(
  Object.entries(files).map(([path, telltales]) => [path.split('/')[1] ?? '', telltales]),
);
