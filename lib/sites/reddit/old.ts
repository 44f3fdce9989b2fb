import { readTimestamp } from '@/lib/language/timestamps';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import { gone, unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { authorOf, fullnameOf, isGone, placeOf } from './addresses';
import { mediaIn, mediaOf } from './media';

const COMMENT = '.thing[data-fullname^="t1_"]';

/** A post or a comment of old Reddit, where both are "things". */
export function readThing(thing: Element, page: Page): Reading {
  if (attribute(thing, 'data-promoted') === 'true' || matches(thing, '.promoted, .promotedlink')) return null;
  // A link that loads more comments bears the id of the first of them.
  if (matches(thing, '.morechildren, .morerecursion')) return null;
  const entry = find(thing, '.entry');
  if (entry === null) return unreadable('text');
  if (closest(entry, '.thing') !== thing) return null;
  return fullnameOf(attribute(thing, 'data-fullname'), 't1') === null
    ? readLink(thing, entry, page) : readComment(thing, entry, page);
}

function readLink(thing: Element, entry: Element, page: Page): Reading {
  const id = fullnameOf(attribute(thing, 'data-fullname'), 't3');
  const heading = find(entry, 'a.title');
  const title = heading === null ? '' : textOf(heading);
  if (id === null) return null;
  if (title === '') return unreadable('text');
  const text = textIn(entry);
  if (isGone(title)) return gone(id);
  const comments = find(entry, 'a.comments');
  const place = placeOf(attribute(thing, 'data-permalink') ?? (comments === null ? null : attribute(comments, 'href')));
  const isGallery = attribute(thing, 'data-is-gallery') === 'true';
  const type = isGallery ? 'gallery' : attribute(thing, 'data-kind');
  return {
    kind: 'post',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: place?.threadUrl ?? null,
    author: authorOf(attribute(thing, 'data-author') ?? authorIn(entry)),
    title,
    ...(isGone(text) ? gone(id) : { text }),
    media: mediaOf(type, matches(thing, '.self') ? null : attribute(thing, 'data-domain')),
    publishedAt: readTimestamp(attribute(thing, 'data-timestamp') ?? timeIn(entry), { now: page.now }),
    engagement: {
      likes: readCount(attribute(thing, 'data-score')) ?? scoreIn(thing),
      replies: readCount(attribute(thing, 'data-comments-count')) ?? commentsIn(comments),
    },
  };
}

function readComment(thing: Element, entry: Element, page: Page): Reading {
  const id = fullnameOf(attribute(thing, 'data-fullname'), 't1');
  const text = textIn(entry);
  if (id === null) return null;
  if (isGone(text)) return gone(id);
  const body = find(entry, '.usertext-body');
  if (text === '') return body === null ? unreadable('text') : null;
  const link = find(entry, 'a[data-event-action="permalink"], .flat-list .first a.bylink');
  const place = placeOf(attribute(thing, 'data-permalink') ?? (link === null ? null : attribute(link, 'href')));
  return {
    kind: 'comment',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: place?.threadUrl ?? null,
    parentId: parentOfComment(thing, entry) ?? (page.kind === 'thread' ? (place?.postId ?? null) : null),
    author: authorOf(attribute(thing, 'data-author') ?? authorIn(entry)),
    text,
    media: body === null ? [] : mediaIn(body),
    publishedAt: readTimestamp(timeIn(entry), { now: page.now }),
    engagement: { likes: scoreIn(entry), replies: readCount(attribute(thing, 'data-replies')) },
  };
}

/** The comment around this one, or the one that its link "parent" leads to; comments on the post have no such link. */
function parentOfComment(thing: Element, entry: Element): string | null {
  const around = parentOf(thing);
  const above = around !== null && isElement(around) ? closest(around, COMMENT) : null;
  if (above !== null) return fullnameOf(attribute(above, 'data-fullname'), 't1');
  const link = find(entry, 'a[data-event-action="parent"], a.bylink[href^="#"]');
  const id = /(?:^#|\/)([a-z0-9]{1,13})\/?$/u.exec(link === null ? '' : (attribute(link, 'href') ?? ''))?.[1];
  return id === undefined ? null : `t1_${id}`;
}

/** The thing's own words. A post that carries another shows the other's words in a box of its own. */
function textIn(entry: Element): string {
  const body = findAll(entry, '.usertext-body .md, .search-result-body .md')
    .find((candidate) => closest(candidate, '[class*="crosspost"], .entry, .search-result-link') === entry);
  return body === undefined ? '' : textOf(body);
}

function authorIn(entry: Element): string | null {
  const author = find(entry, '.tagline .author, .search-author .author');
  return author === null ? null : textOf(author);
}

function timeIn(entry: Element): string | null {
  const time = find(entry, '.tagline time[datetime]:not(.edited-timestamp), .search-time time[datetime]');
  return time === null ? null : attribute(time, 'datetime');
}

/** Three scores stand there (with a vote against, without one, with one for): the one without. None where it is hidden. */
function scoreIn(tree: Element): number | null {
  const score = find(tree, '.score.unvoted, .search-score');
  return score === null ? null : (readCount(attribute(score, 'title')) ?? readCount(textOf(score)));
}

const commentsIn = (link: Element | null): number | null => (link === null ? null : readCount(textOf(link)));

/** A post among the results of a search on old Reddit. */
export function readOldResult(result: Element, page: Page): Reading {
  const link = find(result, 'a.search-title');
  const place = placeOf(link === null ? null : attribute(link, 'href'));
  const title = link === null ? '' : textOf(link);
  const id = fullnameOf(attribute(result, 'data-fullname'), 't3') ?? place?.postId ?? null;
  if (matches(result, '.promoted, .promotedlink')) return null;
  if (id === null || title === '') return unreadable(id === null ? 'permalink' : 'text');
  if (isGone(title)) return gone(id);
  return {
    kind: 'post',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: place?.threadUrl ?? null,
    author: authorOf(authorIn(result)),
    title,
    text: textIn(result),
    publishedAt: readTimestamp(timeIn(result), { now: page.now }),
    engagement: { likes: scoreIn(result), replies: commentsIn(find(result, 'a.search-comments')) },
  };
}
