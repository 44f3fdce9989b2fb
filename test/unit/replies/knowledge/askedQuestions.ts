/** An article of an invented knowledge base, and how people ask for it in posts. */
export interface AskedQuestion {
  /** The same in every language. */
  id: string;
  question: string;
  answer: string;
  /** Two posts that ask for it in other words than its own. Never looked at when weights are set, but for those at odd places of the list. */
  asked: readonly [string, string];
  /** Two more, as people write them who do not know how they are found: held to the same halves. */
  more?: readonly [string, string];
}

const files = import.meta.glob<Record<string, readonly AskedQuestion[]>>('./questions/*.ts', { eager: true });

/** The questions of every language that has them, by its code. */
export const ASKED_QUESTIONS: ReadonlyMap<string, readonly AskedQuestion[]> = new Map(
  Object.entries(files).map(([path, lists]) => [path.slice('./questions/'.length, -'.ts'.length), Object.values(lists)[0] ?? []]),
);
