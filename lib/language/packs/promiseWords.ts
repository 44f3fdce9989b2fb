/** The words by which answers in one language promise; lists as in `DeadlineWords`. */
export interface PromiseWords {
  /** Commits, whether a time is named or not: "we will get back". */
  commits: string;
  /** Commits only where a time is named: "we will", "will be sent", "you will receive". */
  dated: string;
  /**
   * Says something else: what is not or cannot be done, what was, when a shop is open. Times beside it are no
   * deadlines, and a commitment that it is a part of is none.
   */
  aside: string;
  /** Asks something of whom it speaks to: what is promised after that waits for it. */
  asks: string;
  /** Says nothing, though it holds words of the lists: "if you have any questions". */
  idle?: string;
  /** Says on what it depends, or what is usual: a sentence that holds it promises nothing. */
  conditions: string;
  /** What stands before a day that is over: "what happened", "your order". */
  past: string;
  /** Set where the verb comes last: what belongs to it stands before it. */
  verbLast?: true;
}

const files = import.meta.glob<PromiseWords>('./*/promises.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. For tools and the build: what is installed fetches one language. */
export const PROMISE_WORDS: ReadonlyMap<string, PromiseWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
