import type { MediaKind } from '@/lib/posts/post';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, hasAttribute, isElement, matches, parentOf } from './reading/dom';
import { defineSite, unreadable, type Page, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { commentIn, handleIn, ownAddress, pageKind, permalinkOf, threadIn } from './youtube/addresses';
import {
  authorOf, bodyIn, COMMENTS, languageOf, likesOf, own, ownAll, POSTS, timeOf,
} from './youtube/card';

const THREADS = 'ytd-comment-thread-renderer, ytm-comment-thread-renderer, .comment-thread-renderer';
const HIDDEN_THREADS = 'ytd-comment-thread-renderer[hidden], ytm-comment-thread-renderer[hidden]';
const ADVERTISEMENTS = 'ytd-ad-slot-renderer, ytm-ad-slot-renderer, ytd-promoted-sparkles-web-renderer, ytd-in-feed-ad-layout-renderer';

/**
 * YouTube, in the markup of 2015 to 2026 and that of its pages for phones: comments on videos and shorts, and the posts
 * of channels with their comments. A video is no post.
 */
export default defineSite({
  id: 'youtube',
  name: 'YouTube',
  kind: 'social',
  proof: 'pages',
  hosts: ['youtube.com'],
  pageKind,
  posts: `${COMMENTS}, ${POSTS}`,
  read: (card, page) => (matches(card, COMMENTS) ? readComment(card, page) : readPost(card, page)),
  traces: 'a[href*="&lc="], a[href*="?lc="]',
  about,
  watchedAttributes: ['href'],
  composer: {
    box: '#contenteditable-root',
    in: 'post',
    opens: '#reply-button-end button, #reply-button a, #simplebox-placeholder',
  },
  expects: ['author', 'time', 'permalink', 'text'],
});

/** The words that were searched for, or the channel whose page or video it is. */
function about(url: URL, document: Document): PageSubject | null {
  const kind = pageKind(url);
  if (kind === 'search') {
    return { terms: url.searchParams.get('search_query') ?? /^\/hashtag\/([^/]+)/u.exec(url.pathname)?.[1] ?? null };
  }
  if (kind === 'profile') return { owner: handleIn(url) ?? /^\/(?:c|user)\/([^/]+)/u.exec(url.pathname)?.[1] ?? null };
  const link = kind === 'thread' ? find(document, CHANNEL_OF_VIDEO) : null;
  return link === null ? null : { owner: handleIn(ownAddress(attribute(link, 'href'), url)) };
}

const CHANNEL_OF_VIDEO = 'ytd-video-owner-renderer a[href^="/@"], ytm-slim-owner-renderer a[href^="/@"]';

const TEXTS = ['#content-text', '[class*="CommentRendererText"]', '.comment-text', '.user-text', '.comment-renderer-text-content'];

function readComment(card: Element, page: Page): Reading {
  if (isHidden(card)) return null;
  const { text, partial } = bodyIn(card, TEXTS);
  const link = addressOf(card, page);
  // Cards stand empty before they are filled.
  if (text === '') return link === null && authorOf(card, page).url === null ? null : unreadable('text');
  const id = link === null ? null : commentIn(link);
  // After a change of page, cards of the last one stay for a while: their own address says what they belong to.
  const thread = (link === null ? null : threadIn(link)) ?? threadIn(page.url);
  const answered = cardAnswered(card);
  const root = id?.includes('.') === true ? id.slice(0, id.lastIndexOf('.')) : null;
  const isReply = answered !== null || root !== null || closest(card, REPLIES) !== null;
  return {
    kind: isReply ? 'reply' : 'comment',
    nativeId: id,
    permalink: link === null || id === null ? null : permalinkOf(link),
    threadUrl: thread?.address ?? null,
    parentId: isReply ? (idOf(answered, page) ?? root) : (thread?.postId ?? null),
    author: authorOf(card, page),
    text,
    partial,
    publishedAt: timeOf(card, page),
    engagement: { likes: likesOf(card, page), replies: repliesOf(card, page) },
  };
}

const REPLIES = 'ytd-comment-replies-renderer, ytm-comment-replies-renderer, yt-sub-thread, .comment-replies-renderer';

/** Pages that the reader has left are kept, hidden, and shown again on return. */
const LEFT = 'ytd-browse[hidden], ytd-watch-flexy[hidden], ytd-shorts[hidden], ytd-search[hidden], ytd-page-manager > [hidden]';

const isHidden = (card: Element): boolean =>
  hasAttribute(card, 'hidden') || closest(card, `${HIDDEN_THREADS}, ${LEFT}`) !== null;

const LINKS = '#published-time-text a, .published-time-text a, .comment-renderer-time a, '
  + '#header-author a[href*="lc="], [class*="CommentRendererHeader"] a[href*="lc="], .comment-header a[href*="lc="]';

/** The address behind a comment's age, which names its video or post and the comment itself. */
function addressOf(card: Element, page: Page): URL | null {
  const link = own(card, LINKS);
  return link === null ? null : ownAddress(attribute(link, 'href'), page.url);
}

function idOf(card: Element | null, page: Page): string | null {
  const address = card === null ? null : addressOf(card, page);
  return address === null ? null : commentIn(address);
}

/** The comment that a reply answers: at the head of its thread or, where each reply heads one, of the thread around. */
function cardAnswered(card: Element): Element | null {
  const thread = closest(card, THREADS);
  const head = thread === null ? null : find(thread, COMMENTS);
  if (head !== card) return head;
  const around = thread === null ? null : parentOf(thread);
  const outer = around !== null && isElement(around) ? closest(around, THREADS) : null;
  return outer === null ? null : find(outer, COMMENTS);
}

const MORE_REPLIES = '#more-replies, #more-replies-sub-thread, .more-button[slot="more-button"].ytd-comment-replies-renderer, '
  + 'ytm-comment-replies-renderer button, .comment-replies-button';

/** How many replies the button under a comment announces; it stands outside the comment, in its thread. */
function repliesOf(card: Element, page: Page): number | null {
  const thread = closest(card, THREADS);
  if (thread === null || find(thread, COMMENTS) !== card) return null;
  const button = findAll(thread, MORE_REPLIES).find((element) => closest(element, THREADS) === thread && closest(element, COMMENTS) === null);
  if (button === undefined) return null;
  const named = matches(button, '[aria-label]') ? button : find(button, '[aria-label]');
  const said = named === null ? null : readFirstNumber(attribute(named, 'aria-label'), languageOf(page));
  return said ?? readFirstNumber(buttonText(button), languageOf(page));
}

/** What a button says; texts of pages leave buttons out. */
const buttonText = (button: Element): string => textOf(find(button, LABELS) ?? button);

const LABELS = 'button [role="text"], [class*="button-text-content"], [class*="ButtonTextContent"], paper-button, yt-formatted-string';

const POST_TEXTS = [
  '#content-text', '#home-content-text', '#post-text', '[class*="PostRendererHostContentText"]',
  'ytd-shared-post-renderer #content', 'ytm-shared-post-renderer #content',
];

function readPost(card: Element, page: Page): Reading {
  // What a channel shares of another is quoted, not said again.
  const around = parentOf(card);
  if (around === null || !isElement(around) || closest(around, POSTS) !== null) return null;
  if (closest(card, ADVERTISEMENTS) !== null || isHidden(card)) return null;
  const { text, partial } = bodyIn(card, POST_TEXTS);
  const thread = threadOfPost(card, page);
  const media = mediaIn(card);
  if (text === '' && media.length === 0) return thread === null && authorOf(card, page).url === null ? null : unreadable('text');
  const comments = own(card, '#reply-button-end, [class*="ActionButtonsRendererReply"]');
  return {
    kind: 'post',
    nativeId: thread?.postId ?? null,
    permalink: thread?.address ?? null,
    threadUrl: thread?.address ?? null,
    author: authorOf(card, page),
    text,
    partial,
    media,
    publishedAt: timeOf(card, page),
    engagement: {
      likes: likesOf(card, page),
      replies: comments === null ? null : readShortNumber(buttonText(comments), languageOf(page)),
    },
  };
}

const POST_LINKS = '#published-time-text a, .published-time-text a, yt-post-header a[href*="/post/"], a[href*="/post/"]';

function threadOfPost(card: Element, page: Page): ReturnType<typeof threadIn> {
  for (const link of ownAll(card, POST_LINKS)) {
    if (closest(link, POST_TEXTS.join()) !== null) continue;
    const address = ownAddress(attribute(link, 'href'), page.url);
    const thread = address === null ? null : threadIn(address);
    if (thread?.postId != null) return thread;
  }
  // The page's own post may lack a link to itself; it is the first on the page.
  const shown = threadIn(page.url);
  const first = findAll(page.document, POSTS).find((post) => !isHidden(post));
  return shown?.postId == null || first !== card ? null : shown;
}

const IMAGES = 'ytd-backstage-image-renderer, ytd-post-multi-image-renderer, ytm-backstage-image-renderer, ytm-post-multi-image-renderer';
const VIDEOS = 'ytd-video-renderer, ytd-post-uploaded-video-renderer, ytm-video-with-context-renderer, ytm-compact-video-renderer';

function mediaIn(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (own(card, IMAGES) !== null) media.push('image');
  if (own(card, VIDEOS) !== null) media.push('video');
  return media;
}
