import { attributeIn, outOfFive, sectionsOf, wordsIn } from '../reading/parts';
import { findAll, matches, nextElementOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { listAddress } from './addresses';
import { onlyDateIn } from './dates';

/** Cards of 2017: of Capterra, and of Software Advice. */
export const LEGACY_CARD = '.cell-review, .review:has(.reviewBody), .review:has(.reviewAuthor)';

export function readLegacyCard(card: Element, page: Page): Reading {
  const isCapterra = matches(card, '.cell-review');
  const paragraphs = isCapterra ? findAll(card, '.review-comments p').map((part) => textOf(part, { skip: 'strong:first-child' }))
    : [wordsIn(card, '.reviewBody'), ...findAll(card, 'h5 + p').map((part) => textOf(part))];
  const text = sectionsOf(paragraphs);
  const lacks = findAll(card, 'h5').some((label) => nextElementOf(label) === null);
  if (lacks || text === '' || (!isCapterra && wordsIn(card, '.reviewBody') === null)) return unreadable('text');
  const name = isCapterra ? wordsIn(card, '.reviewer-details .epsilon') : wordsIn(card, '.reviewAuthor');
  if (name === null) return unreadable('author');
  const month = attributeIn(card, '.datePublished[content]', 'content') ?? wordsIn(card, '.datePublished');
  return {
    kind: 'review',
    threadUrl: listAddress(page.url),
    author: { name },
    title: wordsIn(card, isCapterra ? 'h3' : '.reviewName'),
    text,
    publishedAt: isCapterra ? onlyDateIn(card, page) : readPublished(month, { now: page.now, language: declaredLanguage(page.document) }),
    rating: outOfFive(isCapterra ? wordsIn(card, '[itemprop="ratingValue"]') : attributeIn(card, 'meta[name="ratingValue"], meta[itemprop="ratingValue"]', 'content')),
  };
}
