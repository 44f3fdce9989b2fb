import { pageKind, shopOf } from './etsy/addresses';
import { CARDS, readCard } from './etsy/card';
import { defineSite, type PageSubject } from './reading/site';

/** Etsy in all its languages, in the markup of 2018 to 2026: buyers' reviews of things and of shops, with what the seller answered. */
export default defineSite({
  id: 'etsy',
  name: 'Etsy',
  kind: 'reviews',
  proof: 'sources',
  sources: [
    'markup as read by public projects, 2018 to 2024: spiders of listings and of shops',
    'markup as read by public extensions, 2025 and 2026: readers of the sheet of reviews',
  ],
  hosts: ['etsy.com'],
  pageKind,
  posts: CARDS,
  read: readCard,
  traces: '[data-review-username], [data-review-text-toggle-wrapper], .shop2-review-attribution, [data-deep-dive-reviews-container] a[href*="/people/"]',
  about,
  watchedAttributes: ['data-review-region'],
  expects: ['author', 'time', 'rating', 'text'],
});

function about(url: URL, document: Document): PageSubject | null {
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?search\/?$/u.test(url.pathname)) return { terms: url.searchParams.get('q') };
  const owner = pageKind(url) === null ? null : shopOf(url, document);
  return owner === null ? null : { owner };
}
