import { unwanted, type Check } from './check';

/** Longer than this, and than so many times what it answers and what the knowledge base says, nobody reads it. */
const LONG = 600;
const TIMES = 3;

/** Longer than the site takes, or far longer than what it answers. */
export const length: Check = ({ text }, { mention, article, limit }) => {
  const long = text.trim().length;
  if (limit !== null && long > limit) return unwanted([{ start: limit, end: text.length }]);
  const bearable = Math.max(LONG, TIMES * mention.text.length) + (article?.answer.length ?? 0);
  return long > bearable ? unwanted([{ start: bearable, end: text.length }]) : null;
};
