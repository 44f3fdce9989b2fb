import type { Match, Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** A mention as lists show it, with the topics that hear it. */
export interface ListedMention {
  mention: Mention;
  matches: Match[];
}

/** Longest `text` of a filter, in UTF-16 units. */
export const LONGEST_SEARCH = 1_000;

/**
 * What a list is limited to. `from` and `to` are days of the reporting zone (YYYY-MM-DD), both included; `text` is a
 * query, or words to be found; `mentionId` is that mention alone, and `named` those alone (as `namedOf` writes them), whatever else is set.
 * Null, false, and '': all.
 */
export interface ListFilter {
  topicId: string | null;
  site: string | null;
  label: SentimentLabel | null;
  language: string | null;
  /** What it must carry, as `carriesSignal` has it. */
  signal: string | null;
  from: string | null;
  to: string | null;
  waiting: boolean;
  /** Only what its topic hides, which is in no other list. */
  hidden: boolean;
  text: string;
  mentionId: string | null;
  named: string;
}

export const NO_FILTER: ListFilter = {
  topicId: null,
  site: null,
  label: null,
  language: null,
  signal: null,
  from: null,
  to: null,
  waiting: false,
  hidden: false,
  text: '',
  mentionId: null,
  named: '',
};

/** Whether a filter leaves anything out. */
export function isFiltered(filter: ListFilter): boolean {
  return JSON.stringify({ ...NO_FILTER, ...filter }) !== JSON.stringify(NO_FILTER);
}

/** The one day that a filter is limited to, or null. */
export function onlyDay({ from, to }: Pick<ListFilter, 'from' | 'to'>): string | null {
  return from === to ? from : null;
}
