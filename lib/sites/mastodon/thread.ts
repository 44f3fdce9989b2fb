import { find, findAll, matches } from '../reading/dom';
import type { Page } from '../reading/site';
import { nativeIdOf, placeOf } from './identity';
import { isFrame, isNested, isPrivate, itemOf, POST } from './parts';

/** How a post stands in a thread: what it answers, by native id, and whether it answers anything. */
export interface Standing {
  isReply: boolean;
  parentId: string | null;
}

const NO_STANDING: Standing = { isReply: false, parentId: null };

/**
 * Answers in a thread follow each other as in a tree that is read from top to bottom. Lines between them tell which ones
 * belong together: one that begins no branch answers the post above it, one that begins a branch and is joined by a line
 * answers the post that the page is about. Posts above that one are its ancestors, each answering the one before.
 */
export function standingOf(post: Element, page: Page): Standing {
  const isReply = matches(itemOf(post), '.status__wrapper-reply') || matches(post, '.status-reply');
  if (page.kind !== 'thread') return { isReply, parentId: null };
  const thread = threadOf(post, page.document);
  const at = thread.indexOf(post);
  const focus = thread.findIndex((one) => matches(one, '.detailed-status'));
  if (at < 0 || focus < 0) return { isReply, parentId: null };
  const above = thread[at - 1];
  const root = thread[focus];
  if (at <= focus) return above === undefined ? NO_STANDING : { isReply: true, parentId: idOf(above, page) };
  const joined = find(post, '.status__line') !== null;
  const begins = matches(post, '.status--first-in-thread');
  const leadsOn = find(post, '.status__line--full') !== null;
  const parent = at === focus + 1 || (begins && joined && !leadsOn) ? root : !begins && joined ? above : undefined;
  return { isReply: true, parentId: parent === undefined ? null : idOf(parent, page) };
}

const threads = new WeakMap<Document, { count: number; posts: readonly Element[] }>();

/** Posts of a thread in the order of the page. Asked for each post, so the answer is kept while it holds. */
function threadOf(post: Element, document: Document): readonly Element[] {
  const found = findAll(document, POST);
  const known = threads.get(document);
  if (known?.count === found.length && known.posts.includes(post)) return known.posts;
  const posts = found.filter((one) => !isFrame(one) && !isNested(one));
  threads.set(document, { count: found.length, posts });
  return posts;
}

function idOf(post: Element, page: Page): string | null {
  const place = isPrivate(post) ? null : placeOf(post, page);
  return place === null ? null : nativeIdOf(place, page);
}
