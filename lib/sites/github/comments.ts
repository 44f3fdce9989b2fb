import type { PostKind } from '@/lib/posts/post';
import { attribute, closest, find, findAll, hasAttribute, isElement, matches, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { threadAt, threadLinked, type Thread } from './addresses';
import { authorIn, BODY, likesIn, mediaOf, timeIn, wordsOf } from './parts';

/** In React: the body of an issue, and a comment. */
const REACT = '[data-testid="issue-body"], [data-testid^="comment-viewer-outer-box"]';
/** In the older markup each post is named by its kind and number. */
const KINDS = ['issue-', 'issuecomment-', 'pullrequest-', 'pullrequestreview-', 'discussion_r', 'discussion-', 'discussioncomment-', 'gistcomment-', 'commitcomment-'];
const NAME = /^(issue|issuecomment|pullrequest|pullrequestreview|discussion_|discussion|discussioncomment|gistcomment|commitcomment)[-r]\d+$/u;
const FIRST = /^(?:issue|pullrequest|discussion)-/u;
const NAMED = KINDS.map((kind) => `[id^="${kind}"]`).join(', ');

export const COMMENT = `${REACT}, ${NAMED}`;

const isHolder = (element: Element): boolean => matches(element, REACT)
  || (NAME.test(attribute(element, 'id') ?? '') && closest(element, REACT) === null);

/** The post that a part belongs to: the nearest one around it. */
function holderOf(part: Element): Element | null {
  for (let at: Element | null = closest(part, COMMENT); at !== null; at = above(at)) {
    if (isHolder(at)) return at;
  }
  return null;
}

function above(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? closest(parent, COMMENT) : null;
}

export function readComment(element: Element, page: Page): Reading {
  if (!isHolder(element)) return null;
  const parts = (selector: string): Element[] => findAll(element, selector).filter((part) => holderOf(part) === element);
  // Hidden as spam or off topic until somebody opens it.
  const hidden = parts('.minimized-comment:not(.d-none)')[0];
  if (hidden !== undefined && !find(hidden, 'details')?.hasAttribute('open')) return null;
  const name = nameOf(element, parts);
  const thread = threadOf(parts, page);
  const [body] = parts(BODY);
  if (body === undefined) return isShell(parts, name) ? null : unreadable('text');
  const first = matches(element, '[data-testid="issue-body"]') || (name !== null && FIRST.test(name));
  if (thread === null || (name === null && !first)) return unreadable('permalink');
  const text = wordsOf(body);
  const title = first ? titleOf(thread, page) : null;
  if (text === '' && title === null && mediaOf(body).length === 0) return unreadable('text');
  return {
    kind: kindOf(element, parts, first ? null : name, page),
    nativeId: first ? thread.id : name,
    permalink: first ? thread.path : `${thread.path}#${name}`,
    threadUrl: thread.path,
    parentId: first ? null : parentIdOf(element, thread),
    author: authorIn(parts),
    title,
    text,
    media: mediaOf(body),
    publishedAt: timeIn(parts, page),
    engagement: { likes: likesIn(parts) },
  };
}

/** An approval without a word is an event; a frame that has neither time nor person has not been filled yet. */
const isShell = (parts: (selector: string) => Element[], name: string | null): boolean =>
  (name?.startsWith('pullrequestreview-') === true && parts('.timeline-comment, .edit-comment-hide').length === 0)
  || parts('relative-time, time, .author, [data-testid="avatar-link"], [data-testid="issue-body-header-author"]').length === 0;

/** `issuecomment-12`: on the post itself, in its heading, or in the link to it. */
function nameOf(element: Element, parts: (selector: string) => Element[]): string | null {
  const named = [element, ...parts(NAMED)].map((part) => attribute(part, 'id') ?? '').find((id) => NAME.test(id));
  if (named !== undefined) return named;
  const links = parts('a[href*="#"]').filter((link) => closest(link, BODY) === null).map((link) => (attribute(link, 'href') ?? '').replace(/^[^#]*#/u, ''));
  return links.find((name) => NAME.test(name)) ?? null;
}

/** Issues are also opened beside their list, under its address: so the post's own link is asked first. */
function threadOf(parts: (selector: string) => Element[], page: Page): Thread | null {
  const own = parts('a[href*="#"]').filter((link) => closest(link, BODY) === null)
    .find((link) => NAME.test((attribute(link, 'href') ?? '').replace(/^[^#]*#/u, '')));
  return (own === undefined ? null : threadLinked(attribute(own, 'href'), page.url)) ?? threadAt(page.url);
}

const TITLES = '[data-testid="issue-title"], h1 .js-issue-title, h1 .markdown-title, .js-issue-title';

function titleOf(thread: Thread, page: Page): string | null {
  if (thread.kind === 'gist' || thread.kind === 'commit') return null;
  const heading = find(page.document, TITLES);
  const title = heading === null ? '' : textOf(heading);
  return title === '' ? null : title;
}

function kindOf(element: Element, parts: (selector: string) => Element[], name: string | null, page: Page): PostKind {
  if (name === null) {
    const asked = find(page.document, '.js-discussions-goto-answer-button, .gh-header-show .State[title*="nswered"], [itemtype$="schema.org/Question"]');
    return attribute(element, 'id')?.startsWith('discussion-') === true && asked !== null ? 'question' : 'post';
  }
  if (!name.startsWith('discussioncomment-')) return 'comment';
  if (closest(element, '[data-child-comments], [id^="child-comments-"]') !== null) return 'reply';
  const answer = find(page.document, `.js-discussions-goto-answer-button[href$="#${name}"]`);
  return answer !== null || parts('.timeline-chosen-answer').length > 0 ? 'answer' : 'comment';
}

/** In a discussion the comment it stands under; in a review the first comment on the same lines; else the thread. */
function parentIdOf(element: Element, thread: Thread): string {
  const children = closest(element, '[id^="child-comments-discussioncomment-"]');
  const under = children === null ? above(element) : null;
  const named = children === null
    ? (under !== null && isHolder(under) ? (attribute(under, 'id') ?? '') : '')
    : (attribute(children, 'id') ?? '').replace(/^child-comments-/u, '');
  if (/^discussioncomment-\d+$/u.test(named)) return named;
  const lines = closest(element, '.js-resolvable-timeline-thread-container, review-thread-collapsible, .js-line-comments, .inline-comments, [data-review-thread-id]');
  const opening = lines === null ? undefined : findAll(lines, '[id^="discussion_r"]').find(isHolder);
  return opening !== undefined && opening !== element && hasAttribute(opening, 'id') ? (attribute(opening, 'id') ?? thread.id) : thread.id;
}
