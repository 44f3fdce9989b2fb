import type { Person } from '@/lib/inbox/person';
import type { EarshotDatabase } from '../database';
import type { AuthorRow } from '../rows';

/** Somebody whom the user wants to look in on. */
export interface CheckIn {
  person: Person;
  /** When, ms since 1970. */
  at: number;
  /** Their accounts, the one that was seen last first. */
  accounts: AuthorRow[];
}

/** Most that are given. */
const MOST = 200;

/** Whom to look in on at an instant (ms since 1970) or before, who is longest due first. */
export function readCheckIns(db: EarshotDatabase, until: number): Promise<CheckIn[]> {
  return db.transaction('r', db.authors, db.identities, db.people, async () => {
    const due = await db.people.where('checkInAt').belowOrEqual(until).limit(MOST).toArray();
    const found: CheckIn[] = [];
    for (const person of due) {
      const ids = await db.identities.where('personId').equals(person.id).primaryKeys();
      const accounts = (await db.authors.bulkGet(ids)).filter((author) => author !== undefined).toSorted((a, b) => b.lastSeenAt - a.lastSeenAt);
      if (accounts.length > 0 && person.checkInAt !== undefined) found.push({ person, at: person.checkInAt, accounts });
    }
    return found;
  });
}
