import { matches } from './reading/dom';
import { defineSite, type Page, type Reading } from './reading/site';
import { about, pageKind } from './producthunt/addresses';
import { COMING, LAUNCH, readComing, readLaunch } from './producthunt/cards';
import { COMMENT, readComment, readReview, REVIEW } from './producthunt/comments';
import { readData } from './producthunt/data';

const READERS: readonly (readonly [selector: string, read: (element: Element, page: Page) => Reading])[] = [
  [COMMENT, readComment],
  [REVIEW, readReview],
  [COMING, readComing],
  [LAUNCH, readLaunch],
];

/** Product Hunt: launches and their comments, reviews, threads, and the lists of what was and will be launched. */
export default defineSite({
  id: 'producthunt',
  name: 'Product Hunt',
  kind: 'forum',
  proof: 'sources',
  sources: ['A saved list of coming launches, 2025', 'OpenCLI, Product Hunt adapter 2026', 'Product Hunt’s GraphQL schema: Post, Comment, DetailedReview'],
  hosts: ['producthunt.com'],
  pageKind,
  posts: READERS.map(([selector]) => selector).join(', '),
  read: (element, page) => READERS.find(([selector]) => matches(element, selector))?.[1](element, page) ?? null,
  readPage: readData,
  pageData: 'script',
  traces: '[data-test="vote-button"], [data-test="upcoming-event-follow-button"], a[href*="?comment="], a[href*="/reviews?review="]',
  about,
  expects: ['author', 'time', 'permalink', 'text'],
});
