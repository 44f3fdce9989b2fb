import type { Post } from '@/lib/posts/post';
import { decoded, type Expected } from './realPages/expected';

/*
 * What of a real page arrives in its posts, beyond what a grader of text starts sees. The expected values are taken
 * from the page's source by other means than the readers': by patterns over the markup, or from another of the page's
 * own descriptions. What each
 * site's pages hold is said in realPages/<site>.ts. Knows no DOM, so that it can judge what a browser printed too.
 */

export type Field = 'text' | 'title' | 'reply' | 'engagement' | 'parentId' | 'repost' | 'partial';
export type FieldCounts = Record<Field, { right: number; of: number }>;

const EMPTY = (): FieldCounts => ({
  text: { right: 0, of: 0 }, title: { right: 0, of: 0 }, reply: { right: 0, of: 0 }, engagement: { right: 0, of: 0 },
  parentId: { right: 0, of: 0 }, repost: { right: 0, of: 0 }, partial: { right: 0, of: 0 },
});

const bare = (text: string): string => text.replace(/[\s\u200b\u200e\u200f\u00ad\ufeff]+/gu, '');
/** Counts, field by field, in how many posts the page's value arrived; missing posts have all fields wrong. */
export function countFields(posts: readonly Post[], expectedPosts: readonly Expected[]): FieldCounts {
  const counts = EMPTY();
  const judge = (field: Field, right: boolean): void => {
    counts[field].of += 1;
    if (right) counts[field].right += 1;
  };
  for (const expected of expectedPosts) {
    const post = posts.find((candidate) => expected.id === null
      ? bare(candidate.text) === bare(expected.text ?? '') : candidate.nativeId === expected.id);
    if (expected.text !== undefined) judge('text', post !== undefined && bare(post.text) === bare(expected.text));
    if (expected.title !== undefined) judge('title', bare(post?.title ?? '') === bare(expected.title));
    if (expected.reply !== undefined) judge('reply', bare(post?.reply?.text ?? '') === bare(expected.reply));
    if (expected.likes !== undefined) judge('engagement', post?.engagement.likes === expected.likes);
    if (expected.replies !== undefined) judge('engagement', post?.engagement.replies === expected.replies);
    if (expected.parentId !== undefined) judge('parentId', post?.parentId === expected.parentId);
    judge('repost', post?.repost === (expected.repost ?? false));
    judge('partial', post?.partial === (expected.partial ?? false));
  }
  return counts;
}

/** A text as somebody noted it by hand: its beginning and its length. */
export interface NotedText {
  /** Null or empty where there is none (a deleted comment, a link). */
  text: string | null;
  text_len: number;
}

/**
 * How many noted texts arrived in their length, within 2 % once white space is folded. Notes that were taken from a
 * source with `&amp;` in it count the letters of that; those of a text that is cut where it is shown, and whole in the
 * page's data (as is expected), count what is shown.
 */
export function countTextLengths(
  posts: readonly Post[], notes: readonly NotedText[], expectedPosts: readonly Expected[] = [],
): { right: number; of: number } {
  const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const all = posts.map((post) => folded(post.text === '' ? (post.title ?? '') : post.text));
  const texts = notes.filter(({ text }) => text !== null && text !== '');
  const right = texts.filter((note) => {
    const start = bare(decoded(note.text ?? '')).slice(0, 60);
    const slack = Math.max(1, note.text_len * 0.02);
    const lengths = all.flatMap((text) => (bare(text).startsWith(start) ? lengthsOf(text) : []));
    const whole = expectedPosts.filter(({ text }) => text !== undefined && bare(text).startsWith(start))
      .map(({ text }) => Array.from(folded(text ?? '')).length).filter((length) => length > note.text_len);
    return lengths.some((length) => Math.abs(length - note.text_len) <= slack || whole.includes(length));
  }).length;
  return { right, of: texts.length };
}

/** In letters, not in UTF-16 units. */
const lengthsOf = (text: string): number[] => [Array.from(text).length, Array.from(text.replaceAll('&', '&amp;')).length];

export function addCounts(sum: FieldCounts, more: FieldCounts): FieldCounts {
  const added = EMPTY();
  for (const field of Object.keys(added) as Field[]) {
    added[field] = { right: sum[field].right + more[field].right, of: sum[field].of + more[field].of };
  }
  return added;
}

export const noCounts = EMPTY;
