import type { PostDraft } from '@/lib/posts/complete';
import { attribute, closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { addressOfComment, addressOfPost, commentIdIn, postIdIn, profileIn, PROFILES } from './addresses';
import { CARDS, COMMENTS, identityOf, inPost, linesOf, WORDS } from './serverDrivenParts';
import { ageIn, timeOf } from './times';
import { trackedOf } from './tracking';

export function readComment(comment: Element, page: Page): Reading {
  const key = attribute(comment, 'componentkey') ?? attribute(comment, 'id');
  const id = commentIdIn(key);
  // Each key stands on several elements, one within the other.
  if (id === null || outerKeys(comment).includes(id.id)) return null;
  const isOwn = (element: Element): boolean => keyOf(closest(element, COMMENTS)) === id.id;
  const words = findAll(comment, WORDS).find(isOwn) ?? null;
  const order = findAll(comment, `${PROFILES}, ${WORDS}, p, span, time`).filter((part) => isOwn(part));
  if (words === null) return order.length === 0 ? null : unreadable('text');
  const before = order.slice(0, order.indexOf(words));
  const link = before.find((part) => profileIn(attribute(part, 'href')) !== null && textOf(part) !== '');
  const profile = link === undefined ? null : profileIn(attribute(link, 'href'));
  const name = link === undefined ? '' : (textOf(find(link, 'p') ?? link).split(/\n|\s*[•·]/u)[0] ?? '').trim();
  if (profile === null || name === '') return unreadable('author');
  const age = before.filter((part) => !matches(part, 'a') && part !== link).map((part) => ageIn(textOf(part), page)).find((read) => read.at !== null);
  const outer = outerKeys(comment)[0] ?? null;
  const card = closest(comment, CARDS);
  const root = card === null ? null : identityOf(card, null, trackedOf(card, inPost).id, true).id;
  const draft: PostDraft = {
    kind: outer === null ? 'comment' : 'reply',
    nativeId: id.id,
    permalink: addressOfComment(id),
    threadUrl: addressOfPost(id.root),
    parentId: outer ?? (id.root.kind === 'activity' ? id.root.id : (root?.id ?? postIdIn(page.url.pathname)?.id ?? id.root.id)),
    author: { ...profile, name },
    text: linesOf(words),
    publishedAt: timeOf(age ?? ageIn('', page), id.id, page),
  };
  return draft.text === '' ? unreadable('text') : draft;
}

const keyOf = (comment: Element | null): string | null =>
  comment === null ? null : (commentIdIn(attribute(comment, 'componentkey') ?? attribute(comment, 'id'))?.id ?? null);

/** Ids of the comments around an element, the nearest first. */
function outerKeys(element: Element): string[] {
  const keys: string[] = [];
  let at = parentOf(element);
  while (at !== null && isElement(at) && keys.length < 10) {
    const outer = closest(at, COMMENTS);
    const key = keyOf(outer);
    if (outer === null) break;
    if (key !== null) keys.push(key);
    at = parentOf(outer);
  }
  return keys;
}
