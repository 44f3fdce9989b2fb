import { attribute, find } from '../reading/dom';
import type { PageKind, PageSubject } from '../reading/site';

/** Where a topic stands: what comes before `/t/` on forums in a folder, its number, and the number of a post in it. */
export interface TopicAddress {
  /** Path of the topic, without a post's number. */
  path: string;
  topic: string;
  post: string | null;
}

const TOPIC = /^((?:\/[^/?#]+)*?\/t\/(?:[^/?#]*\/)?(\d+))(?:\/(\d+|last))?\/?(?:[?#].*)?$/u;

export function topicIn(path: string | null): TopicAddress | null {
  const [, at, topic, post] = TOPIC.exec(path ?? '') ?? [];
  return at === undefined || topic === undefined ? null : { path: at, topic, post: post === undefined || post === 'last' ? null : post };
}

/** Address of a post of this forum in a link, as a path. */
export function topicLinked(link: Element | null, url: URL): TopicAddress | null {
  const href = link === null ? null : attribute(link, 'href');
  const target = href === null ? null : URL.parse(href, url);
  return target === null || target.hostname !== url.hostname ? null : topicIn(target.pathname);
}

const OWN_PAGES = /\/u\/[^/]+\/(?:messages|preferences|notifications|invited|badges|summary|activity\/(?:drafts|pending|bookmarks|read))(?:\/|$)/u;

/** Letters between people, drafts and settings are never read; nor are categories that the page marks as closed. */
export function pageKind(url: URL, document: Document): PageKind | null {
  const path = url.pathname;
  if (isClosed(document)) return null;
  if (topicIn(path) !== null) return 'thread';
  if (/\/search\/?$/u.test(path)) return 'search';
  if (OWN_PAGES.test(path)) return null;
  return /\/u\/[^/]+\/activity(?:\/|$)/u.test(path) || /\/u\/[^/]+\/?$/u.test(path) ? 'profile' : null;
}

const TITLE = ['#topic-title', '.title-wrapper', '.topic-category', '.extra-info-wrapper'];
const SIGNS = [
  '.private-message-glyph', '.badge-category .d-icon-lock', '.badge-category.restricted', '.badge-wrapper .d-icon-lock',
];
const CLOSED = [
  'body.archetype-private_message', 'body.private-message-page', '.topic-map__private-message-label',
  '.topic-map .private-message-map', ...TITLE.flatMap((place) => SIGNS.map((sign) => `${place} ${sign}`)),
].join(', ');

/** Whether the page says that only those who are named, or members of a group, may read it. */
export const isClosed = (document: Document): boolean => find(document, CLOSED) !== null;

export function about(url: URL): PageSubject | null {
  if (/\/search\/?$/u.test(url.pathname)) return { terms: url.searchParams.get('q') };
  const owner = /\/u\/([^/]+)/u.exec(url.pathname)?.[1];
  return owner === undefined ? null : { owner };
}
