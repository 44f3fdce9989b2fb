import { foldAddress, foldName } from '@/lib/mentions/authorIdentity';
import { identitiesInAddress } from '@/lib/mentions/calledNames';
import { fold } from '@/lib/language/fold';
import type { Post } from '@/lib/posts/post';
import type { LinkReason, LinkSuggestion } from './person';

/** What is known of an account that may be somebody's. */
export interface LinkCandidate {
  id: string;
  site: string;
  handle: string | null;
  name: string | null;
  url: string | null;
  /** What they wrote of late. */
  posts: readonly Pick<Post, 'title' | 'text'>[];
}

/** Fewest letters of a handle that says something of who it is. */
const LEAST_HANDLE = 5;
/** Handles of everybody and nobody. */
const GENERIC = new Set([
  'admin', 'administrator', 'moderator', 'support', 'helpdesk', 'service', 'customer', 'customerservice', 'guest', 'anonymous', 'anonym', 'unknown', 'deleted',
  'nobody', 'somebody', 'someone', 'official', 'reviewer', 'member', 'username', 'profile', 'account', 'editor', 'author', 'webmaster', 'contact', 'hello',
  'throwaway', 'newuser', 'testuser', 'tester', 'google', 'googleuser', 'amazon', 'amazoncustomer', 'kunde', 'klant', 'gebruiker', 'користувач', 'пользователь', 'клиент', 'клієнт', 'гость', 'مستخدم', 'زائر', 'عميل',
]);
/** What many begin with that somebody was given by a site: a word and a number. */
const GIVEN = /^(?:user|users|guest|member|customer|reviewer|anon|id|player|profile|throwaway|account|kunde|klant|gebruiker|користувач|пользователь|клиент|клієнт|гость|مستخدم|زائر|عميل)\d*$/u;

/** A handle as it is compared between sites: without server, signs and case; null where it says nothing of who it is. */
export function handleKey(handle: string | null): string | null {
  if (handle === null) return null;
  const bare = foldName(handle).split('@')[0] ?? '';
  const key = fold(bare).text.replace(/[^\p{L}\p{N}]/gu, '');
  const letters = key.replace(/\P{L}/gu, '').length;
  if (letters < LEAST_HANDLE || GENERIC.has(key) || GENERIC.has(key.replace(/\d+$/u, '')) || GIVEN.test(key)) return null;
  return key;
}

/** A name of at least two words as it is compared; null for any other: many are called by one word. */
export function nameKey(name: string | null): string | null {
  if (name === null) return null;
  const key = fold(foldName(name)).text;
  return key.length >= 8 && key.split(' ').filter((word) => word.replace(/\P{L}/gu, '').length > 1).length >= 2 ? key : null;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'`()[\]{}«»“”]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>"'`()[\]{}«»“”]+/giu;
const ENDS_SENTENCE = /[.,;:!?…]+$/u;
/** Addresses of one account that are looked at. */
const MOST_ADDRESSES = 50;

/** The addresses that somebody's posts name, as written, each once. */
export function addressesBy({ posts }: Pick<LinkCandidate, 'posts'>): string[] {
  const found = posts.flatMap(({ title, text }) => [...`${title ?? ''} ${text}`.matchAll(ADDRESS)].map(([address]) => address.replace(ENDS_SENTENCE, '')));
  return [...new Set(found)].slice(0, MOST_ADDRESSES);
}

/** The handles for which an address may stand, as they are compared within a site. */
export function handlesInAddress(address: string): string[] {
  const called = identitiesInAddress(address, '').flatMap((identity) => (identity.startsWith('called||@') ? [identity.slice('called||@'.length)] : []));
  return [...new Set(called)];
}

/**
 * Accounts that may be the same person's as one, the likeliest first, each with its reasons. `isRare` says of a name, as it is
 * compared, whether hardly anybody else has it. Accounts of one site are two people's unless one names the other.
 */
export function suggestLinks(of: LinkCandidate, others: readonly LinkCandidate[], isRare: (name: string) => boolean): LinkSuggestion[] {
  const suggested = others.filter(({ id }) => id !== of.id).flatMap((other): LinkSuggestion[] => {
    const reasons = [...addressReasons(of, other), ...(of.site === other.site ? [] : [...handleReasons(of, other), ...nameReasons(of, other, isRare)])];
    return reasons.length === 0 ? [] : [{ authorId: other.id, reasons, isWeak: reasons.every(({ kind }) => kind === 'sameName') }];
  });
  return suggested.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.authorId < b.authorId ? -1 : 1));
}

const WEIGHTS: Record<LinkReason['kind'], number> = { namesAddress: 4, sameHandle: 2, sameName: 1 };

const weightOf = ({ reasons }: LinkSuggestion): number => reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);

function addressReasons(of: LinkCandidate, other: LinkCandidate): LinkReason[] {
  return [...namedBy(of, other), ...namedBy(other, of)].slice(0, 1);
}

/** Where the one's posts or profile lead to the other's profile. */
function namedBy(one: LinkCandidate, other: LinkCandidate): LinkReason[] {
  const profile = other.url === null ? null : foldAddress(other.url);
  if (profile === null || !profile.includes('/')) return [];
  const url = addressesBy(one).find((address) => {
    const folded = foldAddress(/^https?:\/\//iu.test(address) ? address : `https://${address}`);
    return folded === profile || folded?.startsWith(`${profile}/`) === true || folded?.startsWith(`${profile}?`) === true;
  });
  return url === undefined ? [] : [{ kind: 'namesAddress', url, by: one.id }];
}

function handleReasons(of: LinkCandidate, other: LinkCandidate): LinkReason[] {
  const key = handleKey(of.handle);
  return key !== null && key === handleKey(other.handle) ? [{ kind: 'sameHandle', handle: other.handle ?? key }] : [];
}

function nameReasons(of: LinkCandidate, other: LinkCandidate, isRare: (name: string) => boolean): LinkReason[] {
  const key = nameKey(of.name);
  return key !== null && key === nameKey(other.name) && isRare(key) ? [{ kind: 'sameName', name: other.name ?? key }] : [];
}
