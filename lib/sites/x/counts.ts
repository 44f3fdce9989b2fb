import type { PostDraft } from '@/lib/posts/complete';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, rawText } from '../reading/dom';
import { own, ownAll } from './parts';

/**
 * Counts of a post. Buttons name them in the page's language ("20 Replies. Reply", "11 回复。回复"), in no fixed order
 * of words, so only the number is read; the short form beside the icon ("1.2K") serves where there is no label.
 */
export function engagementOf(post: Element): NonNullable<PostDraft['engagement']> {
  const stated = statedCounts(post);
  return {
    replies: buttonCount(post, '[data-testid="reply"]') ?? stated.get('ReplyAction') ?? null,
    shares: buttonCount(post, '[data-testid="retweet"], [data-testid="unretweet"]') ?? stated.get('ShareAction') ?? null,
    likes: buttonCount(post, '[data-testid="like"], [data-testid="unlike"]') ?? stated.get('LikeAction') ?? null,
    views: viewsOf(post) ?? stated.get('ViewAction') ?? null,
  };
}

function buttonCount(post: Element, selector: string): number | null {
  const button = own(post, selector);
  return button === null ? null : countIn(attribute(button, 'aria-label')) ?? shortCount(button);
}

/** The number of views is a link to the post's statistics; in the open post it stands beside the time instead. */
function viewsOf(post: Element): number | null {
  const link = own(post, 'a[href$="/analytics"]');
  const linked = link === null ? null : countIn(attribute(link, 'aria-label')) ?? shortCount(link);
  if (linked !== null) return linked;
  const shown = ownAll(post, '[data-testid="app-text-transition-container"]')
    .find((element) => closest(element, '[role="group"], button, a') === null);
  if (shown === undefined) return null;
  // "3.6K", "3,6 тыс." and "3.6万" all begin with the digits of one of the whole numbers in the row's label.
  const digits = western(rawText(shown)).replace(/\D/gu, '');
  const row = own(post, '[role="group"][aria-label]');
  const whole = row === null || digits === '' ? [] : wholeNumbers(attribute(row, 'aria-label'));
  return whole.findLast((value) => String(value).startsWith(digits)) ?? shortCount(shown);
}

const GROUPED = /\d{1,3}(?:[.,'\u2019\u066c\u00a0\u202f ]\d{3})+(?!\d)|\d+/gu;

/** Whole numbers of a label: "1,234 Likes. Like", "1 234 J’aime", "٢٠ ردًا". */
function wholeNumbers(label: string | null): number[] {
  return (western(label ?? '').slice(0, 300).match(GROUPED) ?? []).map((digits) => Number(digits.replace(/\D/gu, '')));
}

function countIn(label: string | null): number | null {
  const shortened = /\d+[.,]\d{1,2}\s?[kmb]\b/iu.exec(western(label ?? ''))?.[0];
  return shortened === undefined ? (wholeNumbers(label)[0] ?? null) : readCount(shortened);
}

/** A count as it is shown, where it is whole or shortened in a way that is sure. */
function shortCount(element: Element): number | null {
  const text = western(rawText(element)).trim();
  return /^\d[\d.,\u00a0\u202f ]*[KMB]?$/u.test(text) ? readCount(text) : null;
}

/** Digits of other scripts (Arabic, Persian, Devanagari, Bengali) as 0 to 9: the zero of each ends in 0 or 6. */
const western = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 15) - (code < 0x900 ? 0 : 6));
  });

function statedCounts(post: Element): Map<string, number> {
  const counts = new Map<string, number>();
  for (const counter of ownAll(post, '[itemprop="interactionStatistic"]')) {
    const type = find(counter, 'meta[itemprop="interactionType"]');
    const count = find(counter, 'meta[itemprop="userInteractionCount"]');
    const value = count === null ? null : readCount(attribute(count, 'content'));
    const name = /\w+$/u.exec((type === null ? null : attribute(type, 'content')) ?? '')?.[0];
    if (value !== null && name !== undefined && !counts.has(name)) counts.set(name, value);
  }
  return counts;
}
