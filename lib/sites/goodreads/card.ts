import { UNKNOWN_TIME, type Rating, type WrittenTime } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { declaredLanguage, readPublished, type SentenceOptions } from '../reading/writtenTime';
import { bookPathIn, linkIn, reviewIdIn, reviewPath } from './addresses';
import { statedReview } from './data';

const BODY = '.ReviewText__content, [data-testid="contentContainer"]';
const PERSON = 'a[href*="/user/show/"], a[href*="/author/show/"]';
export const BEST = 5;

/** A review in the markup since 2022, on a book's page or the page of all its reviews. */
export function readCard(card: Element, page: Page): Reading {
  if (find(card, 'article') !== null) return null;
  // People and other reviews that are spoken of in the text are linked there.
  const around = (selector: string): Element | null =>
    findAll(card, selector).find((link) => closest(link, BODY) === null && textOf(link) !== '') ?? null;
  const dated = around('a[href*="/review/show/"]');
  const id = reviewIdIn(dated === null ? null : attribute(dated, 'href'));
  if (id === null && find(card, '.ReviewerProfile, [data-testid="stats"]') === null) return null;
  const body = find(card, BODY);
  const text = body === null ? '' : textOf(find(body, '.Formatted') ?? body);
  const hasImage = body !== null && find(body, 'img') !== null;
  if (text === '' && !hasImage) return unreadable('text');
  const name = around('[data-testid="name"]') ?? around(PERSON);
  const profile = around(PERSON);
  const stated = id === null ? null : statedReview(page.document, id);
  const language = declaredLanguage(page.document);
  return {
    kind: 'review',
    nativeId: id,
    permalink: id === null ? null : reviewPath(id),
    threadUrl: bookPathIn(page.url.pathname) ?? bookPathIn(linkIn(card, '/book/show/')),
    author: { name: name === null ? null : textOf(name), url: profile === null ? null : attribute(profile, 'href') },
    text,
    media: hasImage ? ['image'] : [],
    publishedAt: timeOf(card, dated, { now: page.now, language }),
    rating: starsOf(card) ?? ratingOf(stated?.rating ?? null),
    engagement: stated === null ? countsOf(card) : { likes: stated.likes, replies: stated.replies },
  };
}

/** The link to a review is its date; it may lead nowhere. */
function timeOf(card: Element, dated: Element | null, options: SentenceOptions): WrittenTime {
  if (dated !== null) return readPublished(textOf(dated), options);
  const times = findAll(card, 'a:not([href])').filter((link) => closest(link, BODY) === null)
    .map((link) => readPublished(textOf(link), options)).filter(({ at }) => at !== null);
  return times.length === 1 ? (times[0] ?? UNKNOWN_TIME) : UNKNOWN_TIME;
}

/** Full stars are one shape each; the others are drawn over a ground. What is said of them is in the page's language. */
function starsOf(card: Element): Rating | null {
  const row = find(card, '.RatingStars') ?? find(card, '[role="img"]');
  const stars = row === null ? [] : findAll(row, 'svg');
  return stars.length === BEST ? ratingOf(stars.filter((star) => find(star, 'use, [class*="backgroundFill"]') === null).length) : null;
}

export const ratingOf = (value: number | null): Rating | null =>
  value !== null && value >= 1 && value <= BEST ? { value, best: BEST } : null;

/** Likes, then comments, each only where there are some: one of them alone could be either, in a language not known. */
function countsOf(card: Element): { likes?: number | null; replies?: number | null } {
  const stats = find(card, '[data-testid="stats"]');
  const words = stats === null ? [] : findAll(stats, 'button, a').map((button) => Array.from(findAll(button, 'span'), (span) => textOf(span))[0] ?? '');
  const [first = '', second] = words.filter((word) => word !== '');
  if (second !== undefined) return { likes: readCount(first), replies: readCount(second) };
  if (/\blikes?$/u.test(first)) return { likes: readCount(first) };
  return /\bcomments?$/u.test(first) ? { replies: readCount(first) } : {};
}
