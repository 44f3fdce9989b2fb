import type { MediaKind } from '@/lib/posts/post';
import { attribute, closest, find, findAll, matches } from './reading/dom';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { addressIn, isInGroup, withComment, type Address } from './facebook/addresses';
import { ARTICLE, authorOf, cardIn, CARDS, isOfGroup, linkOf, type Card } from './facebook/card';
import { readComment } from './facebook/comment';
import { countsOf } from './facebook/counts';
import { dataOf, type Told } from './facebook/data';
import { about, pageKind } from './facebook/pages';
import { timeIn, wordsIn, type Words } from './facebook/words';

/**
 * Facebook, in its markup of 2020 to 2026, for guests and members: posts in the feed, in searches, on profiles, on pages
 * and in dialogs of their own, and the comments under them. Posts of groups are read only where they carry the mark of
 * what everybody may see, others only where they do not carry another one.
 */
export default defineSite({
  id: 'facebook',
  name: 'Facebook',
  kind: 'social',
  proof: 'pages',
  hosts: ['facebook.com'],
  pageKind,
  about,
  posts: CARDS,
  read: (element, page) => {
    const card = cardIn(element);
    if (card !== null) return readPost(element, card, page);
    return matches(element, ARTICLE) && find(element, '[data-ad-rendering-role="profile_name"]') === null ? readComment(element, page) : null;
  },
  traces: 'a[href*="/posts/"], a[href*="/permalink/"], a[href*="comment_id="], a[href*="story_fbid="]',
  watchedAttributes: ['href', 'data-virtualized'],
  expects: ['author', 'time', 'permalink', 'text'],
});

/** Buttons to shops, the site's own account of its advertisements, and pictures that were uploaded for them. */
const ADVERTISED = '[data-ad-rendering-role^="cta"], a[href*="/ads/about"], a[href*="/ads/preferences"], img[src*="/t45.1600-"]';

function readPost(element: Element, card: Card, page: Page): Reading {
  const author = authorOf(card, page.url);
  const link = linkOf(card, page.url);
  const address = addressOf(element, link?.address ?? null, page);
  const data = dataOf(page.document);
  const id = link?.address?.postId ?? data.ids.get(link?.address?.token ?? '') ?? address?.postId ?? data.ids.get(address?.token ?? '') ?? null;
  const told = id === null ? undefined : data.posts.get(id);
  if (told?.sponsored === true || findAll(card.unit, ADVERTISED).some((part) => closest(part, ARTICLE) === closest(card.unit, ARTICLE))) return null;
  if (!mayBeRead(card, told, address, page)) return null;
  // Members of a group may hide their names.
  if (author === null && !isOfGroup(card, page.url)) return unreadable('author');
  const words = wordsOf(card, told);
  const media = mediaOf(card);
  if (words === null && media.length === 0) {
    return card.passedOn === null ? unreadable('text') : repostOf(readPost(element, card.passedOn, page));
  }
  return {
    kind: 'post',
    nativeId: id,
    permalink: address?.href ?? null,
    // Names that are made for each reader must not tell one post from itself.
    threadUrl: id === null ? null : (address?.href ?? null),
    author: author ?? {},
    text: words?.text ?? '',
    partial: words?.partial ?? false,
    language: card.message === null ? null : languageIn(card.message),
    media,
    repost: false,
    publishedAt: timeIn(link?.element ?? null, told?.time, page),
    engagement: countsOf(card, told, page),
  };
}

/** Passed on without a word of one's own, a post is still that of who wrote it. */
const repostOf = (reading: Reading): Reading =>
  (reading !== null && 'kind' in reading ? { ...reading, repost: true, engagement: {} } : reading);

/** A post that has a page of its own is best named by that page's address. */
function addressOf(element: Element, linked: Address | null, page: Page): Address | null {
  const own = page.kind === 'thread' ? addressIn(page.url) : null;
  if (own === null) return linked;
  const { ids } = dataOf(page.document);
  const idOf = (address: Address): string => address.postId ?? ids.get(address.token) ?? address.token;
  const isOwn = linked === null || idOf(own) === idOf(linked)
    || (own.token.startsWith('pfbid') !== linked.token.startsWith('pfbid') && isOnlyOne(element, page));
  return isOwn && (linked !== null || isOnlyOne(element, page)) ? { ...own, href: withComment(own.href) } : linked;
}

const isOnlyOne = (element: Element, page: Page): boolean =>
  findAll(page.document, CARDS).filter((card) => cardIn(card) !== null).every((card) => card === element);

/** What the page's data says of the audience is as good as its icon. */
function mayBeRead(card: Card, told: Told | undefined, address: Address | null, page: Page): boolean {
  const toldOf = told?.audience === undefined ? 'unknown' : told.audience === 'everyone' ? 'public' : 'restricted';
  if (card.audience === 'restricted' || toldOf === 'restricted') return false;
  const inGroup = isInGroup(page.url) || address?.inGroup === true || isOfGroup(card, page.url);
  return !inGroup || card.audience === 'public' || toldOf === 'public';
}

/** The post's text: in its block, else the large one of a short post on a coloured ground, else as the data has it. */
function wordsOf(card: Card, told: Told | undefined): Words | null {
  if (card.message !== null) {
    const words = wordsIn(card.message, told?.text);
    return words.text === '' ? null : words;
  }
  const coloured = card.parts.find((part) => matches(part, 'div[dir="auto"][style*="text-align"]') && !card.head.includes(part)
    && closest(part, 'a, [role="button"], [data-ad-rendering-role]') === null && textOf(part) !== '');
  const around = coloured === undefined ? null : (closest(coloured, 'span[dir="auto"]') ?? coloured);
  if (around !== null) return wordsIn(around, told?.text);
  return told?.text === undefined || told.text === '' ? null : { text: told.text, partial: false };
}

/** Texts are marked with the language that the site finds them in. */
function languageIn(block: Element): string | null {
  const marked = matches(block, '[lang]') ? block : find(block, '[lang]');
  return marked === null ? null : attribute(marked, 'lang');
}

function mediaOf(card: Card): MediaKind[] {
  const media: MediaKind[] = [];
  const pictures = card.parts.filter((part) => matches(part, 'img') && !card.head.includes(part));
  if (pictures.some((part) => closest(part, 'a[href*="/photo"], a[href*="fbid="]') !== null)) media.push('image');
  if (card.parts.some((part) => matches(part, 'video'))) media.push('video');
  if (card.links.some((link) => /^https:\/\/lm?\.facebook\.com\/l\.php/u.test(attribute(link, 'href') ?? ''))) media.push('link');
  return media;
}
