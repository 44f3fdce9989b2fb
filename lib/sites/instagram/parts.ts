import { readTime } from '@/lib/language/dates';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import { UNKNOWN_TIME, type Author, type WrittenTime } from '@/lib/posts/post';
import {
  attribute, closest, find, findAll, firstChildOf, isElement, isText, matches, nextSiblingOf, parentOf, rawText, textNodeValue,
} from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { handleOf, profileAddress } from './addresses';

export const BUTTONS = 'button, [role="button"]';
const MORE = `${BUTTONS}, [aria-hidden="true"]`;
/** What may hold a text: it is told from the rest by what it does not hold. */
const TEXTS = 'h1, span, div';

const CUT = /\s*(?:\u2026|\.\.\.)$/u;

export const languageOf = (page: Page): string | null => attribute(page.document.documentElement, 'lang');

export const authorNamed = (handle: string, name: string | null = null): Partial<Author> =>
  ({ handle, name, url: profileAddress(handle) });

/** Whose text a block holds: the first profile that is linked before its anchor, with all links to it up to there. */
export function authorIn(block: Element, anchor: Element, page: Page): { handle: string; links: Element[] } | null {
  const parts = findAll(block, 'a[href], time');
  const links = parts.slice(0, Math.max(parts.indexOf(anchor), 0)).filter((part) => handleOf(part, page.url) !== null);
  const handle = links[0] === undefined ? null : handleOf(links[0], page.url);
  return handle === null ? null : { handle, links: links.filter((link) => handleOf(link, page.url) === handle) };
}

/**
 * The first block of words in a block whose head (author and anchor) they are no part of: behind the anchor, or, where
 * the author is a heading, behind that.
 */
export function textBelow(block: Element, author: readonly Element[], anchor: Element | null): Element | null {
  const head = anchor === null ? author : [...author, anchor];
  const parts = findAll(block, `${TEXTS}, a, time`);
  const isHeading = author.some((link) => closest(link, 'h2, h3, h4') !== null);
  const last = isHeading || anchor === null ? author.at(-1) : anchor;
  for (const part of last === undefined ? [] : parts.slice(parts.indexOf(last) + 1)) {
    if (!matches(part, TEXTS) || head.some((one) => holds(part, one) || holds(one, part))) continue;
    const other = closest(part, `a, ${BUTTONS}, h2, h3, h4, header`);
    if (other !== null && other !== block && holds(block, other)) continue;
    if (isNameAgain(part, author)) continue;
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(textOf(part, { skip: MORE }))) return part;
  }
  return null;
}

/** Whether a block says nothing but the author's name once more, and links it. */
function isNameAgain(block: Element, author: readonly Element[]): boolean {
  const own = new Set(author.map((link) => attribute(link, 'href')));
  const link = findAll(block, 'a[href]').find((other) => own.has(attribute(other, 'href')));
  return link !== undefined && textOf(block) === textOf(link);
}

/** Whether words stand right in an element, beside its parts. */
export function saysItself(element: Element): boolean {
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (isText(child) && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(textNodeValue(child))) return true;
  }
  return false;
}

export function holds(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The words that open the rest of a clamped text, where they are neither a button nor hidden. */
const OPENER = /(?:\u2026|\.\.\.)\s*\p{L}[\p{L}\p{M} ]{0,24}$/u;

/** What a caption or comment says; one that is clamped ends in a button, or in words that only the eye is shown. */
export function wordsIn(block: Element, whole: string | undefined, name = ''): { text: string; partial: boolean } {
  const said = textOf(block, { skip: MORE });
  const shown = name !== '' && said.startsWith(name) ? said.slice(name.length).trim() : said;
  const parent = around(block);
  const opener = findAll(block, 'span').map((span) => textOf(span)).find((words) => OPENER.test(words) && words.length < 40 && shown.endsWith(words));
  const mayBeCut = CUT.test(shown) && parent !== null && find(parent, BUTTONS) !== null;
  const isCut = opener !== undefined || mayBeCut || findAll(block, MORE).some((more) => /\p{L}/u.test(rawText(more)));
  if (!isCut) return { text: shown, partial: false };
  const text = (opener === undefined ? shown : shown.slice(0, -opener.length)).replace(CUT, '').trim();
  return whole !== undefined && text !== '' && bare(whole).startsWith(bare(text)) ? { text: whole, partial: false } : { text, partial: true };
}

export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '');

/** The time of an element, else as the page's data tells of the very post. */
export function timeOf(time: Element | null, told: number | null | undefined, page: Page): WrittenTime {
  const written = time === null ? null : attribute(time, 'datetime');
  if (written !== null) return readTime(written, { now: page.now });
  return told == null ? UNKNOWN_TIME : readTime(new Date(told * 1000).toISOString(), { now: page.now });
}

/** Likes of a comment: among the first buttons around it, one with a number; the others say what can be done. */
export function likesBeside(row: Element, isItsOwn: (block: Element) => boolean, page: Page): number | null {
  for (let block: Element | null = row; block !== null && isItsOwn(block); block = around(block)) {
    const buttons = findAll(block, BUTTONS).map((button) => textOf(find(button, 'span') ?? button)).filter((said) => said !== '');
    if (buttons.length === 0) continue;
    const counted = buttons.find((said) => /^\p{N}|\p{N}$/u.test(said));
    return counted === undefined ? null : readFirstNumber(counted, languageOf(page));
  }
  return null;
}

/** What stands right around an element. */
export function around(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? parent : null;
}
