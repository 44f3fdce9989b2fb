import type { PageKind, PageSubject } from '../reading/site';

/** The app and its editions for one country; help, learning, sales and advertising pages are other hosts. */
const APPS = /^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com$/u;

const HOME = 'https://www.linkedin.com';

const partsOf = (url: URL): string[] => url.pathname.split('/').filter(Boolean).map(decoded);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What kind of page stands at an address of LinkedIn; null where it holds no posts, and for what is never read:
 * messages, notifications, groups (and posts of groups), settings.
 */
export function pageKind(url: URL): PageKind | null {
  if (!APPS.test(url.hostname)) return null;
  const [first = '', second = '', third = ''] = partsOf(url);
  switch (first) {
    case 'feed': return kindOfFeed(second, third);
    case 'embed': return second === 'feed' && third === 'update' ? 'thread' : null;
    case 'posts': case 'pulse': return second === '' ? null : 'thread';
    case 'in': return second !== '' && /^(?:|recent-activity)$/u.test(third) ? 'profile' : null;
    case 'company': case 'school': case 'showcase': return second !== '' && /^(?:|posts|mycompany)$/u.test(third) ? 'profile' : null;
    case 'search': return second === 'results' && /^(?:all|content)$/u.test(third) ? 'search' : null;
    case 'my-items': return second === 'saved-posts' ? 'listing' : null;
  }
  return null;
}

function kindOfFeed(name: string, id: string): PageKind | null {
  if (name === '' || name === 'following') return 'feed';
  if (name === 'hashtag') return 'search';
  return name === 'update' && id !== '' && !id.includes('groupPost') ? 'thread' : null;
}

/** The words searched for, or whose page it is. */
export function about(url: URL): PageSubject | null {
  const [first = '', second = '', third = ''] = partsOf(url);
  if (first === 'search') return { terms: url.searchParams.get('keywords') };
  if (first === 'feed' && second === 'hashtag') return { terms: url.searchParams.get('keywords') ?? (third || null) };
  return /^(?:in|company|school|showcase)$/u.test(first) && second !== '' ? { owner: second } : null;
}

/** A person or organisation that an address leads to. */
export interface Profile {
  /** Null where the address names a member by an internal id. */
  handle: string | null;
  url: string;
}

const PROFILE = /^(?:https:\/\/(?:[a-z]{2,3}\.)?linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)/u;

/** Where links lead that name who wrote something. */
export const PROFILES = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

export function profileIn(address: string | null): Profile | null {
  const [, kind, name] = PROFILE.exec(address ?? '') ?? [];
  if (kind === undefined || name === undefined) return null;
  const handle = decoded(name);
  return { handle: /^ACoAA[\w-]{20,}$/u.test(handle) ? null : handle, url: `${HOME}/${kind}/${name}` };
}

/** The activity that an address of one post names: `…/urn:li:activity:7…` or `…-activity-7…`. */
export const activityIn = (address: string | null): string | null =>
  /(?:urn(?::|%3A)li(?::|%3A)activity(?::|%3A)|[-/]activity-)(\d{15,20})/iu.exec(address ?? '')?.[1] ?? null;

/** Any id of a post: its activity, else the shared post behind it. */
export interface PostId {
  kind: 'activity' | 'share' | 'ugcPost';
  id: string;
}

export function postIdIn(text: string | null): PostId | null {
  const activity = activityIn(text);
  if (activity !== null) return { kind: 'activity', id: activity };
  const [, kind, id] = /urn(?::|%3A)li(?::|%3A)(share|ugcPost)(?::|%3A)(\d{15,20})/iu.exec(text ?? '') ?? [];
  return kind === undefined || id === undefined ? null : { kind: /^share$/iu.test(kind) ? 'share' : 'ugcPost', id };
}

export const addressOfPost = ({ kind, id }: PostId): string => `${HOME}/feed/update/urn:li:${kind}:${id}`;

/** A comment's own id, and the post that it stands under. */
export interface CommentId {
  id: string;
  root: PostId;
}

const COMMENT = /urn:li:comment:\((?:urn:li:)?(activity|share|ugcPost):(\d{1,20}),(\d{1,20})\)/u;

export function commentIdIn(text: string | null): CommentId | null {
  const [, kind, root, id] = COMMENT.exec(text ?? '') ?? [];
  return kind === undefined || root === undefined || id === undefined
    ? null : { id, root: { kind: kind as PostId['kind'], id: root } };
}

export const addressOfComment = ({ id, root }: CommentId): string =>
  `${addressOfPost(root)}?commentUrn=${encodeURIComponent(`urn:li:comment:(${root.kind}:${root.id},${id})`)}`;

/** When something was made, as its id says: milliseconds since 1970 stand above 22 other bits. Null for short ids. */
export function timeInId(id: string): number | null {
  return /^\d{18,20}$/u.test(id) ? Math.floor(Number(id) / 2 ** 22) : null;
}
