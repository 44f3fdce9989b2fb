import { attribute, closest, find, findAll, isElement, matches, parentOf, previousElementOf, rawText } from '../reading/dom';
import { FEED_POST, isJoined, isLine, isQuoted, own, SCREEN, THREAD_POST } from './parts';

/** Where a post stands: what it answers, where that can be seen. */
export interface Place {
  isReply: boolean;
  parent: Element | null;
}

const NOWHERE: Place = { isReply: false, parent: null };

/** The open post of a thread is no link; in the markup until 2024 only its counts told it apart. */
export const isOpen = (post: Element): boolean => matches(post, THREAD_POST)
  && (attribute(post, 'role') !== 'link' || own(post, '[data-testid$="-expanded"]') !== null);

/**
 * In threads shown as a line and in feeds, a line joins an answer to the post above it; in a thread, what has no line
 * answers the open post. In threads shown as a tree, answers are set in.
 */
export function placeOf(post: Element): Place {
  if (matches(post, FEED_POST)) return isJoined(post) ? { isReply: true, parent: postAbove(post, FEED_POST) } : NOWHERE;
  const screen = closest(post, SCREEN);
  if (screen === null || !matches(post, THREAD_POST)) return NOWHERE;
  const open = findAll(screen, THREAD_POST).find((candidate) => isOpen(candidate) && !isQuoted(candidate)) ?? null;
  if (open === post) return isJoinedFromOutside(post) ? { isReply: true, parent: postAbove(post, THREAD_POST) } : NOWHERE;
  if (isJoined(post)) return { isReply: true, parent: postAbove(post, THREAD_POST) };
  if (find(screen, THREAD_POST) === post) return NOWHERE;
  return { isReply: true, parent: open === null ? null : postSetInLess(post, open, screen) };
}

/** Most elements around a post that are climbed to find its row in the list. */
const MOST_STEPS = 8;

/** The post in the row above; null where something else stands between them, such as a post that was deleted. */
function postAbove(post: Element, selector: string): Element | null {
  let at: Element = post;
  for (let step = 0; step < MOST_STEPS; step++) {
    for (let above = previousElementOf(at); above !== null; above = previousElementOf(above)) {
      const posts = matches(above, selector) ? [above] : findAll(above, selector);
      const last = posts.findLast((candidate) => !isQuoted(candidate));
      if (last !== undefined) return last;
      if (rawText(above).trim() !== '') return null;
    }
    const parent = parentOf(at);
    if (parent === null || !isElement(parent)) return null;
    at = parent;
  }
  return null;
}

/** The line above the open post stands beside it, in a row of its own. */
function isJoinedFromOutside(post: Element): boolean {
  const above = previousElementOf(post);
  return above !== null && rawText(above) === '' && isLine(find(above, 'div') ?? undefined);
}

/** The nearest post above that is set in by one step less; the open post for those that are set in as the first one is. */
function postSetInLess(post: Element, open: Element, screen: Element): Element | null {
  const posts = findAll(screen, THREAD_POST).filter((candidate) => !isQuoted(candidate));
  const answers = posts.slice(posts.indexOf(open) + 1, posts.indexOf(post));
  const inset = insetOf(post);
  if (answers[0] === undefined || inset === insetOf(answers[0])) return open;
  const above = answers.findLast((answer) => insetOf(answer) < inset);
  return above !== undefined && insetOf(above) === inset - 1 ? above : null;
}

/** How many bare elements stand before what holds a post: one for each step that it is set in by. */
function insetOf(post: Element): number {
  const holder = parentOf(post);
  let bare = 0;
  if (holder === null || !isElement(holder)) return bare;
  for (let above = previousElementOf(holder); above !== null && rawText(above) === ''; above = previousElementOf(above)) bare += 1;
  return bare;
}
