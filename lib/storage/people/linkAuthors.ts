import { apartStamp, MOST_ACCOUNTS, MOST_APART, PERSON_STAMP, type Identity, type Person } from '@/lib/inbox/person';
import { PERSON_FIELDS, valueOf, withField } from '@/lib/inbox/personFields';
import type { Stamp } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { Deciding } from '../inbox/decideInbox';
import { randomOrigin } from '../settings';
import { isBeingErased } from './erasedPeople';
import { forgetNobodies, type PeopleBefore } from './peopleBefore';

export type Linked =
  | { state: 'linked'; undo: PeopleBefore }
  /** They are one person's already. */
  | { state: 'same' }
  /** Together they would be more than MOST_ACCOUNTS. */
  | { state: 'too-many' }
  /** One of them is not stored, or is being erased. */
  | { state: 'unknown' };

/**
 * Says that two accounts, and all that are linked with either, are one person's. What is written down of both stays of the first
 * where they differ, and comes from the second where the first has nothing. Mentions, matches and tallies are not touched.
 */
export function linkAuthors(db: EarshotDatabase, a: string, b: string, using: Deciding = {}): Promise<Linked> {
  const { newId = () => crypto.randomUUID(), newOrigin = randomOrigin } = using;
  return db.transaction('rw', db.authors, db.identities, db.people, db.settings, async (): Promise<Linked> => {
    const authors = (await db.authors.bulkGet([a, b])).filter((author) => author !== undefined);
    if (authors.length < 2 || (await isBeingErased(db, authors))) return { state: 'unknown' };
    const [one, other] = await db.identities.bulkGet([a, b]);
    const [into, from] = [one?.personId ?? other?.personId ?? newId(), other?.personId ?? null];
    if (a === b || (one?.personId === into && from === into)) return { state: 'same' };
    const [own, others] = [await accountsIn(db, one?.personId ?? null, a), await accountsIn(db, from, b)];
    if (own.length + others.length > MOST_ACCOUNTS) return { state: 'too-many' };
    const stamp = await nextStamp(db, newOrigin);
    const partner = ({ authorId }: Pick<Identity, 'authorId'>): string | null => (authorId === a ? b : authorId === b ? a : null);
    const moved = [...own, ...others].filter((identity) => identity.personId !== into);
    await db.identities.bulkPut([...own, ...others].map((identity) => joined(identity, { into, stamp, linked: partner(identity) })));
    const people = from === null || from === into ? [] : await mergePeople(db, { into, from, stamp });
    const apart = [...own, ...others].flatMap(({ authorId, apart: said }) => {
      const other = partner({ authorId });
      return other !== null && said?.[other] === true ? [{ authorId, other, is: true }] : [];
    });
    return { state: 'linked', undo: { identities: moved.map(({ authorId, personId }) => ({ authorId, personId })), people, apart } };
  });
}

/** Says that an account is of nobody whom others are of; what is written down stays with those. Null where it stands alone. */
export function unlinkAuthor(db: EarshotDatabase, authorId: string, using: Deciding = {}): Promise<PeopleBefore | null> {
  const { newOrigin = randomOrigin } = using;
  return db.transaction('rw', db.authors, db.identities, db.people, db.settings, async () => {
    const identity = await db.identities.get(authorId);
    const personId = identity?.personId ?? null;
    if (identity === undefined || personId === null || (await db.identities.where('personId').equals(personId).count()) < 2) return null;
    const stamp = await nextStamp(db, newOrigin);
    await db.identities.put({ ...identity, personId: null, stamps: { ...identity.stamps, [PERSON_STAMP]: stamp } });
    return { identities: [{ authorId, personId }], people: [] };
  });
}

/** Says that two accounts are not one person's, so that this is suggested no more; null where one is not stored, or they are linked. */
export function sayApart(db: EarshotDatabase, a: string, b: string, using: Deciding = {}): Promise<PeopleBefore | null> {
  const { newOrigin = randomOrigin } = using;
  return db.transaction('rw', db.authors, db.identities, db.people, db.settings, async () => {
    const authors = (await db.authors.bulkGet([a, b])).filter((author) => author !== undefined);
    if (a === b || authors.length < 2 || (await isBeingErased(db, authors))) return null;
    const [one, other] = await db.identities.bulkGet([a, b]);
    if (one?.personId !== undefined && one.personId !== null && one.personId === other?.personId) return null;
    const here = one ?? { authorId: a, personId: null, stamps: {} };
    if (here.apart?.[b] !== true && Object.keys(here.apart ?? {}).length >= MOST_APART) return null;
    const stamp = await nextStamp(db, newOrigin);
    await db.identities.put({ ...here, apart: { ...here.apart, [b]: true }, stamps: { ...here.stamps, [apartStamp(b)]: stamp } });
    return { identities: [], people: [], apart: [{ authorId: a, other: b, is: here.apart?.[b] === true }] };
  });
}

async function accountsIn(db: EarshotDatabase, personId: string | null, authorId: string): Promise<Identity[]> {
  if (personId !== null) return db.identities.where('personId').equals(personId).toArray();
  return [(await db.identities.get(authorId)) ?? { authorId, personId: null, stamps: {} }];
}

/** The account as one of that person's; those of which it is said now that they are the same are apart no more. */
function joined(identity: Identity, { into, stamp, linked }: { into: string; stamp: Stamp; linked: string | null }): Identity {
  const stamps = identity.personId === into ? identity.stamps : { ...identity.stamps, [PERSON_STAMP]: stamp };
  const after = { ...identity, personId: into, stamps };
  if (linked === null || identity.apart?.[linked] !== true) return after;
  return { ...after, apart: { ...identity.apart, [linked]: false }, stamps: { ...stamps, [apartStamp(linked)]: stamp } };
}

/** Returns both as they were. */
async function mergePeople(db: EarshotDatabase, { into, from, stamp }: { into: string; from: string; stamp: Stamp }): Promise<Person[]> {
  const [here, there] = await db.people.bulkGet([into, from]);
  if (there === undefined) return [];
  const before = here ?? { id: into, stamps: {} };
  const missing = PERSON_FIELDS.filter((field) => valueOf(before, field) === null && valueOf(there, field) !== null);
  if (missing.length > 0) await db.people.put(missing.reduce((person, field) => withField(person, field, valueOf(there, field), stamp), before));
  await forgetNobodies(db, [from]);
  return [before, there];
}
