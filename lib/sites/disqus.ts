import type { WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, matches, parentOf, isElement, rawText } from './reading/dom';
import { parseLooseJson } from './reading/looseJson';
import { defineSite, gone, unreadable, type Page, type PageKind, type Reading } from './reading/site';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from './reading/things';
import { textOf } from './reading/visibleText';

const POST = 'li.post[id^="post-"]';
const DATA = 'script#disqus-threadData';

/** Disqus: comments in the frame that other pages embed, in the markup of 2013 to 2025, with the frame's own data. */
export default defineSite({
  id: 'disqus',
  name: 'Disqus',
  kind: 'forum',
  proof: 'sources',
  sources: ['Disqus’s embedded frame as saved in 2014, 2018 and 2020', 'Disqus API documentation (posts)'],
  hosts: ['disqus.com'],
  frames: true,
  pageKind,
  posts: POST,
  read,
  traces: '[data-role="post-content"], [data-role="message"]',
  watchedAttributes: ['id', 'href'],
  composer: { box: '[data-role="editable"]', in: 'post', opens: 'a[data-action="reply"]' },
  expects: ['author', 'time', 'permalink', 'text'],
});

/** Profiles, inboxes and the moderators' pages are not read; nor are the frames of recommendations. */
function pageKind(url: URL): PageKind | null {
  return /^\/embed\/comments\/?$/u.test(url.pathname) || /^\/home\/discussion\/./u.test(url.pathname) ? 'thread' : null;
}

function read(post: Element, page: Page): Reading {
  const id = /^post-(\d+)$/u.exec(attribute(post, 'id') ?? '')?.[1];
  if (id === undefined) return null;
  const stated = stateOf(page.document).get(id) ?? null;
  if (stated !== null && valuesOf(stated, 'isDeleted')[0] === true) return gone(id);
  const own = ownPart(post);
  if (own === null) return unreadable('text');
  const message = find(own, '[data-role="message"], .post-message');
  const author = find(own, '.post-byline .author, header .author');
  // What is left of a comment that was taken away has neither, only a sentence in their place.
  if (message === null && author === null && stated === null && find(own, '.post-body p') !== null) return null;
  if (message === null) return unreadable('text');
  const link = author === null ? null : (matches(author, 'a') ? author : find(author, 'a[href]'));
  const name = author === null ? '' : textOf(author);
  if (name === '') return unreadable('author');
  const time = find(own, 'a.time-ago[href], a[data-role="relative-time"][href]');
  const address = time === null ? null : attribute(time, 'href');
  const thread = threadOf(page, address);
  const parent = parentIn(post, own, stated);
  const media = find(own, '[data-role="post-media-list"] img, .media-container img, [data-role="message"] img');
  return {
    kind: parent === null ? 'comment' : 'reply',
    nativeId: id,
    permalink: address !== null && !address.startsWith('#') ? address : thread === null ? null : `${thread}#comment-${id}`,
    threadUrl: thread,
    parentId: parent,
    author: { handle: handleOf(link, stated), name, url: link === null ? null : attribute(link, 'href') },
    text: textOf(message),
    media: media === null ? [] : ['image'],
    publishedAt: timeOf(time, stated, page),
    engagement: { likes: likesOf(own, stated) },
  };
}

/** Answers stand inside the comment that they answer; its own part comes before them. */
function ownPart(post: Element): Element | null {
  return findAll(post, '[data-role="post-content"], .post-content').find((part) => closest(part, 'li.post') === post) ?? null;
}

function parentIn(post: Element, own: Element, stated: Thing | null): string | null {
  const link = find(own, 'a.parent-link[href], [data-role="parent-link"][href]');
  const linked = /#comment-(\d+)$/u.exec(link === null ? '' : (attribute(link, 'href') ?? ''))?.[1];
  if (linked !== undefined) return linked;
  const named = stated === null ? null : wordOf(stated, 'parent');
  if (named !== null) return named;
  const parent = parentOf(post);
  const around = parent === null || !isElement(parent) ? null : closest(parent, POST);
  return around === null ? null : (/(\d+)$/u.exec(attribute(around, 'id') ?? '')?.[1] ?? null);
}

/** The page that the comments belong to: as the frame's address names it, else as a comment's address does. */
function threadOf(page: Page, address: string | null): string | null {
  const named = page.url.searchParams.get('t_u');
  if (named !== null && /^https?:\/\//u.test(named)) return named;
  const linked = /^https?:\/\//u.test(address ?? '') ? (address ?? '').replace(/#comment-\d+$/u, '') : null;
  return linked ?? (page.url.pathname.startsWith('/home/') ? page.url.origin + page.url.pathname : null);
}

function handleOf(link: Element | null, stated: Thing | null): string | null {
  const shown = link === null ? null : (attribute(link, 'data-username') ?? /\/by\/([^/?#]+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null);
  const author = stated === null ? null : thingOf(stated, 'author');
  return shown ?? (author === null ? null : wordOf(author, 'username'));
}

/** The data is exact and in UTC. The title of an age is a date in the reader's language and zone. */
function timeOf(time: Element | null, stated: Thing | null, page: Page): WrittenTime {
  const exact = stated === null ? null : wordOf(stated, 'createdAt');
  if (exact !== null) return readTime(exact, { now: page.now, zoneless: 'utc' });
  if (time === null) return readTime(null, { now: page.now });
  const html = find(page.document, 'html');
  const options = { now: page.now, language: html === null ? null : attribute(html, 'lang') };
  const written = readAge(attribute(time, 'title'), options);
  return written.at === null ? readAge(textOf(time), options) : written;
}

function likesOf(own: Element, stated: Thing | null): number | null {
  const shown = find(own, '[data-role="likes"]');
  const count = shown === null ? null : readCount(rawText(shown));
  return count ?? (stated === null ? null : readCount(wordOf(stated, 'likes')));
}

const states = new WeakMap<Document, ReadonlyMap<string, Thing>>();

/** Comments of the first page as the frame's data gives them, by number. */
function stateOf(document: Document): ReadonlyMap<string, Thing> {
  const known = states.get(document);
  if (known !== undefined) return known;
  const script = find(document, DATA);
  const data = script === null ? undefined : parseLooseJson(rawText(script));
  const response = isThing(data) ? thingOf(data, 'response') : null;
  const posts = response === null ? [] : valuesOf(response, 'posts').filter(isThing);
  const state = new Map(posts.map((post) => [wordOf(post, 'id') ?? '', post] as const));
  states.set(document, state);
  return state;
}
