import { readCount } from '@/lib/language/numbers';
import { cleanLine } from '@/lib/posts/clean';
import type { WrittenTime } from '@/lib/posts/post';
import { attribute, find, findAll, matches } from '../reading/dom';
import { gone, unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { authorOf, fullnameOf, isGone, placeOf } from './addresses';

/*
 * The pages of 2018 to 2023. Their classes say nothing. Of times they give ages only, and since no such page is made any
 * more, nobody knows what those are counted from.
 */

/** A post of those pages, in a list or at the head of its thread. */
export function readRedesignPost(post: Element, page: Page): Reading {
  const id = fullnameOf(attribute(post, 'id'), 't3');
  if (id === null || matches(post, '.promotedlink, .promoted')) return null;
  const heading = find(post, 'h1, h3, [data-adclicklocation="title"]');
  const title = heading === null ? '' : textOf(heading);
  const author = authorIn(post);
  if (isGone(title)) return gone(id);
  const timestamp = find(post, 'a[data-click-id="timestamp"], [data-testid="post_timestamp"]');
  const links = findAll(post, 'a[data-click-id="body"], a[data-click-id="comments"], a[data-click-id="timestamp"]');
  const places = links.map((link) => placeOf(attribute(link, 'href'))).filter((candidate) => candidate?.postId === id);
  // Boxes that nobody wrote (games, hints) look like posts, but bear neither a time nor a name.
  if (title === '' || author === null) {
    const isPost = places.length > 0 && (author !== null || (title !== '' && timestamp !== null));
    return isPost ? unreadable(title === '' ? 'text' : 'author') : null;
  }
  const place = [...places, placeOf(page.url.href)].find((candidate) => candidate?.postId === id) ?? null;
  const body = find(post, '[data-click-id="text"], .RichTextJSON-root');
  const text = body === null ? '' : textOf(body);
  return {
    kind: 'post',
    nativeId: id,
    permalink: place === null || place.commentId === null ? (place?.permalink ?? null) : place.threadUrl,
    threadUrl: place?.threadUrl ?? null,
    author: authorOf(author),
    title,
    ...(isGone(text) ? gone(id) : { text }),
    publishedAt: ageIn(timestamp),
    engagement: { likes: votesIn(post), replies: commentsIn(post) },
  };
}

/** A comment of those pages; how deep it stands is told by looks only. */
export function readRedesignComment(comment: Element, page: Page): Reading {
  const id = /\bt1_[a-z0-9]{1,13}\b/u.exec(attribute(comment, 'class') ?? '')?.[0] ?? attribute(comment, 'id');
  const body = find(comment, '[data-testid="comment"], .RichTextJSON-root');
  const text = body === null ? '' : textOf(body);
  const nativeId = fullnameOf(id, 't1');
  if (nativeId === null) return null;
  if (isGone(text)) return gone(nativeId);
  if (text === '') return body === null ? unreadable('text') : null;
  const timestamp = find(comment, '[data-testid="comment_timestamp"], [id^="CommentTopMeta--Created--"]');
  const place = placeOf(timestamp === null ? null : attribute(timestamp, 'href'));
  const thread = place ?? placeOf(page.url.href);
  return {
    kind: 'comment',
    nativeId,
    permalink: place?.permalink ?? null,
    threadUrl: thread?.threadUrl ?? null,
    author: authorOf(authorIn(comment)),
    text,
    publishedAt: ageIn(timestamp),
  };
}

const ageIn = (timestamp: Element | null): WrittenTime =>
  ({ at: null, precision: 'unknown', raw: timestamp === null ? null : cleanLine(textOf(timestamp)) });

function authorIn(element: Element): string | null {
  const link = find(element, '[data-testid="post_author_link"], [data-testid="comment_author_link"], a[href*="/user/"]');
  return link === null ? null : (/\/user\/([\w-]+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? null);
}

/** The number between the two arrows, which says "Vote" or a dot where it is hidden. */
function votesIn(post: Element): number | null {
  const votes = find(post, '[id^="vote-arrows-"]');
  return votes === null ? null : readCount(textOf(votes));
}

function commentsIn(post: Element): number | null {
  const link = find(post, 'a[data-click-id="comments"]');
  return link === null ? null : readCount(textOf(link));
}
