import { readTimestamp } from '@/lib/language/timestamps';
import { readCount } from '@/lib/language/numbers';
import type { WrittenTime } from '@/lib/posts/post';
import {
  attribute, closest, find, findAll, firstChildOf, hasAttribute, isElement, isText, nextSiblingOf, parentOf, textNodeValue,
} from '../reading/dom';
import { gone, unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { authorOf, fullnameOf, isGone, placeOf } from './addresses';
import { mediaIn, mediaOf } from './media';

/** Advertisements of all kinds. */
export const AD = 'shreddit-ad-post, shreddit-feed-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, '
  + 'shreddit-sidebar-ad, .promotedlink';
const COMMENTS = 'shreddit-comment, shreddit-profile-comment';
/** Parts of the page's own furniture that may stand in a text. */
export const FURNITURE = 'shreddit-player, shreddit-player-2, faceplate-progress, faceplate-screen-reader-content, '
  + 'shreddit-composer';

const textIn = (element: Element | null): string => (element === null ? '' : textOf(element, { skip: FURNITURE }));

const isSet = (element: Element, name: string): boolean =>
  hasAttribute(element, name) && attribute(element, name) !== 'false';

/** A post in a feed, on a profile or at the head of its thread; all but its body stands in attributes. */
export function readPost(post: Element, page: Page): Reading {
  const place = placeOf(attribute(post, 'permalink'));
  const id = fullnameOf(attribute(post, 'id'), 't3') ?? place?.postId ?? null;
  if (closest(post, AD) !== null || isSet(post, 'promoted') || isSet(post, 'is-promoted')) return null;
  const title = attribute(post, 'post-title') || textIn(find(post, '[slot="title"]'));
  if (id === null || title === '') return unreadable(id === null ? 'permalink' : 'text');
  const body = textIn(bodyOfPost(post));
  if (isGone(title)) return gone(id);
  const time = attribute(post, 'created-timestamp')
    ?? timeIn(find(post, '[slot="credit-bar"] time[datetime], [slot="credit-bar"] faceplate-timeago[ts]'));
  return {
    kind: 'post',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: place?.threadUrl ?? null,
    author: authorOf(attribute(post, 'author')),
    title,
    ...(isGone(body) ? gone(id) : { text: body }),
    // A page that was asked for in another language shows a translation.
    language: page.url.searchParams.has('tl') ? null : attribute(post, 'post-language'),
    media: mediaOf(attribute(post, 'post-type'), attribute(post, 'domain')),
    partial: page.kind !== 'thread' && body.endsWith('\u2026'),
    publishedAt: readTimestamp(time, { now: page.now }),
    engagement: { likes: readCount(attribute(post, 'score')), replies: readCount(attribute(post, 'comment-count')) },
  };
}

/** The post's own words: what stands among its media belongs to the post that it carries. */
function bodyOfPost(post: Element): Element | null {
  return findAll(post, '[slot="text-body"], shreddit-post-text-body')
    .find((body) => closest(body, '[slot="post-media-container"], shreddit-post') === post) ?? null;
}

/** A comment of a thread. Its answers stand inside it. */
export function readComment(comment: Element, page: Page): Reading {
  const id = fullnameOf(attribute(comment, 'thingid'), 't1');
  if (closest(comment, AD) !== null) return null;
  if (id === null) return unreadable('permalink');
  if (isSet(comment, 'is-comment-deleted')) return gone(id);
  const body = own(comment, `[id="${id}-comment-rtjson-content"]`) ?? own(comment, '[slot="comment"]');
  const text = textIn(body);
  if (body === null) return unreadable('text');
  if (isGone(text)) return gone(id);
  const media = mediaIn(body);
  if (text === '') return media.length > 0 ? null : unreadable('text');
  const place = placeOf(attribute(comment, 'permalink'));
  const thread = place ?? placeOf(page.url.href);
  const time = attribute(comment, 'created')
    ?? timeIn(timeOfComment(comment));
  return {
    kind: 'comment',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: thread?.threadUrl ?? null,
    parentId: parentOfComment(comment) ?? thread?.postId ?? null,
    author: authorOf(attribute(comment, 'author')),
    text,
    media,
    publishedAt: readTimestamp(time, { now: page.now }),
    engagement: { likes: readCount(attribute(comment, 'score')) },
  };
}

/** The time of a comment is its link. Words beside one ("Edited") make it another time. */
function timeOfComment(comment: Element): Element | null {
  const times = findAll(comment, 'time[datetime], faceplate-timeago[ts]').filter((time) => closest(time, COMMENTS) === comment);
  const heading = times.filter((time) => closest(time, '[slot="commentMeta"]') !== null);
  const own = (heading.length > 0 ? heading : times).filter((time) => !hasWordsBeside(time));
  return own.find((time) => closest(time, 'a[href]') !== null) ?? own[0] ?? null;
}

function hasWordsBeside(element: Element): boolean {
  const parent = parentOf(element);
  for (let node = parent === null ? null : firstChildOf(parent); node !== null; node = nextSiblingOf(node)) {
    if (isText(node) && /\p{L}/u.test(textNodeValue(node))) return true;
  }
  return false;
}

/** What a comment answers; null where nothing says so, which on a thread's page is the case at its top only. */
function parentOfComment(comment: Element): string | null {
  const named = attribute(comment, 'parentid');
  const parent = fullnameOf(named, 't1') ?? fullnameOf(named, 't3');
  if (parent !== null) return parent;
  const around = parentOf(comment);
  const above = around !== null && isElement(around) ? closest(around, 'shreddit-comment') : null;
  return (above === null ? null : fullnameOf(attribute(above, 'thingid'), 't1'))
    ?? fullnameOf(attribute(comment, 'postid'), 't3');
}

/** A comment in the list of an account's comments. What it answers is not told there. */
export function readProfileComment(comment: Element, page: Page): Reading {
  const place = placeOf(attribute(comment, 'href') ?? attribute(comment, 'permalink'));
  const id = fullnameOf(attribute(comment, 'comment-id') ?? attribute(comment, 'thingid'), 't1') ?? place?.commentId ?? null;
  const body = find(comment, '[id$="-rtjson-content"]') ?? find(comment, '.md, [slot="comment"]');
  const text = textIn(body);
  if (id === null || body === null) return unreadable(id === null ? 'permalink' : 'text');
  if (isGone(text)) return gone(id);
  if (text === '') return mediaIn(body).length > 0 ? null : unreadable('text');
  const votes = find(comment, 'shreddit-comment-action-row[score]');
  return {
    kind: 'comment',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: place?.threadUrl ?? null,
    author: authorOf(authorOnProfile(comment, id, page)),
    text,
    media: mediaIn(body),
    publishedAt: readTimestamp(timeIn(find(comment, 'time[datetime], faceplate-timeago[ts]')), { now: page.now }),
    engagement: { likes: readCount(votes === null ? attribute(comment, 'score') : attribute(votes, 'score')) },
  };
}

/** Lists of what somebody saved or voted for hold comments of others: the page's owner is the author on two lists only. */
function authorOnProfile(comment: Element, id: string, page: Page): string | null {
  const named = find(comment, 'shreddit-overflow-menu[author-name], [author-name]');
  if (named !== null) return attribute(named, 'author-name');
  const link = find(comment, `[id="poster-info-${id}"] a[href*="/user/"]`);
  if (link !== null) return /\/user\/([\w-]+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null;
  return /^\/(?:u|user)\/([\w-]+)(?:\/(?:comments\/?)?)?$/u.exec(page.url.pathname)?.[1] ?? null;
}

/** The first element in a comment that is its own, not that of an answer inside it. */
function own(comment: Element, selector: string): Element | null {
  const found = find(comment, selector);
  return found !== null && closest(found, COMMENTS) === comment ? found : null;
}

/** The instant that a `<time>` or Reddit's own element for ages holds. */
export const timeIn = (element: Element | null): WrittenTime['raw'] =>
  element === null ? null : (attribute(element, 'datetime') ?? attribute(element, 'ts'));
