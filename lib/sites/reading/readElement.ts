import { completePost, type PostDraft } from '@/lib/posts/complete';
import { identityOf } from '@/lib/posts/identity';
import { bodyOf, type Post } from '@/lib/posts/post';
import { rawText } from './dom';
import type { HealthField, Page, Site } from './site';

export type ElementReading =
  /** `isGone`: what is left of a post whose own words were deleted. */
  | { outcome: 'post'; post: Post; missing: HealthField[]; isGone?: true }
  /** Not a post: an advertisement, a teaser. */
  | { outcome: 'refused' }
  /** A post that the site says was deleted. */
  | { outcome: 'gone'; identity: string }
  /** It looks like a post and could not be read; counted as found. */
  | { outcome: 'failed'; why: string };

/** Reads one element that the site's selector names. Whatever a page does to the reader, nothing is thrown. */
export function readElement(site: Site, element: Element, page: Page, siteId: string): ElementReading {
  if (site.read === undefined) return { outcome: 'refused' };
  try {
    const reading = site.read(element, page);
    if (reading === null) return { outcome: 'refused' };
    // Without a word it is not filled yet.
    if ('unreadable' in reading) {
      return rawText(element).trim() === '' ? { outcome: 'refused' } : { outcome: 'failed', why: `${reading.unreadable} not found` };
    }
    if ('gone' in reading && !('kind' in reading)) return { outcome: 'gone', identity: identityOf(siteId, reading.gone) };
    const completed = completeReading(site, reading, page, siteId);
    return completed.outcome === 'post' && 'gone' in reading ? { ...completed, isGone: true } : completed;
  } catch (error) {
    return { outcome: 'failed', why: String(error instanceof Error ? error.message : error).slice(0, 200) };
  }
}

/**
 * Makes a post of a draft. One with neither a word of its own nor a picture is no post: stars that somebody gave without
 * a word, or, where it has an author, one whose words could not be found.
 */
export function completeReading(site: Site, draft: PostDraft, page: Page, siteId: string): ElementReading {
  const post = completePost(draft, { site: siteId, base: page.url.href, context: page.kind });
  if (!isEmpty(post)) return { outcome: 'post', post, missing: missingFields(site, post) };
  const hasAuthor = post.author.name !== null || post.author.handle !== null;
  return hasAuthor && post.rating === null ? { outcome: 'failed', why: 'text not found' } : { outcome: 'refused' };
}

const isEmpty = (post: Post): boolean => bodyOf(post) === '' && post.media.length === 0;

/** Fields that a post of this site should have and lacks. */
export function missingFields(site: Site, post: Post): HealthField[] {
  const has: Record<HealthField, boolean> = {
    author: post.author.name !== null || post.author.handle !== null,
    time: post.publishedAt.at !== null,
    permalink: post.permalink !== null,
    rating: post.rating !== null || post.kind !== 'review',
    text: !isEmpty(post),
  };
  return site.expects.filter((field) => !has[field]);
}
