import { UNKNOWN_TIME, type MediaKind, type WrittenTime } from '@/lib/posts/post';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, hasAttribute, isElement, parentOf, rawText } from './reading/dom';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { isAdvertisement, isPlaced } from './x/advertisement';
import { idOf, placeOf } from './x/conversation';
import { engagementOf } from './x/counts';
import { about, handleIn, pageKind, statusAddress, statusIn, timeInId } from './x/pages';
import { isNested, LONG_TEXT, NAME, own, ownAll, POST, said, TEXT } from './x/parts';
import { lineOf, wordsOf } from './x/words';

const PHOTO = '[data-testid="tweetPhoto"], img[src*="pbs.twimg.com/media/"], a[href*="/status/"][href*="/photo/"], '
  + '[data-testid="article-cover-image"]';
const VIDEO = 'video, [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="previewInterstitial"], '
  + 'img[src*="video_thumb"]';

/** X: the app's markup of 2020 to 2026, and what guests are shown since 2026, described by microdata. */
export default defineSite({
  id: 'x',
  name: 'X',
  kind: 'social',
  proof: 'pages',
  hosts: ['x.com', 'twitter.com'],
  pageKind,
  posts: POST,
  read,
  traces: 'a[href*="/status/"]',
  about,
  watchedAttributes: ['datetime', 'href', 'alt', 'content', 'data-tweet-id'],
  composer: { box: '[data-testid^="tweetTextarea_"]', in: 'page', opens: '[data-testid="reply"]' },
  expects: ['author', 'time', 'permalink', 'text'],
});

function read(post: Element, page: Page): Reading {
  // Quoted posts stand inside the post that quotes them, an open article inside its post.
  if (isNested(post) || isPlaced(post) || isProtected(post)) return null;
  const id = idOf(post) ?? described(post) ?? idOfPage(post, page);
  const author = authorOf(post, page);
  if (id === null || author === null) return saysSomething(post) ? unreadable(id === null ? 'permalink' : 'author') : null;
  const publishedAt = timeOf(post, id, page);
  if (publishedAt === null) return null;
  const words = wordsOf(post);
  const place = placeOf(post, id, page);
  const permalink = statusAddress({ handle: author.handle, id });
  return {
    ...words,
    kind: words.kind === 'post' && place.isReply ? 'reply' : words.kind,
    nativeId: id,
    permalink,
    threadUrl: place.inThread ? threadOf(page) : place.isReply ? null : permalink,
    parentId: place.parentId,
    author: { ...author, url: `https://x.com/${author.handle}` },
    media: mediaOf(post),
    repost: isRepost(post, author.handle, page),
    publishedAt,
    engagement: engagementOf(post),
  };
}

/** Those who lock their account show what they write to their followers alone. */
const isProtected = (post: Element): boolean => own(post, `${NAME} [data-testid="icon-lock"]`) !== null;

/** Notices in the place of a post that is gone name nobody, and advertisements need no address. */
const saysSomething = (post: Element): boolean =>
  own(post, NAME) !== null && own(post, `${TEXT}, ${PHOTO}, ${VIDEO}`) !== null && !isAdvertisement(post);

const described = (post: Element): string | null =>
  statusIn(said(post, 'url'))?.id ?? /^\d{1,20}$/u.exec(said(post, 'identifier') ?? '')?.[0] ?? null;

/** A page of one long article may leave out the link to itself. */
const idOfPage = (post: Element, page: Page): string | null =>
  find(post, '[data-testid="twitter-article-title"]') === null ? null
    : (/\/(?:article|status)\/(\d{1,20})/u.exec(page.url.pathname)?.[1] ?? null);

function threadOf(page: Page): string | null {
  const status = statusIn(page.url.pathname);
  return status === null ? null : statusAddress(status);
}

/** Handle and name: of the block that holds both, of the description, or of the first links to a profile. */
function authorOf(post: Element, page: Page): { handle: string; name: string | null } | null {
  const block = own(post, NAME);
  if (block !== null) {
    const link = findAll(block, 'a[href]').find((candidate) => handleIn(attribute(candidate, 'href')) !== null);
    const handle = (link === undefined ? null : handleIn(attribute(link, 'href'))) ?? handleShownIn(block);
    const shown = link ?? find(block, 'span');
    return handle === null ? null : { handle, name: shown === null ? null : nameIn(lineOf(shown)) };
  }
  const stated = said(post, 'alternateName')?.replace(/^@/u, '') ?? null;
  const links = ownAll(post, 'a[href]').filter((link) => handleIn(attribute(link, 'href')) !== null
    && closest(link, `${TEXT}, ${LONG_TEXT}, div[dir="auto"], [data-testid="socialContext"]`) === null);
  const handle = statusIn(said(post, 'url'))?.handle ?? stated ?? ownHandle(post, links, page);
  if (handle === null || !/^\w{1,20}$/u.test(handle)) return null;
  const named = links.find((link) => handleIn(attribute(link, 'href'))?.toLowerCase() === handle.toLowerCase()
    && /^[^@]/u.test(lineOf(link)));
  return { handle, name: said(post, 'name', '[itemprop="author"]') ?? (named === undefined ? null : nameIn(lineOf(named))) };
}

function ownHandle(post: Element, links: readonly Element[], page: Page): string | null {
  const status = findAll(post, 'a[href*="/status/"]').map((link) => statusIn(attribute(link, 'href')))
    .find((address) => address?.handle != null && address.id === idOf(post));
  const handles = links.map((link) => handleIn(attribute(link, 'href')));
  const text = rawText(post);
  return status?.handle ?? handles.find((handle) => text.includes(`@${handle}`)) ?? handles[0] ?? handleInArticleAddress(page);
}

const handleShownIn = (element: Element): string | null => /@(\w{1,20})/u.exec(rawText(element))?.[1] ?? null;
const handleInArticleAddress = (page: Page): string | null =>
  /^\/(?!i\/)(\w{1,20})\/article\/\d/u.exec(page.url.pathname)?.[1] ?? null;
const nameIn = (line: string): string | null => line.replace(/\s*@\w{1,20}$/u, '') || null;

const DAY = 86_400_000;

/** When it was posted; null for an advertisement, which says something else in the place of the time. */
function timeOf(post: Element, id: string, page: Page): WrittenTime | null {
  const time = own(post, 'a[href*="/status/"] time[datetime]') ?? own(post, 'time[datetime]');
  const written = time === null ? said(post, 'datePublished') : attribute(time, 'datetime');
  if (written !== null) {
    const read = readTimestamp(written, { now: page.now });
    if (read.at !== null) return read;
  } else if (isAdvertisement(post)) return null;
  const ms = timeInId(id);
  if (ms === null || ms > page.now + DAY) return UNKNOWN_TIME;
  return { at: new Date(ms - (ms % 1000)).toISOString(), precision: 'second', raw: null };
}

function mediaOf(post: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (ownAll(post, PHOTO).some((photo) => find(photo, VIDEO) === null && closest(photo, '[data-testid^="card."]') === null)) media.push('image');
  if (own(post, VIDEO) !== null) media.push('video');
  const card = own(post, '[data-testid="card.wrapper"]');
  const leads = card !== null && find(card, '[data-testid="cardPoll"]') === null;
  if (leads || own(post, 'a[href^="https://t.co/"]') !== null) media.push('link');
  return media;
}

/** Beginnings of the icons' outlines: reposted (since 2022, before); pinned, liked, followed. */
const REPOSTED = /^(?:M4\.75 3\.79|M4\.5 3\.88|M23\.77 15\.67)/u;
const OTHERWISE = /^(?:M7 4\.5|M20\.235 14\.61|M20\.884 13\.19|M12 21\.638|M17\.863 13\.44|M12\.225 12\.165)/u;

/**
 * Whether somebody else passed the post on, as the line above it says in the page's language: by its icon, else by its
 * being a link to a person. On pages for guests, posts of others on somebody's own page are such.
 */
function isRepost(post: Element, handle: string, page: Page): boolean {
  const line = own(post, '[data-testid="socialContext"]');
  if (line === null) {
    const owner = /^\/(\w{1,20})\/?$/u.exec(page.url.pathname)?.[1];
    return hasAttribute(post, 'data-tweet-id') && own(post, NAME) === null && page.kind === 'profile'
      && owner !== undefined && owner.toLowerCase() !== handle.toLowerCase();
  }
  const icon = iconBeside(line, post);
  if (icon !== null && REPOSTED.test(icon)) return true;
  if (icon !== null && OTHERWISE.test(icon)) return false;
  const link = closest(line, 'a[href]') ?? find(line, 'a[href]');
  return link !== null && handleIn(attribute(link, 'href')) !== null;
}

function iconBeside(line: Element, post: Element): string | null {
  for (let at: Node | null = line; at !== null && at !== post && isElement(at); at = parentOf(at)) {
    const path = find(at, 'path[d]');
    if (path !== null) return attribute(path, 'd');
    if (find(at, NAME) !== null) return null;
  }
  return null;
}
