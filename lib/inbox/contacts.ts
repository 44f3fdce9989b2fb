import { shareOf, type Share } from '@/lib/insights/wilson';

const HOUR = 3_600_000;
/** What an author writes before so much time has passed is one contact, in however many posts. */
export const ONE_CONTACT = HOUR;
/** Who comes back within a week was not helped the first time, as call centres count it. */
export const REPEAT_WITHIN = 7 * 24 * HOUR;

/** Something that an author wanted an answer to. */
export interface Contact {
  /** Null where the page names nobody. */
  authorId: string | null;
  /** ms since 1970. */
  at: number;
}

export interface Contacts {
  /** What is written within ONE_CONTACT of the author's last post counts once. */
  contacts: number;
  authors: number;
  /** Contacts for each author; null: there are none. */
  perAuthor: number | null;
  /** Contacts of authors whose last contact was at most REPEAT_WITHIN before, among all. */
  repeated: Share;
  /** Posts of nobody, which are counted in none of them. */
  nameless: number;
}

/**
 * How often authors had to come back from one instant to before another (ms since 1970). Contacts before `since` are counted in
 * nothing, but show what is repeated: give those of REPEAT_WITHIN before it, too.
 */
export function contactsOf(given: readonly Contact[], { since, until }: { since: number; until: number }): Contacts {
  const lastPost = new Map<string, number>();
  const authors = new Set<string>();
  let [contacts, repeated, nameless] = [0, 0, 0];
  for (const { authorId, at } of given.toSorted((a, b) => a.at - b.at)) {
    const isCounted = at >= since && at < until;
    if (authorId === null) {
      nameless += Number(isCounted);
      continue;
    }
    const before = lastPost.get(authorId);
    lastPost.set(authorId, at);
    if (!isCounted || (before !== undefined && at - before < ONE_CONTACT)) continue;
    contacts += 1;
    authors.add(authorId);
    if (before !== undefined && at - before <= REPEAT_WITHIN) repeated += 1;
  }
  return { contacts, authors: authors.size, perAuthor: authors.size === 0 ? null : contacts / authors.size, repeated: shareOf(repeated, contacts), nameless };
}
