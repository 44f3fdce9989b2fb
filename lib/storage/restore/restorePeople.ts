import { mergeIdentities, mergePeople } from '@/lib/inbox/mergePeople';
import { MOST_ACCOUNTS, type Identity } from '@/lib/inbox/person';
import { identityWithout, isIdentityErased, personWithout } from '@/lib/inbox/personErasure';
import { personIdentity } from '@/lib/mentions/authorIdentity';
import type { BackupRecord } from '../backup/backupRecords';
import type { EarshotDatabase } from '../database';
import { forgetNobodies } from '../people/peopleBefore';
import type { PersonRow } from '../rows';
import type { Merging } from './restoreChunk';

type IdentityRecord = Extract<BackupRecord, { table: 'identities' }>;

/**
 * Of whom accounts are, by what was decided last; whoever is somebody's comes back with it, also where nothing that they wrote is
 * kept. Of erased authors, and of people who were erased with one, nothing comes back.
 */
export async function mergeIdentityRows(db: EarshotDatabase, records: readonly IdentityRecord[], { erased }: Merging): Promise<void> {
  for (const { row, author } of records) {
    if (!erased.isEmpty && isIdentityErased(row, author, erased.has)) continue;
    const there = erased.isEmpty ? row : identityWithout(row, erased.has);
    const here = await db.identities.get(there.authorId);
    const merged = await withRoom(db, here ?? null, here === undefined ? there : mergeIdentities(here, there));
    const isStored = (await db.authors.where('id').equals(there.authorId).count()) > 0;
    if (merged === null || (!isStored && merged.personId === null)) continue;
    await db.identities.put(merged);
    if (!isStored) await db.authors.put(author);
  }
}

/** As it is here where that person would have too many accounts. */
async function withRoom(db: EarshotDatabase, here: Identity | null, merged: Identity): Promise<Identity | null> {
  if (merged.personId === null || merged.personId === here?.personId) return merged;
  return (await db.identities.where('personId').equals(merged.personId).count()) < MOST_ACCOUNTS ? merged : here;
}

/** What is written down of people, of each field what was decided last; only of those who have an account. */
export async function mergePersonRows(db: EarshotDatabase, rows: readonly PersonRow[], { erased }: Merging): Promise<void> {
  for (const row of rows) {
    if (erased.has(personIdentity(row.id)) || (await db.identities.where('personId').equals(row.id).count()) === 0) continue;
    const there = erased.isEmpty ? row : personWithout(row, erased.has);
    const here = await db.people.get(row.id);
    await db.people.put(here === undefined ? there : mergePeople(here, there));
  }
}

/** Whose last account became another person's is nobody any more. */
export async function forgetAllNobodies(db: EarshotDatabase): Promise<void> {
  await forgetNobodies(db, await db.people.toCollection().primaryKeys());
}
