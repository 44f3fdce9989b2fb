/**
 * The words at which a language turns from one thing to another within a sentence. Entries are parted by commas; several words
 * are a phrase; `*` stands for any ending of a word, or any beginning.
 */
export interface ClauseWords {
  /** They begin another clause: "but", "while". */
  joiners: string;
  /** So do these, where they do more than list names: "and". */
  linkers: string;
  /** They may stand before a name in a list: "both", "the". */
  determiners: string;
  /** What stands after them is what something is measured against: "than". */
  comparers: string;
  /** So is what stands after these, but only in a clause with one of the comparatives before: "di". */
  particles: string;
  comparatives: string;
  /** Of the comparatives those that turn what they stand before round: "less". */
  lessers: string;
  /** What stands after them is likened, which says something only where it is denied: "not as good as". */
  likeners: string;
  /** They deny, in phrases that have a value of their own: "not so good". */
  negators: string;
  /** What stands after them is set apart from whatever else the clause speaks of: "unlike". */
  parters: string;
  /** As comparers and likeners, of what stands right before them; `-den`: an ending of the name. */
  postComparers?: string;
  postLikeners?: string;
  /** They begin a clause that speaks of what stands right before it: "which". */
  relatives?: string;
  /** What stands right after a comparative is what something is measured against. */
  comparesBare?: true;
}

const files = import.meta.glob<ClauseWords>('./*/clauseWords.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. */
export const CLAUSE_WORDS: ReadonlyMap<string, ClauseWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
