import { closest, find, findAll, matches } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { addressOf } from './addresses';
import { dataOf } from './data';
import { around, authorIn, authorNamed, likesBeside, textBelow, timeOf, wordsIn } from './parts';

/** At the time of each comment stands its own address. */
const LINK = 'a[href*="/c/"]';
const BARE = 'a:not([href]) time';
export const COMMENTS = `:is(div, li):has(${LINK}, ${BARE})`;
const ANCHORS = `${LINK}, time[datetime]`;

/** Steps from a comment's time to what holds all of it. */
const MOST_STEPS = 12;

interface Row {
  element: Element;
  text: Element | null;
}

export function readComment(element: Element, page: Page): Reading {
  const links = findAll(element, LINK).filter((link) => addressOf(link, page.url)?.commentId !== null);
  const [link] = links;
  if (link === undefined) return readNameless(element);
  if (links.some((other) => other !== link && addressOf(other, page.url)?.commentId !== addressOf(link, page.url)?.commentId)) return null;
  const address = addressOf(link, page.url);
  const row = rowOf(link, page);
  if (address === null || address.commentId === null || row === null || row.element !== element) return null;
  const author = authorIn(element, link, page);
  const picture = findAll(element, 'img').some((image) => closest(image, 'a') === null);
  if (author === null) return unreadable('author');
  if (row.text === null && !picture) return unreadable('text');
  const words = row.text === null ? { text: '', partial: false } : wordsIn(row.text, undefined);
  const own = address.replyId ?? address.commentId;
  const told = dataOf(page.document).comments.get(own);
  return {
    ...words,
    kind: address.replyId === null ? 'comment' : 'reply',
    nativeId: own,
    permalink: `${address.href}c/${address.commentId}/${address.replyId === null ? '' : `r/${address.replyId}/`}`,
    threadUrl: address.href,
    parentId: address.replyId === null ? address.code : address.commentId,
    author: authorNamed(author.handle),
    media: picture && row.text === null ? ['image'] : [],
    publishedAt: timeOf(find(link, 'time'), null, page),
    engagement: { likes: told?.likes ?? likesBeside(element, (block) => isOnlyOne(block, link), page), replies: told?.replies ?? null },
  };
}

/** The smallest block around a comment's time that holds its author and its words too, and no other time. */
function rowOf(link: Element, page: Page): Row | null {
  let widest: Element | null = null;
  let block = around(link);
  for (let step = 0; block !== null && step < MOST_STEPS && isOnlyOne(block, link); step++, block = around(block)) {
    if (!matches(block, 'div, li')) continue;
    widest = block;
    const author = authorIn(block, link, page);
    const text = author === null ? null : textBelow(block, author.links, link);
    if (text !== null) return { element: block, text };
  }
  return widest === null ? null : { element: widest, text: null };
}

/** Whether an element holds no other comment, and no other time. */
const isOnlyOne = (block: Element, link: Element): boolean =>
  findAll(block, ANCHORS).every((other) => other === link || closest(other, LINK) === link);

/** A time in a link that leads nowhere: the comment is there, its address is not. */
function readNameless(element: Element): Reading {
  const [time, other] = findAll(element, BARE);
  return time !== undefined && other === undefined && closest(time, 'div, li') === element ? unreadable('permalink') : null;
}
