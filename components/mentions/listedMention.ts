import type { Match, Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** A mention as lists show it, with the topics that hear it. */
export interface ListedMention {
  mention: Mention;
  matches: Match[];
}

/** What a list is limited to. `day` is a day of the reporting zone (YYYY-MM-DD). Null, and '' for the text: all. */
export interface ListFilter {
  topicId: string | null;
  site: string | null;
  label: SentimentLabel | null;
  day: string | null;
  text: string;
}

export const NO_FILTER: ListFilter = { topicId: null, site: null, label: null, day: null, text: '' };
