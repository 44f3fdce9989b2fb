import type { Person } from '@/lib/inbox/person';
import type { EarshotDatabase } from '../database';
import type { AuthorRow } from '../rows';

/** Somebody as they are stored. */
export interface StoredPerson {
  /** Null: nobody said of whom the account is, and it stands alone. */
  personId: string | null;
  /** Null: nothing was written down of them. */
  person: Person | null;
  /** Their accounts: the one that was asked for first, then those that were seen last. */
  accounts: AuthorRow[];
}

/** Who is behind an account; null where no such author is stored. */
export function readPerson(db: EarshotDatabase, authorId: string): Promise<StoredPerson | null> {
  return db.transaction('r', db.authors, db.identities, db.people, async () => {
    const author = await db.authors.get(authorId);
    if (author === undefined) return null;
    const personId = (await db.identities.get(authorId))?.personId ?? null;
    if (personId === null) return { personId, person: null, accounts: [author] };
    const ids = await db.identities.where('personId').equals(personId).primaryKeys();
    const others = (await db.authors.bulkGet(ids.filter((id) => id !== authorId))).filter((row) => row !== undefined);
    const person = (await db.people.get(personId)) ?? null;
    return { personId, person, accounts: [author, ...others.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt || (a.id < b.id ? -1 : 1))] };
  });
}

/** The ids of all accounts that are one person's with this one, which comes first. */
export async function accountIdsOf(db: Pick<EarshotDatabase, 'identities'>, authorId: string): Promise<string[]> {
  const personId = (await db.identities.get(authorId))?.personId ?? null;
  const ids = personId === null ? [] : await db.identities.where('personId').equals(personId).primaryKeys();
  return [authorId, ...ids.filter((id) => id !== authorId)];
}
