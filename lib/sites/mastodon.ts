import type { MediaKind, WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, matches } from './reading/dom';
import { defineSite, unreadable, type Page, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { nativeIdOf, placeOf, statedTime, timeInId, type Place } from './mastodon/identity';
import { about, pageKind } from './mastodon/pages';
import { recognises } from './mastodon/recognise';
import { isFrame, isNested, isPrivate, itemOf, own, ownAll, POST } from './mastodon/parts';
import { standingOf } from './mastodon/thread';

/** Mastodon and its forks on any host: the app of 3.5 to 4.5, the layout of 2026, and what guests of 3.x were shown. */
export default defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  kind: 'social',
  proof: 'pages',
  hosts: [],
  recognises,
  pageKind,
  posts: POST,
  read,
  traces: 'a[href*="/@"] time[datetime], .status__content, .detailed-status__meta',
  about,
  watchedAttributes: ['datetime', 'data-id', 'href'],
  composer: {
    box: '.compose-form textarea',
    in: 'page',
    opens: ['fa-reply', 'fa-reply-all', 'icon-reply', 'icon-reply-all']
      .map((icon) => `[class*="status__action-bar"] button:has(.${icon})`).join(', '),
  },
  expects: ['author', 'time', 'permalink', 'text'],
});

function read(post: Element, page: Page): Reading {
  if (isFrame(post) || isNested(post) || isPrivate(post)) return null;
  const body = bodyOf(post);
  const place = placeOf(post, page);
  // What scrolled out of sight, or is filtered, leaves an empty frame.
  if (place === null) return body === null ? null : unreadable('permalink');
  if (place.handle === null && nameOf(post) === null) return unreadable('author');
  const warning = warningOf(post);
  if (body === null && warning === null) return isFiltered(post) ? null : unreadable('text');
  const { isReply, parentId } = standingOf(post, page);
  const address = URL.parse(place.address, page.url)?.href ?? null;
  return {
    kind: isReply ? 'reply' : 'post',
    nativeId: nativeIdOf(place, page),
    permalink: place.address,
    threadUrl: page.kind === 'thread' ? page.url.origin + page.url.pathname : isReply ? null : address,
    parentId,
    author: { handle: place.handle, name: nameOf(post), url: profileOf(post) },
    title: warning,
    text: body === null ? '' : wordsOf(post, body),
    language: body === null ? null : attribute(body, 'lang'),
    media: mediaOf(post),
    repost: isBoosted(post),
    // Behind a warning nothing is there; a translation is not what the author wrote.
    partial: body === null || own(post, '.translate-button__meta') !== null,
    publishedAt: timeOf(post, place, page),
    engagement: engagementOf(post, page),
  };
}

const bodyOf = (post: Element): Element | null =>
  own(post, '.status__content__text, .e-content') ?? (matches(post, 'article') ? own(post, 'header ~ div div[lang]') : null);

/** Its own words, and the hashtags of its last line, which the page shows below. A link to what it quotes is none. */
function wordsOf(post: Element, body: Element): string {
  const quotes = find(post, '.status__quote') !== null;
  const text = textOf(body, { skip: quotes ? '.quote-inline, .poll' : '.poll' });
  const tags = ownAll(post, '.hashtag-bar a[href*="/tags/"]').map((tag) => textOf(tag));
  return tags.length === 0 ? text : `${text}\n\n${tags.join(' ')}`.trim();
}

const FILTER = '.content-warning--filter';

/** What stands above a post that is folded: since 4.3 in a box of its own, before as the first line of the content. */
function warningOf(post: Element): string | null {
  const box = ownAll(post, '.content-warning').find((one) => !matches(one, FILTER));
  const line = box ?? own(post, '.status__content > p .p-summary, .status__content > p .spoiler-text, .status__content--with-spoiler > p');
  const text = line === null || line === undefined ? '' : textOf(line);
  return text === '' ? null : text;
}

const isFiltered = (post: Element): boolean => find(post, FILTER) !== null || find(itemOf(post), '.status__wrapper--filtered') !== null;

function nameOf(post: Element): string | null {
  const shown = own(post, matches(post, 'article[data-id]') ? 'header .display-name' : '.display-name__html, .display-name bdi');
  const name = shown === null ? '' : textOf(shown);
  return name === '' ? null : name;
}

function profileOf(post: Element): string | null {
  const link = own(post, 'a.status__display-name[href], a.detailed-status__display-name[href], header a[href^="/@"][title^="@"]');
  return link === null ? null : attribute(link, 'href');
}

const MEDIA: readonly (readonly [string, MediaKind])[] = [
  ['.media-gallery, [data-component="MediaGallery"]', 'image'],
  ['.video-player, [data-component="Video"]', 'video'],
  ['.audio-player, [data-component="Audio"]', 'audio'],
];

function mediaOf(post: Element): MediaKind[] {
  const media = MEDIA.filter(([selector]) => own(post, selector) !== null).map(([, kind]) => kind);
  const preview = findAll(post, '.status-card, [data-component="Card"]').some((card) => closest(card, '.status__quote') === null);
  return preview ? [...media, 'link'] : media;
}

function isBoosted(post: Element): boolean {
  const item = itemOf(post);
  return find(item, '.status__prepend .fa-retweet, .status__prepend .icon-retweet') !== null || matches(item, '[data-boosted-by]');
}

function timeOf(post: Element, place: Place, page: Page): WrittenTime {
  const time = own(post, 'a[href] time[datetime]');
  if (time !== null) return readTime(attribute(time, 'datetime'), { now: page.now });
  const published = own(post, 'data.dt-published[value]');
  const made = timeInId(place.id, page.now);
  const exact = (published === null ? null : attribute(published, 'value')) ?? statedTime(place, page) ?? made;
  if (exact !== null) return readTime(exact, { now: page.now });
  const written = own(post, 'a.detailed-status__datetime');
  const language = languageOf(page);
  return readTime(written === null ? null : textOf(written), { now: page.now, locales: language === null ? ['en'] : [language, 'en'] });
}

function languageOf(page: Page): string | null {
  const html = find(page.document, 'html');
  return html === null ? null : attribute(html, 'lang');
}

type Counts = { likes: number | null; replies: number | null; shares: number | null };

/** Buttons are told apart by their drawings. Of answers, lists only say whether there are more than one ("1+"). */
function engagementOf(post: Element, page: Page): Counts {
  const language = languageOf(page);
  const counted = (element: Element | null): number | null => {
    const text = element === null ? '' : textOf(element);
    return text.endsWith('+') ? null : readShortNumber(text, language);
  };
  const button = (...icons: string[]): number | null => {
    const drawn = own(post, icons.map((icon) => `.status__action-bar .fa-${icon}, .status__action-bar .icon-${icon}`).join(', '));
    const around = drawn === null ? null : (closest(drawn, '.status__action-bar__counter') ?? closest(drawn, '.icon-button'));
    return around === null ? null : counted(find(around, '.icon-button__counter, .status__action-bar__counter__label'));
  };
  const meta = (part: string, path: string): number | null => counted(own(post, `a[href$="/${path}"] .detailed-status__${part}`)
    ?? ownAll(post, `.detailed-status__${part}`).find((one) => closest(one, `a[href*="type=${part === 'reblogs' ? 'reblog' : 'favourite'}"]`) !== null) ?? null);
  return {
    likes: meta('favorites', 'favourites') ?? button('star'),
    replies: button('reply', 'reply-all'),
    shares: meta('reblogs', 'reblogs') ?? button('retweet'),
  };
}
