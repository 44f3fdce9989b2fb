import * as v from 'valibot';
import { MOST_LINE, MOST_TEXT, MOST_URL } from './clean';
import { CONTEXTS, MEDIA_KINDS, POST_KINDS, TIME_PRECISIONS, UNKNOWN_TIME, type Post } from './post';

const MOST_MEDIA = 200;

const line = v.nullable(v.pipe(v.string(), v.maxLength(MOST_LINE)));
const count = v.nullable(v.pipe(v.number(), v.finite()));
const address = v.nullable(v.pipe(v.string(), v.maxLength(MOST_URL), v.check(isWebAddress)));
const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));

export const writtenTime = v.object({
  at: v.nullable(v.pipe(v.string(), v.check(isInstant))),
  precision: v.picklist(TIME_PRECISIONS),
  raw: line,
  clamped: v.exactOptional(v.literal(true)),
});

// What a post can do without (its time, its stars) is forgotten when it is malformed; anything else refuses the post.
export const postSchema = v.object({
  site: v.pipe(v.string(), v.nonEmpty(), v.maxLength(253)),
  nativeId: line,
  kind: v.picklist(POST_KINDS),
  permalink: address,
  threadUrl: address,
  parentId: line,
  author: v.object({ handle: line, name: line, url: address, followers: count }),
  place: line,
  title: line,
  text,
  language: line,
  media: v.pipe(
    v.array(v.picklist(MEDIA_KINDS)),
    v.maxLength(MOST_MEDIA),
    v.transform((kinds) => [...new Set(kinds)]),
  ),
  repost: v.boolean(),
  partial: v.boolean(),
  context: v.picklist(CONTEXTS),
  publishedAt: v.fallback(writtenTime, UNKNOWN_TIME),
  rating: v.fallback(
    v.nullable(v.object({ value: v.pipe(v.number(), v.finite()), best: v.pipe(v.number(), v.finite()) })),
    null,
  ),
  engagement: v.object({ likes: count, replies: count, shares: count, views: count }),
  reply: v.nullable(
    v.object({ text, author: line, publishedAt: v.fallback(writtenTime, UNKNOWN_TIME) }),
  ),
}) satisfies v.GenericSchema<unknown, Post>;

/**
 * A post that came over a border (a message, a file): every field checked and bounded, unknown keys dropped, or null
 * where it is no whole post.
 */
export function parsePost(value: unknown): Post | null {
  const parsed = v.safeParse(postSchema, value);
  return parsed.success ? parsed.output : null;
}

/** An http(s) address without a name or password in it. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//u.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** ISO 8601 in UTC. */
export function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u.test(value) && Number.isFinite(Date.parse(value));
}
