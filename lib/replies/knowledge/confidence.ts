import type { FoundArticle } from './askIndex';

/** Of a logistic regression over every second question of test/unit/replies/knowledge/questions, with and without the article that answers. */
const FITTED = { base: -5.3, covered: -0.44, lead: 2.79, score: 0.18, coveredAndLead: -2.21, alike: 4.56 };
/** From here on a text asks in the article's own words. */
const OWN_WORDS = 0.95;
/** A text that asks all of a question and not much else: so often it was right, on the same posts. */
const WHOLE = { covered: 0.95, alike: 0.7, right: 0.94 };

/**
 * How sure it is that the likeliest of the articles that a text found is what it asks for, 0..1: by how much of the nearest question
 * the text names and how alike the two are, how much they share in all, and how far the next one is behind. `next`: its score.
 */
export function confidenceIn({ covered, alike, score }: FoundArticle, next: number): number {
  const lead = score === 0 ? 0 : Math.max(0, (score - next) / score);
  const { base, ...by } = FITTED;
  const sum = base + by.covered * covered + by.alike * alike + by.score * score + by.lead * lead + by.coveredAndLead * covered * lead;
  const confidence = 1 / (1 + Math.exp(-sum));
  if (alike >= OWN_WORDS) return Math.max(confidence, alike);
  return covered >= WHOLE.covered && alike >= WHOLE.alike ? Math.max(confidence, WHOLE.right) : confidence;
}
