import { readTimestamp } from '@/lib/language/timestamps';
import { readCount } from '@/lib/language/numbers';
import { attribute, closest, find, findAll } from '../reading/dom';
import { parseLooseJson } from '../reading/looseJson';
import { gone, unreadable, type Page, type Reading } from '../reading/site';
import { isThing, thingOf, wordOf, type Thing } from '../reading/things';
import { textOf } from '../reading/visibleText';
import { authorOf, fullnameOf, isGone, placeOf } from './addresses';
import { mediaIn } from './media';
import { AD, FURNITURE, timeIn } from './shreddit';

const COMMENT = '[data-testid="search-sdui-comment-unit"]';
const COUNTERS = '[data-testid="search-counter-row"]';
const TRACKER = '[data-faceplate-tracking-context]';
const TIME = 'faceplate-timeago time[datetime], time[datetime], faceplate-timeago[ts]';

/** A post among the results of a search: its title, at most the beginning of its text. */
export function readFoundPost(card: Element, page: Page): Reading {
  const link = find(card, '[data-testid="post-title-text"][href], [data-testid="post-title"][href]');
  const place = placeOf(link === null ? null : attribute(link, 'href'));
  const heading = find(card, '[data-testid="post-title-text"]') ?? link;
  if (closest(card, `${COMMENT}, ${AD}`) !== null) return null;
  if (heading === null || place === null) return unreadable(heading === null ? 'text' : 'permalink');
  const title = textOf(heading) || (link === null ? null : attribute(link, 'aria-label')) || '';
  if (isGone(title)) return gone(place.postId);
  if (title === '') return unreadable('text');
  const preview = previewIn(card, place.postId, title);
  // Cards of 2023 have no row of their own for the two; a community's box tells its own numbers.
  const numbers = findAll(find(card, COUNTERS) ?? card, 'faceplate-number')
    .filter((number) => closest(number, '[slot="content"]') === null);
  const [votes, comments] = numbers.length === 2 ? numbers.map((number) => readCount(attribute(number, 'number'))) : [];
  return {
    kind: 'post',
    nativeId: place.postId,
    permalink: place.permalink,
    threadUrl: place.threadUrl,
    author: authorOf(profileIn(card, place.postId)),
    title,
    text: preview,
    partial: preview !== '',
    publishedAt: readTimestamp(timeIn(find(card, TIME)), { now: page.now }),
    engagement: { likes: votes ?? null, replies: comments ?? null },
  };
}

/** A second link to the post, in words of its own, holds the beginning of its text. */
function previewIn(card: Element, postId: string, title: string): string {
  const texts = findAll(card, 'a[href*="/comments/"]:not([data-testid])')
    .filter((link) => placeOf(attribute(link, 'href'))?.postId === postId
      && closest(link, `${COUNTERS}, h2`) === null)
    .map((link) => textOf(link, { skip: FURNITURE }));
  return texts.find((text) => text !== '' && text !== title) ?? '';
}

/** A comment among the results of a search, below the title of the post that it belongs to. */
export function readFoundComment(card: Element, page: Page): Reading {
  const content = find(card, '[data-testid="search-comment-content"]') ?? card;
  const body = find(content, '[id^="search-comment-"][id$="-rtjson-content"], .i18n-search-comment-content')
    ?? find(content, '[id$="-rtjson-content"], .md');
  const place = findAll(card, 'a[href*="/comments/"]').map((link) => placeOf(attribute(link, 'href')))
    .find((found) => found !== null && found.commentId !== null) ?? null;
  const id = place?.commentId ?? idIn(card);
  const text = body === null ? '' : textOf(body, { skip: FURNITURE });
  if (id === null || body === null) return unreadable(id === null ? 'permalink' : 'text');
  if (isGone(text)) return gone(id);
  if (text === '') return mediaIn(body).length > 0 ? null : unreadable('text');
  const votes = findAll(content, 'faceplate-number[number]')
    .find((number) => closest(number, `${COUNTERS}, [slot="content"]`) === null);
  return {
    kind: 'comment',
    nativeId: id,
    permalink: place?.permalink ?? null,
    threadUrl: place?.threadUrl ?? null,
    author: authorOf(authorIn(content)),
    text,
    media: mediaIn(body),
    publishedAt: readTimestamp(timeIn(find(content, TIME)), { now: page.now }),
    engagement: { likes: votes === undefined ? null : readCount(attribute(votes, 'number')) },
  };
}

function authorIn(content: Element): string | null {
  const link = find(content, 'a[href*="/user/"]') ?? find(content, '[data-id="user-hover-card"] a');
  if (link === null) return null;
  return /\/user\/([\w-]+)/u.exec(attribute(link, 'href') ?? '')?.[1] ?? textOf(link);
}

function idIn(card: Element): string | null {
  for (const context of contextsOf(card)) {
    const comment = thingOf(context, 'comment');
    const id = comment === null ? null : fullnameOf(wordOf(comment, 'id'), 't1');
    if (id !== null) return id;
  }
  return null;
}

/** The author of a post, which the card does not show and newer pages note beside its id. */
function profileIn(card: Element, postId: string): string | null {
  for (const context of contextsOf(card)) {
    const post = thingOf(context, 'post');
    const profile = thingOf(context, 'profile');
    if (post !== null && profile !== null && wordOf(post, 'id') === postId) return wordOf(profile, 'name');
  }
  return null;
}

/** What the page notes of a card for its own statistics, around the card or in it. */
function contextsOf(card: Element): Thing[] {
  return [closest(card, TRACKER), find(card, TRACKER)]
    .map((tracker) => (tracker === null ? '' : (attribute(tracker, 'data-faceplate-tracking-context') ?? '')))
    .map((source) => parseLooseJson(source.slice(0, 20_000)))
    .filter(isThing);
}
