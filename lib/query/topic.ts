import type { Span } from '@/lib/posts/post';
import type { Answer } from './tree';

export const TOPIC_ROLES = ['brand', 'competitor', 'industry'] as const;
export type TopicRole = (typeof TOPIC_ROLES)[number];

/** What the listener and the worker need of a topic in order to hear it. */
export interface HeardTopic {
  id: string;
  query: string;
}

/** What the user listens for. `hue` is one of the eight topic colours, 0-7. */
export interface Topic extends HeardTopic {
  name: string;
  hue: number;
  role: TopicRole;
  /** ms since 1970; comparisons between topics start at the latest of these. */
  listeningSince: number;
}

/** How one topic answers to one post; spans point into the post's body. */
export interface TopicAnswer {
  topicId: string;
  answer: Answer;
  spans: Span[];
}
