import { readTime } from '@/lib/language/dates';
import { attribute, closest, find, tagOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';

/** What was found of one topic or comment. */
export const FOUND = '.post_searchresult_simplereply';
const ROW = '.post_searchresult';

/** A topic or comment among the results of a search in discussions: the part of it that holds the words. */
export function readFound(element: Element, page: Page): Reading {
  const row = closest(element, ROW);
  const target = addressOf(element, page);
  const place = target === null ? null : /\/(\d{6,})\/?$/u.exec(target.pathname);
  if (row === null || target === null || place === null) return null;
  const text = textOf(find(element, '.forum_searchresult_reply_inner') ?? element);
  if (text === '') return unreadable('text');
  const comment = /^#c(\d+)$/u.exec(target.hash)?.[1];
  const by = find(row, '.searchresult_author a');
  const title = find(row, '.forum_topic_name, a.forum_topic_link');
  const time = find(row, '.searchresult_timestamp[data-timestamp]');
  const thread = target.origin + target.pathname;
  return {
    kind: comment === undefined ? 'post' : 'comment',
    nativeId: comment ?? place[1] ?? null,
    permalink: comment === undefined ? thread : `${thread}#c${comment}`,
    threadUrl: thread,
    parentId: comment === undefined ? null : (place[1] ?? null),
    author: by === null ? {} : { name: textOf(by), url: attribute(by, 'href') },
    title: comment === undefined && title !== null ? textOf(title) : null,
    text,
    partial: true,
    publishedAt: readTime(time === null ? null : attribute(time, 'data-timestamp'), { now: page.now }),
  };
}

/** Until 2020 or so a result was no link, but led somewhere when it was clicked. */
function addressOf(element: Element, page: Page): URL | null {
  const href = tagOf(element) === 'A' ? attribute(element, 'href')
    : /^window\.location=(['"])(.*)\1/u.exec(attribute(element, 'onclick') ?? '')?.[2];
  return href == null ? null : URL.parse(href, page.url.href);
}
