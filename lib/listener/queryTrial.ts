import type { QueryTrial, TriedPost } from '@/lib/messaging/protocol';
import { identify } from '@/lib/posts/identity';
import { bodyOf, type Post } from '@/lib/posts/post';
import { nearestMisses } from '@/lib/query/writing/nearestMisses';
import { answerTrial, compileTrial, type TrialAnswer, type TriedTrees } from '@/lib/query/writing/trial';
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

const NOTHING: QueryTrial = { posts: 0, hits: 0, hidden: 0, notStored: 0, examples: [], misses: [] };

/** The page on which a query is tried. `now` in ms since 1970. */
export interface Place {
  site: Site;
  page: Page;
  siteId: string;
  now: () => number;
}

/**
 * How a topic that is being written answers to the posts that are on a page now, read for this alone: nothing is
 * remembered or sent. What only the worker can decide counts as a hit. A query that cannot be read hits nothing.
 */
export function tryQuery(asked: unknown, at: Place): QueryTrial {
  const topic = asTrial(asked);
  if (topic === null) return NOTHING;
  const { page } = at;
  const posts = postsNow(at);
  const trial = compileTrial(topic);
  const misses = nearestMisses<TriedPost>(MOST_EXAMPLES);
  const hits: { post: Post; answer: TrialAnswer }[] = [];
  let notStored = 0;
  for (const post of posts) {
    const answer = answerTrial(trial, { post, host: page.url.hostname });
    if (answer.answer !== 'no') hits.push({ post, answer });
    else if (answer.notStored) notStored += 1;
    else misses.add(triedPost(post, answer), answer.found);
  }
  const newestFirst = hits.toSorted((a, b) => timeOf(b.post) - timeOf(a.post));
  return {
    posts: posts.length,
    hits: hits.length,
    hidden: hits.filter(({ answer }) => answer.hidden).length,
    notStored,
    examples: newestFirst.slice(0, MOST_EXAMPLES).map(({ post, answer }) => triedPost(post, answer)),
    misses: misses.items(),
  };
}

function triedPost(post: Post, { spans, leaves }: TrialAnswer): TriedPost {
  return { body: bodyOf(post), spans, leaves };
}

function postsNow({ site, page, siteId, now }: Place): Post[] {
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

/** What a message says of a topic that is being written; null where it says no such thing. */
function asTrial(data: unknown): TriedTrees | null {
  if (typeof data !== 'object' || data === null) return null;
  const { query, dontStore, hide, handles } = data as Record<string, unknown>;
  const trees = [query, dontStore, hide].filter((tree) => tree !== undefined);
  if (query === undefined || !trees.every(isTree)) return null;
  return handles === undefined || Array.isArray(handles) ? (data as TriedTrees) : null;
}

const isTree = (value: unknown): boolean => typeof value === 'object' && value !== null && 'kind' in value;
