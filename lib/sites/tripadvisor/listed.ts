import type { WrittenTime } from '@/lib/posts/post';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, rawText } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { isWithin } from '../reading/within';
import { readPublished } from '../reading/writtenTime';
import { placeAddress, reviewIn } from './addresses';
import { replyIn } from './answer';
import { ratingOf } from './bubbles';
import { localeOf } from './hosts';

/** Elements that hold one review each, in the markup of 2015 to 2022. */
export const LISTED = '.review-container, .reviewSelector';
const ANSWER = '.mgrRspnInline';
const PLACE = '.userLoc, .location, .userLocation';
const MORE = '.taLnk, [onclick*="xpand"]';

export function readListed(item: Element, page: Page): Reading {
  if (isWithin(item, LISTED)) return null;
  const own = (selector: string): Element | null => findAll(item, selector).find((element) => closest(element, ANSWER) === null) ?? null;
  const title = own('.quote .noQuotes, .quote, .noQuotes, .title');
  const body = own('.entry .partial_entry, .fullText, .partial_entry, .entry p');
  const { id, path } = reviewIn(item);
  if (title === null && body === null) return id === null ? null : unreadable('text');
  if (body === null) return unreadable('text');
  const name = own(`.info_text > div:first-child:not(${PLACE}), .username, .scrname, .member_info .name`);
  const place = own(PLACE);
  const votes = own('.numHelp, .numHlp');
  const answer = find(item, ANSWER);
  const { text, partial } = wordsOf(body);
  return {
    kind: 'review',
    nativeId: id,
    permalink: path,
    threadUrl: placeAddress(page.url, page.document),
    author: { name: name === null ? null : textOf(name) },
    place: place === null ? null : textOf(place),
    title: title === null ? null : textOf(title).replace(/^[\u201c"]\s*|\s*[\u201d"]$/gu, ''),
    text,
    partial,
    media: own('.inlinePhoto, .photoContainer img, .prw_reviews_inline_photos_hsx') === null ? [] : ['image'],
    publishedAt: timeOf(own('.ratingDate'), page),
    rating: ratingOf(item),
    engagement: { likes: votes === null ? null : readFirstNumber(textOf(votes), localeOf(page)) },
    reply: answer === null ? null : replyIn(answer, page),
  };
}

const DOTS = /(?:\.\.\.|\u2026)\s*$/u;

/** The control that asks for the rest stands in the text, behind its dots. */
function wordsOf(body: Element): { text: string; partial: boolean } {
  const control = findAll(body, 'span, a').map((one) => rawText(one).trim()).findLast((words) => words !== '') ?? '';
  const whole = textOf(body, { skip: MORE });
  const text = control !== '' && whole.endsWith(control) && DOTS.test(whole.slice(0, -control.length)) ? whole.slice(0, -control.length).trim() : whole;
  return { text, partial: control !== '' && DOTS.test(text) };
}

/** The day stands in a title; shown may be an age. */
function timeOf(date: Element | null, page: Page): WrittenTime {
  const reading = { now: page.now, language: localeOf(page) };
  const titled = readPublished(date === null ? null : attribute(date, 'title'), reading);
  return titled.at === null && date !== null ? readPublished(textOf(date), reading) : titled;
}
