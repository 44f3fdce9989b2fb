import type { PostDraft } from '@/lib/posts/complete';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, isElement, parentOf } from './reading/dom';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { thingOf, valuesOf, wordOf } from './reading/things';
import { about, addressOf, addressOfPerson, codeOfPage, ownerOf, pageKind, type PostAddress } from './threads/addresses';
import { CARDS, countsOf, headingOf, isPassedOn, mediaOf, saysSomething, timeOf, wordsOf } from './threads/card';
import { countIn, DATA, infoOf, isPrivate, statedPosts, textIn, type Stated } from './threads/data';

/** Threads: the app's cards of 2023 to 2026 under both of its hosts, filled up from the data that the page brings. */
export default defineSite({
  id: 'threads',
  name: 'Threads',
  kind: 'social',
  proof: 'pages',
  hosts: ['threads.com', 'threads.net'],
  pageKind,
  about,
  posts: CARDS,
  read,
  readPage: readHiddenPosts,
  pageData: DATA,
  traces: 'a[href*="/post/"] time, [data-pagelet^="threads_post_page_"]',
  watchedAttributes: ['href', 'datetime'],
  expects: ['author', 'time', 'permalink', 'text'],
});

function read(card: Element, page: Page): Reading {
  // A card within a card is quoted.
  if (isQuoted(card)) return null;
  const heading = headingOf(card);
  // A card that is not filled yet has no words, either.
  if (heading === null) return saysSomething(card) ? unreadable('author') : null;
  if (heading.isAdvertisement) return null;
  const { address, row } = heading;
  if (address === null) return unreadable('permalink');
  if (row === null) return unreadable('author');
  const stated = statedPosts(page.document).get(address.code);
  if (stated !== undefined && (isPrivate(stated.post) || isOffered(stated))) return null;
  const shown = wordsOf(card, row);
  const text = wholeText(shown, stated);
  const media = mediaOf(card);
  if (text === '' && media.length === 0) return unreadable('text');
  const parentId = parentOfCard(card, address, stated, page);
  return {
    kind: parentId !== null || saysReply(stated) ? 'reply' : 'post',
    nativeId: address.code,
    permalink: addressOf(address),
    threadUrl: threadOf(address, stated, page),
    parentId,
    author: authorOf(address.handle, stated),
    text,
    media,
    repost: isPassedOn(card, row, address.handle),
    publishedAt: timeOf(heading, stated === undefined ? null : wordOf(stated.post, 'taken_at'), page),
    engagement: { ...countsOf(card, row, languageOf(page)), ...countsIn(stated) },
  };
}

const isQuoted = (card: Element): boolean => {
  const parent = parentOf(card);
  return parent !== null && isElement(parent) && closest(parent, CARDS) !== null;
};

function languageOf(page: Page): string | null {
  const html = find(page.document, 'html');
  return html === null ? null : attribute(html, 'lang');
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The data has the newlines and the end of what is shown; a translation differs from it, and is what people see. */
function wholeText(shown: string, stated: Stated | undefined): string {
  const whole = stated === undefined ? null : textIn(stated.post);
  return whole !== null && shown !== '' && lettersOf(whole).startsWith(lettersOf(shown)) ? whole : shown;
}

function authorOf(handle: string, stated: Stated | undefined): NonNullable<PostDraft['author']> {
  const user = stated === undefined ? null : thingOf(stated.post, 'user');
  const isSame = user !== null && wordOf(user, 'username') === handle;
  return { handle, name: isSame ? wordOf(user, 'full_name') : null, url: addressOfPerson(handle) };
}

function countsIn(stated: Stated | undefined): NonNullable<PostDraft['engagement']> {
  if (stated === undefined) return {};
  const info = infoOf(stated.post);
  const counts = {
    likes: valuesOf(stated.post, 'like_and_view_counts_disabled')[0] === true ? null : countIn(stated.post, 'like_count'),
    replies: countIn(info, 'direct_reply_count'),
    // What the button shows: passed on, and quoted.
    shares: sum(countIn(info, 'repost_count'), countIn(info, 'quote_count')),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null));
}

const sum = (one: number | null, other: number | null): number | null => (one === null ? null : one + (other ?? 0));

const saysReply = (stated: Stated | undefined): boolean =>
  stated !== undefined && valuesOf(infoOf(stated.post), 'is_reply')[0] === true;

const isOffered = (stated: Stated): boolean => valuesOf(stated.post, 'ad_id').length > 0 || valuesOf(stated.post, 'is_sponsored')[0] === true;

/**
 * What a post answers: in the page's data the one before it in its thread. Else as cards stand: on a page of one post
 * those above it lead to it and those below answer it; cards that share a frame follow one another.
 */
function parentOfCard(card: Element, address: PostAddress, stated: Stated | undefined, page: Page): string | null {
  if (stated?.before != null) return stated.before;
  const previous = cardBefore(card);
  const open = page.kind === 'thread' ? codeOfPage(page.url) : null;
  if (open === null || open === address.code) {
    return previous !== null && (open !== null || isFramedWith(previous, card)) ? codeOf(previous) : null;
  }
  const opened = cardOf(open, page.document);
  const cards = findAll(page.document, CARDS);
  if (opened === null) return null;
  if (cards.indexOf(card) < cards.indexOf(opened)) return previous === null ? null : codeOf(previous);
  return previous !== null && previous !== opened && isFramedWith(previous, card) ? codeOf(previous) : open;
}

/** The card of a post that is not quoted in another. */
function cardOf(code: string, document: Document): Element | null {
  return findAll(document, `a[href*="/post/${code}"]`).map((link) => closest(link, CARDS))
    .find((card) => card !== null && !isQuoted(card) && codeOf(card) === code) ?? null;
}

/** The card before one in the same part of the page, which says so of itself or holds nothing but lists of cards. */
function cardBefore(card: Element): Element | null {
  const region = closest(card, '[role="region"], main, body');
  const cards = region === null ? [] : findAll(region, CARDS).filter((other) => !isQuoted(other));
  return cards[cards.indexOf(card) - 1] ?? null;
}

/** Cards of one thread stand side by side two levels below their frame, the earlier first; cards of a list do not. */
function isFramedWith(previous: Element, card: Element): boolean {
  const parent = parentOf(card);
  const frame = parent === null ? null : parentOf(parent);
  if (frame === null || !isElement(frame) || !findAll(frame, CARDS).includes(previous)) return false;
  const [earlier, later] = [previous, card].map((one) => {
    const time = headingOf(one)?.time ?? null;
    return Date.parse((time === null ? null : attribute(time, 'datetime')) ?? '');
  });
  return earlier !== undefined && later !== undefined && earlier <= later;
}

const codeOf = (card: Element): string | null => headingOf(card)?.address?.code ?? null;

function threadOf(address: PostAddress, stated: Stated | undefined, page: Page): string {
  const posts = statedPosts(page.document);
  const first = stated === undefined ? undefined : posts.get(stated.first);
  if (page.kind !== 'thread') {
    const handle = first === undefined ? null : wordOf(thingOf(first.post, 'user') ?? {}, 'username');
    return stated === undefined || handle === null ? addressOf(address) : addressOf({ handle, code: stated.first });
  }
  const card = find(page.document, CARDS);
  const opening = card === null ? null : (headingOf(card)?.address ?? null);
  return opening === null ? addressOf(address) : addressOf(opening);
}

/** Where a page shows no cards, as some pages for guests do, what its data says of the page that is open. */
function readHiddenPosts(page: Page): PostDraft[] {
  if (find(page.document, CARDS) !== null) return [];
  const posts = statedPosts(page.document);
  const open = codeOfPage(page.url);
  const owner = ownerOf(page.url)?.toLowerCase() ?? null;
  if (open !== null && !posts.has(open)) return [];
  const drafts: PostDraft[] = [];
  for (const [code, stated] of posts) {
    const handle = wordOf(thingOf(stated.post, 'user') ?? {}, 'username');
    const text = textIn(stated.post);
    if (handle === null || text === null || isPrivate(stated.post) || isOffered(stated)) continue;
    if (owner !== null && handle.toLowerCase() !== owner) continue;
    const parentId = stated.before ?? (open !== null && open !== code && stated.first !== open ? open : null);
    const address = { handle, code };
    const opening = open === null ? null : posts.get(open);
    const opener = opening == null ? null : wordOf(thingOf(opening.post, 'user') ?? {}, 'username');
    drafts.push({
      kind: parentId !== null || saysReply(stated) ? 'reply' : 'post',
      nativeId: code,
      permalink: addressOf(address),
      threadUrl: opener === null || open === null ? addressOf(address) : addressOf({ handle: opener, code: open }),
      parentId,
      author: authorOf(handle, stated),
      text,
      publishedAt: readTimestamp(wordOf(stated.post, 'taken_at'), { now: page.now }),
      engagement: countsIn(stated),
    });
  }
  return drafts;
}
