import type { PostDraft } from '@/lib/posts/complete';
import type { WrittenTime } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, matches, previousElementOf } from './reading/dom';
import { defineSite, gone, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';

const CARD = 'article.tm-articles-list__item, article[data-test-id="articles-list-item"]';
const ARTICLE = 'article.tm-article-presenter__content';
const COMMENT = 'article.tm-comment-thread__comment';

/** Habr: lists, articles, posts and news with their comments, in the markup of 2021 to 2025. */
export default defineSite({
  id: 'habr',
  name: 'Habr',
  kind: 'forum',
  proof: 'pages',
  hosts: ['habr.com'],
  pageKind,
  posts: `${CARD}, ${ARTICLE}, ${COMMENT}`,
  read: (element, page) => (matches(element, COMMENT) ? readComment(element, page) : readArticle(element, page)),
  traces: 'a[href*="/comments/"], a[href*="#comment_"]',
  about,
  expects: ['author', 'time', 'permalink', 'text'],
});

const LANGUAGE = /^\/(?:[a-z]{2}\/)?/u;
/** Last two parts of an article's path: what it is, and its number. */
const THREAD = /\/(?:articles?|posts?|news|blog|specials|sandbox)\/(?:t\/)?(\d+)(?:\/|$)/u;

function pageKind(url: URL): PageKind | null {
  const path = url.pathname.replace(LANGUAGE, '/');
  if (/^\/(?:conversations|auth|settings|register|info|docs|tracker)(?:\/|$)/u.test(path)) return null;
  if (THREAD.test(path)) return 'thread';
  if (path.startsWith('/users/')) return 'profile';
  return path.startsWith('/search') ? 'search' : 'feed';
}

function about(url: URL): PageSubject | null {
  const path = url.pathname.replace(LANGUAGE, '/');
  const owner = /^\/(?:users|compan(?:y|ies))\/([^/]+)/u.exec(path)?.[1];
  if (owner !== undefined) return { owner };
  return path.startsWith('/search') ? { terms: url.searchParams.get('q') } : null;
}

/** A card of a list, whose text is the beginning, or the article itself. */
function readArticle(element: Element, page: Page): Reading {
  const own = matches(element, ARTICLE);
  const link = find(element, 'a.tm-title__link[href], a[data-article-link][href], a.tm-article-datetime-published[href]');
  const address = own ? page.url.pathname : link === null ? null : attribute(link, 'href');
  const id = THREAD.exec(address ?? '')?.[1];
  const body = find(element, '.article-formatted-body');
  // Advertisements stand between the cards in the same markup, but have no number.
  if (id === undefined) return /^\d+$/u.test(attribute(element, 'id') ?? '') ? unreadable('permalink') : null;
  const title = find(element, '.tm-title');
  if (title === null && body === null) return unreadable('text');
  const readMore = find(element, 'a.tm-article-snippet__readmore');
  return {
    kind: 'article',
    nativeId: id,
    permalink: own ? page.url.href.replace(/(?:comments\/)?[?#].*$/u, '') : address,
    threadUrl: own ? page.url.href.replace(/(?:comments\/)?[?#].*$/u, '') : address,
    author: author(element),
    title: title === null ? null : textOf(title),
    text: body === null ? '' : textOf(body),
    media: body === null || find(body, 'img') === null ? [] : ['image'],
    partial: !own && readMore !== null,
    publishedAt: timeOf(element, page),
    engagement: {
      likes: countOf(find(element, '[data-test-id="votes-meter-value"], .tm-votes-meter__value, .tm-votes-lever__score')),
      replies: countOf(find(element, '.tm-article-comments-counter-link__value')),
      views: countOf(find(element, '.tm-icon-counter__value')),
    },
  };
}

function readComment(element: Element, page: Page): Reading {
  const id = idOf(element);
  if (id === null) return unreadable('permalink');
  const body = find(element, '.tm-comment__body-content');
  // A comment that was taken away: a UFO flew past, says the site.
  if (find(element, '.tm-comment__ufo') !== null) return gone(`c${id}`);
  if (body === null || textOf(body) === '') return unreadable('text');
  const thread = THREAD.exec(page.url.pathname) ?? THREAD.exec(linkOf(element) ?? '');
  const parent = parentOf(element);
  return {
    kind: 'comment',
    nativeId: `c${id}`,
    permalink: linkOf(element),
    threadUrl: thread === null ? null : `${page.url.origin}${page.url.pathname.replace(/comments\/?$/u, '')}`,
    parentId: parent === null ? (thread?.[1] ?? null) : `c${parent}`,
    author: author(element),
    text: textOf(body),
    media: find(body, 'img') === null ? [] : ['image'],
    publishedAt: timeOf(element, page),
    engagement: { likes: countOf(find(element, '.tm-votes-meter__value, .tm-votes-lever__score')) },
  } satisfies PostDraft;
}

/** A comment's number stands in its anchor, in its body and in its link. */
function idOf(comment: Element): string | null {
  const anchor = find(comment, 'a[name^="comment_"], [id^="comment_"]');
  const body = find(comment, '[data-comment-body]');
  const named = anchor === null ? null : (attribute(anchor, 'name') ?? attribute(anchor, 'id'));
  const numbered = body === null ? null : attribute(body, 'data-comment-body');
  return /(\d+)$/u.exec(named ?? numbered ?? linkOf(comment) ?? '')?.[1] ?? null;
}

function linkOf(comment: Element): string | null {
  const link = find(comment, 'a.tm-comment-thread__comment-link[href], a[href*="#comment_"]:has(time)');
  return link === null ? null : attribute(link, 'href');
}

/** The comment that this one answers: around it where the list is a tree, else the nearest above that is set in less. */
function parentOf(comment: Element): string | null {
  const thread = closest(comment, '.tm-comment-thread');
  const outer = thread === null ? null : closest(thread, '.tm-comment-thread__children');
  const around = outer === null ? null : closest(outer, '.tm-comment-thread');
  const answered = around === null ? null : find(around, COMMENT);
  if (answered !== null && answered !== comment) return idOf(answered);
  const depth = depthOf(comment);
  for (let above = previousElementOf(comment); above !== null && depth > 0; above = previousElementOf(above)) {
    if (matches(above, COMMENT) && depthOf(above) === depth - 1) return idOf(above);
  }
  return null;
}

function depthOf(comment: Element): number {
  const indented = find(comment, '[class*="tm-comment-thread__indent_l-"]');
  const classes = indented === null ? '' : (attribute(indented, 'class') ?? '');
  return Number(/tm-comment-thread__indent_l-(\d+)/u.exec(classes)?.[1] ?? 0);
}

function author(element: Element): { handle: string | null; url: string | null } {
  const link = find(element, 'a.tm-user-info__username[href*="/users/"], a.tm-user-info__userpic[href*="/users/"]');
  const url = link === null ? null : attribute(link, 'href');
  return { handle: /\/users\/([^/?#]+)/u.exec(url ?? '')?.[1] ?? null, url };
}

function timeOf(element: Element, { now }: Page): WrittenTime {
  const own = findAll(element, 'time[datetime]').find((time) => closest(time, '.article-formatted-body') === null);
  return readTimestamp(own === undefined ? null : attribute(own, 'datetime'), { now });
}

/** Votes have a sign; a dash stands for minus. */
const countOf = (element: Element | null): number | null =>
  (element === null ? null : readCount(textOf(element).replace(/^\+/u, '').replace(/^[\u2013\u2014]/u, '-')));
