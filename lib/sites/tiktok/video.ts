import type { Author } from '@/lib/posts/post';
import type { PostDraft } from '@/lib/posts/complete';
import { readAge } from '@/lib/language/ages';
import { readTime } from '@/lib/language/dates';
import { attribute, closest, find, findAll, matches, rawText } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { COMMENT } from './comment';
import { itemOf } from './data';
import { addressOf, handleIn, videoIn, type VideoAddress } from './pages';
import { besideName, countIn, holderOf, languageOf, peopleIn, timeOfId, wordsOf } from './parts';

const LISTED = '[data-e2e="recommend-list-item-container"]';
const CAPTION = '[data-e2e="video-desc"], [data-e2e="browse-video-desc"], [data-e2e="search-card-video-caption"]';

/** Videos of a feed; the open one; cards of search results, by their captions. */
export const VIDEO = `${LISTED}, [data-e2e="browse-video-desc"], [data-e2e="search-card-video-caption"]`;

/** Who posted a video that a search found. */
export const FOUND_NAME = '[data-e2e="search-card-user-unique-id"]';

/** Below each such name stands, or above it, what the video is about. */
export function readFoundName(name: Element): Reading {
  const captions = besideName(name, { kind: FOUND_NAME, wanted: CAPTION });
  return captions.some((caption) => wordsOf(caption) !== '') ? null : unreadable('text');
}

export function readVideo(element: Element, page: Page): Reading {
  const isListed = matches(element, LISTED);
  if (isListed ? !isDrawn(element) : closest(element, LISTED) !== null) return null;
  const caption = isListed ? find(element, CAPTION) : element;
  const holder = isListed ? element : holderFor(element, page);
  if (holder === null) return unreadable('author');
  const named = isListed ? idIn(element, caption) : matches(element, '[data-e2e="browse-video-desc"]') ? videoIn(page.url.href) : linkedIn(holder);
  if (named === null) return unreadable('permalink');
  // Beside an open discussion stand videos that it is not about, drawn before they are reached.
  if (isListed && page.kind === 'thread' && named.id !== videoIn(page.url.href)?.id && find(page.document, COMMENT) !== null) return null;
  const author = authorIn(holder, named);
  if (author === null) return unreadable('author');
  const text = caption === null ? '' : wordsOf(caption);
  if (text === '') return unreadable('text');
  const data = itemOf(page.document, named.id);
  if (data?.isPrivate === true) return null;
  const permalink = addressOf({ ...named, handle: author.handle ?? null });
  return {
    kind: 'post',
    nativeId: named.id,
    permalink,
    threadUrl: permalink,
    author,
    text,
    language: data?.language ?? null,
    media: [named.isPhoto === true ? 'image' : 'video'],
    publishedAt: timeOfId(named.id, page.now, null) ?? readAge(null, { now: page.now, language: languageOf(page) }),
    // What is shown is shortened; what the page was served with is whole.
    engagement: data?.engagement ?? {
      likes: countIn(holder, '[data-e2e="like-count"], [data-e2e="browse-like-count"], [data-e2e="search-card-like-container"] strong', page),
      replies: countIn(holder, '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]', page),
      shares: countIn(holder, '[data-e2e="share-count"]', page),
    },
  };
}

/** Videos that are not near yet are empty frames. */
const isDrawn = (listed: Element): boolean => find(listed, `a[href], ${CAPTION}`) !== null && rawText(listed).trim() !== '';

function holderFor(caption: Element, page: Page): Element | null {
  const wanted = matches(caption, '[data-e2e="browse-video-desc"]')
    ? '[data-e2e="browse-username"], [data-e2e="browser-nickname"], a[href^="/@"]' : 'a[href*="/video/"], a[href*="/photo/"]';
  return holderOf(caption, wanted, CAPTION) ?? (page.kind === 'thread' ? find(page.document, 'main') : null);
}

/** Ids of videos whose players were seen. A feed removes players that were passed; what else it shows stays. */
const seen = new WeakMap<Element, { id: string; caption: string }>();

/** A feed names its videos by their players, or links them. */
function idIn(listed: Element, caption: Element | null): VideoAddress | null {
  const player = find(listed, '[id^="xgwrapper-"]');
  const id = player === null ? undefined : /^xgwrapper-\d+-(\d{10,25})$/u.exec(attribute(player, 'id') ?? '')?.[1];
  const said = caption === null ? '' : rawText(caption);
  if (id !== undefined) {
    seen.set(listed, { id, caption: said });
    return { handle: null, id };
  }
  const before = seen.get(listed);
  return before !== undefined && before.caption === said && said !== '' ? { handle: null, id: before.id } : linkedIn(listed);
}

const linkedIn = (holder: Element): VideoAddress | null =>
  findAll(holder, 'a[href*="/video/"], a[href*="/photo/"]').map((link) => videoIn(attribute(link, 'href')))
    .find((address) => address !== null) ?? null;

function authorIn(holder: Element, video: VideoAddress): Partial<Author> | null {
  const people = peopleIn(holder, CAPTION);
  const handle = video.handle ?? people.map((link) => handleIn(attribute(link, 'href'))).find((found) => found !== null) ?? null;
  if (handle === null) return null;
  const shown = find(holder, '[data-e2e="browser-nickname"], [data-e2e="video-author-nickname"], [data-e2e="search-card-user-unique-id"]')
    ?? people.find((link) => handleIn(attribute(link, 'href')) === handle && textOf(link) !== '');
  const name = shown == null ? '' : (textOf(shown).split(/\n|\s?[\u00b7\u2022]\s/u)[0] ?? '').trim();
  return { handle, name: name === '' ? null : name, url: `https://www.tiktok.com/@${handle}` };
}

/** The video as the server described it, for pages whose app has not drawn it yet. */
export function readServed(page: Page): PostDraft[] {
  const here = videoIn(page.url.href);
  const item = here === null || find(page.document, CAPTION) !== null ? null : itemOf(page.document, here.id);
  if (here === null || item === null || item.isPrivate || item.handle === null) return [];
  const permalink = addressOf({ ...here, handle: item.handle });
  return [{
    kind: 'post',
    nativeId: here.id,
    permalink,
    threadUrl: permalink,
    author: { handle: item.handle, name: item.name, url: `https://www.tiktok.com/@${item.handle}` },
    text: item.text,
    language: item.language,
    media: [here.isPhoto === true ? 'image' : 'video'],
    publishedAt: timeOfId(here.id, page.now, null) ?? readTime(item.createdAt, { now: page.now }),
    engagement: item.engagement,
  }];
}
