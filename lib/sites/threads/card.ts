import type { Engagement, MediaKind, WrittenTime } from '@/lib/posts/post';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, isElement, matches, parentOf, rawText } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { handleIn, postIn, timeInCode, type PostAddress } from './addresses';

export const CARDS = '[data-pressable-container]';

/** Parts of a card that are its own, not those of a post quoted in it. */
export const ownAll = (card: Element, selector: string): Element[] =>
  findAll(card, selector).filter((part) => closest(part, CARDS) === card);

export const own = (card: Element, selector: string): Element | null => ownAll(card, selector)[0] ?? null;

/** The row that holds the author's name and the age, with the post's address: where the post begins. */
export interface Heading {
  /** Null where the author's name is not found: then nobody knows where the words begin. */
  row: Element | null;
  time: Element | null;
  address: PostAddress | null;
  isAdvertisement: boolean;
}

/** Null where the card names neither its author nor its address, as one that is not filled yet. */
export function headingOf(card: Element): Heading | null {
  const time = own(card, 'time');
  const around = time === null ? null : closest(time, 'a[href*="/post/"]');
  const links = around === null ? ownAll(card, 'a[href*="/post/"]').filter((link) => find(link, 'img, video') === null) : [around];
  const link = links.find((candidate) => postIn(attribute(candidate, 'href')) !== null) ?? null;
  const address = link === null ? null : postIn(attribute(link, 'href'));
  const names = ownAll(card, 'a[href*="/@"]').filter((other) => handleIn(attribute(other, 'href')) !== null && find(other, 'img') === null);
  const name = address === null ? names[0] : names.find((other) => handleIn(attribute(other, 'href')) === address.handle);
  const mark = time ?? link ?? name ?? null;
  if (mark === null) return null;
  // An advertisement says what it is where posts have their age.
  const isAdvertisement = time === null && (link === null || /\p{L}/u.test(rawText(link)));
  return { row: name === undefined ? null : commonRow(mark, name, card), time, address, isAdvertisement };
}

function commonRow(mark: Element, name: Element, card: Element): Element | null {
  for (let at: Node | null = mark; at !== null && isElement(at) && at !== card; at = parentOf(at)) {
    if (at === name || findAll(at, 'a').includes(name)) return at;
  }
  return null;
}

const isAside = (span: Element): boolean => closest(span, 'a, [role="button"], button, h1, h2, time') !== null;

/**
 * What a card says: the blocks of text after its heading and before its buttons, which are none of them links or
 * buttons themselves. A block within a block is said once.
 */
export function wordsOf(card: Element, row: Element): string {
  const order = ownAll(card, '[dir="auto"], [role="button"], a, div, span, time');
  const start = order.indexOf(row);
  const [like] = actionsOf(card, row);
  const last = like === undefined ? order.length : order.indexOf(like);
  // A second time is that of a quoted post whose card is not marked as one.
  const second = order.findIndex((part, at) => at > start && matches(part, 'time') && closest(part, 'a') !== null && !findAll(row, 'time').includes(part));
  const end = second === -1 ? last : Math.min(second, last);
  const within = new Set(findAll(row, '[dir="auto"]'));
  const blocks = order.slice(start + 1, end)
    .filter((part) => matches(part, '[dir="auto"]') && !within.has(part) && !isAside(part) && !isNested(part) && find(part, 'time') === null);
  const texts = blocks.map((block) => linesOf(block)).filter((text) => text !== '' && text !== '·');
  return texts.filter((text) => texts.length === 1 || !PLACE_IN_THREAD.test(text)).join('\n\n');
}

/** "2/5" beside the words of a post that is one of several. */
const PLACE_IN_THREAD = /^\d{1,2}\s*\/\s*\d{1,2}$/u;

/** Newlines are shown as they stand, but for pages that were saved through a formatter. */
function linesOf(block: Element): string {
  const text = textOf(block, { keepNewlines: !/\n(?: {16}|\t{4})/u.test(rawText(block)), skip: '[role="button"], button' });
  const isPlaced = findAll(block, 'div').some((part) => PLACE_IN_THREAD.test(textOf(part, { inline: true })));
  return isPlaced ? text.replace(/\s+\d{1,2}\s*\/\s*\d{1,2}$/u, '') : text;
}

/** Whether a card has words of its own, and the buttons below them. */
export const saysSomething = (card: Element): boolean => actionsOf(card, null).length > 0
  && ownAll(card, '[dir="auto"]').some((block) => !isAside(block) && textOf(block) !== '');

function isNested(part: Element): boolean {
  const parent = parentOf(part);
  return parent !== null && isElement(parent) && closest(parent, '[dir="auto"]') !== null;
}

/** Buttons for liking, answering, passing on and sending, in this order on every page; menus and media come before them. */
function actionsOf(card: Element, row: Element | null): Element[] {
  const buttons = ownAll(card, '[role="button"]').filter((button) => find(button, 'svg') !== null
    && find(button, 'img, video') === null && !isInMedia(button) && !(row !== null && findAll(row, '[role="button"]').includes(button)));
  const first = buttons.findIndex((button) => attribute(button, 'aria-haspopup') === null || hasNumber(button));
  return first === -1 ? [] : lastRow(buttons.slice(first), card);
}

const hasNumber = (button: Element): boolean => /\d/u.test(rawText(button));

function isInMedia(button: Element): boolean {
  const parent = parentOf(button);
  const outer = parent !== null && isElement(parent) ? closest(parent, '[role="button"]') : null;
  return outer !== null;
}

/** The nearest element around the last button that holds three or more of them. */
function lastRow(buttons: readonly Element[], card: Element): Element[] {
  const last = buttons.at(-1);
  for (let at: Node | null = last ?? null; at !== null && isElement(at) && at !== card; at = parentOf(at)) {
    const inside = new Set(findAll(at, '[role="button"]'));
    const row = buttons.filter((button) => inside.has(button));
    if (row.length >= 3) return row;
  }
  return [];
}

/** Counts beside the four buttons; one that counts nothing shows no number. */
export function countsOf(card: Element, row: Element, language: string | null): Partial<Engagement> {
  const [likes, replies, shares] = actionsOf(card, row).map((button) => {
    const shown = find(button, '[dir="auto"]');
    return shown === null ? null : readShortNumber(textOf(shown), language);
  });
  return { likes: likes ?? null, replies: replies ?? null, shares: shares ?? null };
}

const DAY = 86_400_000;

/** The time that is shown; else that of the page's data; else the day in the code, which is made when an upload begins. */
export function timeOf(heading: Heading, takenAt: string | null, page: Page): WrittenTime {
  const shown = heading.time === null ? null : attribute(heading.time, 'datetime');
  const read = readTimestamp(shown ?? takenAt, { now: page.now });
  const ms = heading.address === null ? null : timeInCode(heading.address.code);
  if (read.at !== null || ms === null || ms > page.now + DAY) return read;
  return { at: new Date(ms - (ms % DAY)).toISOString(), precision: 'day', raw: null };
}

export function mediaOf(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (own(card, 'picture img, [role="button"] img, a[href*="/media"] img') !== null && own(card, 'video') === null) media.push('image');
  if (own(card, 'video') !== null) media.push('video');
  if (ownAll(card, 'a[href*="//l.threads."]').some((link) => closest(link, '[dir="auto"]') === null)) media.push('link');
  return media;
}

/** Somebody else than the author, named above the card's heading, passed the post on. */
export function isPassedOn(card: Element, row: Element, author: string): boolean {
  const order = ownAll(card, 'a, div, span');
  const start = order.indexOf(row);
  return order.slice(0, Math.max(start, 0)).some((link) => {
    const handle = matches(link, 'a') && find(link, 'img') === null ? handleIn(attribute(link, 'href')) : null;
    return handle !== null && handle !== author && !findAll(row, 'a').includes(link);
  });
}
