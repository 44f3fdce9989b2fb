import type { MediaKind, WrittenTime } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, hasAttribute, matches, type Tree } from './reading/dom';
import { defineSite, gone, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';

const STORY = 'article.story[data-story-id]';
const COMMENT = '.comment[data-id]';

/** Pikabu: stories in lists and alone, with their comments; markup of 2018 to 2025. */
export default defineSite({
  id: 'pikabu',
  name: 'Pikabu',
  kind: 'social',
  proof: 'pages',
  hosts: ['pikabu.ru'],
  pageKind,
  posts: `${STORY}, ${COMMENT}`,
  read: (element, page) => (matches(element, COMMENT) ? readComment(element, page) : readStory(element, page)),
  traces: 'a[href*="?cid="], [data-story-id][data-url]',
  about,
  watchedAttributes: ['datetime', 'data-rating'],
  expects: ['author', 'time', 'permalink', 'text'],
});

function pageKind(url: URL): PageKind | null {
  const { pathname } = url;
  if (/^\/(?:messages|settings|freshitems|information|auth|add|notifications)(?:\/|$)/u.test(pathname)) return null;
  if (pathname.startsWith('/story/')) return 'thread';
  if (/^\/(?:@|profile\/)/u.test(pathname)) return 'profile';
  return pathname.startsWith('/search') ? 'search' : 'feed';
}

function about(url: URL): PageSubject | null {
  const owner = /^\/(?:@|profile\/)([^/]+)/u.exec(url.pathname)?.[1];
  if (owner !== undefined) return { owner };
  return url.pathname.startsWith('/search') ? { terms: url.searchParams.get('q') } : null;
}

function readStory(story: Element, page: Page): Reading {
  // Under a story stand others that may please: teasers of what has a page of its own.
  if (matches(story, '.rv-related') || closest(story, '.story__main, .feed_recommended, .story-recommended') !== null) return null;
  if (page.kind === 'thread' && attribute(story, 'data-page') !== 'true') return null;
  if (matches(story, '[data-author-name="specials"], [data-ad], .story_ad') || find(story, '.story__sponsor, .story__promo-label') !== null) return null;
  const id = attribute(story, 'data-story-id');
  if (id === null || !/^\d+$/u.test(id)) return null;
  const title = find(story, '.story__title-link, h1.story__title, h2.story__title');
  const blocks = findAll(story, '.story-block_type_text').map((block) => textOf(block));
  if (title === null && blocks.length === 0) return unreadable('text');
  const address = page.kind === 'thread' ? page.url.origin + page.url.pathname : addressOf(story);
  const author = attribute(story, 'data-author-name') ?? nameIn(find(story, '.story__user-link[data-name], .user__nick'));
  return {
    kind: 'post',
    nativeId: id,
    permalink: address,
    threadUrl: address,
    author: { handle: author, url: author === null ? null : `/@${author}` },
    title: title === null ? null : textOf(title).replace(/\u2060/gu, ''),
    text: blocks.filter((block) => block !== '').join('\n\n'),
    media: mediaOf(story, ['.story-block_type_image, .story-image', '.story-block_type_video, .player']),
    partial: find(story, '.story__read-more, .story__show-more') !== null,
    publishedAt: timeOf(story, '.story__datetime', page),
    engagement: { likes: numberIn(story, 'data-rating'), replies: numberIn(story, 'data-comments') },
  };
}

function addressOf(story: Element): string | null {
  const link = find(story, 'a.story__title-link[href], a.story__comments-link[href], a[href*="/story/"]');
  return link === null ? null : (attribute(link, 'href') ?? '').replace(/[?#].*$/u, '');
}

/** What a comment says of itself: `pid` its parent, `sid` its story, `r` its rating, `de` whether it was deleted. */
const metaOf = (comment: Element): Map<string, string> => new Map(
  (attribute(comment, 'data-meta') ?? '').split(';').map((entry): [string, string] => {
    const at = entry.indexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1)];
  }),
);

function readComment(comment: Element, page: Page): Reading {
  const id = attribute(comment, 'data-id');
  if (id === null || !/^\d+$/u.test(id)) return unreadable('permalink');
  const meta = metaOf(comment);
  // Answers stand within the comment that they answer: all is looked for in its own part.
  const own = find(comment, '.comment__body');
  if (own === null || !isOwn(own, comment)) return unreadable('text');
  const body = find(own, '.comment__content');
  if (meta.get('de') === '1' || find(own, '.comment__deleted, .comment_deleted') !== null) return gone(`c${id}`);
  if (body === null) return unreadable('text');
  const story = meta.get('sid') ?? /_(\d+)\/?$/u.exec(page.url.pathname)?.[1] ?? null;
  const thread = page.kind === 'thread' ? page.url.origin + page.url.pathname : null;
  const link = find(own, 'a.comment__tool[data-role="link"][href], a[href*="cid="]');
  const user = find(own, '.comment__user[data-name], .user__nick');
  const handle = nameIn(user);
  const parent = parentOf(comment, meta.get('pid'));
  return {
    kind: 'comment',
    nativeId: `c${id}`,
    permalink: link === null ? (thread === null ? null : `${thread}?cid=${id}`) : attribute(link, 'href'),
    threadUrl: thread ?? (link === null ? null : (attribute(link, 'href') ?? '').replace(/[?#].*$/u, '')),
    parentId: parent === null ? story : `c${parent}`,
    author: { handle, url: handle === null ? null : `/@${handle}` },
    text: textOf(body),
    media: mediaOf(body, ['.comment-external-video, img', 'video, .player']),
    publishedAt: timeOf(own, '.comment__datetime', page),
    engagement: { likes: readCount(meta.get('r') ?? wordsIn(own, '.comment__rating-count')) },
  };
}

const isOwn = (part: Element, comment: Element): boolean => closest(part, COMMENT) === comment;

function parentOf(comment: Element, named: string | undefined): string | null {
  if (named !== undefined && /^\d+$/u.test(named)) return named === '0' ? null : named;
  const children = closest(comment, '.comment__children');
  const parent = children === null ? null : closest(children, COMMENT);
  return parent === null ? null : attribute(parent, 'data-id');
}

function nameIn(element: Element | null): string | null {
  if (element === null) return null;
  const name = attribute(element, 'data-name') ?? textOf(element);
  return name === '' ? null : name;
}

function wordsIn(tree: Element, selector: string): string | null {
  const found = find(tree, selector);
  return found === null ? null : textOf(found);
}

const numberIn = (element: Element, name: string): number | null =>
  (hasAttribute(element, name) ? readCount(attribute(element, name)) : null);

function timeOf(tree: Tree, selector: string, { now }: Page): WrittenTime {
  const time = find(tree, `time${selector}[datetime], time[datetime]`);
  return readTimestamp(time === null ? null : attribute(time, 'datetime'), { now });
}

const mediaOf = (tree: Element, [images, videos]: [string, string]): MediaKind[] => [
  ...(find(tree, images) === null ? [] : ['image' as const]),
  ...(find(tree, videos) === null ? [] : ['video' as const]),
];
