import type { PostDraft } from '@/lib/posts/complete';
import type { Engagement, MediaKind, WrittenTime } from '@/lib/posts/post';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, hasAttribute, isElement, matches, parentOf, rawText } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import {
  addressOfComment, addressOfPost, commentIdIn, postIdIn, profileIn, PROFILES, type PostId, type Profile,
} from './addresses';
import { isPassedOn } from './headings';
import { ageIn, languageOf, timeOf } from './times';
import { discussedIn, trackedOf } from './tracking';
import { visibilityIn } from './visibility';

/** Cards of lists and of pages of one post; keys changed in 2026 from `expanded…FeedType_` to `update-card-focus…FeedType_`. */
export const CARDS = '[componentkey^="expanded"][componentkey*="FeedType_"], [componentkey^="update-card"], '
  + '[data-testid="mainFeed"] [role="listitem"]';
export const COMMENTS = '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]';
/** The words of a page of one post whose card has no key. */
export const BARE_WORDS = '[componentkey^="feed-commentary_"]';

const DISCUSSION = `${COMMENTS}, [componentkey^="commentsSectionContainer"], [componentkey*="-pagedCommentsContainer"], `
  + '[data-testid*="-commentList"]';
const WORDS = '[data-testid="expandable-text-box"]';
const QUOTED = 'a[href*="/feed/update/"], a[href*="/posts/"]';

const isWithin = (element: Element, selector: string): boolean => {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && closest(parent, selector) !== null;
};

const inPost = (element: Element): boolean => closest(element, DISCUSSION) === null;

/** Newlines are shown as they stand, but for pages that were saved through a formatter. */
const linesOf = (element: Element): string =>
  textOf(element, { keepNewlines: !/\n(?: {16}|\t{4})/u.test(rawText(element)), skip: '[data-testid="expandable-text-button"]' });

export function readCard(card: Element, page: Page): Reading {
  if (isWithin(card, CARDS) || isWithin(card, DISCUSSION)) return null;
  return readPost(card, page);
}

/** On a page of one post the words are found first; the nearest element around them that names an author is the card. */
export function readBareWords(words: Element, page: Page): Reading {
  if (isWithin(words, `${CARDS}, ${DISCUSSION}`)) return null;
  let card: Node | null = words;
  for (let steps = 0; card !== null && isElement(card) && steps < 12; steps++, card = parentOf(card)) {
    if (findAll(card, WORDS).filter(inPost).length > 1) break;
    if (authorLink(card, find(card, WORDS)) !== null) return readPost(card, page);
  }
  return unreadable('author');
}

function readPost(card: Element, page: Page): Reading {
  const words = findAll(card, WORDS).find((box) => inPost(box) && closest(box, QUOTED) === null) ?? null;
  const media = mediaOf(card);
  const tracked = trackedOf(card, inPost);
  if (tracked.isAdvertisement === true) return null;
  const link = authorLink(card, words);
  // Cards stand empty before they are filled; suggestions of people and pages have no words.
  if (words === null && (media.length === 0 || link === null)) {
    return (tracked.id ?? discussedIn(card)) === null ? null : unreadable('text');
  }
  const author = link === null ? null : nameAt(link, card);
  const written = lineOfTime(card, words, page);
  if (written.isAdvertisement && tracked.isAdvertisement === null) return null;
  if (written.line !== null && visibilityIn(written.line) === 'some') return null;
  if (author === null) return unreadable('author');
  const text = words === null ? '' : linesOf(words);
  if (words !== null && text === '' && media.length === 0) return unreadable('text');
  const heading = headingOf(card, link);
  const { id, ownTime } = identityOf(card, words, tracked.id, heading !== '');
  const permalink = id === null ? null : addressOfPost(id);
  return {
    kind: 'post',
    nativeId: id?.id ?? null,
    permalink,
    threadUrl: permalink,
    author,
    text,
    media,
    repost: isPassedOn(heading),
    publishedAt: timeOf(written.age, ownTime, page),
    engagement: countsOf(card, page),
  };
}

/** The link that holds the author's name: the last one with lines of its own before the words, after who passed them on. */
function authorLink(card: Element, words: Element | null): Element | null {
  const order = findAll(card, `${PROFILES}, ${WORDS}`).filter(inPost);
  const end = words === null ? -1 : order.indexOf(words);
  const links = (end === -1 ? order : order.slice(0, end))
    .filter((link) => profileIn(attribute(link, 'href')) !== null && closest(link, 'p') === null && find(link, 'p') !== null);
  return (words === null ? links[0] : links.at(-1)) ?? null;
}

function nameAt(link: Element, card: Element): (Profile & { name: string }) | null {
  const profile = profileIn(attribute(link, 'href'));
  const [first] = findAll(link, 'p');
  const lower = findAll(card, 'p').find((line) => inPost(line) && find(line, 'svg') !== null && visibilityIn(line) !== 'unknown');
  // Where the name is gone, the line below it must not be taken for it.
  if (profile === null || first === undefined || (lower !== undefined && rowOf(first) === rowOf(lower))) return null;
  const name = textOf(first);
  return name === '' || /^[•·]/u.test(name) ? null : { ...profile, name };
}

function rowOf(line: Element): Node | null {
  const parent = parentOf(line);
  return parent === null ? null : parentOf(parent);
}

interface LineOfTime {
  line: Element | null;
  age: WrittenTime;
  /** Something that is no age stands where others have theirs, and nothing says who may see it. */
  isAdvertisement: boolean;
}

/** The line under the author's name that begins with an age and ends in the icon of who may see the post. */
function lineOfTime(card: Element, words: Element | null, page: Page): LineOfTime {
  const order = findAll(card, `p, ${WORDS}`);
  const end = words === null ? order.length : order.indexOf(words);
  const lines = order.slice(0, end).filter((line) => inPost(line) && words !== line && (words === null || !containsWords(line, words)));
  const marked = lines.findLast((line) => visibilityIn(line) !== 'unknown')
    ?? lines.findLast((line) => /^[^•·]{1,40}[•·]\s*$/u.test(textOf(line)) && ageIn(textOf(line), page).at !== null);
  if (marked !== undefined) return { line: marked, age: ageIn(textOf(marked), page), isAdvertisement: false };
  const last = lines.findLast((line) => hasAttribute(line, 'componentkey') && isWithin(line, PROFILES));
  const age = ageIn(last === undefined ? '' : textOf(last), page);
  return { line: null, age, isAdvertisement: last !== undefined && age.at === null };
}

const containsWords = (line: Element, words: Element): boolean => findAll(line, WORDS).includes(words);

/** What stands before the author: who liked, passed on or commented. */
function headingOf(card: Element, author: Element | null): string {
  const marked = find(card, '[data-sdui-anchor-id^="feed-header"]');
  const line = marked === null ? null : (closest(marked, 'p') ?? parentOf(marked));
  if (line !== null && isElement(line)) return textOf(line);
  const order = author === null ? [] : findAll(card, 'p, a');
  return order.slice(0, author === null ? 0 : order.indexOf(author))
    .filter((part) => matches(part, 'p') && find(part, 'a') !== null).map((part) => textOf(part)).join('\n');
}

/**
 * The post's activity. What its comments belong to is the post itself; what statistics name may be somebody's liking of
 * it, made later, so that its time is not the post's. A shared post may have been written long before it was shown.
 */
function identityOf(
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

function mediaOf(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  const own = (selector: string): boolean => findAll(card, selector).some((element) => inPost(element) && closest(element, WORDS) === null);
  if (own('img[src*="/feedshare-"], img[src*="/image-shrink"], img[src*="/image-scale"]')) media.push('image');
  if (own('video, [data-vjs-player]')) media.push('video');
  if (own('img[src*="/articleshare-"]')) media.push('link');
  return media;
}

/** Reactions stand beside their small icons, comments in a button, reposts in a link after them. */
function countsOf(card: Element, page: Page): Partial<Engagement> {
  const language = languageOf(page);
  const icon = findAll(card, 'svg[id*="-consumption"], li > svg[id^="like-"]').find(inPost);
  const list = icon === undefined ? null : closest(icon, 'ul');
  const beside = list === null ? null : parentOf(list);
  if (list === null || beside === null || !isElement(beside)) return {};
  const shown = find(beside, 'p [aria-hidden="true"]') ?? find(beside, 'p');
  const order = findAll(card, 'p, button, hr');
  const first = order.findIndex((part) => matches(part, 'p') && closest(part, '[componentkey]') !== null && containsPart(beside, part));
  const rest = first === -1 ? [] : order.slice(first + 1);
  const end = rest.findIndex((part) => !matches(part, 'p'));
  const others = rest.slice(0, end === -1 ? rest.length : end);
  const numberIn = (part: Element | undefined): number | null => {
    const spoken = part === undefined ? null : (find(part, 'span') ?? part);
    return spoken === null ? null : readFirstNumber(textOf(spoken), language);
  };
  return {
    likes: shown === null ? null : readShortNumber(textOf(shown), language),
    replies: numberIn(others.find((part) => closest(part, '[role="button"]') !== null)),
    shares: numberIn(others.find((part) => closest(part, '[role="button"]') === null && closest(part, 'a') !== null)),
  };
}

const containsPart = (around: Element, part: Element): boolean => findAll(around, 'p').includes(part);

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
