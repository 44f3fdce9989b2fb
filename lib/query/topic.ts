import type { Span } from '@/lib/posts/post';
import type { Answer, QueryNode } from './tree';

export const TOPIC_ROLES = ['brand', 'competitor', 'industry'] as const;
export type TopicRole = (typeof TOPIC_ROLES)[number];

/** What the listener and the worker need of a topic in order to hear it. */
export interface HeardTopic {
  id: string;
  query: string;
  /** Posts that this query hears are not stored under the topic; absent or empty: none. */
  dontStore?: string;
  /** Mentions that this query hears are stored, but neither shown nor counted; absent or empty: none. */
  hide?: string;
  /** Whether accents and variants of letters must be as written; absent: é is e, ё is е, ة is ه. */
  exactLetters?: boolean;
  /**
   * Handles under which the brand itself writes, without @: on any site, or after a site's id and a colon (`x:norvelo`)
   * on that one. Asked by `is:mine`, and by whatever looks for the brand's own answers and pages.
   */
  handles?: string[];
}

/** An aspect as one topic has it. */
export interface TopicAspect {
  /** One that Earshot knows, or one of the topic's own. */
  id: string;
  /** What it is called; absent: as in all topics. */
  name?: string;
  /** Words that show it besides, parted by commas, as packs write them. */
  words: string;
  /** Set where the topic does not want it. */
  off?: true;
}

/** What the user listens for. `hue` is one of the eight topic colours, 0-7. */
export interface Topic extends HeardTopic {
  name: string;
  hue: number;
  role: TopicRole;
  /** ms since 1970; comparisons between topics start at the latest of these. */
  listeningSince: number;
  /** ms since 1970; absent: it is listening. */
  pausedSince?: number;
  /** Words that tell that the topic is meant, and words that tell that something else of that name is; parted by commas. */
  context?: { about?: string; notAbout?: string };
  /** What the topic's aspects are called and known by, where it changes those that Earshot knows, or adds to them. */
  aspects?: TopicAspect[];
}

/** Of a topic, only what is needed to hear it. */
export function heardTopic({ id, query, dontStore, hide, exactLetters, handles }: HeardTopic): HeardTopic {
  return {
    id,
    query,
    ...(dontStore === undefined ? {} : { dontStore }),
    ...(hide === undefined ? {} : { hide }),
    ...(exactLetters === undefined ? {} : { exactLetters }),
    ...(handles === undefined ? {} : { handles }),
  };
}

/** A topic whose queries are read: all that a page needs in order to hear it. */
export interface TopicTrees extends Pick<HeardTopic, 'id' | 'exactLetters' | 'handles'> {
  /** Set for brands and competitors: on their own pages and searches, what is met says nothing of how often people speak of them. */
  isBrand?: true;
  query: QueryNode;
  dontStore?: QueryNode | undefined;
  hide?: QueryNode | undefined;
}

/** How one topic answers to one post; spans point into the post's body. */
export interface TopicAnswer {
  topicId: string;
  answer: Answer;
  spans: Span[];
  /** Whether the topic's `hide` hears it. */
  hide: Answer;
  /** Set where one of the topic's own handles wrote it. */
  own?: true;
}
