/** A row of the knowledge base: one answer, in one language, and how people ask for it. */
export interface Article {
  id: string;
  /** Ways in which people ask; the first is its title. Never empty. */
  questions: string[];
  /** The answer as it is told to a customer. */
  answer: string;
  /** What to do, one step an entry: a procedure. Empty: the answer is all. */
  steps: string[];
  /** Primary subtag. */
  language: string;
  /** What it is about, in the brand's words; empty: everything. */
  product: string;
  /** The last day on which it holds, YYYY-MM-DD in the reporting zone; null: it holds until it is removed. */
  validUntil: string | null;
  /** Where it is from: an address, a document, a colleague. */
  source: string;
  /** For mentions of this topic alone; null: of all. */
  topicId: string | null;
}

export const MOST_ARTICLES = 20_000;
export const MOST_QUESTIONS = 30;
export const MOST_STEPS = 30;
/** Longest, in UTF-16 units. */
export const LONGEST_ARTICLE: Readonly<Record<'question' | 'answer' | 'step' | 'product' | 'source', number>> = {
  question: 500, answer: 5_000, step: 1_000, product: 200, source: 2_000,
};

/** An article that may answer a text. */
export interface ArticleMatch {
  article: Article;
  /** 0..1, how sure it is that this is asked; comparable between texts. */
  confidence: number;
  /** Words of the text that found it, as written there. */
  terms: string[];
  /** The question of the article that is nearest. */
  question: string;
}

/**
 * From here on an article is sure enough to stand in a draft. Of natural posts never looked at, half of which asked what none of a hundred
 * near neighbours answers, one in six found one so, and more than nine of ten of these the right one (`npm run bench -- knowledge`).
 */
export const SURE_ANSWER = 0.9;
