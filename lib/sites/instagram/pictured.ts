import { closest, find, findAll, rawText } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { handleOf } from './addresses';
import { around, BUTTONS, textBelow } from './parts';

/** Beside each comment and caption stands its author's picture, which is a link to that person. */
export const PICTURED = ':is(div, li):is(:has(> a[href] img), :has(> :is(div, span) > a[href] img), :has(> div > :is(div, span) > a[href] img))';

const COMMENT_LINK = 'a[href*="/c/"]';
const TIMES = `time, ${COMMENT_LINK}`;
/** Steps from a picture to all that belongs to it. */
const MOST_STEPS = 10;

/**
 * Words and buttons beside a picture, in a list of comments, without the time that each comment has: a comment whose time
 * and address are not found; without buttons, a caption whose time is not found. All else is no post.
 */
export function readPictured(element: Element, page: Page): Reading {
  const [picture, second] = findAll(element, 'a[href] img');
  const link = picture === undefined || second !== undefined ? null : closest(picture, 'a[href]');
  if (page.kind !== 'thread' || link === null || handleOf(link, page.url) === null || find(element, TIMES) !== null) return null;
  if (firstWithWords(link) !== element) return null;
  const row = rowOf(element);
  if (find(row, TIMES) !== null || closest(row, 'header, article header') !== null || !isAmongComments(row)) return null;
  const names = findAll(row, 'a[href]').filter((other) => handleOf(other, page.url) === handleOf(link, page.url));
  const last = names.at(-1);
  const text = last === undefined ? null : textBelow(row, names, null);
  if (text === null) return null;
  if (findAll(row, BUTTONS).length >= 2) return unreadable('permalink');
  // Below a caption stand no buttons of its own; its time leads nowhere.
  const hasCaption = findAll(page.document, 'time').some((time) => closest(time, 'a') === null);
  return hasCaption ? null : unreadable('time');
}

/** The nearest element around a picture that says anything. */
function firstWithWords(link: Element): Element | null {
  let at = around(link);
  while (at !== null && rawText(at).trim() === '') at = around(at);
  return at;
}

/** The widest block around a picture that no other one stands in. */
function rowOf(element: Element): Element {
  let row = element;
  for (let step = 0; step < MOST_STEPS; step++) {
    const wider = around(row);
    if (wider === null || findAll(wider, 'a[href] img').length > 1) break;
    row = wider;
  }
  return row;
}

function isAmongComments(row: Element): boolean {
  const list = around(row);
  return list !== null && find(list, COMMENT_LINK) !== null;
}
