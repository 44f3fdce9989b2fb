import type { PostDraft } from '@/lib/posts/complete';
import type { Author, MediaKind, WrittenTime } from '@/lib/posts/post';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, matches, rawText } from './reading/dom';
import { JSON_LD } from './reading/jsonLd';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { about, addressOf, nativeIdOf, ownerIn, pageKind, postCountedIn, postIn, timeInKey, type PostAddress } from './bluesky/pages';
import { isLeft, isQuoted, own, ownAll, peopleIn, POST, SCREEN, TEXT, THREAD_POST, type People } from './bluesky/parts';
import { isOpen, placeOf } from './bluesky/place';
import { readServed } from './bluesky/served';

/** Bluesky's web app, 2023 to 2026: feeds, threads (as a line and as a tree), profiles, search. */
export default defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  kind: 'social',
  proof: 'pages',
  hosts: ['bsky.app'],
  pageKind: (url) => pageKind(url),
  about: (url) => about(url),
  posts: POST,
  read,
  readPage: readServed,
  pageData: JSON_LD,
  traces: 'a[href^="/profile/"][href*="/post/"]',
  watchedAttributes: ['href', 'data-testid'],
  composer: { box: '.ProseMirror[contenteditable]', in: 'page', opens: '[data-testid="replyBtn"]' },
  expects: ['author', 'time', 'permalink', 'text'],
});

const BUTTONS = '[data-testid="replyBtn"], [data-testid="likeBtn"], [data-testid="postDropdownBtn"]';

const isPost = (element: Element): boolean => own(element, BUTTONS) !== null
  || (own(element, TEXT) !== null && own(element, 'a[href*="/post/"]') !== null);

function read(post: Element, page: Page): Reading {
  if (isQuoted(post) || isLeft(post)) return null;
  const handle = handleOf(post);
  // Other things lead somewhere as a whole too; names without anything are not filled yet.
  if (handle === null ? !isPost(post) : rawText(post).trim() === '') return null;
  const address = ownPost(post, handle, page);
  if (address === null) return unreadable('permalink');
  const people = peopleIn(post);
  const author = authorOf(people, handle, address);
  if (author === null) return unreadable('author');
  const shown = own(post, TEXT);
  const text = shown === null ? '' : textOf(shown, { keepNewlines: true, inline: true });
  const media = mediaOf(post);
  if (text === '' && media.length === 0) return unreadable('text');
  const place = placeOf(post);
  const parent = place.parent === null ? null : ownPost(place.parent, handleOf(place.parent), page);
  const permalink = addressOf(address);
  return {
    kind: place.isReply || people.answered !== null ? 'reply' : 'post',
    nativeId: nativeIdOf(address),
    permalink,
    threadUrl: threadOf(post, page) ?? (place.isReply || people.answered !== null ? null : permalink),
    parentId: parent === null ? null : nativeIdOf(parent),
    author,
    text,
    media,
    repost: people.reposter !== null,
    publishedAt: timeOf(post, address, page),
    engagement: engagementOf(post, page),
  };
}

const handleOf = (post: Element): string | null => /-by-(.+)$/u.exec(attribute(post, 'data-testid') ?? '')?.[1] ?? null;

const isId = (owner: string): boolean => owner.startsWith('did:');

/** The link behind a post's age. The open post of a thread has none: what lists its likes and reposts names it. */
function ownPost(post: Element, handle: string | null, page: Page): PostAddress | null {
  const isIts = (address: PostAddress | null): address is PostAddress => address !== null
    && (handle === null || isId(address.owner) || address.owner.toLowerCase() === handle.toLowerCase());
  const links = ownAll(post, 'a[href*="/post/"]').filter((link) => closest(link, TEXT) === null);
  if (matches(post, THREAD_POST) && isOpen(post)) {
    const counted = links.map((link) => postCountedIn(attribute(link, 'href'))).find(isIts);
    if (counted !== undefined) return counted;
    const here = postIn(page.url.href);
    return isIts(here) ? here : null;
  }
  return links.filter((link) => attribute(link, 'target') !== '_blank').map((link) => postIn(attribute(link, 'href'))).find(isIts) ?? null;
}

function authorOf(people: People, handle: string | null, address: PostAddress): Partial<Author> | null {
  const links = people.author.filter((link) => [handle, address.owner].includes(ownerIn(attribute(link, 'href'))));
  const lines = links.flatMap((link) => plain(textOf(link)).split('\n')).map((line) => line.trim()).filter((line) => line !== '');
  const shown = lines.find((line) => /^@[\w.-]+\.[\w-]+$/u.test(line))?.slice(1) ?? null;
  const named = handle ?? (isId(address.owner) ? shown : address.owner);
  if (named === null && lines.length === 0) return null;
  const name = lines.find((line) => line.replace(/^@/u, '').toLowerCase() !== named?.toLowerCase()) ?? lines.find((line) => !line.startsWith('@'));
  return { handle: named, name: name ?? null, url: `https://bsky.app/profile/${named?.includes('.') === true ? named : address.owner}` };
}

/** Names stand between marks of direction. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

/** The time in the post's key, to the second; few keys hold none. What its link says is in the reader's language and zone. */
function timeOf(post: Element, address: PostAddress, page: Page): WrittenTime {
  const link = ownAll(post, 'a[data-tooltip], a[aria-label]').find((candidate) => postIn(attribute(candidate, 'href')) !== null);
  const raw = link === undefined ? null : (attribute(link, 'data-tooltip') ?? attribute(link, 'aria-label'));
  const ms = timeInKey(address.key, page.now);
  if (ms === null) return { at: null, precision: 'unknown', raw };
  return { at: new Date(ms - (ms % 1000)).toISOString(), precision: 'second', raw };
}

/** The thread that the screen around a post shows, by its open post. */
function threadOf(post: Element, page: Page): string | null {
  if (!matches(post, THREAD_POST)) return null;
  const screen = closest(post, SCREEN);
  const first = screen === null ? null : find(screen, THREAD_POST);
  const open = first === null || isOpen(first) ? first : null;
  const address = open === null ? postIn(page.url.href) : ownPost(open, handleOf(open), page);
  return address === null ? null : addressOf(address);
}

const languageOf = (page: Page): string | null => {
  const html = find(page.document, 'html');
  return html === null ? null : attribute(html, 'lang');
};

/** Labels of buttons hold whole numbers, in the page's language ("Like (3,817 likes)"); what is shown is shortened. */
function engagementOf(post: Element, page: Page): NonNullable<PostDraft['engagement']> {
  const language = languageOf(page);
  const shown = (selector: string): number | null => {
    const element = own(post, selector);
    return element === null ? null : readShortNumber(textOf(element), language);
  };
  const labelled = (selector: string): number | null => {
    const button = own(post, selector);
    return button === null ? null : readFirstNumber(attribute(button, 'aria-label'), language);
  };
  return {
    replies: labelled('[data-testid="replyBtn"]') ?? shown('[data-testid="replyBtn"] > [dir]'),
    likes: labelled('[data-testid="likeBtn"]') ?? shown('[data-testid="likeCount"]'),
    shares: shown('[data-testid="repostCount"]'),
  };
}

const IMAGES = 'img[src*="/img/feed_"], img[src*="feed_thumbnail"], img[src*="feed_fullsize"]';
const VIDEOS = 'video, img[src*="video.bsky.app"], img[src*="video.cdn.bsky.app"]';

function mediaOf(post: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (ownAll(post, IMAGES).some((image) => closest(image, 'a[href]') === null)) media.push('image');
  if (ownAll(post, VIDEOS).some((video) => closest(video, 'a[href]') === null)) media.push('video');
  if (ownAll(post, 'a[href^="http"]').length > 0) media.push('link');
  return media;
}
