/** Risks by which the list is limited: at least so much. */
export const LISTED_RISKS = ['raised', 'high'] as const;
export type ListedRisk = (typeof LISTED_RISKS)[number];

/** What of the authors is shown: the list, segments, or one of them by their id or by a mention of theirs. */
export interface AuthorsAddress {
  part: 'list' | 'segments';
  authorId: string | null;
  /** A mention whose author is looked at, whatever `authorId` says. */
  mentionId: string | null;
  /** Of the segments, the one that is looked at. */
  segmentId: string | null;
  /** What is searched for among names and handles. */
  text: string;
  /** Null: all sites. */
  site: string | null;
  /** Null: whatever the risk. */
  risk: ListedRisk | null;
}

export const FIRST_AUTHORS: AuthorsAddress = { part: 'list', authorId: null, mentionId: null, segmentId: null, text: '', site: null, risk: null };

/** Longest word of an address that is kept, UTF-16 units. */
const LONGEST = 200;

/** Reads `part=segments&author=…&mention=…&segment=…&text=…&site=…&risk=…`; what cannot be read is left out. */
export function readAuthorsAddress(given: URLSearchParams): AuthorsAddress {
  const word = (name: string): string => (given.get(name) ?? '').slice(0, LONGEST);
  return {
    part: given.get('part') === 'segments' ? 'segments' : 'list',
    authorId: word('author') || null,
    mentionId: word('mention') || null,
    segmentId: word('segment') || null,
    text: word('text'),
    site: word('site') || null,
    risk: LISTED_RISKS.find((level) => level === given.get('risk')) ?? null,
  };
}

/** The parts of the address that say what of the authors is shown; null: it goes without saying. */
export function writeAuthorsAddress({ part, authorId, mentionId, segmentId, text, site, risk }: AuthorsAddress): Record<string, string | null> {
  return { part: part === 'list' ? null : part, author: authorId, mention: mentionId, segment: segmentId, text: text || null, site, risk };
}

/** The way to all of the author of a mention, within the dashboard. It names the mention: the browser's history would keep the author. */
export function authorOfHref(mentionId: string): string {
  return hrefOf({ mention: mentionId });
}

/** The same for somebody of whom no mention is known. */
export function authorHref(authorId: string): string {
  return hrefOf({ author: authorId });
}

/** The way to the list, or to the segments. */
export function partHref(part: AuthorsAddress['part'], segmentId: string | null = null): string {
  return hrefOf({ ...(part === 'list' ? {} : { part }), ...(segmentId === null ? {} : { segment: segmentId }) });
}

function hrefOf(entries: Record<string, string>): string {
  const query = new URLSearchParams(entries);
  return query.size === 0 ? '#/authors' : `#/authors?${query.toString()}`;
}
