import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/**
 * What mentions are counted by beside language and context. Values, and the label under which each is counted:
 * `aspect`: an aspect, with its own label; `stage`; `stageAspect`: `support>price`, with the aspect's label; `intent`; `emotion`;
 * `place` as the page shows it; `kind` of post; `touchpoint`: `review>use` (`-` where no stage is known), or `own:` and the id of one that
 * the user named; `leave`: of mentions whose author leaves, each aspect that is not praised, with its own label, `-` where there is none,
 * and `*` once for each mention; `engagement`: `sum` of the likes, replies and shares last seen, `shown` where any are; `needs`: `answer`
 * where an answer is or was needed, `answered` where the brand was seen to give it. The label is the mention's under the topic where none else is named.
 */
export type Facet = 'aspect' | 'stage' | 'stageAspect' | 'intent' | 'emotion' | 'place' | 'kind' | 'touchpoint' | 'leave' | 'engagement' | 'needs';

export interface FacetCell {
  site: string;
  facet: Facet;
  value: string;
  label: SentimentLabel;
  /** Mentions; of `engagement` `sum` what they got. */
  count: number;
  /** How many of these are no longer kept; absent: none. */
  gone?: number;
}

/** What a topic shows of a day on which mentions were posted. */
export interface FacetDay {
  topicId: string;
  /** YYYY-MM-DD in the reporting zone. */
  day: string;
  cells: readonly FacetCell[];
}
