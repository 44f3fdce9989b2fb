import { readShortNumber, readFirstNumber } from '@/lib/language/shortNumbers';
import type { Engagement } from '@/lib/posts/post';
import { attribute, findAll, hasAttribute, matches, nextElementOf, rawText } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import type { Card } from './card';
import type { Told } from './data';

const languageOf = (page: Page): string | null => attribute(page.document.documentElement, 'lang');

/** Reactions, comments and shares: as the page's data counts them, else as the row under the post shows them. */
export function countsOf(card: Card, told: Told | undefined, page: Page): Partial<Engagement> {
  const language = languageOf(page);
  const toolbar = card.withRows.findIndex((part) => matches(part, '[role="toolbar"]'));
  const row = toolbar < 0 ? [] : card.withRows.slice(toolbar + 1).filter((part) => matches(part, '[role="button"]'));
  // Reactions one by one have pictures; comments open below, shares in a dialog of their own.
  const counters = row.filter((button) => findAll(button, 'img').length === 0 && readFirstNumber(textOf(button), language) !== null).slice(0, 2);
  const comments = counters.find((button) => hasAttribute(button, 'aria-expanded'));
  const shares = comments === undefined ? undefined : counters.find((button) => button !== comments);
  const inButton = (name: string): number | null => {
    const button = card.withRows.find((part) => matches(part, `[data-ad-rendering-role="${name}_button"]`));
    return button === undefined ? null : readShortNumber(textOf(button), language);
  };
  return {
    likes: told?.likes ?? inButton('like') ?? (toolbar < 0 ? null : reactionsBeside(card.withRows[toolbar], language)),
    replies: told?.replies ?? inButton('comment') ?? (comments === undefined ? null : readFirstNumber(textOf(comments), language)),
    shares: told?.shares ?? inButton('share') ?? (shares === undefined ? null : readFirstNumber(textOf(shares), language)),
  };
}

/** The sum stands behind the pictures of the reactions, once for the eye and once with words. */
function reactionsBeside(toolbar: Element | undefined, language: string | null): number | null {
  for (let next = toolbar === undefined ? null : nextElementOf(toolbar); next !== null; next = nextElementOf(next)) {
    for (const part of [next, ...findAll(next, '[aria-hidden="true"], span')]) {
      const count = readShortNumber(rawText(part), language);
      if (count !== null) return count;
    }
  }
  return null;
}

/** Reactions to a comment: a button with their pictures; the number stands in it from two on. */
export function reactionsTo(comment: readonly Element[], page: Page): number | null {
  const language = languageOf(page);
  const button = comment.find((part) => matches(part, '[role="button"]') && findAll(part, 'img[role="presentation"], img[src^="data:image/svg"]').length > 0);
  if (button === undefined) return null;
  return readShortNumber(rawText(button), language) ?? readFirstNumber(attribute(button, 'aria-label'), language);
}
