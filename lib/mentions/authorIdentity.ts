import { withoutTracking } from '@/lib/posts/address';
import type { Author } from '@/lib/posts/post';

/** What is known of an author. */
export interface KnownAuthor extends Pick<Author, 'handle' | 'name' | 'url'> {
  site: string;
}

/** Fewest letters of a name that is known again where it stands alone in a text, without an @. */
const LEAST_BARE = 4;

/** Names as they are compared. Frozen on purpose: what was erased is known again by it for good. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/^@/u, '');
}

/** An address as it is compared: without scheme, `www.`, tracking and what only ends it. Null where it is none of the web. Frozen, too. */
export function foldAddress(address: string): string | null {
  const clean = withoutTracking(address);
  return clean === null ? null : clean.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/?#]+$/u, '').normalize('NFKC').toLowerCase();
}

export const handleIdentity = (site: string, handle: string): string => `handle|${site}|${foldName(handle)}`;

export const nameIdentity = (site: string, name: string): string => `name|${site}|${foldName(name)}`;

export const addressIdentity = (folded: string): string => `address|${folded}`;

/** How somebody is called in the texts of a site; `written` begins with an @ where the text has one. */
export const calledIdentity = (site: string, written: string): string => `called|${site}|${written}`;

/** By what an author is known again of whom only the id is known, which is made of the handle, else of the name. */
export function identitiesOfId(authorId: string): string[] {
  const end = authorId.indexOf(':');
  const [site, known] = [authorId.slice(0, Math.max(0, end)), authorId.slice(end + 1)];
  return [handleIdentity(site, known), nameIdentity(site, known)];
}

const OF_PERSON = 'person|';

/** By what somebody with several accounts is known again once they were erased with one: so what was written down of them stays away. */
export const personIdentity = (personId: string): string => `${OF_PERSON}${personId}`;

/** The people among identities. */
export const personIdsIn = (identities: readonly string[]): string[] =>
  identities.flatMap((identity) => (identity.startsWith(OF_PERSON) ? [identity.slice(OF_PERSON.length)] : []));

/**
 * By what an author is known again, so that nothing of theirs is stored: the handle at its site, the address of the profile,
 * and the name alone only where there is no handle, since many share a name. Letters are compared without regard to case.
 */
export function identitiesOf({ site, handle, name, url }: KnownAuthor): string[] {
  const address = url === null ? null : foldAddress(url);
  return [
    ...(handle === null ? (name === null ? [] : [nameIdentity(site, name)]) : [handleIdentity(site, handle)]),
    ...(address === null || !address.includes('/') ? [] : [addressIdentity(address)]),
  ];
}

/**
 * By what an author is known in what others write: the handle behind an @, and alone where it has at least four letters and
 * is no plain word; a name of several words, or one that no plain word is written like. `isPlain` says of a handle of letters
 * alone whether it is a plain word.
 */
export function calledAs({ site, handle, name }: KnownAuthor, isPlain: (word: string) => boolean): string[] {
  const forms = new Set<string>();
  if (handle !== null) {
    const folded = foldName(handle);
    // Of `name@instance`, those at the same instance write the name alone.
    for (const form of [folded, folded.split('@')[0] ?? folded]) if (form !== '') forms.add(`@${form}`);
    if (folded.length >= LEAST_BARE && (isWrittenLikeHandle(folded) || !isPlain(folded))) forms.add(folded);
  }
  if (name !== null) {
    const folded = foldName(name);
    if (folded.length >= LEAST_BARE && (folded.includes(' ') || isWrittenLikeHandle(folded))) forms.add(folded);
  }
  return [...forms].map((form) => calledIdentity(site, form));
}

/** Whether it has what no plain word has: a number, a low line, a dot within. */
export function isWrittenLikeHandle(folded: string): boolean {
  return /[\p{N}_]|\p{L}[.]\p{L}/u.test(folded) && /\p{L}/u.test(folded) && !folded.includes(' ');
}

/** The words that a handle alone could be taken for, of which a text must say whether they are plain. */
export function wordsToTell(authors: readonly KnownAuthor[]): string[] {
  const handles = authors.flatMap(({ handle }) => (handle === null ? [] : [foldName(handle)]));
  return [...new Set(handles.filter((folded) => folded.length >= LEAST_BARE && !isWrittenLikeHandle(folded)))];
}
