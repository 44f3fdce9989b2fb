/** Version of the post shape below. A change raises it, migrates what is stored, and is tested with an old database. */
export const POST_SHAPE = 3;

export const POST_KINDS = ['post', 'comment', 'reply', 'review', 'question', 'answer', 'article'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Where a page of a site stands. */
export const PAGE_KINDS = ['feed', 'thread', 'profile', 'search', 'reviews', 'listing'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * What kind of page a post was met on; exposure and tallies are kept apart by it. Three say nothing of how often people speak
 * of a brand: `brand`, the own page or search of a brand that is listened for, and `hand`, where the user picked the post, both
 * since shape 2; and `import`, of what came out of a file, since shape 3.
 */
export const CONTEXTS = [...PAGE_KINDS, 'brand', 'hand', 'import'] as const;
export type Context = (typeof CONTEXTS)[number];

/** Where what is met was sought out: it is no part of how much is said, whatever was seen there. */
export const isSoughtOut = (context: Context): boolean => context === 'brand' || isUnmet(context);

/** Where no page was listened to: the user brought it. */
export const isUnmet = (context: Context): boolean => context === 'hand' || context === 'import';

/** Where one brand is met no more than another by the place itself: not in searches, profiles and pages of reviews. */
export const isNeutral = (context: Context): boolean => context === 'feed' || context === 'thread' || context === 'listing';

export const TIME_PRECISIONS = ['second', 'minute', 'hour', 'day', 'month', 'year', 'unknown'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export const MEDIA_KINDS = ['image', 'video', 'audio', 'link'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** A time as a page writes it. `at` is ISO 8601 in UTC (a day is 00:00Z of the day shown), null where the page does not say. */
export interface WrittenTime {
  at: string | null;
  precision: TimePrecision;
  raw: string | null;
  /** Set where the page names a time to come: then `at` is the time of reading. Since shape 2. */
  clamped?: true;
}

export interface Author {
  handle: string | null;
  name: string | null;
  url: string | null;
  followers: number | null;
}

export interface Rating {
  value: number;
  best: number;
}

export interface Engagement {
  likes: number | null;
  replies: number | null;
  shares: number | null;
  views: number | null;
}

/** The answer of the reviewed business, shown inside the review's own card. */
export interface OwnerReply {
  text: string;
  author: string | null;
  publishedAt: WrittenTime;
}

/** One thing that somebody wrote, as the page shows it. What the page does not show is null, never a guess. */
export interface Post {
  site: string;
  nativeId: string | null;
  kind: PostKind;
  permalink: string | null;
  threadUrl: string | null;
  parentId: string | null;
  author: Author;
  place: string | null;
  title: string | null;
  text: string;
  /** Language that the page itself declares for this post (BCP 47), not one that Earshot found. */
  language: string | null;
  media: MediaKind[];
  repost: boolean;
  /** True where the page shows only a part of the text. A partial reading never overwrites a full one. */
  partial: boolean;
  context: Context;
  publishedAt: WrittenTime;
  rating: Rating | null;
  engagement: Engagement;
  reply: OwnerReply | null;
}

export const UNKNOWN_TIME: WrittenTime = { at: null, precision: 'unknown', raw: null };

/** A stretch of a post's body, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Likes, replies and shares together, as far as they are shown; null where none is. */
export function engagementOf({ engagement: { likes, replies, shares } }: Pick<Post, 'engagement'>): number | null {
  const shown = [likes, replies, shares].filter((count) => count !== null);
  return shown.length === 0 ? null : shown.reduce((sum, count) => sum + count, 0);
}

/**
 * The one string on which a post is matched, scored and shown: title and text, without a title that the text repeats.
 * All stored spans point into it.
 */
export function bodyOf(post: Pick<Post, 'title' | 'text'>): string {
  return partsOf(post).body;
}

/** The body of a post, and the stretches of it that are its title and its text. */
export function partsOf(post: Pick<Post, 'title' | 'text'>): { body: string; title: Span; text: Span } {
  const { text } = post;
  const title = post.title?.trim() ?? '';
  if (title === '') return { body: text, title: stretch(0, 0), text: stretch(0, text.length) };
  if (text === '') return { body: title, title: stretch(0, title.length), text: stretch(title.length, title.length) };
  const beginning = title.replace(/(?:\u2026|\.\.\.)$/u, '').trimEnd();
  if (text.startsWith(beginning)) {
    return { body: text, title: stretch(0, beginning.length), text: stretch(0, text.length) };
  }
  const body = `${title}\n${text}`;
  return { body, title: stretch(0, title.length), text: stretch(title.length + 1, body.length) };
}

function stretch(start: number, end: number): Span {
  return { start, end };
}
