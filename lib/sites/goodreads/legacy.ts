import type { PostDraft } from '@/lib/posts/complete';
import type { Rating, WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf, tagOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { readPublished } from '../reading/writtenTime';
import { bookPathIn, linkIn, reviewIdIn, reviewPath } from './addresses';
import { BEST, ratingOf } from './card';

/** Elements that hold one review each until 2022, and still on reviews' own pages and on shelves. */
export const REVIEWS = '.review[id^="review_"], [itemprop="reviews"], .hreview, '
  + '[itemtype$="schema.org/Review"]:not([itemprop="reviews"])';
export const COMMENTS = '.comment[id^="comment_"]';

const OWNERS_PAGE = '/review/show/';
const PERSON = 'a[href*="/user/show/"]';
const BODY = '[itemprop="reviewBody"], .reviewText, .field.review .value, .description';

export function readLegacyReview(element: Element, page: Page): Reading {
  const around = parentOf(element);
  if (around !== null && isElement(around) && closest(around, REVIEWS) !== null) return null;
  const id = idOf(element, page);
  const body = find(element, BODY);
  const text = body === null ? null : wholeTextIn(body);
  if (text === null) return isReview(element, id, page) ? unreadable('text') : null;
  // Shelves list books that nobody wrote of; a rating alone is no review either.
  if (text.text === '') return null;
  const person = personIn(element, page);
  return {
    kind: 'review',
    nativeId: id,
    permalink: id === null ? null : reviewPath(id),
    threadUrl: bookPathIn(page.url.pathname) ?? bookPathIn(linkIn(element, '/book/show/')) ?? bookOf(page),
    author: person,
    ...text,
    publishedAt: timeOf(element, page),
    rating: starsIn(element),
    engagement: {
      likes: countIn(find(element, '.likesCount, .likeItContainer a[href*="/rating/voters"]')),
      replies: countIn(findAll(element, 'a[href*="#comment"]').find((link) => /\d/u.test(textOf(link))) ?? null),
    },
  };
}

const isReview = (element: Element, id: string | null, page: Page): boolean => id !== null && !matches(element, 'tr')
  && (page.kind === 'thread' || find(element, '.reviewDate') !== null);

const bookOf = (page: Page): string | null => {
  const link = find(page.document, 'h1 a[href*="/book/show/"], a.bookTitle[href*="/book/show/"]');
  return link === null ? null : bookPathIn(attribute(link, 'href'));
};

function idOf(element: Element, page: Page): string | null {
  const own = /^review_(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1];
  if (own !== undefined) return own;
  if (page.url.pathname.includes(OWNERS_PAGE)) return reviewIdIn(page.url.pathname);
  return reviewIdIn(linkIn(element, OWNERS_PAGE) ?? sayIn(element, 'link[itemprop="url"]', 'href'));
}

const sayIn = (element: Element, selector: string, name: string): string | null => {
  const found = find(element, selector);
  return found === null ? null : attribute(found, name);
};

/** Long texts stand there twice: their beginning, and, hidden until "more" is clicked, the whole. */
function wholeTextIn(body: Element): { text: string; partial: boolean } {
  const parts = findAll(body, 'span[id^="freeText"]');
  const whole = parts.find((part) => /^freeText(?!Container)/u.test(attribute(part, 'id') ?? ''));
  const shown = parts.find((part) => part !== whole);
  const text = textOf(whole ?? shown ?? body, { skip: 'a[data-text-id], a[onclick*="swapContent"], label, .greyText' });
  const isCut = whole === undefined && shown !== undefined && find(body, 'a[data-text-id], a[onclick*="swapContent"]') !== null;
  return { text, partial: isCut };
}

function personIn(element: Element, page: Page): NonNullable<PostDraft['author']> {
  // On a shelf all reviews are of its owner, who is named above it.
  const isRow = tagOf(element) === 'TR';
  const own = isRow ? null : (find(element, '[itemprop="author"] a, a.user, .reviewer a')
    ?? findAll(element, PERSON).find((link) => textOf(link) !== '' && closest(link, BODY) === null) ?? null);
  const shelf = isRow || own === null ? find(page.document, 'h1 a[href*="/user/show/"]') : null;
  const link = own ?? shelf;
  if (link === null) return {};
  const name = textOf(link);
  return { name: own === null && /['\u2019]s\b/u.test(name) ? name.replace(/['\u2019]s\b.*$/u, '') : name, url: attribute(link, 'href') };
}

function timeOf(element: Element, page: Page): WrittenTime {
  const stated = sayIn(element, '.dtreviewed .value-title', 'title') ?? sayIn(element, '[itemprop="datePublished"]', 'content');
  if (stated !== null) return readTime(stated, { now: page.now });
  const shown = find(element, 'a.reviewDate, .reviewDate, [itemprop="datePublished"]');
  if (shown !== null) return readPublished(textOf(shown), { now: page.now, language: 'en' });
  const added = sayIn(element, '.field.date_added [title]', 'title');
  return readPublished(added, { now: page.now, language: 'en' });
}

const WORDS: Readonly<Record<string, number>> = {
  'did not like it': 1, 'it was ok': 2, 'liked it': 3, 'really liked it': 4, 'it was amazing': BEST,
};

function starsIn(element: Element): Rating | null {
  const stated = sayIn(element, '.rating .value-title', 'title') ?? sayIn(element, 'meta[itemprop="ratingValue"]', 'content');
  if (stated !== null) return ratingOf(Number(stated));
  const row = find(element, '.staticStars');
  if (row === null) return null;
  const full = findAll(row, '.staticStar.p10').length;
  if (findAll(row, '.staticStar').length === BEST) return ratingOf(full);
  const said = (attribute(row, 'title') ?? textOf(row)).trim().toLowerCase();
  return Object.hasOwn(WORDS, said) ? ratingOf(WORDS[said] ?? null) : null;
}

const countIn = (element: Element | null): number | null => (element === null ? null : readCount(textOf(element)));

/** A comment below a review, on the review's own page. */
export function readComment(element: Element, page: Page): Reading {
  const id = /^comment_(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1] ?? null;
  const review = reviewIdIn(page.url.pathname);
  const body = find(element, '.reviewText, [itemprop="text"]');
  if (body === null) return unreadable('text');
  const { text, partial } = wholeTextIn(body);
  const by = findAll(element, `.commentAuthor a, ${PERSON}`)
    .find((link) => closest(link, BODY) === null && textOf(link) !== '');
  const dated = find(element, `a[href*="#comment_${id ?? ''}"]`);
  const day = findAll(element, `.right a, a[href*="#comment_${id ?? ''}"]`).find((link) => /\d{4}/u.test(textOf(link)));
  return {
    kind: 'comment',
    nativeId: id === null ? null : `comment_${id}`,
    permalink: dated === null ? (id === null || review === null ? null : `${reviewPath(review)}#comment_${id}`) : attribute(dated, 'href'),
    threadUrl: review === null ? null : reviewPath(review),
    parentId: review,
    author: by === undefined ? {} : { name: textOf(by), url: attribute(by, 'href') },
    text,
    partial,
    publishedAt: readPublished(day === undefined ? null : textOf(day), { now: page.now, language: 'en' }),
  };
}
