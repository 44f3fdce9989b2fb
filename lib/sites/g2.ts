import type { PostDraft } from '@/lib/posts/complete';
import type { Rating, WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readDecimal } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, isElement, matches, parentOf, previousElementOf } from './reading/dom';
import { attributeIn, endsCut, outOfFive, sectionsOf, unquoted, wordsIn } from './reading/parts';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { declaredLanguage, readPublished } from './reading/writtenTime';
import { about, listAddress, pageKind, reviewIdIn } from './g2/addresses';

const CARD = '[itemprop="review"], article[id*="-review-"]';

/**
 * G2: reviews of software that answer the site's questions, which belong to the text: "Nothing" says little without
 * "What do you dislike about Norvelo?". Cards are items of schema.org until 2025, articles since.
 */
export default defineSite({
  id: 'g2',
  name: 'G2',
  kind: 'reviews',
  proof: 'sources',
  sources: ['descriptions of pages of 2025 and 2026, and scrapers, on GitHub', 'schema.org Review'],
  hosts: ['g2.com', 'g2crowd.com'],
  pageKind,
  posts: CARD,
  read: readCard,
  traces: 'a[href*="-review-"], [data-clipboard-text*="-review-"]',
  about,
  expects: ['author', 'time', 'permalink', 'rating', 'text'],
});

/** What the vendor wrote below a review. */
const REPLY = '[itemprop="comment"], [id^="comment-"], [id^="comment_"], [class*="vendor-response" i], [class*="official-response" i]';
/** Ends every answer there. */
const NOTICE = /\s*Review collected by and hosted on G2\.com\.?/gu;

function readCard(card: Element, page: Page): Reading {
  const around = parentOf(card);
  if (around !== null && isElement(around) && closest(around, CARD) !== null) return null;
  const text = textOfCard(card);
  if (text === '') return textOf(card) === '' ? null : unreadable('text');
  const link = linkOf(card);
  const id = idOf(card, link);
  const title = titleIn(card);
  const writer = writerOf(card);
  return {
    kind: 'review',
    nativeId: id,
    permalink: link ?? (reviewIdIn(page.url.pathname) === id && id !== null ? page.url.origin + page.url.pathname : null),
    threadUrl: listAddress(URL.parse(link ?? '', page.url.href) ?? page.url) ?? listAddress(page.url),
    author: writer,
    title: title === null ? null : unquoted(title),
    text,
    language: attributeIn(card, '[itemprop="reviewBody"][lang]', 'lang'),
    partial: text.split('\n').some(endsCut),
    publishedAt: timeOf(card, page),
    rating: ratingOf(card),
    reply: replyIn(card, page),
  };
}

const isOwn = (element: Element): boolean => closest(element, REPLY) === null;

function idOf(card: Element, link: string | null): string | null {
  const named = [card, ...findAll(card, '[id^="survey-response-"]')].map((part) => reviewIdIn(attribute(part, 'id')));
  return named.find((id) => id !== null) ?? reviewIdIn(link);
}

/** The title leads to the review's own page; since 2025 only the button that copies the address names it. */
function linkOf(card: Element): string | null {
  const links = findAll(card, 'a[href*="-review-"]').filter(isOwn).map((link) => attribute(link, 'href'));
  const copied = findAll(card, '[data-clipboard-text]').map((button) => attribute(button, 'data-clipboard-text'));
  return [...links, ...copied].find((address) => reviewIdIn(address) !== null)?.replace(/[?#].*$/u, '') ?? null;
}

/** Items of schema.org have names too: who wrote it, and what is reviewed. */
function titleIn(card: Element): string | null {
  const named = findAll(card, '[itemprop="name"]')
    .find((part) => isOwn(part) && closest(part, '[itemprop="author"], [itemprop="itemReviewed"], [itemprop="publisher"]') === null && textOf(part) !== '');
  return named === undefined ? wordsIn(card, 'a[href*="-review-"], h3, [class*="elv-text-lg"]') : textOf(named);
}

/** Questions with their answers; nothing where one stands there without the other. */
function textOfCard(card: Element): string {
  const bodies = findAll(card, '[itemprop="reviewBody"]').filter((body) => isOwn(body) && find(body, '[itemprop="reviewBody"]') === null);
  const body = bodies.find((part) => textOf(part) !== '');
  if (body === undefined) return clean(sectionsOf(answersIn(card)));
  const blocks = findAll(body, 'div').filter((block) => parentOf(block) === body);
  const isAsked = blocks.some((block) => find(block, QUESTION) !== null);
  const lacks = isAsked && blocks.some((block) => (find(block, QUESTION) === null) !== (find(block, 'p') === null));
  return lacks ? '' : clean(textOf(body, { skip: '.spht, a.x-show-more' }));
}

const QUESTION = '.l5, h4, h5';

const clean = (text: string): string => text.replace(NOTICE, '').trim();

/** Since 2025 each question stands before a paragraph: in bold, or in a section with it. */
function answersIn(card: Element): string[] {
  return findAll(card, 'p').filter(isOwn).flatMap((paragraph) => {
    const before = previousElementOf(paragraph);
    if (before === null || (closest(paragraph, 'section') === null && !matches(before, '[class*="font-bold"], h3, h4, h5'))) return [];
    const question = textOf(before);
    return question === '' ? [] : [`${question}\n${textOf(paragraph)}`];
  });
}

function writerOf(card: Element): { name: string | null; url: string | null } {
  const item = findAll(card, '[itemprop="author"]').find(isOwn) ?? null;
  const stated = item === null ? null : (attributeIn(item, '[itemprop="name"]', 'content') ?? attribute(item, 'content'));
  const url = (item === null ? null : attributeIn(item, '[itemprop="url"]', 'content')) ?? attributeIn(card, 'a[href*="/users/"]', 'href');
  if (stated !== null && stated.trim() !== '') return { name: stated, url };
  if (item !== null) return { name: wordsIn(item, '[itemprop="name"]') ?? wordsIn(item, 'a') ?? nonEmpty(textOf(item)), url };
  return { name: wordsIn(card, 'a[href*="/users/"]') ?? boldName(card), url };
}

const nonEmpty = (words: string): string | null => (words === '' ? null : words);

/** The name is the first line of a card, in bold; where it is missing, the title or a question comes first. */
function boldName(card: Element): string | null {
  const first = findAll(card, '[class*="elv-font-bold"], [class*="elv-text-lg"], h3, h4, h5, p, section').find(isOwn);
  return first === undefined || matches(first, '[class*="elv-text-lg"], h3, h4, h5, p, section') ? null : nonEmpty(textOf(first));
}

/** What is machine-written comes first: the day of the latest version of a review. */
function timeOf(card: Element, page: Page): WrittenTime {
  const metas = findAll(card, 'meta[itemprop="datePublished"][content], meta[content]').filter((meta) => isOwn(meta)
    && (attribute(meta, 'itemprop') === 'datePublished' || /^\d{4}-\d\d-\d\d$/u.test(attribute(meta, 'content') ?? '')))
    .map((meta) => attribute(meta, 'content'));
  const times = findAll(card, '.x-current-review-date time[datetime], time[datetime]').filter(isOwn).map((time) => attribute(time, 'datetime'));
  const stated = readTime(metas[0] ?? times[0], { now: page.now });
  if (stated.at !== null) return stated;
  return readPublished(wordsIn(card, '.x-current-review-date, .time-stamp'), { now: page.now, language: declaredLanguage(page.document) });
}

/** Half stars are counted by tens in the names of classes: `stars-9` is 4.5. */
function ratingOf(card: Element): Rating | null {
  const item = find(card, '[itemprop="reviewRating"]');
  const stated = item === null ? null : (attributeIn(item, '[itemprop="ratingValue"]', 'content') ?? wordsIn(item, '[itemprop="ratingValue"]'));
  const best = item === null ? null : readDecimal(attributeIn(item, '[itemprop="bestRating"]', 'content'));
  if (stated !== null && (best === null || best === 5)) return outOfFive(stated);
  const shown = wordsIn(card, '[class*="star-wrapper__desc__rating"]');
  if (shown !== null) return outOfFive(shown);
  const drawn = findAll(card, '[class*="stars-"]').filter(isOwn)
    .map((part) => /(?:^|\s)(?:elv-)?stars-(\d{1,2})(?:\s|$)/u.exec(attribute(part, 'class') ?? '')?.[1]).find((tens) => tens !== undefined);
  return drawn === undefined ? null : outOfFive(String(Number(drawn) / 2));
}

function replyIn(card: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const block = find(card, REPLY);
  const text = block === null ? null : wordsIn(block, '[itemprop="text"], .formatted-text, p');
  if (block === null || text === null) return null;
  const author = find(block, '[itemprop="author"]');
  const name = author === null ? null : (attributeIn(author, '[itemprop="name"]', 'content') ?? wordsIn(author, '[itemprop="name"]'));
  const day = attributeIn(block, '[itemprop="dateCreated"], [itemprop="datePublished"]', 'content') ?? attributeIn(block, 'time[datetime]', 'datetime');
  return { text, author: name, publishedAt: readTime(day, { now: page.now }) };
}
