import type { Author, WrittenTime } from '@/lib/posts/post';
import { readElapsed } from '@/lib/language/elapsed';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, rawText } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { handleIn, ownAddress } from './addresses';

/** Elements with these names since 2017 and, until then, a class. */
export const COMMENTS = 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-view-model, ytm-comment-renderer, '
  + '.comment-renderer[data-cid]';
export const POSTS = 'ytd-backstage-post-renderer, ytd-post-renderer, ytd-shared-post-renderer, '
  + 'ytm-backstage-post-renderer, ytm-post-renderer, ytm-shared-post-renderer';

const CARDS = `${COMMENTS}, ${POSTS}`;

/** Elements of a card that are its own and not those of a card inside it: ids are repeated all over the page. */
export const ownAll = (card: Element, selector: string): Element[] =>
  findAll(card, selector).filter((element) => closest(element, CARDS) === card);

export const own = (card: Element, selector: string): Element | null => ownAll(card, selector)[0] ?? null;

/** The first of several selectors, best first, whose element says something. */
export function firstSaying(card: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = ownAll(card, selector).find((element) => rawText(element).trim() !== '' || find(element, 'img') !== null);
    if (found !== undefined) return found;
  }
  return null;
}

/** What a card says, with the newlines that the page shows; `partial` where the phone's page shows only its beginning. */
export function bodyIn(card: Element, selectors: readonly string[]): { text: string; partial: boolean } {
  const shown = firstSaying(card, selectors);
  if (shown === null) return { text: '', partial: false };
  // Only the inner element keeps the newlines of its source.
  const text = textOf(find(shown, '.yt-core-attributed-string') ?? shown, { keepNewlines: true });
  const button = find(shown, 'button');
  const more = button === null ? '' : rawText(button).trim();
  const folds = own(card, '.YtmCommentRendererExpand, .comment-expand') !== null;
  const partial = /^(?:\.\.\.|\u2026)/u.test(more) || (/(?:\.\.\.|\u2026)$/u.test(text) && (folds || more !== ''));
  return { text, partial };
}

/** Language of the page's own words: ages and numbers are written in it. */
export function languageOf(page: Page): string | null {
  const html = find(page.document, 'html');
  const declared = html === null ? null : attribute(html, 'lang');
  if (declared !== null && declared !== '') return declared;
  const search = find(page.document, 'link[rel="search"][href*="locale="]');
  const locale = search === null ? null : /[?&]locale=([\w-]+)/u.exec(attribute(search, 'href') ?? '')?.[1];
  return locale ?? null;
}

const AUTHORS = [
  '#author-text', '#author-comment-badge #text', '#author-comment-badge #name', '#display-name',
  '[class*="CommentRendererTitle"]', '.comment-title', '.author-text', '.comment-author-text',
  'yt-post-header a[href^="/@"], yt-post-header a[href^="/channel/"]',
];
const CHANNELS = 'a#author-text, a#author-endpoint, #author-comment-badge a, #author-thumbnail a, '
  + 'a[class*="CommentRendererIconContainer"], a.comment-icon-container, a.comment-author-text, yt-post-header a[href]';

/** Names that begin with @ are handles; before 2023 comments showed names. */
export function authorOf(card: Element, page: Page): Partial<Author> {
  const shown = firstSaying(card, AUTHORS);
  const text = shown === null ? '' : (textOf(shown).split(/\s[\u2022\u00b7]\s|\n/u)[0] ?? '').trim();
  const channel = ownAll(card, CHANNELS).map((link) => ownAddress(attribute(link, 'href'), page.url))
    .find((url) => url !== null && /^\/(?:@|channel\/|user\/|c\/)/u.test(url.pathname)) ?? null;
  const handle = text.startsWith('@') ? text.slice(1) : handleIn(channel);
  return {
    handle,
    name: text === '' || text.startsWith('@') ? null : text,
    url: channel === null ? null : `https://www.youtube.com${channel.pathname}`,
  };
}

const TIMES = [
  '#published-time-text', '.published-time-text', '[class*="CommentRendererPublished"]', '.comment-published-time', '.comment-renderer-time',
];

/** Where no element is known to hold the age, it is looked for in the lines about the author. */
const HEADINGS = 'yt-post-header a, yt-post-header span, [class*="CommentRendererHeader"] span, '
  + '[class*="CommentRendererSubtitle"], [class*="CommentRendererTitle"], .comment-header span, .comment-title';

export function timeOf(card: Element, page: Page): WrittenTime {
  const reading = { now: page.now, language: languageOf(page) };
  const shown = firstSaying(card, TIMES);
  if (shown !== null) return readElapsed(textOf(shown), reading);
  for (const element of ownAll(card, HEADINGS)) {
    // A handle may be any word: "@yesterday".
    for (const part of textOf(element).split(/\s?[\u2022\u00b7]\s|\n/u)) {
      const read = part.length > 60 || part.startsWith('@') ? null : readElapsed(part, reading);
      if (read !== null && read.at !== null) return read;
    }
  }
  return readElapsed(null, reading);
}

const VOTES = ['#vote-count-middle', '#vote-count-left', '[class*="CommentRendererCount"]', '.comment-count', '.comment-renderer-like-count.off'];
const VOTING = '#like-button [aria-label], [class*="CommentRendererDetails"] like-button-view-model [aria-label]';

/** How far apart a shortened number and the whole one may be. */
const ROUNDING = 0.1;

/**
 * What is shown, which is shortened from 1,000 on; then the whole number of the button's name is better, where it fits.
 * A comment that nobody likes shows no number, and its button says 0 on some pages.
 */
export function likesOf(card: Element, page: Page): number | null {
  const language = languageOf(page);
  const shown = firstSaying(card, VOTES);
  const count = shown === null ? null : readShortNumber(textOf(shown), language);
  const button = own(card, VOTING);
  const named = button === null ? null : readFirstNumber(attribute(button, 'aria-label'), language);
  if (count === null) return shown === null ? named : null;
  return count >= 1000 && named !== null && Math.abs(named - count) <= count * ROUNDING ? named : count;
}
