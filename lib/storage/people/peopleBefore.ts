import { PERSON_STAMP, apartStamp, type Identity, type Person } from '@/lib/inbox/person';
import { PERSON_FIELDS, valueOf, withField } from '@/lib/inbox/personFields';
import { personIdentity } from '@/lib/mentions/authorIdentity';
import type { Stamp } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { knowingErased } from '../erasure/tombstones';
import type { Deciding } from '../inbox/decideInbox';
import { randomOrigin } from '../settings';
import { isBeingErased } from './erasedPeople';

/** What held of people and their accounts before a decision: what undoes it. */
export interface PeopleBefore {
  identities: Pick<Identity, 'authorId' | 'personId'>[];
  /** Each as it was; without stamps where there was no such row. */
  people: Person[];
  /** Pairs of accounts of which it was said that they are not the same. */
  apart?: { authorId: string; other: string; is: boolean }[];
}

/** Decides anew what held before, with a stamp of its own. Who was erased since, and what is written down of them, stays away. */
export function undoPeople(db: EarshotDatabase, before: PeopleBefore, using: Deciding = {}): Promise<void> {
  const { newOrigin = randomOrigin } = using;
  const personIds = [...before.people.map(({ id }) => id), ...before.identities.flatMap(({ personId }) => personId ?? [])];
  return knowingErased(db, () => personIds.map(personIdentity), (erased) =>
    db.transaction('rw', [db.authors, db.identities, db.people, db.settings, db.tombstones], async () => {
      await erased.confirm(db);
      const stamp = await nextStamp(db, newOrigin);
      const isGone = (personId: string | null): boolean => personId !== null && erased.has(personIdentity(personId));
      await undoIdentities(db, before.identities.filter(({ personId }) => !isGone(personId)), stamp);
      await undoApart(db, before.apart ?? [], stamp);
      for (const person of before.people) if (!isGone(person.id)) await undoPerson(db, person, stamp);
      await forgetNobodies(db, personIds);
    }));
}

async function undoIdentities(db: EarshotDatabase, identities: PeopleBefore['identities'], stamp: Stamp): Promise<void> {
  const authors = (await db.authors.bulkGet(identities.map(({ authorId }) => authorId))).filter((author) => author !== undefined);
  if (await isBeingErased(db, authors)) return;
  const there = new Set(authors.map(({ id }) => id));
  for (const { authorId, personId } of identities) {
    if (!there.has(authorId)) continue;
    const here = await db.identities.get(authorId);
    await db.identities.put({ ...here, authorId, personId, stamps: { ...here?.stamps, [PERSON_STAMP]: stamp } });
  }
}

async function undoApart(db: EarshotDatabase, pairs: NonNullable<PeopleBefore['apart']>, stamp: Stamp): Promise<void> {
  for (const { authorId, other, is } of pairs) {
    const here = await db.identities.get(authorId);
    if (here === undefined) continue;
    await db.identities.put({ ...here, apart: { ...here.apart, [other]: is }, stamps: { ...here.stamps, [apartStamp(other)]: stamp } });
  }
}

async function undoPerson(db: EarshotDatabase, before: Person, stamp: Stamp): Promise<void> {
  const here = await db.people.get(before.id);
  if (here === undefined) {
    if (Object.keys(before.stamps).length > 0) await db.people.put(before);
    return;
  }
  const changed = PERSON_FIELDS.filter((field) => valueOf(here, field) !== valueOf(before, field));
  if (changed.length > 0) await db.people.put(changed.reduce((person, field) => withField(person, field, valueOf(before, field), stamp), here));
}

/** Forgets those of these people who have no account any more. Must run inside a transaction over `people` and `identities`. */
export async function forgetNobodies(db: Pick<EarshotDatabase, 'people' | 'identities'>, personIds: readonly string[]): Promise<void> {
  const ids = [...new Set(personIds)];
  const left = await Promise.all(ids.map((id) => db.identities.where('personId').equals(id).limit(1).primaryKeys()));
  await db.people.bulkDelete(ids.filter((_, at) => left[at]?.length === 0));
}
