import { UNKNOWN_TIME, type Author, type WrittenTime } from '@/lib/posts/post';
import { readTimestamp } from '@/lib/language/timestamps';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, isElement, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { threadLinked } from './addresses';
import { likesIn, personOf } from './parts';

/** One line of a list or of a search, in React and before. */
export const ROW = [
  '[data-listview-component="items-list"] > li', 'li:has(> div a[data-testid="issue-pr-title-link"])', '.js-issue-row',
  'li:has(h3 a[data-hovercard-type="discussion"])', '[data-testid="results-list"] > div', '.issue-list-item',
].join(', ');

const TITLE = [
  'a[data-testid="issue-pr-title-link"]', 'a[data-testid="listitem-title-link"]', 'a[data-testid="pull-request-title-link"]',
  'a[data-testid="issue-title-link"]', '.search-title a', 'h3 a', 'a.markdown-title', 'a.js-navigation-open', 'a.Link--primary',
].join(', ');

/** The title is whole; the words stand on the thread's own page, but for what a search shows of them. */
export function readRow(row: Element, page: Page): Reading {
  // Results of a search that only the user may see.
  if (find(row, '.octicon-lock') !== null) return null;
  const link = findAll(row, TITLE).find((one) => threadLinked(attribute(one, 'href'), page.url) !== null);
  // Results of other kinds (code, people) have no time.
  if (link === undefined) return find(row, 'relative-time') === null ? null : unreadable('permalink');
  const thread = threadLinked(attribute(link, 'href'), page.url);
  if (thread === null || thread.kind === 'commit' || thread.kind === 'gist') return null;
  const title = textOf(link);
  if (title === '') return unreadable('text');
  const excerpt = findAll(row, '[data-testid="results-list"] .search-match, .issue-list-item p').find((one) => closest(one, 'a, h3, .search-title') === null);
  return {
    kind: 'post',
    nativeId: thread.id,
    permalink: thread.path,
    threadUrl: thread.path,
    author: authorOf(row, link),
    title,
    text: excerpt === undefined ? '' : textOf(excerpt),
    partial: true,
    publishedAt: timeOf(row, thread.kind === 'discussion', page),
    engagement: {
      likes: thread.kind === 'discussion' ? likesIn((selector) => findAll(row, selector)) : null,
      replies: repliesIn(row, thread.path, link),
    },
  };
}

const WRITERS = '[data-testid="author-filter-link"], .opened-by a, a[href*="author%3A"], a[href*="/issues/created_by/"], a[data-hovercard-type="user"], a[data-hovercard-url^="/users/"]';
// People who were asked to see to it, and those who took part.
const OTHERS = '.AvatarStack, [data-testid*="ssignee"], h1, h2, h3';

function authorOf(row: Element, title: Element): Partial<Author> {
  const link = findAll(row, WRITERS).find((one) => one !== title && closest(one, OTHERS) === null && textOf(one) !== '');
  if (link === undefined) return {};
  const handle = textOf(link).replace(/^@/u, '');
  return /^[\w-]+(?:\[bot\])?$/u.test(handle) ? { handle, url: `/${handle}` } : personOf(link);
}

const CLOSED = '.octicon-issue-closed, .octicon-git-merge, .octicon-git-pull-request-closed, .octicon-skip';

/** What is closed shows when that happened, in place of when it was opened. */
function timeOf(row: Element, isDiscussion: boolean, page: Page): WrittenTime {
  const created = find(row, '[data-testid="created-at"] relative-time[datetime], relative-time[data-testid="created-at"][datetime]');
  const other = created === null && !isDiscussion && find(row, CLOSED) !== null;
  const time = other ? null : (created ?? findAll(row, 'relative-time[datetime]').find((one) => closest(one, '[data-testid="updated-at"], [data-testid="closed-at"]') === null));
  return time === null || time === undefined ? UNKNOWN_TIME : readTimestamp(attribute(time, 'datetime'), { now: page.now });
}

/** A number beside a speech bubble, or in another link to the thread. */
function repliesIn(row: Element, path: string, title: Element): number | null {
  const bubble = find(row, 'svg.octicon-comment');
  const around = bubble === null ? null : parentOf(bubble);
  const beside = around !== null && isElement(around) ? readCount(textOf(around)) : null;
  if (beside !== null) return beside;
  const links = findAll(row, 'a[href]').filter((link) => link !== title && (attribute(link, 'href') ?? '').split('#')[0]?.endsWith(path) === true);
  const counts = links.map((link) => textOf(link)).filter((text) => /^[\d,.]+k?$/u.test(text));
  return counts.length === 1 ? readCount(counts[0]) : null;
}
