import { findAll, matches } from '../reading/dom';
import type { Page, Reading, Site } from '../reading/site';
import { about, pageKind } from './addresses';
import { BUILT_CARD, NAMED_CARD, readCard } from './card';
import { PAGE_DATA, statedReviews } from './data';
import { LEGACY_CARD, readLegacyCard } from './legacy';

const CARD = `${NAMED_CARD}, ${BUILT_CARD}, ${LEGACY_CARD}`;

const read = (card: Element, page: Page): Reading => (matches(card, LEGACY_CARD) ? readLegacyCard(card, page) : readCard(card, page));

function isReadable(card: Element, page: Page): boolean {
  const reading = read(card, page);
  return reading !== null && 'kind' in reading;
}

/**
 * What Capterra, Software Advice and GetApp have in common, which are made by one house: reviews in cards with what is
 * said at large, what is good and what is not. Where no card can be read, the page's data for search engines is.
 */
export const FAMILY: Pick<Site, 'kind' | 'pageKind' | 'posts' | 'read' | 'readPage' | 'pageData' | 'traces' | 'about' | 'expects'> = {
  kind: 'reviews',
  pageKind,
  posts: CARD,
  read,
  readPage: (page) => (findAll(page.document, CARD).some((card) => isReadable(card, page)) ? [] : statedReviews(page)),
  pageData: PAGE_DATA,
  traces: '[data-testid="rating"] ~ *, [data-testid="reviewer-profile-pic"], [data-testid="reviewer-first-name"], [itemprop="review"], .review-card',
  about,
  expects: ['author', 'time', 'rating', 'text'],
};
