import type { WrittenTime } from '@/lib/posts/post';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll } from '../reading/dom';
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
const MORE = '.taLnk';

export function readListed(item: Element, page: Page): Reading {
  if (isWithin(item, LISTED)) return null;
  const own = (selector: string): Element | null => findAll(item, selector).find((element) => closest(element, ANSWER) === null) ?? null;
  const title = own('.quote .noQuotes, .quote, .noQuotes, .title');
  const body = own('.entry .partial_entry, .fullText, .partial_entry, .entry p');
  const { id, path } = reviewIn(item);
  if (title === null && body === null) return id === null ? null : unreadable('text');
  if (body === null) return unreadable('text');
  const name = own('.info_text > div:first-child, .username, .scrname, .member_info .name');
  const place = own('.userLoc, .location, .userLocation');
  const votes = own('.numHelp, .numHlp');
  const answer = find(item, ANSWER);
  const text = textOf(body, { skip: MORE });
  return {
    kind: 'review',
    nativeId: id,
    permalink: path,
    threadUrl: placeAddress(page.url, page.document),
    author: { name: name === null ? null : textOf(name) },
    place: place === null ? null : textOf(place),
    title: title === null ? null : textOf(title).replace(/^[\u201c"]\s*|\s*[\u201d"]$/gu, ''),
    text,
    // The control that asks for the rest stands in the text.
    partial: find(body, MORE) !== null && /(?:\.\.\.|\u2026)\s*$/u.test(text),
    media: own('.inlinePhoto, .photoContainer img, .prw_reviews_inline_photos_hsx') === null ? [] : ['image'],
    publishedAt: timeOf(own('.ratingDate'), page),
    rating: ratingOf(item),
    engagement: { likes: votes === null ? null : readFirstNumber(textOf(votes), localeOf(page)) },
    reply: answer === null ? null : replyIn(answer, page),
  };
}

/** The day stands in a title; shown may be an age. */
function timeOf(date: Element | null, page: Page): WrittenTime {
  const reading = { now: page.now, language: localeOf(page) };
  const titled = readPublished(date === null ? null : attribute(date, 'title'), reading);
  return titled.at === null && date !== null ? readPublished(textOf(date), reading) : titled;
}
