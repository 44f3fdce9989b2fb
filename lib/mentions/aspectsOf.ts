import type { AspectFound } from '@/lib/signals/signals';
import type { Match, Mention } from './mention';

/** What a mention speaks of in the terms of a topic; undefined where the topic has none of its own. */
export type AspectsOf = (mention: Pick<Mention, 'post' | 'understanding' | 'goneAt'>, match: Pick<Match, 'topicId' | 'aspects'>) => AspectFound[] | undefined;

/** For whom has no topics at hand: they stay as they were. */
export const ASPECTS_AS_BEFORE: AspectsOf = (_mention, { aspects }) => aspects;

/** Whether two say the same, by the same words. */
export function areSameAspects(some: Match['aspects'], others: Match['aspects']): boolean {
  return some === others || JSON.stringify(some) === JSON.stringify(others);
}
