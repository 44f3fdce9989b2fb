import type { QueryTrial, TopicTrial } from '@/lib/messaging/protocol';
import { identify } from '@/lib/posts/identity';
import { bodyOf, type Post } from '@/lib/posts/post';
import { compileTopics, decide } from '@/lib/query/decide';
import { findAll } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import { readPageData } from '@/lib/sites/reading/readPage';
import type { Page, Site } from '@/lib/sites/reading/site';

/** Bounds of one trial: the page waits for it. Time in ms. */
const MOST_POSTS = 500;
const LONGEST = 50;
/** A page in the background, as it is while somebody writes a query in the dashboard, holds up nobody. */
const LONGEST_IN_BACKGROUND = 1_000;
const MOST_EXAMPLES = 5;

/**
 * How a topic that is being written answers to the posts that are on a page now, read for this alone: nothing is remembered or sent. What only
 * the worker can decide counts as a hit. A query that cannot be read hits nothing.
 */
export function tryQuery(topic: TopicTrial, site: Site, page: Page, siteId: string, now: () => number): QueryTrial {
  const posts = postsNow(site, page, siteId, now);
  const topics = compileTopics([{ ...topic, id: 'trial' }]);
  const hits = posts.flatMap((post) => {
    const [answer] = decide(topics, { post, host: page.url.hostname });
    return answer === undefined ? [] : [{ post, spans: answer.spans }];
  });
  const newestFirst = hits.toSorted((a, b) => timeOf(b.post) - timeOf(a.post));
  return {
    posts: posts.length,
    hits: hits.length,
    examples: newestFirst.slice(0, MOST_EXAMPLES).map(({ post, spans }) => ({ body: bodyOf(post), spans })),
  };
}

function postsNow(site: Site, page: Page, siteId: string, now: () => number): Post[] {
  const end = now() + (page.document.visibilityState === 'hidden' ? LONGEST_IN_BACKGROUND : LONGEST);
  const posts = new Map<string, Post>();
  const keep = (reading: ReturnType<typeof readElement>): void => {
    if (reading.outcome !== 'post') return;
    const identity = identify(reading.post);
    if (!posts.has(identity) && posts.size < MOST_POSTS) posts.set(identity, reading.post);
  };
  const elements = site.posts === undefined ? [] : findAll(page.document, site.posts);
  for (const element of elements) {
    if (posts.size === MOST_POSTS || now() >= end) return [...posts.values()];
    keep(readElement(site, element, page, siteId));
  }
  for (const reading of readPageData(site, page, siteId)) keep(reading);
  return [...posts.values()];
}

/** ms since 1970; posts of unknown time come last. */
const timeOf = (post: Post): number => (post.publishedAt.at === null ? -Infinity : Date.parse(post.publishedAt.at));
