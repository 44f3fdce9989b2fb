import { find, matches } from './reading/dom';
import { defineSite, type Page, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { pageKind } from './steam/addresses';
import { COMMENT, OPENING, readComment, readOpening, readTopicRow, TOPIC_ROW } from './steam/discussions';
import { HUB_CARD, readHubCard, readSingle, readStoreBox, SINGLE, STORE_BOX } from './steam/reviews';
import { FOUND, readFound } from './steam/search';

const READERS: readonly (readonly [selector: string, read: (element: Element, page: Page) => Reading])[] = [
  [HUB_CARD, readHubCard],
  [STORE_BOX, readStoreBox],
  [SINGLE, readSingle],
  [OPENING, readOpening],
  [COMMENT, readComment],
  [TOPIC_ROW, readTopicRow],
  [FOUND, readFound],
];

/**
 * Steam, in the markup of 2014 to 2026: reviews in a product's hub, in the store and on their own pages, discussions, and
 * comments on reviews, news and things of the workshop.
 */
export default defineSite({
  id: 'steam',
  name: 'Steam',
  kind: 'reviews',
  proof: 'pages',
  hosts: ['steamcommunity.com', 'store.steampowered.com'],
  pageKind,
  posts: READERS.map(([selector]) => selector).join(', '),
  read: (element, page) => READERS.find(([selector]) => matches(element, selector))?.[1](element, page) ?? null,
  traces: '[data-modal-content-url*="/recommended/"], a[href*="/recommended/"] img[src*="humbs"], [id^="comment_content_"], [id^="forum_op_"]',
  about,
  watchedAttributes: ['data-modal-content-url', 'data-timestamp'],
  composer: { box: 'textarea.commentthread_textarea', in: 'thread' },
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

/** The product, on the pages of its hub and of the store, and the words of a search in its discussions. */
function about(url: URL, document: Document): PageSubject | null {
  const terms = url.searchParams.get('q') ?? url.searchParams.get('searchText');
  const name = find(document, '.apphub_AppName');
  if (name === null && (terms === null || terms === '')) return null;
  return { owner: name === null ? null : textOf(name), terms: terms === '' ? null : terms };
}
