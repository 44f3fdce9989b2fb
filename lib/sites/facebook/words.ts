import { readDateIn } from '@/lib/language/dateWords';
import { readElapsed } from '@/lib/language/elapsed';
import { timeAt } from '@/lib/language/writtenTime';
import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { attribute, closest, find, findAll, isText, rawText, textNodeValue, firstChildOf, nextSiblingOf, isElement } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';

export interface Words {
  text: string;
  partial: boolean;
}

const SKIPPED = '[role="button"], button';
const CUT = /\s*(?:\u2026|\.\.\.)\s*$/u;

/**
 * What stands in a block of text. A button at its end replaces a cut text by the whole; where the page's own data has
 * the whole, that is taken.
 */
export function wordsIn(block: Element, whole: string | undefined): Words {
  const shown = textOf(block, { skip: SKIPPED });
  const more = findAll(block, SKIPPED).some((button) => rawText(button).trim() !== '');
  if (!more) return { text: shown, partial: false };
  const start = shown.replace(CUT, '');
  const isWhole = whole !== undefined && start !== '' && bare(whole).startsWith(bare(start)) && whole.length > start.length;
  return isWhole ? { text: whole, partial: false } : { text: shown, partial: true };
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 2_000);

/** Most letters by which a time is drawn one by one, before it counts as scrambled. */
const MOST_PIECES = 3;

/**
 * The time that the page's data tells of this very post, else what its link shows. That is often drawn as single
 * letters among hidden ones that do not belong there: then it is unknown.
 */
export function timeIn(link: Element | null, told: number | undefined, page: Page): WrittenTime {
  const language = attribute(page.document.documentElement, 'lang');
  const raw = link === null ? null : shownIn(link);
  if (told !== undefined && told > 0) {
    return timeAt({ ms: told * 1000, precision: 'second' }, page.now, raw ?? String(told));
  }
  if (link === null) return UNKNOWN_TIME;
  const stamp = find(link, '[data-utime]') ?? closest(link, '[data-utime]');
  const seconds = stamp === null ? Number.NaN : Number(attribute(stamp, 'data-utime'));
  if (seconds > 0) return timeAt({ ms: seconds * 1000, precision: 'second' }, page.now, raw ?? String(seconds));
  const elapsed = readElapsed(raw, { now: page.now, language });
  return elapsed.at === null ? readDateIn(raw, { now: page.now, locales: language === null ? ['en'] : [language, 'en'] }) : elapsed;
}

function shownIn(link: Element): string | null {
  const label = attribute(link, 'aria-label')?.trim() ?? '';
  const text = piecesIn(link) > MOST_PIECES || find(link, 'svg, canvas') !== null ? '' : textOf(link);
  if (text !== '') return text;
  return /\p{N}/u.test(label) && label.length <= 60 ? label : null;
}

/** Pieces of text below an element. */
function piecesIn(element: Element): number {
  let pieces = 0;
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (isText(child)) pieces += textNodeValue(child).trim() === '' ? 0 : 1;
    else if (isElement(child)) pieces += piecesIn(child);
  }
  return pieces;
}
