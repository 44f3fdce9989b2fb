/** Entries of one value a row: the value (-5..5, 0 mutes) and its words or phrases, parted by commas. */
export type ValueGroups = readonly (readonly [value: number, entries: string])[];

/** Factors by which words of degree act: the factor and its words or phrases, parted by commas. */
export type FactorGroups = readonly (readonly [factor: number, entries: string])[];

/**
 * How one language praises and blames. Entries are lower case and parted by commas. They are compared folded (no accents on
 * Latin letters, one form for each Arabic letter, ё as е), so both spellings need not be listed. `*` at the end of a word
 * stands for any ending, or none; the longer entry wins over the shorter, the one without `*` over both. `=` before a single
 * word with an accent says that it counts ("=schön" is not "schon"); such entries win over all others. `*` at the beginning stands for
 * at least three letters, for compounds ("*chaos", "*freundlich*"); it counts where nothing else is known. An entry of several
 * words is a phrase: it wins over its words, and none of them acts on anything else any more. For `…` among its words up to five
 * others may stand, or none ("let … down"); those keep what they say and do.
 */
export interface SentimentWords {
  /** -5..5; 0 for what must move nothing though a shorter entry would. */
  values: ValueGroups;
  /** Words that turn over what follows in their clause: "not". */
  negators: string;
  /** Negators that say nothing where they find nothing to turn over: "without". */
  privatives?: string;
  /**
   * Words that also turn over what stands before them in their clause, where nothing of value follows: "nicht"; whatever
   * follows, where they are no negators as well: "değil".
   */
  postNegators?: string;
  /** After these a negator negates nothing: "only". */
  releases?: string;
  /** Words that make what follows stronger or weaker: "very" 1.3, "a bit" 0.7. */
  degrees: FactorGroups;
  /** The same for words that follow what they act on: "جدا". */
  postDegrees?: FactorGroups;
  /** What follows weighs more than what came before: "but". */
  contrasts: string;
  /** Words after which, in their clause, is said what is not so, or not yet: "if", "would"; what is said may stand after a comma. */
  irrealis?: string;
  /**
   * Words after which, in their clause, is said what might have been and is not: "would have been". Praise is mild blame there,
   * and blame hardly anything. What is irrealis as well ("if only") does so over a comma, too.
   */
  counterfactuals?: string;
  /** The same for words that look back: "olsaydı". */
  postCounterfactuals?: string;
  /** What tells that the words may not be meant: "yeah right". They change no value, they make the answer less sure. */
  sarcasm?: string;
  /** How many words after a negator it still reaches within its clause; 4 where it is not said. */
  reach?: number;
  /** What a negator that finds nothing to turn over adds; -0.6 where it is not said. */
  loneNegator?: number;
  /** What may cling to the beginning of a word, as Arabic writes "and", "the", "with". */
  clings?: string;
  /**
   * What a word begins and ends with that is negated by itself and is listed without it, as in Arabic: "ما…ش"; the longer first.
   * After `+` what it begins with belongs to the word that is listed.
   */
  frames?: string;
}
