import { UNKNOWN_DAY } from '@/lib/mentions/calendar';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { ListedMention } from './listedMention';

/** What only a count tells: what has a score, which is all that net sentiment is made of; and what no day of publishing is known of. */
const COUNTED = ['scored', 'undated'] as const;
export type CountedFilter = (typeof COUNTED)[number];

/** What a list is limited to so; null where it is something else. */
export function countedFilterOf(written: string): CountedFilter | null {
  return COUNTED.find((one) => one === written) ?? null;
}

/** Whether net sentiment is made of such. */
export const isScored = (label: SentimentLabel): boolean => label === 'negative' || label === 'neutral' || label === 'positive';

/** Whether a mention is counted so under a topic or (null) any of those that hear it. */
export function fitsCounted({ matches }: ListedMention, wanted: CountedFilter, topicId: string | null): boolean {
  return matches.some(({ topicId: under, counted: { label, published } }) => {
    if (topicId !== null && under !== topicId) return false;
    return wanted === 'undated' ? published.day === UNKNOWN_DAY : isScored(label);
  });
}
