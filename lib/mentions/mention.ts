import type { LanguageFinding } from '@/lib/language/finding';
import type { Context, Post, Span } from '@/lib/posts/post';
import type { Sentiment, SentimentLabel } from '@/lib/sentiment/sentiment';

/** Raised when language or sentiment would come out differently; older mentions are then understood again. 0: not yet understood. */
export const UNDERSTANDING_VERSION = 1;

export interface Understanding {
  version: number;
  language: LanguageFinding;
  sentiment: Sentiment;
}

/** Who decided a field and when, by a logical clock, so that two copies can be merged field by field. */
export interface Stamp {
  clock: number;
  origin: string;
}

/** A stored post that at least one topic hears. All instants are ms since 1970, UTC. */
export interface Mention {
  id: string;
  post: Post;
  site: string;
  authorId: string | null;
  /** Topics that hear it: with its id, the keys of its matches. */
  topicIds: string[];
  publishedAt: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
  /** publishedAt, else firstSeenAt: the order of lists, in which nothing may be missing. */
  listedAt: number;
  understanding: Understanding;
  understandingVersion: number;
  /** One per field that the user decided. */
  stamps: Record<string, Stamp>;
}

/** Exactly what one match added to the tallies, so that it can be taken back exactly. */
export interface Counted {
  version: 1;
  site: string;
  language: string;
  label: SentimentLabel;
  context: Context;
  /** Day in the reporting zone (YYYY-MM-DD) or 'unknown'; hour 0-23, or 24 where only the day is known. */
  published: { day: string; hour: number };
  seen: { day: string; hour: number };
}

/** One mention under one topic. */
export interface Match {
  topicId: string;
  mentionId: string;
  listedAt: number;
  site: string;
  label: SentimentLabel;
  spans: Span[];
  counted: Counted;
}

/** Key of an author: `site:handle`, else `site:name`; null where the page names nobody. */
export function authorIdOf(post: Post): string | null {
  const name = post.author.handle ?? post.author.name;
  return name === null ? null : `${post.site}:${name}`;
}
