import { find, matches } from './reading/dom';
import { defineSite, type PageSubject } from './reading/site';
import { textOf } from './reading/visibleText';
import { pageKind } from './imdb/addresses';
import { CARDS, readCard } from './imdb/card';
import { LISTED, readListed } from './imdb/lister';

/** IMDb, in the markup of 2012 to 2025: pages of a film's reviews, single ones, a user's, and those on the film's own page. */
export default defineSite({
  id: 'imdb',
  name: 'IMDb',
  kind: 'reviews',
  proof: 'pages',
  hosts: ['imdb.com'],
  pageKind,
  posts: `${CARDS}, ${LISTED}`,
  read: (element, page) => (matches(element, LISTED) ? readListed(element, page) : readCard(element, page)),
  traces: 'a[href*="/review/rw"]',
  about,
  watchedAttributes: ['href', 'data-review-id'],
  expects: ['author', 'time', 'permalink', 'text'],
});

/** The film, on its own pages. */
function about(url: URL, document: Document): PageSubject | null {
  if (!url.pathname.includes('/title/')) return null;
  const name = find(document, 'h2[data-testid="subtitle"], [data-testid="hero__primary-text"], .parent a[itemprop="url"], h3[itemprop="name"] a')
    ?? find(document, 'h1');
  return name === null ? null : { owner: textOf(name) };
}
