import type { PostDraft } from '@/lib/posts/complete';
import { UNKNOWN_TIME, type MediaKind, type WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, elementById, find, findAll, firstChildOf, hasAttribute, isElement, isText, matches, nextSiblingOf, tagOf, textNodeValue } from '../reading/dom';
import { plainText } from '../reading/plainText';
import { gone, unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { readPublished } from '../reading/writtenTime';
import { accountIn, languageOf, ownerOf, reviewAddress, reviewId } from './addresses';

export const OPENING = '.forum_op';
export const COMMENT = '.commentthread_comment';
export const TOPIC_ROW = '.forum_topic[data-gidforumtopic]';

/** What another one wrote, and is quoted. */
const QUOTE = 'blockquote.with_author, .bb_blockquote.with_author';
const NOTES = `${QUOTE}, .bb_quoteauthor, .forum_audit, .dynamiclink_box, .needs_content_check`;
/** What may stand beside a name. */
const BADGES = '.nickname, .forum_author_action_pulldown, .commentthread_workshop_authorbadge, [class*="badge"], img';

export function readOpening(element: Element, page: Page): Reading {
  const id = /^forum_op_(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1] ?? topicIn(page.url);
  const body = find(element, '.content, [id^="forum_op_content"]');
  const title = find(element, '.topic, .forum_op_title');
  if (body === null) return unreadable('text');
  const total = find(page.document, '[id^="commentthread_ForumTopic"][id$="_totalcount"]');
  const address = id === topicIn(page.url) ? page.url.pathname : null;
  return {
    kind: 'post',
    nativeId: id,
    permalink: address,
    threadUrl: address,
    author: authorIn(element, '.forum_op_author, .commentthread_author_link'),
    title: title === null ? null : textOf(title),
    text: textOf(body, { skip: NOTES }),
    media: mediaIn(body),
    publishedAt: timeIn(element, page),
    engagement: { replies: total === null ? null : readCount(textOf(total)) },
  };
}

export function readComment(element: Element, page: Page): Reading {
  const name = attribute(element, 'id') ?? '';
  const deleted = /^deleted_comment_(\d+)$/u.exec(name)?.[1];
  // An account that the reader blocked leaves the same note, with its comment hidden beside it.
  if (deleted !== undefined) return elementById(page.document, `comment_${deleted}`) === null ? gone(deleted) : null;
  if (matches(element, '.commentthread_deleted_comment, .commentthread_deleted_expanded')) return null;
  const known = /^comment_(\d+)$/u.exec(name)?.[1] ?? null;
  if (known !== null && (matches(element, '.commentthread_comment_deleted') || find(element, '.commentthread_comment_deleted_text') !== null)) return gone(known);
  const body = find(element, '.commentthread_comment_text, [id^="comment_content_"]');
  // Forms for an answer look like comments.
  if (body === null) return find(element, 'textarea, form') === null ? unreadable('text') : null;
  if (find(body, '.needs_content_check') !== null) return null;
  const id = known ?? /^comment_content_(\d+)$/u.exec(attribute(body, 'id') ?? '')?.[1] ?? null;
  const thread = threadOf(page);
  return {
    kind: 'comment',
    nativeId: id,
    permalink: id === null || thread.address === null ? null : `${thread.address}#c${id}`,
    threadUrl: thread.address,
    parentId: answeredIn(body) ?? thread.id,
    author: authorIn(element, '.commentthread_author_link'),
    text: textOf(body, { skip: NOTES }),
    media: mediaIn(body),
    publishedAt: timeIn(element, page),
  };
}

/** A line of a list of topics: its name, and the beginning of its text, which shows when it is pointed at. */
export function readTopicRow(row: Element, page: Page): Reading {
  const id = attribute(row, 'data-gidforumtopic');
  const title = find(row, '.forum_topic_name');
  const link = find(row, 'a.forum_topic_overlay[href], a[href*="/discussions/"]');
  if (id === null) return null;
  if (title === null) return unreadable('text');
  const by = find(row, '.forum_topic_op');
  const author = by === null ? null : textOf(by, { skip: BADGES });
  const hint = attribute(row, 'data-tooltip-forum') ?? attribute(row, 'data-tooltip-content') ?? '';
  const count = find(row, '.forum_topic_reply_count');
  const address = link === null ? null : (/^[^?#]*/u.exec(attribute(link, 'href') ?? '')?.[0] ?? null);
  return {
    kind: 'post',
    nativeId: id,
    permalink: address,
    threadUrl: address,
    author: { name: author },
    title: textOf(title, { skip: '.forum_topic_label, .sticky_label, [class*="_label"]' }),
    text: plainText(/<div class="topic_hover_text">([^]*?)<\/div>/u.exec(hint)?.[1] ?? '').trim(),
    partial: true,
    publishedAt: timeInHint(hint, author, page),
    engagement: { replies: count === null ? null : readCount(textOf(count)) },
  };
}

/** The row's own time is that of the last answer; who wrote first and when stands in its hint. */
function timeInHint(hint: string, author: string | null, page: Page): WrittenTime {
  const found = /<span class="topic_hover_data">([^<]*)<\/span>,\s*<span[^>]*>([^<]*)<\/span>/u.exec(hint);
  if (found === null || author === null || plainText(found[1] ?? '').trim() !== author) return UNKNOWN_TIME;
  return readPublished(plainText(found[2] ?? ''), { now: page.now, language: languageOf(page.document) });
}

const topicIn = (url: URL): string | null =>
  /\/(?:discussions|tradingforum|forum|discussion|eventcomments)\/(?:[^/]+\/)?(\d{6,})/u.exec(url.pathname)?.[1] ?? null;

/** What comments of a page hang on: a topic, a review, or a thing of the workshop, which is no post. */
function threadOf({ url, document }: Page): { id: string | null; address: string | null } {
  const review = reviewAddress(url.href);
  if (review !== null) {
    const owner = ownerOf(document) ?? /\/profiles\/(\d{17})/u.exec(url.pathname)?.[1] ?? null;
    return { id: reviewId(review, owner), address: review.href };
  }
  const topic = topicIn(url);
  if (topic !== null) return { id: topic, address: url.origin + url.pathname };
  const file = url.searchParams.get('id');
  const query = file === null ? '' : `?id=${file}`;
  return { id: null, address: url.origin + url.pathname + query };
}

/** The comment that is quoted before a word of the own is said. */
function answeredIn(body: Element): string | null {
  for (let node = firstChildOf(body); node !== null; node = nextSiblingOf(node)) {
    if (isText(node) && textNodeValue(node).trim() === '') continue;
    if (!isElement(node)) return null;
    if (tagOf(node) === 'BR') continue;
    if (!matches(node, QUOTE)) return null;
    const link = find(node, 'a[href*="#c"]');
    return link === null ? null : (/#c(\d+)$/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null);
  }
  return null;
}

function authorIn(element: Element, links: string): NonNullable<PostDraft['author']> {
  const link = findAll(element, links).find((found) => textOf(found) !== '' && closest(found, QUOTE) === null);
  if (link === undefined) return {};
  const url = attribute(link, 'href');
  const account = accountIn(element, url);
  const vanity = /\/id\/([^/?#]+)/u.exec(url ?? '')?.[1] ?? null;
  return { name: textOf(find(link, 'bdi') ?? link, { skip: BADGES }), handle: vanity, url: url ?? (account === null ? null : `https://steamcommunity.com/profiles/${account}/`) };
}

function timeIn(element: Element, page: Page): WrittenTime {
  const dates = findAll(element, '[data-timestamp], .commentthread_comment_timestamp, .date')
    .filter((date) => closest(date, `${QUOTE}, .forum_audit`) === null);
  const stamped = dates.find((date) => hasAttribute(date, 'data-timestamp'));
  if (stamped !== undefined) return readTime(attribute(stamped, 'data-timestamp'), { now: page.now });
  const shown = dates.find((date) => textOf(date) !== '');
  if (shown === undefined) return UNKNOWN_TIME;
  const options = { now: page.now, language: languageOf(page.document) };
  const titled = readPublished(attribute(shown, 'title'), options);
  return titled.at === null ? readPublished(textOf(shown), options) : titled;
}

const mediaIn = (body: Element): MediaKind[] =>
  (findAll(body, 'img').some((image) => !matches(image, '.emoticon, .dynamiclink_preview') && closest(image, QUOTE) === null) ? ['image'] : []);
