import type { PostDraft } from '@/lib/posts/complete';
import type { Rating } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { reviewAddressIn, threadOf } from './addresses';
import { BEST } from './card';

/** Elements that hold one review each, in the markup of 2017 to 2024 (some stand in others), and on films' pages before 2021. */
export const LISTED = '.imdb-user-review, .review-container, .user-comments';

const FILM_PAGE = '.user-comments';

export function readListed(item: Element, page: Page): Reading {
  const around = parentOf(item);
  if (around !== null && isElement(around) && closest(around, LISTED) !== null) return null;
  return matches(item, FILM_PAGE) ? readOnFilmPage(item, page) : readItem(item, page);
}

function readItem(item: Element, page: Page): Reading {
  const address = reviewAddressIn(item);
  const id = attribute(item, 'data-review-id') ?? address?.id ?? null;
  const title = find(item, 'a.title, .title');
  const body = find(item, '.content .text, .text.show-more__control') ?? find(item, '.content > div:not(.actions)');
  if (title === null && body === null) return id === null ? null : unreadable('text');
  if (body === null) return unreadable('text');
  const date = find(item, '.review-date');
  const helpful = find(item, '.actions');
  return {
    ...commonOf(item, page, address?.work ?? null),
    nativeId: id,
    permalink: address?.path ?? null,
    title: title === null ? null : textOf(title),
    text: textOf(body),
    publishedAt: timeIn(date, page),
    rating: ratingIn(find(item, '.rating-other-user-rating, .ipl-ratings-bar')),
    engagement: { likes: helpful === null ? null : readCount(textOf(helpful, { skip: 'span, a' })) },
  };
}

/** The one review that a film's own page showed until 2021. */
function readOnFilmPage(box: Element, page: Page): Reading {
  const body = find(box, '[itemprop="reviewBody"]') ?? find(box, 'p');
  const title = find(box, 'strong');
  if (body === null) return title === null ? null : unreadable('text');
  const vote = find(box, '[id^="ynd_"]');
  const number = vote === null ? undefined : /^ynd_(\d+)$/u.exec(attribute(vote, 'id') ?? '')?.[1];
  const address = reviewAddressIn(box);
  const meta = find(box, '.comment-meta');
  const published = find(box, 'meta[itemprop="datePublished"]');
  const written = meta === null ? null : (textOf(meta).split('|')[0] ?? null);
  return {
    ...commonOf(box, page, address?.work ?? null),
    nativeId: address?.id ?? (number === undefined ? null : `rw${number}`),
    permalink: address?.path ?? (number === undefined ? null : `/review/rw${number}/`),
    title: title === null ? null : textOf(title),
    text: textOf(body),
    publishedAt: readPublished(published === null ? written : attribute(published, 'content'), {
      now: page.now, language: declaredLanguage(page.document),
    }),
    rating: ratingIn(find(box, '.tinystarbar')),
  };
}

function commonOf(item: Element, page: Page, work: string | null): Pick<PostDraft, 'kind' | 'threadUrl' | 'author'> & { kind: 'review' } {
  const by = findAll(item, '.display-name-link a, a[href*="/user/ur"]').find((link) => textOf(link) !== '');
  return {
    kind: 'review',
    threadUrl: threadOf(item, work, page.url),
    author: {
      name: by === undefined ? null : textOf(by),
      url: by === undefined ? null : (/^[^?#]*/u.exec(attribute(by, 'href') ?? '')?.[0] ?? null),
    },
  };
}

const timeIn = (date: Element | null, page: Page): ReturnType<typeof readPublished> =>
  readPublished(date === null ? null : textOf(date), { now: page.now, language: declaredLanguage(page.document) });

/** "10/10", as words or in the title of a row of stars. */
function ratingIn(stars: Element | null): Rating | null {
  const written = stars === null ? null : /(\d{1,2})\s*\/\s*10/u.exec(`${textOf(stars)} ${attribute(stars, 'title') ?? ''}`)?.[1];
  const value = Number(written ?? Number.NaN);
  return value >= 1 && value <= BEST ? { value, best: BEST } : null;
}
