import type { Person } from '@/lib/inbox/person';
import type { EarshotDatabase } from '../database';
import type { AuthorRow } from '../rows';

/** Somebody with all their accounts, as a list shows them. */
export interface PersonInList {
  /** The account under which they stand in the list. */
  author: AuthorRow;
  /** All of them, that one first. */
  accounts: AuthorRow[];
  /** What is written down of them; null: nothing. */
  person: Person | null;
}

/** How accounts of one person are ordered, which of them may stand for all, and of whom one is wanted. */
export interface ListedBy {
  order: (a: AuthorRow, b: AuthorRow) => number;
  stands: (author: AuthorRow) => boolean;
  isWanted: (author: AuthorRow, personId: string | null) => boolean;
}

/** Of whom accounts are: few, since the user said each. */
export interface Links {
  personOf: ReadonlyMap<string, string>;
  accountsOf: ReadonlyMap<string, readonly string[]>;
}

/** All accounts of which it is said whose they are, read at once, so that nothing is asked of all others. */
export async function readLinks(db: EarshotDatabase): Promise<Links> {
  const linked = await db.identities.where('personId').above('').toArray();
  const accountsOf = new Map<string, string[]>();
  const personOf = new Map<string, string>();
  for (const { authorId, personId } of linked) {
    if (personId === null) continue;
    personOf.set(authorId, personId);
    accountsOf.set(personId, [...(accountsOf.get(personId) ?? []), authorId]);
  }
  return { personOf, accountsOf };
}

/**
 * Those authors under whom somebody stands in a list, with their other accounts: of one person's, the one that comes first by `order`
 * among those that `stands` says may. `isWanted` is asked before anything else is read of one who stands alone.
 */
export function headsOf(db: EarshotDatabase, authors: readonly AuthorRow[], { personOf, accountsOf }: Links, by: ListedBy): Promise<Map<string, PersonInList>> {
  return db.transaction('r', db.authors, db.people, async () => {
    const heads = new Map<string, PersonInList>();
    for (const author of authors) {
      const personId = personOf.get(author.id);
      if (personId === undefined) {
        if (by.isWanted(author, null)) heads.set(author.id, { author, accounts: [author], person: null });
        continue;
      }
      const accounts = (await db.authors.bulkGet([...(accountsOf.get(personId) ?? [])])).filter((row) => row !== undefined).toSorted(by.order);
      if (accounts.find(by.stands)?.id !== author.id || !accounts.some((account) => by.isWanted(account, personId))) continue;
      heads.set(author.id, { author, accounts: [author, ...accounts.filter(({ id }) => id !== author.id)], person: (await db.people.get(personId)) ?? null });
    }
    return heads;
  });
}
