import type { Engagement, MediaKind, WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readShortNumber } from '@/lib/language/shortNumbers';
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
  row: Element;
  time: Element | null;
  address: PostAddress | null;
}

/** Null where the card names neither its author nor its address, as one that is not filled yet. */
export function headingOf(card: Element): Heading | null {
  const time = own(card, 'time');
  const around = time === null ? null : closest(time, 'a[href*="/post/"]');
  const links = around === null ? ownAll(card, 'a[href*="/post/"]').filter((link) => find(link, 'img, video') === null) : [around];
  const address = links.map((link) => postIn(attribute(link, 'href'))).find((found) => found !== null) ?? null;
  const mark = time ?? links.find((link) => postIn(attribute(link, 'href')) !== null) ?? null;
  const names = ownAll(card, 'a[href*="/@"]').filter((link) => handleIn(attribute(link, 'href')) !== null && find(link, 'img') === null);
  const name = address === null ? names[0] : names.find((link) => handleIn(attribute(link, 'href')) === address.handle);
  const row = mark === null ? (name ?? null) : commonRow(mark, name ?? mark, card);
  return row === null ? null : { row, time, address };
}

function commonRow(mark: Element, name: Element, card: Element): Element | null {
  for (let at: Node | null = mark; at !== null && isElement(at) && at !== card; at = parentOf(at)) {
    if (at === name || findAll(at, 'a').includes(name)) return at;
  }
  return mark;
}

const isAside = (span: Element): boolean => closest(span, 'a, [role="button"], button, h1, h2, time') !== null;

/**
 * What a card says: the blocks of text after its heading and before its buttons, which are none of them links or
 * buttons themselves. A block within a block is said once.
 */
export function wordsOf(card: Element, heading: Heading): string {
  const order = ownAll(card, '[dir="auto"], [role="button"], a, div, span');
  const start = order.indexOf(heading.row);
  const [like] = actionsOf(card, heading);
  const end = like === undefined ? order.length : order.indexOf(like);
  const within = new Set(findAll(heading.row, '[dir="auto"]'));
  const blocks = order.slice(start + 1, end)
    .filter((part) => matches(part, '[dir="auto"]') && !within.has(part) && !isAside(part) && !isNested(part) && find(part, 'time') === null);
  return blocks.map((block) => linesOf(block)).filter((text) => text !== '' && text !== '·').join('\n\n');
}

/** Newlines are shown as they stand, but for pages that were saved through a formatter. */
const linesOf = (block: Element): string =>
  textOf(block, { keepNewlines: !/\n(?: {16}|\t{4})/u.test(rawText(block)), skip: '[role="button"], button' });

function isNested(part: Element): boolean {
  const parent = parentOf(part);
  return parent !== null && isElement(parent) && closest(parent, '[dir="auto"]') !== null;
}

/** Buttons for liking, answering, passing on and sending, in this order on every page; menus and media come before them. */
function actionsOf(card: Element, heading: Heading): Element[] {
  const buttons = ownAll(card, '[role="button"]').filter((button) => find(button, 'svg') !== null
    && find(button, 'img, video') === null && !isInMedia(button) && !findAll(heading.row, '[role="button"]').includes(button));
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
export function countsOf(card: Element, heading: Heading, language: string | null): Partial<Engagement> {
  const [likes, replies, shares] = actionsOf(card, heading).map((button) => {
    const shown = find(button, '[dir="auto"]');
    return shown === null ? null : readShortNumber(textOf(shown), language);
  });
  return { likes: likes ?? null, replies: replies ?? null, shares: shares ?? null };
}

const DAY = 86_400_000;

/** The time that is shown; else that of the page's data; else the day in the code, which is made when an upload begins. */
export function timeOf(heading: Heading, takenAt: string | null, page: Page): WrittenTime {
  const shown = heading.time === null ? null : attribute(heading.time, 'datetime');
  const read = readTime(shown ?? takenAt, { now: page.now });
  const ms = heading.address === null ? null : timeInCode(heading.address.code);
  if (read.at !== null || ms === null || ms > page.now + DAY) return read;
  return { at: new Date(ms - (ms % DAY)).toISOString(), precision: 'day', raw: null };
}

/** Whether words stand where posts have their age, as an advertisement says what it is. */
export function isAdvertisement(heading: Heading): boolean {
  return heading.time === null && findAll(heading.row, '[dir="auto"]')
    .some((part) => closest(part, 'a') === null && find(part, 'a') === null && /\p{L}/u.test(rawText(part)));
}

export function mediaOf(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (own(card, 'picture img, [role="button"] img, a[href*="/media"] img') !== null && own(card, 'video') === null) media.push('image');
  if (own(card, 'video') !== null) media.push('video');
  if (ownAll(card, 'a[href*="//l.threads."]').some((link) => closest(link, '[dir="auto"]') === null)) media.push('link');
  return media;
}

/** Somebody else than the author, named above the card's heading, passed the post on. */
export function isPassedOn(card: Element, heading: Heading): boolean {
  const order = ownAll(card, 'a, div, span');
  const start = order.indexOf(heading.row);
  return order.slice(0, Math.max(start, 0)).some((link) => {
    const handle = matches(link, 'a') && find(link, 'img') === null ? handleIn(attribute(link, 'href')) : null;
    return handle !== null && heading.address !== null && handle !== heading.address.handle && !findAll(heading.row, 'a').includes(link);
  });
}
