/** An article of an invented knowledge base, and how people ask for it in posts. */
export interface AskedQuestion {
  /** The same in every language. */
  id: string;
  question: string;
  answer: string;
  /** Two posts that ask for it. Never looked at when weights are set, but for those at odd places of the list. */
  asked: readonly [string, string];
}
