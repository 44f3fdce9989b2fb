import type { Engagement, MediaKind } from '@/lib/posts/post';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, isElement, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import {
  activityIn, addressOfComment, addressOfPost, commentIdIn, postIdIn, profileIn, PROFILES, type PostId, type Profile,
} from './addresses';
import { isPassedOn } from './headings';
import { ageIn, languageOf, timeOf } from './times';
import { trackedOf } from './tracking';
import { visibilityIn } from './visibility';

/** Cards of the app of 2018 to 2026, by their ids and by the name of their component. */
export const CARDS = '.feed-shared-update-v2, [data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], '
  + '[data-urn^="urn:li:share:"], [data-urn^="urn:li:aggregate:"]';
export const COMMENTS = '[data-id^="urn:li:comment:"], .comments-comment-entity, .comments-comment-item';

const QUOTED = '[class*="mini-update"], [class*="reshared-content"], [class*="update-v2__update-content-wrapper"] [data-urn]';
const DISCUSSION = `${COMMENTS}, .comments-comments-list, [class*="comments-container"]`;
const UNSPOKEN = '.visually-hidden, [class*="see-more"], a[href*="/hashtag/"] > span:first-child:not(:only-child)';

/** Conversations lie over every page, and show posts that were sent in them. */
const MESSAGES = '[class*="msg-overlay"], [class*="msg-s-"], [class*="msg-convo"]';

const around = (element: Element, selector: string): Element | null => {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? closest(parent, selector) : null;
};

const inPost = (element: Element): boolean => closest(element, `${DISCUSSION}, ${QUOTED}`) === null;
const ownAll = (card: Element, selector: string): Element[] => findAll(card, selector).filter(inPost);
const own = (card: Element, selector: string): Element | null => ownAll(card, selector)[0] ?? null;

/** The first of several selectors, best first, that names a part of the post's own. */
const firstOf = (card: Element, selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const found = own(card, selector);
    if (found !== null) return found;
  }
  return null;
};

const AUTHORS = [
  'a[class*="actor__meta-link"]', 'a[class*="actor__container-link"]', '[class*="actor__container"] a[href]', '[class*="actor"] a[href]',
];
const NAMES = ['[class*="actor__title"] span[dir]', '[class*="actor__name"] span[dir]', '[class*="actor__name"]', '[class*="actor__title"]'];
const TEXTS = ['[class*="update-v2__commentary"]', '[class*="update-v2__description"]', '.update-components-text', '.feed-shared-text'];
const LINE_OF_TIME = '[class*="actor__sub-description"]:not(a)';

export function readCard(card: Element, page: Page): Reading {
  if (around(card, CARDS) !== null || !inPost(card) || closest(card, MESSAGES) !== null) return null;
  const tracked = trackedOf(card, inPost);
  if (tracked.isAdvertisement === true) return null;
  const author = authorOf(card);
  const words = firstOf(card, TEXTS);
  const media = mediaOf(card);
  // Cards that are scrolled away are emptied.
  if (author === null && words === null) return null;
  const line = own(card, LINE_OF_TIME);
  const age = line === null ? ageIn('', page) : ageOf(line, page);
  if (line !== null) {
    const visibility = visibilityIn(line);
    // An advertisement has no age and is visible to nobody in particular.
    if (visibility === 'some' || (age.at === null && visibility === 'unknown' && tracked.isAdvertisement !== false)) return null;
  }
  if (author === null) return unreadable('author');
  const text = words === null ? '' : wordsOf(words);
  const heading = own(card, '[class*="update-components-header"], [class*="feed-shared-header"]');
  // What others pass on or like has words; a picture alone is posted by its author.
  if (text === '' && (media.length === 0 || heading !== null)) return unreadable('text');
  const { id, isOwnTime } = identityOf(card, words, heading !== null, tracked.id);
  const permalink = id === null ? null : addressOfPost(id);
  return {
    kind: 'post',
    nativeId: id?.id ?? null,
    permalink,
    threadUrl: permalink,
    author,
    text,
    media,
    repost: heading !== null && isPassedOn(textOf(heading)),
    publishedAt: timeOf(age, isOwnTime ? (id?.id ?? null) : null, page),
    engagement: countsOf(card, page),
  };
}

const wordsOf = (element: Element): string =>
  textOf(element, { keepNewlines: false, skip: `${UNSPOKEN}, ${QUOTED}` });

/** "1h •" and, for those who listen, "1 hour ago". */
function ageOf(line: Element, page: Page): ReturnType<typeof ageIn> {
  const spoken = find(line, '.visually-hidden');
  const read = spoken === null ? null : ageIn(textOf(spoken), page);
  return read?.at == null ? ageIn(textOf(find(line, '[aria-hidden="true"]') ?? line), page) : read;
}

function authorOf(card: Element): (Partial<Profile> & { name: string }) | null {
  const link = firstOf(card, AUTHORS);
  const profile = link === null ? null : profileIn(attribute(link, 'href'));
  const shown = firstOf(card, NAMES);
  if (shown === null) return null;
  const name = textOf(find(shown, '[aria-hidden="true"]') ?? shown, { skip: '[class*="supplementary-actor-info"]' }).split('\n')[0] ?? '';
  return name === '' || /^[•·]/u.test(name) ? null : { ...profile, name };
}

/** Somebody's liking of a post has an id of its own; links of hashtags and comments name the post itself. */
function identityOf(
  card: Element, words: Element | null, isHeaded: boolean, tracked: PostId | null,
): { id: PostId | null; isOwnTime: boolean } {
  const named = postIdIn(attribute(card, 'data-urn')) ?? postIdIn(attribute(closest(card, '[data-id^="urn:li:activity:"]') ?? card, 'data-id'));
  const tags = words === null ? [] : findAll(words, 'a[href*="highlightedUpdateUrns="]');
  const tagged = tags.map((link) => activityIn(attribute(link, 'href'))).find((id) => id !== null) ?? null;
  const comment = findAll(card, COMMENTS).map((element) => commentIdIn(attribute(element, 'data-id')))
    .find((found) => found?.root.kind === 'activity');
  const itself: PostId | null = tagged !== null ? { kind: 'activity', id: tagged } : (comment?.root ?? null);
  return { id: itself ?? named ?? tracked, isOwnTime: itself !== null || !isHeaded };
}

function mediaOf(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (own(card, '.update-components-image, .feed-shared-image, img[src*="/feedshare-"]') !== null) media.push('image');
  if (own(card, 'video, [class*="linkedin-video"]') !== null) media.push('video');
  if (own(card, '[class*="update-components-article"], article.feed-shared-article, img[src*="/articleshare-"]') !== null) media.push('link');
  return media;
}

function countsOf(card: Element, page: Page): Partial<Engagement> {
  const language = languageOf(page);
  const reactions = firstOf(card, [
    '.social-details-social-counts__reactions-count', '.social-details-social-counts__social-proof-fallback-number',
    '[class*="social-counts__reactions"] [aria-hidden="true"]',
  ]);
  const others = ownAll(card, '[class*="social-counts__item"]').filter((item) => find(item, '[data-test-reactions-icon-type]') === null);
  const comments = others.find((item) => /social-counts__comments/u.test(attribute(item, 'class') ?? ''));
  const reposts = others.find((item) => item !== comments && /\d/u.test(countIn(item)));
  return {
    likes: reactions === null ? null : readShortNumber(textOf(reactions), language),
    replies: comments === undefined ? null : readFirstNumber(countIn(comments), language),
    shares: reposts === undefined ? null : readFirstNumber(countIn(reposts), language),
  };
}

/** What a count says; texts of pages leave buttons out. */
function countIn(item: Element): string {
  return textOf(find(item, 'button [aria-hidden="true"], a [aria-hidden="true"]') ?? find(item, 'button') ?? item);
}

const COMMENT_NAMES = '.comments-comment-meta__description-title, .comments-post-meta__name-text, [class*="post-meta__name-text"]';
const COMMENT_TEXTS = [
  '.comments-comment-item__main-content', '[class*="main-content--highlighted-comment"]', '[class*="comment-item-content-body"]',
  '.feed-shared-main-content', '.update-components-text',
];

export function readComment(comment: Element, page: Page): Reading {
  const id = idOfComment(comment);
  const outer = around(comment, COMMENTS);
  // The name of a comment stands on several elements, one within the other.
  if (id === null || (outer !== null && idOfComment(outer)?.id === id.id)) return null;
  const isOwn = (element: Element): boolean => idOfComment(closest(element, COMMENTS))?.id === id.id && closest(element, '[class*="comment-box"]') === null;
  const ownPart = (selector: string): Element | null => findAll(comment, selector).find(isOwn) ?? null;
  const shown = ownPart(COMMENT_NAMES);
  const words = COMMENT_TEXTS.map(ownPart).find((found) => found !== null) ?? null;
  if (shown === null && words === null) return null;
  const link = findAll(comment, PROFILES).filter(isOwn).find((part) => words === null || !findAll(words, PROFILES).includes(part));
  const name = shown === null ? '' : textOf(find(shown, '[aria-hidden="true"]') ?? shown);
  if (name === '') return unreadable('author');
  const text = words === null ? '' : wordsOf(words);
  if (text === '') return unreadable('text');
  const time = ownPart('time');
  const card = around(comment, CARDS);
  const root = card === null ? null : identityOf(card, null, false, null).id;
  const answered = outer === null ? null : idOfComment(outer);
  return {
    kind: answered === null ? 'comment' : 'reply',
    nativeId: id.id,
    permalink: addressOfComment(id),
    threadUrl: addressOfPost(id.root),
    parentId: answered?.id ?? (id.root.kind === 'activity' ? id.root.id : (root?.id ?? id.root.id)),
    author: { ...profileIn(link === undefined ? null : attribute(link, 'href')), name },
    text,
    publishedAt: timeOf(ageIn(time === null ? '' : textOf(time), page), id.id, page),
    engagement: {
      likes: numberIn(ownPart('[class*="social-bar__reactions-count"]'), page),
      replies: numberIn(ownPart('[class*="social-bar__replies-count"]'), page),
    },
  };
}

function numberIn(element: Element | null, page: Page): number | null {
  return element === null ? null : readFirstNumber(textOf(find(element, '[aria-hidden="true"]') ?? element), languageOf(page));
}

const idOfComment = (comment: Element | null): ReturnType<typeof commentIdIn> =>
  comment === null ? null : commentIdIn(attribute(closest(comment, '[data-id^="urn:li:comment:"]') ?? comment, 'data-id'));
