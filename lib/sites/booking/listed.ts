import type { PostDraft } from '@/lib/posts/complete';
import type { WrittenTime } from '@/lib/posts/post';
import { readTimestamp } from '@/lib/language/timestamps';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, hasAttribute, matches } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { isWithin } from '../reading/within';
import { declaredLanguage, readPublished } from '../reading/writtenTime';
import { placeAddress } from './addresses';
import { languageOf, scoreIn } from './card';

/** Elements that hold one review each, in the markup of 2019 to 2024, and of the years before. */
export const LISTED = '.review_list_new_item_block, .c-review-block, .review_item';

const NAME = '.bui-avatar-block__title, [itemprop="author"] [itemprop="name"], .reviewer_name';
const PLACE = '.bui-avatar-block__subtitle, .reviewer_country';
const TITLE = '.c-review-block__title, .review_item_header_content';
const ROWS = '.c-review__row, .review_pos, .review_neg';
const BODY = '.c-review__body, [itemprop="reviewBody"]';
const RESPONSE = '.c-review-block__response, .review_item_response_container';

/** A review in a list, with what was good and what was not in rows of their own. */
export function readListed(item: Element, page: Page): Reading {
  if (isWithin(item, LISTED)) return null;
  const rows = findAll(item, ROWS).filter((row) => closest(row, RESPONSE) === null);
  const bodies = rows.map(bodyIn).filter((body) => body !== null).filter((body) => textOf(body) !== '');
  const title = find(item, TITLE);
  const heading = title === null ? '' : textOf(title).replace(/^[\u201c"]\s*|\s*[\u201d"]$/gu, '');
  const score = find(item, '.bui-review-score__badge, .review-score-badge');
  const name = find(item, NAME);
  if (bodies.length === 0 && heading === '') return score === null && name === null ? null : unreadable('text');
  const place = find(item, PLACE);
  const votes = find(item, '.review-helpful__vote-others-helpful, .review_helpful__vote-others');
  const around = hasAttribute(item, 'data-review-url') ? item : find(item, '[data-review-url]');
  return {
    kind: 'review',
    nativeId: around === null ? null : attribute(around, 'data-review-url'),
    threadUrl: placeAddress(page.url),
    author: { name: name === null ? null : textOf(name) },
    place: place === null ? null : textOf(place),
    title: heading,
    text: bodies.map((body) => textOf(body)).join('\n\n'),
    language: languageOf(bodies),
    media: find(item, '.c-review-block__photos, .review_item_photos') === null ? [] : ['image'],
    publishedAt: timeOf(item, page),
    rating: score === null ? null : scoreIn(score),
    engagement: { likes: votes === null ? null : readFirstNumber(textOf(votes), declaredLanguage(page.document)) },
    reply: replyIn(item),
  };
}

/**
 * What was written. Where a row has no picture of a face, the site itself says that nothing was, in words of its own and so
 * of no declared language.
 */
function bodyIn(row: Element): Element | null {
  const isNew = matches(row, '.c-review__row');
  const body = find(row, BODY) ?? (isNew ? null : (find(row, 'p') ?? row));
  const isSiteSpeaking = isNew && find(row, '.c-review__prefix') === null;
  return body === null || (isSiteSpeaking && (attribute(body, 'lang') ?? '') === '') ? null : body;
}

/** The day of the stay is written in the same way; it stands beside the room. */
function timeOf(item: Element, page: Page): WrittenTime {
  const stated = find(item, 'meta[itemprop="datePublished"]');
  const read = readTimestamp(stated === null ? null : attribute(stated, 'content'), { now: page.now });
  if (read.at !== null) return read;
  const date = findAll(item, '.c-review-block__date, .review_item_date')
    .find((element) => closest(element, '[class*="stay-date"], .c-review-block__left') === null && closest(element, RESPONSE) === null);
  return readPublished(date === undefined ? null : textOf(date), { now: page.now, language: declaredLanguage(page.document) });
}

/** A long answer stands twice: its beginning, and all of it, hidden until somebody unfolds it. */
function replyIn(item: Element): NonNullable<PostDraft['reply']> | null {
  const block = find(item, RESPONSE);
  const bodies = block === null ? [] : findAll(block, '.c-review-block__response__body, .review_item_response_body');
  const [text = ''] = bodies.map((body) => textOf(body)).sort((a, b) => b.length - a.length);
  return text === '' ? null : { text };
}
