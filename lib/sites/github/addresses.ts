import type { PageKind, PageSubject } from '../reading/site';

/** An issue, a pull request, a discussion, a gist or a commit. */
export interface Thread {
  /** The same on every kind of page: what a repository numbers, it numbers once. */
  id: string;
  /** Path of its page. */
  path: string;
  kind: 'issue' | 'pull' | 'discussion' | 'gist' | 'commit';
}

const NUMBERED = /^\/((?:orgs\/)?[\w.-]+)(?:\/([\w.-]+))?\/(issues|pull|discussions)\/(\d{1,9})(?:\/|$)/u;
const COMMIT = /^\/([\w.-]+\/[\w.-]+)\/commit\/([0-9a-f]{7,64})(?:\/|$)/u;
const GIST = /^\/([\w.-]+\/[0-9a-f]{5,40})(?:\/|$)/u;
const KINDS = { issues: 'issue', pull: 'pull', discussions: 'discussion' } as const;

/** The thread that an address is part of, or null. */
export function threadAt(url: { hostname: string; pathname: string }): Thread | null {
  if (url.hostname.startsWith('gist.')) {
    const gist = GIST.exec(url.pathname)?.[1];
    return gist === undefined ? null : { id: `gist/${gist.toLowerCase()}`, path: `/${gist}`, kind: 'gist' };
  }
  const [, owner, repository, section, number] = NUMBERED.exec(url.pathname) ?? [];
  if (owner !== undefined && number !== undefined && owner.startsWith('orgs/') === (repository === undefined)) {
    const whole = repository === undefined ? owner : `${owner}/${repository}`;
    const place = section as keyof typeof KINDS;
    return { id: `${whole}#${number}`.toLowerCase(), path: `/${whole}/${place}/${number}`, kind: KINDS[place] };
  }
  const [, where, commit] = COMMIT.exec(url.pathname) ?? [];
  return where === undefined || commit === undefined ? null
    : { id: `${where}@${commit}`.toLowerCase(), path: `/${where}/commit/${commit}`, kind: 'commit' };
}

/** The thread that a link leads to, from a page of the site; null where it leads elsewhere. */
export function threadLinked(href: string | null, page: URL): Thread | null {
  const url = href === null ? null : URL.parse(href, page);
  return url === null || !isOwnHost(url) ? null : threadAt(url);
}

/** The other hosts hold help, tickets and settings. */
export const isOwnHost = ({ hostname }: { hostname: string }): boolean => /^(?:www\.|gist\.)?github\.com$/u.test(hostname);

const LIST = /^\/(?:orgs\/)?[\w.-]+(?:\/[\w.-]+)?\/(?:issues|pulls|discussions)(?:\/(?!new(?:\/|$))[^/]+(?:\/[^/]+)?)?\/?$/u;
const SEARCHED = new Set(['issues', 'pullrequests', 'discussions']);

/** The lists of all that concerns the user (`/issues`, `/pulls`) name private repositories among others: never read. */
export function pageKind(url: URL): PageKind | null {
  if (!isOwnHost(url)) return null;
  if (threadAt(url) !== null) return 'thread';
  if (url.pathname === '/search') return SEARCHED.has((url.searchParams.get('type') ?? '').toLowerCase()) ? 'search' : null;
  if (!LIST.test(url.pathname) || url.hostname.startsWith('gist.') || /^\/(?:settings|notifications|sponsors|users)\//u.test(url.pathname)) return null;
  return termsOf(url) === null ? 'listing' : 'search';
}

/** Words that were searched for, without what only narrows a list (`is:open`). */
function termsOf(url: URL): string | null {
  const query = url.searchParams.get('q') ?? url.searchParams.get('discussions_q') ?? '';
  const words = query.replace(/(?:^|\s)-?[a-z-]+:(?:"[^"]*"|\S*)/giu, ' ').replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

/** Whose repository it is, and what was searched for in it. */
export function about(url: URL): PageSubject | null {
  const terms = termsOf(url);
  const owner = /^\/(?:orgs\/)?([\w.-]+)\/./u.exec(url.pathname)?.[1] ?? null;
  return owner === null && terms === null ? null : { owner, terms };
}
