import { MOST_ACCOUNTS } from '@/lib/inbox/person';
import { settingOf, type Snapshot } from './snapshot';

/** Each is of an author who is there, and nobody has more accounts than one may have. */
export function wrongIdentities(stored: Snapshot): string[] {
  const authors = new Set(stored.authors.map(({ id }) => id));
  const accounts = new Map<string, number>();
  for (const { personId } of stored.identities) if (personId !== null) accounts.set(personId, (accounts.get(personId) ?? 0) + 1);
  return [
    ...stored.identities.filter(({ authorId }) => !authors.has(authorId)).map(({ authorId }) => `it is said who ${authorId} is, of whom there is no row`),
    ...[...accounts].filter(([, n]) => n > MOST_ACCOUNTS).map(([id, n]) => `person ${id} has ${n} accounts`),
  ];
}

/** Each has an account. */
export function wrongPeople(stored: Snapshot): string[] {
  const known = new Set(stored.identities.map(({ personId }) => personId));
  // While a backup is merged, people come after their accounts, and who lost the last goes with its end.
  if (settingOf<{ phase: string }>(stored, 'restoring')?.phase === 'merging') return [];
  return stored.people.filter(({ id }) => !known.has(id)).map(({ id }) => `person ${id} has no account`);
}
