import type { WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import { readTime } from '@/lib/language/dates';
import { attribute, find } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';

/** Each site numbers its posts by itself. */
export const nameOf = (host: string, kind: 'q' | 'a' | 'c', id: string): string => `${host}/${kind}/${id}`;
export const hostOf = (url: URL): string => url.hostname.replace(/^www\./u, '');

/** The number of a post in an attribute, or in its id. */
export function numberOf(element: Element, name: string): string | null {
  const value = attribute(element, name) ?? /^(?:answer|question-summary|answer-id)-(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1] ?? '';
  return /^\d{1,12}$/u.test(value) ? value : null;
}

const TITLED = '.relativetime, .relativetime-clean, .user-action-time span[title], .comment-date span[title], time span[title]';

/** A time beside words: its title is exact, in UTC; where that is in a language, the words are read. */
export function ageIn(tree: Element | null, page: Page): WrittenTime {
  const shown = tree === null ? null : find(tree, TITLED);
  const exact = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ/u.exec(shown === null ? '' : (attribute(shown, 'title') ?? ''))?.[0];
  if (exact !== undefined) return readTime(exact, { now: page.now });
  const html = find(page.document, 'html');
  return readAge(shown === null ? null : textOf(shown), { now: page.now, language: html === null ? null : attribute(html, 'lang') });
}
