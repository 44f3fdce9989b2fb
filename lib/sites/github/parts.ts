import { UNKNOWN_TIME, type Author, type MediaKind, type WrittenTime } from '@/lib/posts/post';
import { readTimestamp } from '@/lib/language/timestamps';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, matches } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';

export const BODY = '.js-comment-body, .comment-body, [data-testid="markdown-body"], .markdown-body';

// Copies of code for the clipboard, and what a mail program added to an answer.
const NO_WORDS = '.zeroclipboard-container, clipboard-copy, .email-hidden-toggle, .email-hidden-reply, .blob-num, .markdown-heading > .anchor';

/** The site's own words where there are none. */
const NO_DESCRIPTION = 'No description provided.';

export function wordsOf(body: Element): string {
  const text = textOf(body, { skip: NO_WORDS });
  return text === NO_DESCRIPTION ? '' : text;
}

export function mediaOf(body: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (find(body, 'img:not(.emoji):not([class*="emoji"])') !== null) media.push('image');
  if (find(body, 'video') !== null) media.push('video');
  return media;
}

const NAMED = '[data-testid="issue-body-header-author"], [data-testid="avatar-link"], .author, .comment-header-author';
const PERSON = 'a[data-hovercard-type="user"], a[data-hovercard-url^="/users/"], a[data-hovercard-url^="/apps/"]';
const HEADING = 'h1, h2, h3, h4, h5, .timeline-comment-header, .timeline-comment-header-text, [data-testid="comment-header"], [data-testid="issue-body"]';
const HISTORY = `.js-comment-edit-history, details, ${BODY}`;

/** Who wrote it: named as such, else the person in its heading. `parts`: those of one post only. */
export function authorIn(parts: (selector: string) => Element[]): Partial<Author> {
  const named = parts(NAMED).find((part) => closest(part, HISTORY) === null)
    ?? parts(PERSON).find((part) => closest(part, HISTORY) === null && closest(part, HEADING) !== null);
  return named === undefined ? {} : personOf(named);
}

/** A person's name is the last part of their address; apps have theirs in one of their own. */
export function personOf(link: Element): Partial<Author> {
  const url = attribute(link, 'href');
  const handle = /^(?:https:\/\/github\.com)?\/(?:apps\/)?([\w-]+(?:\[bot\])?)\/?$/u.exec(url ?? '')?.[1] ?? textOf(link).replace(/^@/u, '');
  return handle === '' || /\s/u.test(handle) ? {} : { handle, url };
}

/** When it was written: in the link to itself, else in its heading. */
export function timeIn(parts: (selector: string) => Element[], page: Page): WrittenTime {
  const times = parts('relative-time[datetime], time[datetime], time-ago[datetime]').filter((part) => closest(part, HISTORY) === null);
  const time = times.find((part) => closest(part, 'a.js-timestamp, a.timestamp, [data-testid="issue-body-header-link"], a[href*="#"]') !== null)
    ?? times.find((part) => closest(part, HEADING) !== null);
  return time === undefined ? UNKNOWN_TIME : readTimestamp(attribute(time, 'datetime'), { now: page.now });
}

const UPVOTES = 'button[id^="discussion-upvote-button"], .js-upvote-button, .js-default-vote-count';
const REACTIONS = '.js-reaction-group-button, .social-reaction-summary-item, [role="toolbar"] button, button.reaction-summary-item';
const AGAINST = /[\u{1f44e}\u{1f615}]/u;

/** Votes on a discussion, else the reactions that are not against it; null where the page does not say. */
export function likesIn(parts: (selector: string) => Element[]): number | null {
  const votes = parts(UPVOTES).map((part) => readCount(textOf(part))).find((count) => count !== null);
  if (votes !== undefined) return votes;
  const shown = parts(REACTIONS).filter((button) => closest(button, BODY) === null && attribute(button, 'aria-haspopup') === null && !matches(button, UPVOTES));
  const counts = shown.filter((button) => !AGAINST.test(textOf(button)) && !isAgainst(button))
    .map((button) => readCount(textOf(button).replace(/\p{Extended_Pictographic}|\ufe0f/gu, ' ')));
  if (shown.length === 0) return parts('[role="toolbar"], .comment-reactions, .js-reactions-container').length > 0 ? 0 : null;
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

const isAgainst = (button: Element): boolean => /^(?:THUMBS_DOWN|CONFUSED)/u.test(attribute(button, 'value') ?? '')
  || /^(?:-1|thumbs_down|confused)$/u.test(attribute(button, 'data-reaction-content') ?? '');
