import { attribute, closest, find, findAll, isElement, parentOf, rawText } from '../reading/dom';
import { textOf } from '../reading/visibleText';
import { commentIdIn, postIdIn, type PostId } from './addresses';
import { discussedIn } from './tracking';

/** Cards of lists and of pages of one post; keys changed in 2026 from `expanded…FeedType_` to `update-card-focus…FeedType_`. */
export const CARDS = '[componentkey^="expanded"][componentkey*="FeedType_"], [componentkey^="update-card"], '
  + '[data-testid="mainFeed"] [role="listitem"]';
export const COMMENTS = '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]';
/** The words of a page of one post whose card has no key. */
export const BARE_WORDS = '[componentkey^="feed-commentary_"]';

export const DISCUSSION = `${COMMENTS}, [componentkey^="commentsSectionContainer"], [componentkey*="-pagedCommentsContainer"], `
  + '[data-testid*="-commentList"]';
export const WORDS = '[data-testid="expandable-text-box"]';
export const QUOTED = 'a[href*="/feed/update/"], a[href*="/posts/"]';

export const isWithin = (element: Element, selector: string): boolean => {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && closest(parent, selector) !== null;
};

export const inPost = (element: Element): boolean => closest(element, DISCUSSION) === null;

/** Newlines are shown as they stand, but for pages that were saved through a formatter. */
export const linesOf = (element: Element): string =>
  textOf(element, { keepNewlines: !/\n(?: {16}|\t{4})/u.test(rawText(element)), skip: '[data-testid="expandable-text-button"]' });

/**
 * The post's activity. What its comments belong to is the post itself; what statistics name may be somebody's liking of
 * it, made later, so that its time is not the post's. A shared post may have been written long before it was shown.
 */
export function identityOf(
  card: Element, words: Element | null, tracked: PostId | null, isHeaded: boolean,
): { id: PostId | null; ownTime: string | null } {
  const comment = findAll(card, COMMENTS).map((element) => commentIdIn(attribute(element, 'componentkey') ?? attribute(element, 'id')))
    .find((found) => found?.root.kind === 'activity')?.root ?? null;
  const discussed = discussedIn(card);
  const isQuoting = findAll(card, WORDS).some((box) => box !== words && inPost(box));
  const itself = [discussed, comment, isQuoting ? null : linkedIn(card)].find((id) => id?.kind === 'activity') ?? null;
  const anchor = find(card, '[data-sdui-anchor-id*="urn:li:activity:"]');
  const marked = tracked ?? postIdIn(anchor === null ? null : attribute(anchor, 'data-sdui-anchor-id'));
  const own = itself ?? (isHeaded || marked?.kind !== 'activity' ? null : marked);
  return { id: itself ?? marked ?? discussed, ownTime: own?.id ?? null };
}

function linkedIn(card: Element): PostId | null {
  const links = findAll(card, 'a[href*="/feed/update/urn"]').filter((link) => inPost(link) && closest(link, WORDS) === null);
  return links.map((link) => postIdIn(attribute(link, 'href'))).find((id) => id !== null) ?? null;
}
