import { foldName } from '@/lib/mentions/authorIdentity';
import { addressesBy, handleKey, handlesInAddress, nameKey, suggestLinks, type LinkCandidate } from '@/lib/inbox/linkSuggestions';
import type { LinkSuggestion } from '@/lib/inbox/person';
import { readCounters } from '../counters';
import type { EarshotDatabase } from '../database';
import type { AuthorRow } from '../rows';
import { newestOf } from './newestOf';

export interface SuggestedLink extends LinkSuggestion {
  author: AuthorRow;
}

/** Newest posts of an account that are searched for addresses. */
const MOST_POSTS = 50;
/** Authors who were seen last, among whom names and handles are compared letter by letter. */
const MOST_SCANNED = 2_000;
/** Keys that are asked for, and accounts that are looked at closer. */
const MOST_KEYS = 400;
const MOST_CANDIDATES = 40;
/** A name that more accounts have among those who were seen last says nothing. */
const RARE = 2;

/**
 * Accounts that may be the same person's as one, the likeliest first; not those that are linked with it, nor those of which the user
 * said that they are somebody else's. Found by their keys, and among who was seen last: never by a walk over all.
 */
export function readLinkSuggestions(db: EarshotDatabase, authorId: string): Promise<SuggestedLink[]> {
  return db.transaction('r', db.authors, db.identities, db.mentions, db.settings, async () => {
    const author = await db.authors.get(authorId);
    if (author === undefined) return [];
    const of = await candidateOf(db, author);
    const { sites } = await readCounters(db);
    const keys = keysFor(of, Object.keys(sites));
    const byKey = keys.length === 0 ? [] : await db.authors.where('id').anyOfIgnoreCase(keys).limit(MOST_KEYS).toArray();
    const recent = await db.authors.orderBy('lastSeenAt').reverse().limit(MOST_SCANNED).toArray();
    const [handle, name] = [handleKey(author.handle), nameKey(author.name)];
    const alike = recent.filter((other) => other.site !== author.site
      && ((handle !== null && handleKey(other.handle) === handle) || (name !== null && nameKey(other.name) === name)));
    const excluded = await excludedFrom(db, authorId);
    const wanted = new Map([...byKey, ...alike].flatMap((row) => (row.id === authorId || excluded.has(row.id) ? [] : [[row.id, row]])));
    const rows = [...wanted.values()].slice(0, MOST_CANDIDATES);
    const others: LinkCandidate[] = [];
    for (const row of rows) others.push(await candidateOf(db, row));
    const isRare = (key: string): boolean => recent.filter((other) => other.id !== authorId && nameKey(other.name) === key).length <= RARE;
    return suggestLinks(of, others, isRare).flatMap((suggestion) => {
      const found = wanted.get(suggestion.authorId);
      return found === undefined ? [] : [{ ...suggestion, author: found }];
    });
  });
}

async function candidateOf(db: EarshotDatabase, { id, site, handle, name, url }: AuthorRow): Promise<LinkCandidate> {
  const mentions = await newestOf(db, [id], MOST_POSTS);
  return { id, site, handle, name, url, posts: mentions.map(({ post }) => post) };
}

/** Keys that rows of the same person may have: the handle at each site, the name where a site knows no handles, and who an address names. */
function keysFor(of: LinkCandidate, sites: readonly string[]): string[] {
  const bare = of.handle === null ? '' : (foldName(of.handle).split('@')[0] ?? '');
  const named = [handleKey(bare) === null ? '' : bare, nameKey(of.name) === null ? '' : (of.name ?? '')].filter((word) => word !== '');
  const addressed = addressesBy(of).flatMap(handlesInAddress);
  const keys = [...sites.filter((site) => site !== of.site).flatMap((site) => named.map((word) => `${site}:${word}`)), ...sites.flatMap((site) => addressed.map((word) => `${site}:${word}`))];
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** Who is linked with an account, and of whom the user said that they are somebody else. */
async function excludedFrom(db: EarshotDatabase, authorId: string): Promise<Set<string>> {
  const own = await db.identities.get(authorId);
  const linked = own?.personId === undefined || own.personId === null ? [] : await db.identities.where('personId').equals(own.personId).toArray();
  const apart = await db.identities.filter((identity) => identity.apart?.[authorId] === true).primaryKeys();
  const said = Object.entries(own?.apart ?? {}).flatMap(([id, is]) => (is ? [id] : []));
  return new Set([...linked.map((identity) => identity.authorId), ...apart, ...said]);
}
