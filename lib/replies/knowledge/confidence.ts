import type { FoundArticle } from './askIndex';

/** Of a logistic regression over every second question of test/unit/replies/knowledge/questions, with and without the article that answers. */
const FITTED = { base: -4.78, covered: -3.97, lead: 0.78, score: 0.77, coveredAndLead: 3.64, alike: 3.13 };

/**
 * How sure it is that the likeliest of the articles that a text found is what it asks for, 0..1: by how much of the nearest question
 * the text names and how alike the two are, how much they share in all, and how far the next one is behind. `next`: its score.
 */
export function confidenceIn({ covered, alike, score }: FoundArticle, next: number): number {
  const lead = score === 0 ? 0 : Math.max(0, (score - next) / score);
  const { base, ...by } = FITTED;
  const sum = base + by.covered * covered + by.alike * alike + by.score * score + by.lead * lead + by.coveredAndLead * covered * lead;
  return 1 / (1 + Math.exp(-sum));
}
