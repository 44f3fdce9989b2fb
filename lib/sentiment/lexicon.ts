/** What the lists of one language say, ready for lookup. Words are lower case with straight apostrophes. */
export interface Lexicon {
  values: ReadonlyMap<string, number>;
  /** Entries of several words, by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  negators: ReadonlySet<string>;
  releases: ReadonlySet<string>;
  degrees: ReadonlyMap<string, number>;
  contrasts: ReadonlySet<string>;
}

export interface Phrase {
  words: readonly string[];
  /** Its value; null for a phrase of degree, which moves nothing by itself. */
  value: number | null;
  factor: number;
}

export interface Lists {
  values: Readonly<Record<string, number>>;
  negators: readonly string[];
  releases: readonly string[];
  degrees: Readonly<Record<string, number>>;
  contrasts: readonly string[];
}

const BETWEEN_WORDS = /[ -]/u;

/** Lists as written to a lexicon: entries with spaces or hyphens become phrases. */
export function lexiconOf(lists: Lists): Lexicon {
  const values = new Map<string, number>();
  const degrees = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const add = (entry: string, value: number | null, factor: number, single: Map<string, number>): void => {
    const words = entry.split(BETWEEN_WORDS);
    const [first = ''] = words;
    if (words.length === 1) single.set(entry, value ?? factor);
    else phrases.set(first, [...(phrases.get(first) ?? []), { words, value, factor }]);
  };
  for (const [entry, value] of Object.entries(lists.values)) add(entry, value, 1, values);
  for (const [entry, factor] of Object.entries(lists.degrees)) add(entry, null, factor, degrees);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    values,
    phrases,
    degrees,
    negators: new Set(lists.negators),
    releases: new Set(lists.releases),
    contrasts: new Set(lists.contrasts),
  };
}
