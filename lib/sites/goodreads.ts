import { find, matches } from './reading/dom';
import { defineSite, type Page, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { pageKind } from './goodreads/addresses';
import { readCard } from './goodreads/card';
import { COMMENTS, readComment, readLegacyReview, REVIEWS } from './goodreads/legacy';

/** Goodreads, in the markup of 2015 to 2025: books' pages, single reviews with their comments, and shelves. */
export default defineSite({
  id: 'goodreads',
  name: 'Goodreads',
  kind: 'reviews',
  proof: 'pages',
  hosts: ['goodreads.com'],
  pageKind,
  posts: `article, ${REVIEWS}, ${COMMENTS}`,
  read,
  traces: 'a[href*="/review/show/"]',
  about,
  watchedAttributes: ['href'],
  expects: ['author', 'time', 'permalink', 'text'],
});

function read(element: Element, page: Page): Reading {
  if (matches(element, 'article')) return readCard(element, page);
  return matches(element, COMMENTS) ? readComment(element, page) : readLegacyReview(element, page);
}

/** The book, on its own pages. */
function about(url: URL, document: Document): PageSubject | null {
  if (!url.pathname.includes('/book/')) return null;
  const name = find(document, '[data-testid="bookTitle"], h1 [data-testid="title"], h1[itemprop="name"], #bookTitle');
  return name === null ? null : { owner: textOf(name) };
}
