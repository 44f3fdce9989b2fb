import type { Author, MediaKind } from '@/lib/posts/post';
import { readTimestamp } from '@/lib/language/timestamps';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { attribute, closest, find, findAll, matches, rawText } from './reading/dom';
import { defineSite, gone, unreadable, type Page, type PageKind, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';

const MESSAGE = '[data-post], .tgme_widget_message[data-post-id]';
const MISSING = '.tgme_widget_message_error';

/**
 * Telegram's public pages: previews of channels (t.me/s/…), and the widgets in which single messages and discussions are
 * shown on other sites. The web apps, which hold private chats, are other hosts and never read.
 */
export default defineSite({
  id: 'telegram',
  name: 'Telegram',
  kind: 'social',
  proof: 'pages',
  hosts: ['t.me', 'telegram.me'],
  frames: true,
  pageKind: (url) => pageKind(url),
  about: (url) => about(url),
  posts: `${MESSAGE}, ${MISSING}`,
  read: (message, page) => (matches(message, MISSING) ? readMissing(page) : readMessage(message, page)),
  traces: 'a[href] > time[datetime]',
  watchedAttributes: ['data-post', 'datetime', 'href'],
  expects: ['author', 'time', 'permalink', 'text'],
});

const NAME = /^[a-z]\w{2,31}$/iu;
/** First parts of paths that are no names: private chats, invitations, sharing. */
const NO_NAME = new Set(
  'addlist addemoji addstickers addtheme bg boost c confirmphone contact invoice iv joinchat login m passport proxy share socks'.split(' '),
);

function pageKind(url: URL): PageKind | null {
  if (!/^(?:www\.)?(?:t|telegram)\.me$/u.test(url.hostname)) return null;
  const { name, id } = placeIn(url);
  if (name === null) return null;
  if (!url.pathname.startsWith('/s/')) return id === null ? null : 'thread';
  return url.searchParams.get('q') ? 'search' : 'feed';
}

/** The channel or group, and the message of it, that an address of Telegram names. */
function placeIn(url: URL): { name: string | null; id: string | null } {
  const parts = url.pathname.split('/').filter(Boolean);
  const [name = '', ...rest] = parts[0] === 's' ? parts.slice(1) : parts;
  const id = rest.at(-1) ?? '';
  return { name: NAME.test(name) && !NO_NAME.has(name.toLowerCase()) ? name : null, id: /^\d{1,12}$/u.test(id) ? id : null };
}

function about(url: URL): PageSubject | null {
  const { name } = placeIn(url);
  return name === null ? null : { owner: name, terms: url.searchParams.get('q') };
}

/** A widget says in the place of its message that there is none any more. */
function readMissing(page: Page): Reading {
  const { name, id } = placeIn(page.url);
  return name === null || id === null || find(page.document, MESSAGE) !== null ? null : gone(`${name}/${id}`);
}

const QUOTED = 'a, .tgme_widget_message_reply, .js-reply_tpl';

function readMessage(message: Element, page: Page): Reading {
  if (matches(message, '.service_message') || find(message, MESSAGE) !== null || closest(message, '[hidden]') !== null) return null;
  const post = attribute(message, 'data-post');
  const place = /^([a-z]\w{2,31})\/(?:\d{1,12}\/)?(\d{1,12})$/iu.exec(post ?? '');
  const comment = place === null ? attribute(message, 'data-post-id') : null;
  // Addresses of comments name the post that they stand below, too.
  const under = placeIn(page.url);
  const root = under.name === null || under.id === null ? null : `${under.name}/${under.id}`;
  const nativeId = place !== null ? `${place[1]}/${place[2]}`
    : comment === null || root === null || !/^\d{1,12}$/u.test(comment) ? null : `${root}?comment=${comment}`;
  if (nativeId === null) return unreadable('permalink');
  const text = textIn(message);
  const media = mediaIn(message);
  if (text === '' && media.length === 0) return isElsewhere(message) ? null : unreadable('text');
  const author = authorOf(message, place?.[1] ?? null, page);
  if (author === null) return unreadable('author');
  const answered = answeredBy(message, root, comment !== null);
  return {
    kind: comment !== null ? (answered === root ? 'comment' : 'reply') : answered === null ? 'post' : 'reply',
    nativeId,
    permalink: `https://t.me/${nativeId}`,
    threadUrl: comment === null ? (answered === null ? `https://t.me/${nativeId}` : null) : `https://t.me/${root}`,
    parentId: answered,
    author,
    text,
    media,
    repost: find(message, '.tgme_widget_message_forwarded_from') !== null,
    publishedAt: readTimestamp(timeIn(message, nativeId), { now: page.now }),
    engagement: {
      likes: reactionsOf(message),
      replies: countIn(message, '.tgme_widget_message_replies, .tgme_widget_message_comments'),
      views: countIn(message, '.tgme_widget_message_views'),
    },
  };
}

/** The words of a message, else the question and the choices of a poll. */
function textIn(message: Element): string {
  const named = findAll(message, '.js-message_text, .tgme_widget_message_text:not(.js-message_reply_text)')
    .find((element) => closest(element, QUOTED) === null);
  // Whatever its name: what a message says lets the reader's browser find its direction, and is no link.
  const body = named ?? findAll(message, 'div[dir="auto"]:not([class*="tgme_widget_message_"])').find((element) => closest(element, QUOTED) === null) ?? null;
  const text = body === null ? '' : textOf(body);
  if (text !== '') return text;
  return findAll(message, '.tgme_widget_message_poll_question, .tgme_widget_message_poll_option_text').map((line) => textOf(line))
    .join('\n');
}

const MEDIA: readonly (readonly [MediaKind, string])[] = [
  ['image', '.tgme_widget_message_photo_wrap, .tgme_widget_message_sticker_wrap, .tgme_widget_message_sticker'],
  ['video', 'video, .tgme_widget_message_video_player, .tgme_widget_message_roundvideo_player'],
  ['audio', 'audio, .tgme_widget_message_voice_player'],
  ['link', '.tgme_widget_message_link_preview, .js-message_text a[href^="http"]'],
];

const mediaIn = (message: Element): MediaKind[] => MEDIA
  .filter(([, selector]) => findAll(message, selector).some((element) => closest(element, '.tgme_widget_message_reply') === null))
  .map(([kind]) => kind);

/** Some messages are shown in the app only, others hold but a file or a place. */
const isElsewhere = (message: Element): boolean => find(
  message,
  '.message_media_not_supported_wrap, .tgme_widget_message_document_wrap, .tgme_widget_message_document, '
    + '.tgme_widget_message_location_wrap, .tgme_widget_message_contact_wrap, .tgme_widget_message_contact, '
    + '.tgme_widget_message_game, .tgme_widget_message_invoice, .tgme_widget_message_poll',
) !== null;

/** In groups and discussions a person writes; in a channel, the channel. */
function authorOf(message: Element, chat: string | null, page: Page): Partial<Author> | null {
  const shown = (selector: string): Element | null =>
    findAll(message, selector).find((element) => closest(element, '.tgme_widget_message_reply, .tgme_widget_message_forwarded_from') === null) ?? null;
  const person = shown('.tgme_widget_message_author_name');
  if (person !== null) {
    const handle = handleIn(person);
    return { name: textOf(person), handle, url: handle === null ? null : `https://t.me/${handle}` };
  }
  if (chat === null || (page.kind === 'thread' && !isOfChannel(message, chat))) return null;
  const channel = shown('.tgme_widget_message_owner_name');
  return { name: channel === null ? null : textOf(channel), handle: chat, url: `https://t.me/${chat}` };
}

/** A widget may show a message of a group, whose name stands beside the person's; the picture is that of who wrote it. */
function isOfChannel(message: Element, chat: string): boolean {
  const picture = find(message, '.tgme_widget_message_user');
  return picture !== null && handleIn(picture)?.toLowerCase() === chat.toLowerCase();
}

function handleIn(element: Element): string | null {
  const link = closest(element, 'a[href]') ?? find(element, 'a[href]');
  const name = /^https?:\/\/(?:t|telegram)\.me\/(\w+)\/?$/u.exec((link === null ? null : attribute(link, 'href')) ?? '')?.[1] ?? '';
  return NAME.test(name) ? name : null;
}

/** What a message answers; comments that name none answer the post below which they stand. */
function answeredBy(message: Element, root: string | null, isComment: boolean): string | null {
  const quoted = find(message, '.tgme_widget_message_reply, .js-message_reply_text');
  const link = quoted === null ? null : closest(quoted, 'a[href]');
  const href = link === null ? '' : (attribute(link, 'href') ?? '');
  const [, chat, id, comment] = /\/(\w{3,32})\/(\d{1,12})(?:\?(?:\w+=\w*&)*comment=(\d{1,12}))?/u.exec(href) ?? [];
  if (chat !== undefined && id !== undefined) return comment === undefined ? `${chat}/${id}` : `${chat}/${id}?comment=${comment}`;
  return isComment && quoted === null ? root : null;
}

/** The time beside the message's own address; lengths of videos are times too, without a date. */
function timeIn(message: Element, nativeId: string): string | null {
  const id = /(\d+)$/u.exec(nativeId)?.[1] ?? '';
  const times = findAll(message, 'time[datetime]').filter((time) => closest(time, '.tgme_widget_message_reply') === null);
  const own = times.find((time) => {
    const link = closest(time, 'a[href]');
    return link !== null && new RegExp(`[/=]${id}(?:[?#]|$)`, 'u').test(attribute(link, 'href') ?? '');
  });
  const time = own ?? (times.length === 1 ? times[0] : undefined);
  return time === undefined ? null : attribute(time, 'datetime');
}

function countIn(message: Element, selector: string): number | null {
  const count = find(message, selector);
  return count === null ? null : readShortNumber(/[\d.,]+\s*[KMB]?/iu.exec(rawText(count))?.[0], 'en');
}

/** Reactions of every kind together; an emoji may be a number itself. */
function reactionsOf(message: Element): number | null {
  const counts = findAll(message, '.tgme_reaction').map((reaction) =>
    readShortNumber(textOf(reaction, { skip: 'i, tg-emoji, .tgme_reaction_emoji, .emoji' }), 'en'));
  return counts.length === 0 || counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
