import { find, matches } from './reading/dom';
import { defineSite, type PageSubject } from './reading/site';
import { textOf } from './reading/visibleText';
import { pageKind } from './tripadvisor/addresses';
import { CARDS, readCard } from './tripadvisor/card';
import { HOSTS } from './tripadvisor/hosts';
import { LISTED, readListed } from './tripadvisor/listed';

/** Tripadvisor in all its countries, in the markup of 2015 to 2026: reviews of hotels, restaurants and sights, with the answers of their owners. */
export default defineSite({
  id: 'tripadvisor',
  name: 'Tripadvisor',
  kind: 'reviews',
  proof: 'sources',
  sources: [
    'a part of a page of 2026 saved in a public repository',
    'markup as read by public projects, 2016 to 2026: spiders of hotels, restaurants and sights, review exporters',
  ],
  hosts: HOSTS,
  pageKind,
  posts: `${CARDS}, ${LISTED}`,
  read: (element, page) => (matches(element, CARDS) ? readCard(element, page) : readListed(element, page)),
  traces: '[data-test-target="review-title"], a[href*="/ShowUserReviews-"], .partial_entry',
  about,
  watchedAttributes: ['data-reviewid', 'data-machine-translated'],
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

function about(url: URL, document: Document): PageSubject | null {
  if (url.pathname === '/Search') return { terms: url.searchParams.get('q') };
  const heading = pageKind(url) === null ? null : find(document, 'h1');
  const owner = heading === null ? '' : textOf(heading);
  return owner === '' ? null : { owner };
}
