import type { PostDraft } from '@/lib/posts/complete';
import { readTimestamp } from '@/lib/language/timestamps';
import { readCount } from '@/lib/language/numbers';
import { mediaOf, wordsOf } from './discourse/cooked';
import { about, isClosed, pageKind, topicIn, topicLinked, type TopicAddress } from './discourse/pages';
import { recognises } from './discourse/recognise';
import { attribute, closest, find, findAll, matches } from './reading/dom';
import { defineSite, gone, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';

const ARTICLE = 'article[id^="post_"][data-post-id], .topic-post > article[id^="post_"]';
const CRAWLED = '.crawler-post[id^="post_"], [itemtype*="schema.org/DiscussionForumPosting"]';
const FOUND = '.fps-result';
const ACTIVITY = '.user-stream-item, .user-stream > .item';

/** Discourse on any host: the app of 2016 to 2026, the plain pages for crawlers and old browsers, searches, activities. */
export default defineSite({
  id: 'discourse',
  name: 'Discourse',
  kind: 'forum',
  proof: 'sources',
  sources: ['Discourse’s own templates (GPL): topic pages of the app 2016–2026, crawler layout 2016–2026', 'Defuddle 2026'],
  named: 'host',
  hosts: [],
  recognises,
  pageKind,
  posts: [ARTICLE, CRAWLED, FOUND, ACTIVITY].join(', '),
  read: (element, page) => {
    if (matches(element, ARTICLE)) return readArticle(element, page);
    if (matches(element, CRAWLED)) return readCrawled(element, page);
    return readExcerpt(element, page);
  },
  traces: '.topic-body .cooked, .post-stream [data-time], .creator [itemprop="name"], .fps-result .blurb',
  about,
  watchedAttributes: ['data-time', 'data-post-id', 'datetime', 'href'],
  composer: {
    box: '#reply-control textarea.d-editor-input, #reply-control .ProseMirror',
    in: 'page',
    opens: '.post-controls button.reply, .post-action-menu__reply',
  },
  expects: ['author', 'time', 'permalink', 'text'],
});

function readArticle(article: Element, page: Page): Reading {
  const number = /^post_(\d+)$/u.exec(attribute(article, 'id') ?? '')?.[1] ?? null;
  const frame = closest(article, '.topic-post');
  const state = (selector: string): boolean => matches(article, selector) || (frame !== null && matches(frame, selector));
  // Whispers are for the staff, flagged posts are hidden, small actions are no posts.
  if (number === null || state('.whisper, .post-hidden, .small-action') || closest(article, '.embedded-posts') !== null) return null;
  // The app changes the address first, and says later that these are letters.
  if (isClosed(page.document)) return null;
  const date = own(article, 'a.post-date[href]');
  const place = addressOf(article, topicLinked(date, page.url), page);
  if (place === null) return unreadable('permalink');
  const id = `${place.topic}/${number}`;
  if (state('.deleted, .post--deleted')) return gone(id);
  const cooked = own(article, '.cooked');
  if (cooked === null) return unreadable('text');
  const handle = own(article, '.topic-meta-data .names [data-user-card], .topic-avatar [data-user-card]');
  if (handle === null) return unreadable('author');
  const name = own(article, '.topic-meta-data .names .full-name');
  // The date of a wiki is that of its last edit.
  const time = state('.wiki') || own(article, '.last-wiki-edit') !== null ? null
    : own(article, '.topic-meta-data .post-date [data-time], a.post-date [data-time]');
  return {
    ...standing(place, number, page),
    author: {
      handle: attribute(handle, 'data-user-card'),
      name: name === null ? null : textOf(name),
      url: attribute(handle, 'href'),
    },
    text: wordsOf(cooked),
    language: attribute(cooked, 'lang'),
    media: mediaOf(cooked),
    partial: own(article, '.expand-post') !== null,
    publishedAt: readTimestamp(time === null ? null : attribute(time, 'data-time'), { now: page.now }),
    engagement: {
      likes: countOf(article, 'button.like-count, .like-count'),
      replies: countOf(article, 'button.show-replies, .show-replies'),
    },
  };
}

/** The number of the topic stands with the post too, where the address is of another topic or not yet changed. */
function addressOf(article: Element, linked: TopicAddress | null, page: Page): TopicAddress | null {
  const topic = attribute(article, 'data-topic-id') ?? linked?.topic ?? null;
  const own = topicIn(page.url.pathname);
  if (linked !== null && (topic === null || linked.topic === topic)) return linked;
  return own !== null && (topic === null || own.topic === topic) ? own : null;
}

type Standing = Pick<PostDraft, 'kind' | 'nativeId' | 'permalink' | 'threadUrl' | 'title'>;

/** What follows from a post's number: the first one opens the topic, and carries its title. */
function standing({ path, topic }: TopicAddress, number: string, page: Page): Standing {
  return {
    kind: number === '1' ? 'post' : 'reply',
    nativeId: `${topic}/${number}`,
    permalink: number === '1' ? path : `${path}/${number}`,
    threadUrl: path,
    title: number === '1' ? titleOf(topic, page) : null,
  };
}

function titleOf(topic: string, page: Page): string | null {
  const links = findAll(page.document, '#topic-title h1 a[href], h1 a.fancy-title[href], h1 > a[href*="/t/"]');
  const link = links.find((one) => topicLinked(one, page.url)?.topic === topic);
  const heading = link ?? find(page.document, `h1[data-topic-id="${topic}"]`) ?? find(page.document, '#topic-title h1');
  const title = heading === null ? '' : textOf(heading);
  return title === '' ? null : title;
}

function countOf(element: Element, selector: string): number | null {
  const shown = own(element, selector);
  return shown === null ? null : readCount(textOf(shown));
}

/** First part that is the post's own: answers, and what it answers, are unfolded within it. */
const own = (post: Element, selector: string): Element | null =>
  findAll(post, selector).find((part) => closest(part, '.embedded-posts') === null) ?? null;

/** One post of the plain layout; before 2019 each was an item of its own, without a number in an id. */
function readCrawled(element: Element, page: Page): Reading {
  const inner = find(element, '.crawler-post');
  const creator = find(element, '.creator');
  // Beside the app stands the plain page, for browsers without scripts.
  const spare = closest(element, 'noscript') !== null && find(page.document, '.post-stream') !== null;
  if (inner !== null || spare) return null;
  const body = find(element, '.post[itemprop], .post');
  if (creator === null && body === null) return null;
  const position = find(element, '[itemprop="position"]');
  const number = /(\d+)$/u.exec(attribute(element, 'id') ?? (position === null ? '' : textOf(position)))?.[1];
  const place = topicIn(page.url.pathname);
  if (number === undefined || place === null) return unreadable('permalink');
  if (body === null) return unreadable('text');
  const link = creator === null ? null : find(creator, 'a[href*="/u/"], a[href*="/users/"]');
  const handle = /\/(?:u|users)\/([^/?#]+)/u.exec(link === null ? '' : (attribute(link, 'href') ?? ''))?.[1];
  const name = creator === null ? null : find(creator, '[itemprop="name"], [itemprop="author"]');
  if (handle === undefined && name === null) return unreadable('author');
  const made = find(element, 'meta[itemprop="datePublished"][content]');
  const time = find(element, 'time[itemprop="datePublished"][datetime], .crawler-post-infos time[datetime], .creator time[datetime]');
  return {
    ...standing(place, number, page),
    author: { handle: handle ?? null, name: name === null ? null : textOf(name), url: link === null ? null : attribute(link, 'href') },
    text: wordsOf(body),
    media: mediaOf(body),
    publishedAt: readTimestamp((made === null ? null : attribute(made, 'content')) ?? (time === null ? null : attribute(time, 'datetime')), { now: page.now }),
    engagement: { likes: likesOf(element) },
  };
}

function likesOf(element: Element): number | null {
  const old = findAll(element, 'meta[itemprop="interactionCount"]').map((meta) => attribute(meta, 'content') ?? '')
    .find((content) => content.startsWith('UserLikes:'));
  if (old !== undefined) return readCount(old.slice('UserLikes:'.length));
  const counter = findAll(element, '[itemprop="interactionStatistic"]')
    .find((one) => (attribute(find(one, 'meta[itemprop="interactionType"]') ?? one, 'content') ?? '').endsWith('LikeAction'));
  const count = counter === undefined ? null : find(counter, 'meta[itemprop="userInteractionCount"]');
  return count === null ? null : readCount(attribute(count, 'content'));
}

/** A result of a search or an entry of somebody's activity: the beginning of a post, or the words around a match. */
function readExcerpt(element: Element, page: Page): Reading {
  const link = find(element, 'a.search-link[href], .title a[href], .stream-topic-title a[href], a[href*="/t/"]');
  const place = topicLinked(link, page.url);
  if (find(element, '.private-message-glyph, .d-icon-envelope') !== null) return null;
  if (place === null) return unreadable('permalink');
  const body = find(element, '.blurb, .excerpt');
  const card = find(element, '.author [data-user-card], [data-user-card]');
  if (body === null) return unreadable('text');
  if (card === null) return unreadable('author');
  const number = place.post ?? '1';
  const title = find(element, '.topic-title') ?? link;
  const time = find(element, '.relative-date[data-time], [data-time]');
  return {
    ...standing(place, number, page),
    title: number === '1' && title !== null ? textOf(title) : null,
    author: { handle: attribute(card, 'data-user-card'), url: attribute(card, 'href') },
    text: textOf(body, { skip: '.date, .relative-date, aside.quote' }).replace(/^\s*[-\u2013]\s+/u, ''),
    partial: true,
    publishedAt: readTimestamp(time === null ? null : attribute(time, 'data-time'), { now: page.now }),
    engagement: { likes: countOf(element, '.like-count .value, .like-count') },
  };
}
