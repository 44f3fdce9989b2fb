import { matches } from './reading/dom';
import { defineSite, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { readOldResult, readThing } from './reddit/old';
import { readRedesignComment, readRedesignPost } from './reddit/redesign';
import { readFoundComment, readFoundPost } from './reddit/search';
import { readComment, readPost, readProfileComment } from './reddit/shreddit';

const READERS: readonly (readonly [selector: string, read: (element: Element, page: Page) => Reading])[] = [
  ['shreddit-post', readPost],
  ['shreddit-comment', readComment],
  ['shreddit-profile-comment', readProfileComment],
  [
    '[data-testid="search-post-unit"], [data-testid="search-post-with-content-preview"], '
      + 'faceplate-tracker[data-testid="search-post"]',
    readFoundPost,
  ],
  ['[data-testid="search-sdui-comment-unit"]', readFoundComment],
  ['.thing[data-fullname]', readThing],
  ['.search-result-link[data-fullname]', readOldResult],
  ['[data-testid="post-container"]', readRedesignPost],
  ['.Comment[class*="t1_"]', readRedesignComment],
];

/** Reddit: today's pages, old Reddit and the redesign between them; feeds, threads, profiles and searches. */
export default defineSite({
  id: 'reddit',
  name: 'Reddit',
  kind: 'social',
  proof: 'pages',
  hosts: ['reddit.com'],
  pageKind,
  posts: READERS.map(([selector]) => selector).join(', '),
  read: (element, page) => READERS.find(([selector]) => matches(element, selector))?.[1](element, page) ?? null,
  traces: 'a[href*="/comments/"]',
  about,
  watchedAttributes: [
    'post-title', 'permalink', 'created-timestamp', 'score', 'comment-count', 'author', 'thingid', 'comment-id',
    'data-fullname', 'data-score', 'datetime', 'ts',
  ],
  composer: {
    box: 'shreddit-composer [contenteditable], .usertext-edit textarea[name="text"]',
    in: 'post',
    opens: 'shreddit-comment-action-row [slot="comment-reply"] button, shreddit-comment-action-row button[slot="comment-reply"], '
      + 'comment-composer-host [data-testid="trigger-button"], .flat-list .reply-button a',
  },
  expects: ['author', 'time', 'permalink', 'text'],
});

/** Hosts and first words of paths under which nobody posts. */
const OTHER_HOST = /^(?:accounts|ads|business|chat|developers|mod|support)\.reddit\.com$/u;
const NO_POSTS = new Set(
  ('account account-settings achievements answers appeals avatar avatars chat communities contact explore help ' +
    'login mail media message messages mod modmail notifications policies prefs premium privacy register reddits ' +
    'report room rules settings submit subreddits terms verification wiki').split(' '),
);
const NO_POSTS_IN_COMMUNITY = new Set('about achievements mod submit w wiki'.split(' '));
const NO_POSTS_OF_ACCOUNT = new Set('about achievements followers gilded-settings'.split(' '));

function pageKind(url: URL): PageKind | null {
  if (OTHER_HOST.test(url.hostname)) return null;
  const [first = '', second = '', third = '', fourth = ''] = url.pathname.toLowerCase().split('/').slice(1);
  if (first === 'search') return 'search';
  if (first === 'comments' || first === 'tb' || first === 'gallery') return second === '' ? 'feed' : 'thread';
  if (first === 'r') {
    if (third === 'search') return 'search';
    if (third === 'comments' || third === 's') return fourth === '' ? 'feed' : 'thread';
    return NO_POSTS_IN_COMMUNITY.has(third) ? null : 'feed';
  }
  if (first === 'u' || first === 'user') {
    if (second === '' || NO_POSTS_OF_ACCOUNT.has(third)) return null;
    if (third === 'search') return 'search';
    if (third === 'm') return 'feed';
    return third === 'comments' && fourth !== '' ? 'thread' : 'profile';
  }
  return NO_POSTS.has(first) ? null : 'feed';
}

/** The words that were searched for, or whose account or community it is. */
function about(url: URL): PageSubject | null {
  const [first = '', owner = ''] = url.pathname.split('/').slice(1);
  const terms = /\/search(?:\/|$)/u.test(url.pathname) ? url.searchParams.get('q') : null;
  return /^(?:r|u|user)$/iu.test(first) && owner !== '' ? { terms, owner } : { terms };
}
