import { pageKind } from './booking/addresses';
import { CARD, readCard } from './booking/card';
import { LISTED, readListed } from './booking/listed';
import { find, matches } from './reading/dom';
import { readJsonLd } from './reading/jsonLd';
import { defineSite, type PageSubject } from './reading/site';
import { isThing, thingOf, wordOf } from './reading/things';
import { textOf } from './reading/visibleText';

/**
 * Booking.com in all its languages, in the markup of 2014 to 2026: guests' reviews of a place to stay, out of ten, with what
 * the place answered. What is quoted from reviews above their list is cut, and bears neither a day nor a score: no review.
 */
export default defineSite({
  id: 'booking',
  name: 'Booking.com',
  kind: 'reviews',
  proof: 'sources',
  sources: [
    'markup as read by public projects, 2023 to 2026: review readers and exporters by test ids of the review cards',
    'markup as read by public projects, 2016 to 2024: spiders of review lists',
  ],
  hosts: ['booking.com'],
  pageKind,
  posts: `${CARD}, ${LISTED}`,
  read: (element, page) => (matches(element, CARD) ? readCard(element, page) : readListed(element, page)),
  traces: '[data-testid="review-date"], [data-testid="review-stay-date"], .c-review-block__date, .review_item_date',
  about,
  expects: ['author', 'time', 'rating', 'text'],
});

function about(url: URL, document: Document): PageSubject | null {
  if (url.pathname.startsWith('/searchresults')) return { terms: url.searchParams.get('ss') };
  if (pageKind(url) === null) return null;
  const heading = find(document, 'h2.pp-header__title, #hp_hotel_name, .standalone_header_hotel_link');
  const stated = readJsonLd(document).flat().filter(isThing).find((thing) => thingOf(thing, 'aggregateRating') !== null);
  const owner = heading === null ? (stated === undefined ? null : wordOf(stated, 'name')) : textOf(heading);
  return owner === null || owner === '' ? null : { owner };
}
