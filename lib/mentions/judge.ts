import type { Relevance } from '@/lib/signals/relevance';
import type { Match, Mention } from './mention';

/** What the topic of a match says of its relevance; undefined where the topic has learned nothing. */
export type Judge = (mention: Mention, match: Pick<Match, 'topicId' | 'spans' | 'relevance'>) => Relevance | undefined;

/** For whom has nothing to say: it stays as it was. */
export const AS_BEFORE: Judge = (_mention, { relevance }) => relevance;

/** Whether two say the same, for the same reasons. */
export function isSameRelevance(a: Relevance | undefined, b: Relevance | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.score === b.score && a.hides === b.hides && a.reasons.length === b.reasons.length
    && a.reasons.every(({ term, start, contribution }, at) => {
      const other = b.reasons[at];
      return other?.term === term && other.start === start && other.contribution === contribution;
    });
}
