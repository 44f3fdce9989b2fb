import { shareOf, type Share } from '@/lib/insights/wilson';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

const DAY = 86_400_000;
/** What an author writes within this after a reply is taken for its outcome, ms. */
export const OUTCOME_WITHIN = 30 * DAY;
/** Of fewer nothing is told. */
export const LEAST_OUTCOMES = 5;

/** A reply of which it is known what it was made from, and what its author wrote next. */
export interface FollowedReply {
  mentionId: string;
  /** `template` of `SuggestedReply`. */
  template: string;
  /** What the author's next mention within OUTCOME_WITHIN was called; null: there was none, or it is not known whose it was. */
  next: SentimentLabel | null;
}

/** What came of the replies that were made from one template. */
export interface Outcome {
  template: string;
  /** Replies made from it. */
  replies: number;
  /** Of those after which the author wrote again, how many wrote nothing negative, with its Wilson interval. */
  notNegative: Share;
  /** What was replied to, in the order given. */
  mentionIds: string[];
}

/** What came of replies, by what they were made from: the most used first. That an author was content afterwards proves no cause. */
export function outcomesOf(replies: readonly FollowedReply[]): Outcome[] {
  const by = new Map<string, FollowedReply[]>();
  for (const reply of replies) by.set(reply.template, [...(by.get(reply.template) ?? []), reply]);
  return [...by].map(([template, its]): Outcome => {
    const followed = its.filter(({ next }) => next !== null);
    return {
      template,
      replies: its.length,
      notNegative: shareOf(followed.filter(({ next }) => next !== 'negative').length, followed.length, LEAST_OUTCOMES),
      mentionIds: its.map(({ mentionId }) => mentionId),
    };
  }).toSorted((a, b) => b.replies - a.replies || (a.template < b.template ? -1 : 1));
}
