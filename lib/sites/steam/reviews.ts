import type { PostDraft } from '@/lib/posts/complete';
import type { MediaKind, Rating } from '@/lib/posts/post';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll, matches, nextElementOf } from '../reading/dom';
import { unreadable, type Page, type Reading, type Unreadable } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { readPublished } from '../reading/writtenTime';
import {
  accountIn, languageOf, ownerOf, reviewAddress, reviewId, reviewLinkedIn, type ReviewAddress,
} from './addresses';

export const HUB_CARD = '.apphub_Card';
export const STORE_BOX = '.review_box';
/** The text of the one review of a page: what else there is to it stands all around. */
export const SINGLE = '#ReviewText';

/** What stands among a review's words and is none of them: dates, notes of gifts and refunds, previews of links. */
const NOTES = '.date_posted, .postedDate, .received_compensation, .refunded, .early_access_review, .dynamiclink_box, '
  + '.gradient, .review_award_aggregated, .view_more, .review_developer_response_container, .hours';
const REPLY = '.review_developer_response_container';

export function readHubCard(card: Element, page: Page): Reading {
  const content = attribute(card, 'data-modal-content-url');
  const address = reviewAddress(content) ?? reviewLinkedIn(card);
  // The hub's first page shows pictures, guides and news in such cards too.
  if (address === null && (content !== null || find(card, '.apphub_UserReviewCardContent') === null)) return null;
  const body = find(card, '.apphub_CardTextContent');
  if (body === null) return unreadable('text');
  const name = findAll(card, '.apphub_CardContentAuthorName, .apphub_CardContentAuthorName a').find((part) => textOf(part) !== '');
  return draftOf(page, {
    root: card, body, address, name: name ?? null,
    date: find(card, '.date_posted'),
    helpful: find(card, '.found_helpful'),
    replies: find(card, '.apphub_CardCommentCount'),
  });
}

/** A review on a product's page in the store, or in a list of one account's reviews. */
export function readStoreBox(box: Element, page: Page): Reading {
  const address = reviewLinkedIn(box);
  const body = findAll(box, '.content').find((part) => closest(part, REPLY) === null) ?? null;
  if (address === null && find(box, '.vote_header, .persona_name') === null) return null;
  if (body === null) return unreadable('text');
  const name = findAll(box, '.persona_name a').find((link) => textOf(link) !== '') ?? find(box, '.persona_name');
  const isOwners = name === null && page.kind === 'profile';
  const draft = draftOf(page, {
    root: box, body, address, name: isOwners ? ownerName(page) : name,
    ...(isOwners ? { account: ownerOf(page.document) } : {}),
    date: find(box, '.postedDate') ?? (isOwners ? find(box, '.posted') : null),
    helpful: find(box, '.vote_info, .header'),
    replies: null,
  });
  return 'unreadable' in draft ? draft : { ...draft, reply: replyOf(box, page) };
}

/** The one review of its own page. */
export function readSingle(body: Element, page: Page): Reading {
  const { document, url } = page;
  const address = reviewAddress(url.href);
  const title = find(document, '#ReviewTitle') ?? find(document, '.ratingSummaryHeader');
  return draftOf(page, {
    root: title ?? body, body, address, name: ownerName(page), account: ownerOf(document),
    date: find(document, '.recommendation_date'),
    helpful: find(document, '.ratingBar'),
    replies: find(document, '.commentthread_count_label [id$="_totalcount"]') ?? find(document, '.commentthread_count_label'),
  });
}

const ownerName = (page: Page): Element | null =>
  find(page.document, '.profile_small_header_name a') ?? find(page.document, '.profile_small_header_name');

interface Parts {
  /** What holds the thumb and the links to the author. */
  root: Element;
  body: Element;
  address: ReviewAddress | null;
  name: Element | null;
  account?: string | null;
  date: Element | null;
  helpful: Element | null;
  replies: Element | null;
}

function draftOf(page: Page, { root, body, address, name, account, date, helpful, replies }: Parts): PostDraft | Unreadable {
  const text = textOf(body, { skip: NOTES });
  const media = mediaIn(body);
  if (text === '' && media.length === 0) return unreadable('text');
  const language = languageOf(page.document);
  const owner = account ?? accountIn(root, address?.profile ?? null);
  const app = address?.app ?? /^\/app\/(\d+)/u.exec(page.url.pathname)?.[1] ?? null;
  return {
    kind: 'review',
    nativeId: address === null ? null : reviewId(address, owner),
    permalink: address?.href ?? null,
    threadUrl: app === null ? null : `https://steamcommunity.com/app/${app}/reviews/`,
    author: { name: name === null ? null : textOf(name), handle: address?.vanity ?? null, url: address?.profile ?? null },
    text,
    media,
    publishedAt: readPublished(date === null ? null : textOf(date), { now: page.now, language }),
    rating: thumbIn(root),
    engagement: {
      likes: helpful === null ? null : helpfulIn(textOf(helpful, { skip: NOTES })),
      replies: replies === null ? null : readCount(textOf(replies)),
    },
  };
}

/** Up or down, by the picture's name: the words beside it are in the page's language. */
function thumbIn(root: Element): Rating | null {
  for (const image of findAll(root, 'img[src*="humb"]')) {
    const way = /thumbs_?(up|down)/iu.exec(attribute(image, 'src') ?? '')?.[1];
    if (way !== undefined) return { value: way.toLowerCase() === 'up' ? 1 : 0, best: 1 };
  }
  return null;
}

/**
 * How many found it useful, in the first line; until 2017 "12 of 20 people (60%)". Nobody is said in words, and those who
 * found it funny stand in a line of their own.
 */
function helpfulIn(sentences: string): number | null {
  const [first = ''] = sentences.split('\n');
  if (/\bfunny\b/u.test(first)) return null;
  if (!first.includes('%')) return readCount(first);
  const counts = (first.replace(/\([^()]*\)/gu, '').match(/\d[\d.,\u00a0\u202f]*/gu) ?? []).map((count) => readCount(count) ?? 0);
  return counts.length === 2 ? Math.min(...counts) : null;
}

function mediaIn(body: Element): MediaKind[] {
  const media: MediaKind[] = [];
  if (findAll(body, 'img').some((image) => !matches(image, '.emoticon, .dynamiclink_preview'))) media.push('image');
  if (find(body, '[onclick*="PlayYouTube"], iframe[src*="youtube"]') !== null) media.push('video');
  return media;
}

/** What the maker answered stands within the review's box or right after it. */
function replyOf(box: Element, page: Page): NonNullable<PostDraft['reply']> | null {
  const next = nextElementOf(box);
  const place = find(box, REPLY) ?? (next !== null && matches(next, REPLY) ? next : null);
  const body = place === null ? null : find(place, '.review_developer_response, .developer_response_content, .content');
  const text = body === null ? '' : textOf(body);
  if (place === null || text === '') return null;
  const said = textOf(place, { skip: '.review_developer_response, .developer_response_content, .content' });
  return { text, publishedAt: readPublished(said, { now: page.now, language: languageOf(page.document) }) };
}
