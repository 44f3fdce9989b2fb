import { attribute, closest, find } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { ageOf, around, authorIn, COMMENT_LINK, CONTENT, isAdvertised, MORE, PROFILE, urlOf, withinCard } from './parts';
import { BLOCK, wordsIn } from './stories';

/** A comment's date leads to itself; each comment has one such link. */
export const COMMENT = COMMENT_LINK;

/** The tree of comments is drawn by their places only, so what each of them answers is not known. */
export function readComment(link: Element, page: Page): Reading {
  if (isAdvertised(link) || closest(link, CONTENT) !== null) return null;
  const id = /[?&]comment_id=(\d+)/u.exec(attribute(link, 'href') ?? '')?.[1];
  const url = urlOf(link, page);
  if (id === undefined || url === null) return null;
  const bounds = around(link, { [COMMENT_LINK]: 1, [CONTENT]: 0 });
  const card = withinCard(link, bounds, BLOCK);
  if (card === null) return unreadable('text');
  // Farther away stands whoever looks at the page.
  if (find(card, PROFILE) === null) return unreadable('author');
  const text = wordsIn(card);
  if (text === '') return unreadable('text');
  return {
    kind: 'comment',
    nativeId: `c${id}`,
    permalink: url.href,
    threadUrl: `${url.origin}${url.pathname}`,
    author: authorIn(card),
    text,
    partial: find(card, MORE) !== null,
    publishedAt: ageOf(link, page),
  };
}
