import type { WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import {
  attribute, closest, find, findAll, hasAttribute, matches, nextElementOf, previousElementOf,
} from './reading/dom';
import { defineSite, gone, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';

const LISTS = new Set([
  '', 'news', 'newest', 'ask', 'asknew', 'show', 'shownew', 'front', 'best', 'from', 'submitted', 'active', 'over',
  'pool', 'invited', 'launches', 'classic', 'whoishiring', 'noobstories', 'newcomments', 'bestcomments', 'noobcomments',
  'highlights', 'favorites', 'upvoted', 'hidden',
]);

/** Pixels by which each level of a thread is set in. */
const INDENT = 40;

const GONE = /^\[(?:deleted|flagged|dead)\]$/u;
const NOT_YET = '[delayed]';

/** Hacker News, in the markup of 2017 to 2026: rows of stories and of comments, the tree given by their indentation. */
export default defineSite({
  id: 'hackernews',
  name: 'Hacker News',
  kind: 'forum',
  proof: 'pages',
  hosts: ['news.ycombinator.com'],
  pageKind,
  posts: 'tr.athing',
  read: (row, page) => (isComment(row) ? readComment(row, page) : readStory(row, page)),
  traces: 'a[href^="item?id="]',
  about,
  composer: { box: 'form[action="comment"] textarea[name="text"]', in: 'post' },
  expects: ['author', 'time', 'permalink', 'text'],
});

function pageKind(url: URL): PageKind | null {
  const name = url.pathname.slice(1);
  if (name === 'item') return 'thread';
  if (name === 'threads') return 'profile';
  return LISTS.has(name) ? 'feed' : null;
}

/** Whose comments, submissions or links are listed, or stories of which site. */
function about(url: URL): PageSubject | null {
  const owner = url.searchParams.get('id');
  if (url.pathname === '/from') return { terms: url.searchParams.get('site') };
  return url.pathname !== '/item' && owner !== null ? { owner } : null;
}

const isComment = (row: Element): boolean => matches(row, '.comtr') || find(row, '.comment, .commtext') !== null;

function readStory(row: Element, page: Page): Reading {
  const id = idOf(row);
  const link = find(row, '.titleline > a, a.storylink, td.title > a, .titlelink');
  const below = nextElementOf(row);
  const details = below === null ? null : find(below, '.subtext');
  if (id === null) return unreadable('permalink');
  const heading = find(row, 'td.title:last-child, .titleline');
  if (link === null && heading !== null && GONE.test(textOf(heading))) return gone(id);
  // While the page loads, the line below may be missing.
  if (below === null) return null;
  if (link === null || details === null) return unreadable(link === null ? 'text' : 'author');
  const author = find(details, 'a.hnuser, a[href^="user?id="]');
  // Advertisements for jobs carry neither a name nor points.
  if (author === null) return null;
  return {
    kind: 'post',
    nativeId: id,
    permalink: addressOf(id),
    threadUrl: addressOf(id),
    author: authorOf(author),
    title: textOf(link),
    text: textOfStory(row),
    media: (attribute(link, 'href') ?? '').startsWith('item?id=') ? [] : ['link'],
    publishedAt: timeOf(details, page),
    engagement: { likes: countOf(find(details, '.score')), replies: commentsOf(details) },
  };
}

/** A story's own text stands below it on its page: since 2020 in `.toptext`, before in the last cell of a plain row. */
function textOfStory(story: Element): string {
  const item = closest(story, '.fatitem');
  if (item === null) return '';
  const named = find(item, '.toptext');
  if (named !== null) return textOf(named);
  for (let row = nextElementOf(story); row !== null; row = nextElementOf(row)) {
    const cell = find(row, 'td:last-child');
    if (cell === null || find(row, '.subtext, form, textarea, table') !== null) continue;
    const text = textOf(cell);
    if (text !== '') return text;
  }
  return '';
}

function commentsOf(details: Element): number | null {
  const words = findAll(details, 'a[href^="item?id="]').map((link) => textOf(link).toLowerCase());
  const said = words.reverse().find((text) => /(?:^discuss|comments?)$/u.test(text));
  return said === 'discuss' ? 0 : readCount(said);
}

function readComment(row: Element, page: Page): Reading {
  const id = idOf(row);
  const author = find(row, 'a.hnuser, .comhead a[href^="user?id="]');
  const body = find(row, '.commtext') ?? find(row, '.comment');
  if (id === null || body === null) return unreadable(id === null ? 'permalink' : 'text');
  const text = textOf(body, { skip: '.reply, a[href^="reply?id="]' });
  if (GONE.test(text)) return gone(id);
  if (text === NOT_YET) return null;
  if (text === '') return unreadable('text');
  // Options of a poll have neither author nor age, and are not set in.
  if (author === null) return find(row, '.age, td.ind') === null ? null : unreadable('author');
  const fold = find(row, '.togg');
  const inBranch = fold === null ? null : readCount(attribute(fold, 'n'));
  const thread = threadOf(row, page);
  return {
    kind: 'comment',
    nativeId: id,
    permalink: addressOf(id),
    threadUrl: thread === null ? null : addressOf(thread),
    parentId: parentOfComment(row) ?? (depthOf(row) === 0 ? idOnPage(row, page) : null),
    author: authorOf(author),
    text,
    publishedAt: timeOf(row, page),
    // The fold's number counts the comment itself and all that hangs on it.
    engagement: { likes: countOf(find(row, '.score')), replies: inBranch === null ? null : inBranch - 1 },
  };
}

/** The comment that this one answers: by its own link if it has one, else the nearest row above that is set in less. */
function parentOfComment(row: Element): string | null {
  const links = findAll(row, '.navs a, .par a');
  const parent = links.find((link) => textOf(link) === 'parent');
  const named = parent === undefined ? undefined : /(?:#|id=)(\d+)$/u.exec(attribute(parent, 'href') ?? '')?.[1];
  if (named !== undefined) return named;
  const { depth, above } = placeOf(row);
  return above !== null && depthOf(above) === depth - 1 ? idOf(above) : null;
}

/** Where a row stands in its thread: how deep, and under which row above it. */
interface Place {
  depth: number;
  above: Element | null;
}

// Rows stay where they are. Without this memory each of a thousand answers to one comment would look back at all.
const places = new WeakMap<Element, Place>();

function placeOf(row: Element): Place {
  const unknown: Element[] = [];
  let last: Element | null = row;
  while (last !== null && !places.has(last)) {
    if (matches(last, 'tr.athing') && depthOf(last) !== null) unknown.push(last);
    last = previousElementOf(last);
  }
  for (const at of unknown.reverse()) {
    const depth = depthOf(at) ?? 0;
    let above: Element | null = last;
    while (above !== null && (places.get(above)?.depth ?? 0) >= depth) above = places.get(above)?.above ?? null;
    places.set(at, { depth, above });
    last = at;
  }
  return places.get(row) ?? { depth: 0, above: null };
}

/** The first comment of the branch that a row stands in; itself where it begins one. */
function topOf(row: Element): Element {
  let top = row;
  for (let above = placeOf(row).above; above !== null; above = placeOf(above).above) top = above;
  return top;
}

/** 0 for a comment on the story itself; null where the row is not set in at all. */
function depthOf(row: Element): number | null {
  const cell = find(row, 'td.ind');
  if (cell === null) return null;
  if (hasAttribute(cell, 'indent')) return readCount(attribute(cell, 'indent'));
  const spacer = find(cell, 'img');
  const width = spacer === null ? null : readCount(attribute(spacer, 'width'));
  return width === null ? null : Math.round(width / INDENT);
}

/** What the page is about: a story, or a comment that is shown with its answers. */
function idOnPage(row: Element, page: Page): string | null {
  const item = itemOf(page);
  return item === null || item === row ? null : idOf(item);
}

/** The item at the head of a thread; lists have none, and need not be searched for it with every row. */
const itemOf = (page: Page): Element | null =>
  page.kind === 'thread' ? find(page.document, '.fatitem tr.athing') : null;

/** The story that a comment belongs to: by its own link, that of the branch's first comment, or that of the page. */
function threadOf(row: Element, page: Page): string | null {
  const named = storyNamedIn(row) ?? storyNamedIn(topOf(row));
  if (named !== null) return named;
  const item = itemOf(page);
  return item === null ? null : (storyNamedIn(item) ?? idOf(item));
}

function storyNamedIn(row: Element): string | null {
  const link = find(row, '.onstory a, .storyon a');
  return link === null ? null : (/[?&]id=(\d+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null);
}

/** The title of an age is UTC without saying so; newer pages write the seconds since 1970 behind it. */
function timeOf(tree: Element, page: Page): WrittenTime {
  const age = find(tree, '.age');
  const exact = age === null ? undefined : attribute(age, 'title')?.split(' ')[0];
  return readTime(exact || (age === null ? null : textOf(age)), { now: page.now, zoneless: 'utc' });
}

const authorOf = (link: Element): { handle: string; url: string | null } =>
  ({ handle: textOf(link), url: attribute(link, 'href') });

const countOf = (element: Element | null): number | null => (element === null ? null : readCount(textOf(element)));

const addressOf = (id: string): string => `https://news.ycombinator.com/item?id=${id}`;

function idOf(row: Element): string | null {
  const id = attribute(row, 'id') ?? '';
  return /^\d{1,12}$/u.test(id) ? id : null;
}
