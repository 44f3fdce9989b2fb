/** What of the authors is shown: the list, segments, or one of them by the id of an author. */
export interface AuthorsAddress {
  part: 'list' | 'segments';
  authorId: string | null;
  /** Of the segments, the one that is looked at. */
  segmentId: string | null;
  /** What is searched for among names and handles. */
  text: string;
}

export const FIRST_AUTHORS: AuthorsAddress = { part: 'list', authorId: null, segmentId: null, text: '' };

/** Longest word of an address that is kept, UTF-16 units. */
const LONGEST = 200;

/** Reads `part=segments&author=…&segment=…&text=…`; what cannot be read is left out. */
export function readAuthorsAddress(given: URLSearchParams): AuthorsAddress {
  const word = (name: string): string => (given.get(name) ?? '').slice(0, LONGEST);
  return {
    part: given.get('part') === 'segments' ? 'segments' : 'list',
    authorId: word('author') || null,
    segmentId: word('segment') || null,
    text: word('text'),
  };
}

/** The parts of the address that say what of the authors is shown; null: it goes without saying. */
export function writeAuthorsAddress({ part, authorId, segmentId, text }: AuthorsAddress): Record<string, string | null> {
  return { part: part === 'list' ? null : part, author: authorId, segment: segmentId, text: text || null };
}
