import type { PostDraft } from '@/lib/posts/complete';
import { attribute, closest, find, findAll, firstChildOf, hasAttribute, matches, parentOf, rawText } from '../reading/dom';
import { textOf } from '../reading/visibleText';
import { LONG_TEXT, NAME, own, ownAll, said, TEXT } from './parts';

const LONG_TITLE = '[data-testid="twitter-article-title"]';
const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';

/** Links show the end of a long address as a hidden rest and an ellipsis, which is no part of the address. */
const ELLIPSIS = 'a > span[aria-hidden="true"] ~ span[aria-hidden="true"]:last-child, '
  + 'span > span[aria-hidden="true"] ~ span[aria-hidden="true"]:last-child';
const NO_WORDS = 'article, [data-testid="simpleTweet"], [data-testid="tweetPhoto"], [data-testid="videoPlayer"], '
  + '[data-testid^="card."], [role="button"]';

/** Pages that were saved through a formatter have its indentation in their texts; there newlines mean nothing. */
const INDENTED = /\n(?: {16}|\t{4})/u;

export type Words = Pick<PostDraft, 'kind' | 'title' | 'text' | 'language' | 'partial'>;

/** What a post says, as the page shows it. */
export function wordsOf(post: Element): Words {
  return wordsOfArticle(post) ?? wordsOfText(post) ?? wordsOfTeaser(post)
    ?? (own(post, NAME) === null ? wordsWithoutMarks(post) : null) ?? { kind: 'post', text: '', language: null };
}

export function lineOf(element: Element): string {
  return textOf(element, { inline: true });
}

function linesOf(element: Element): string {
  return textOf(element, { inline: true, keepNewlines: !INDENTED.test(rawText(element)), skip: `${ELLIPSIS}, ${SHOW_MORE}` });
}

/** The open long article: a title and paragraphs, in which posts may be shown that are not its own words. */
function wordsOfArticle(post: Element): Words | null {
  const body = own(post, LONG_TEXT);
  const title = own(post, LONG_TITLE);
  if (body === null && title === null) return null;
  return {
    kind: 'article',
    title: title === null ? null : lineOf(title),
    text: body === null ? '' : paragraphsOf(body),
    language: body === null ? null : languageOf(attribute(body, 'lang')),
    partial: body === null,
  };
}

function paragraphsOf(body: Element): string {
  const blocks = findAll(body, '[data-block="true"]');
  if (blocks.length === 0) return textOf(body, { skip: NO_WORDS });
  return blocks.map((block) => textOf(block, { inline: true, skip: NO_WORDS })).filter((text) => text !== '').join('\n\n');
}

function wordsOfText(post: Element): Words | null {
  const element = own(post, TEXT);
  if (element === null) return null;
  return {
    kind: 'post',
    text: linesOf(element),
    language: languageOf(attribute(element, 'lang')),
    partial: own(post, SHOW_MORE) !== null,
  };
}

/** A long article in a list: picture, a mark "Article" with an icon, title and the first words. */
function wordsOfTeaser(post: Element): Words | null {
  const cover = own(post, '[data-testid="article-cover-image"]');
  const card = cover === null ? null : parentOf(cover);
  if (cover === null || card === null) return null;
  const around = parentOf(card);
  const texts = ownAll(post, 'div[dir="auto"]').filter((element) => closest(element, NAME) === null
    && !matches(element, '[data-testid="article-cover-image"] *') && isWithin(element, around)
    && !isMark(element) && lineOf(element) !== '');
  const [title, beginning] = texts;
  if (title === undefined) return null;
  return {
    kind: 'article', title: lineOf(title), text: beginning === undefined ? '' : linesOf(beginning), language: null, partial: true,
  };
}

function isWithin(element: Element, around: Node | null): boolean {
  for (let at: Node | null = element; at !== null; at = parentOf(at)) if (at === around) return true;
  return false;
}

function isMark(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && find(parent as Element, 'svg') !== null && firstChildOf(element) !== null
    && findAll(parent as Element, 'div[dir="auto"]').length === 1;
}

/** Where only the beginning of a long post is given, it is about so long and ends in an ellipsis. */
const SHORTENED = /^[^]{150,}(?:…|\.\.\.)$/u;

/**
 * Markup without marks for name and text: pages for guests since 2026, and the app before 2021. The text is the block
 * with a language of its own, or that begins as the post's description does, or the first; an open article of 2026 has
 * an empty first block, then its title, its text last.
 */
function wordsWithoutMarks(post: Element): Words | null {
  const described = said(post, 'articleBody') ?? said(post, 'text');
  const blocks = ownAll(post, 'div[dir="auto"]').filter((element) => attribute(element, 'aria-hidden') !== 'true'
    && closest(element, 'a, [data-slot="hover-card-trigger"]') === null);
  const [first, second] = blocks;
  const last = blocks.at(-1);
  if (first !== undefined && second !== undefined && last !== undefined && blocks.length >= 3 && lineOf(first) === '') {
    return { kind: 'article', title: lineOf(second), text: linesOf(last), language: null };
  }
  // The description has addresses in a short form of X's own, the text what they lead to.
  const start = bare((described ?? '').replace(/https?:[^]*/u, '')).slice(0, 20);
  const filled = blocks.filter((element) => lineOf(element) !== '');
  const shown = filled.find((element) => hasAttribute(element, 'lang'))
    ?? filled.find((element) => bare(lineOf(element)).startsWith(start));
  const text = shown === undefined ? (described ?? '') : linesOf(shown);
  if (text === '') return null;
  return {
    kind: 'post',
    text,
    language: languageOf(shown === undefined ? null : attribute(shown, 'lang')) ?? languageOf(said(post, 'inLanguage')),
    partial: SHORTENED.test(text),
  };
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const OLD_CODES: Readonly<Record<string, string>> = { in: 'id', iw: 'he' };

/** X marks texts without a language (only links, emoji, media) with codes of its own: und, zxx, qme, qht, art… */
function languageOf(code: string | null): string | null {
  if (code === null || !/^[a-z]{2}(?:-[\w-]+)?$/iu.test(code)) return null;
  return Object.hasOwn(OLD_CODES, code) ? (OLD_CODES[code] ?? null) : code;
}
