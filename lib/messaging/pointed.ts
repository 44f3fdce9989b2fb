import * as v from 'valibot';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';
import type { Said } from '@/lib/posts/handMade';
import { UNKNOWN_TIME, type Post } from '@/lib/posts/post';
import { parsePost, writtenTime } from '@/lib/posts/schema';

/** What the user pointed at in a page. */
export const POINTED_KINDS = ['selection', 'link', 'page'] as const;
export type PointedKind = (typeof POINTED_KINDS)[number];

export interface Pointer {
  kind: PointedKind;
  /** Address of the link; null for others. */
  link: string | null;
}

/** What a page's own script says of it. */
export interface PointedAt {
  /** Id of the declaration that reads the page; null where none does. */
  reader: string | null;
  /** The post in which it stands, as that declaration reads it. */
  post: Post | null;
  said: Said;
  /** Whether the browser shows the page as a document of another kind, such as a PDF, in which nothing can be read. */
  isDocument: boolean;
}

const reader = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/u));

const pointedSchema = v.object({
  reader: v.nullable(reader),
  post: v.unknown(),
  said: v.object({
    title: v.nullable(v.pipe(v.string(), v.maxLength(MOST_LINE * 4))),
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT * 2)),
    language: v.nullable(v.pipe(v.string(), v.maxLength(MOST_LINE))),
    publishedAt: v.fallback(writtenTime, UNKNOWN_TIME),
  }),
  isDocument: v.boolean(),
});

/** The reader that a page's script asks for before it can tell; null where it asks for none. */
export function parseNeeds(value: unknown): string | null {
  const parsed = v.safeParse(v.object({ needs: reader }), value);
  return parsed.success ? parsed.output.needs : null;
}

/** What was pointed at, checked as all that comes from a page's script; null where it says no such thing. */
export function parsePointedAt(value: unknown): PointedAt | null {
  const parsed = v.safeParse(pointedSchema, value);
  return parsed.success ? { ...parsed.output, post: parsePost(parsed.output.post) } : null;
}
