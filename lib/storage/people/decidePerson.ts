import { CONTACT_FIELDS, contactStamp, LONGEST_CONTACT, PERSON_STAMP, type ContactField, type Person } from '@/lib/inbox/person';
import { valueOf, withField, type PersonValue } from '@/lib/inbox/personFields';
import { cleanLine, cleanText } from '@/lib/posts/clean';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { Deciding } from '../inbox/decideInbox';
import { randomOrigin } from '../settings';
import { isBeingErased } from './erasedPeople';
import type { PeopleBefore } from './peopleBefore';

/** What the user writes down of a person; null: no more. What is absent stays as it is. */
export interface PersonDecision {
  contact?: Partial<Record<ContactField, string | null>>;
  /** The key of a site or a field of the contact; null: where they write most. */
  channel?: string | null;
  /** Ms since 1970. */
  checkInAt?: number | null;
}

/** Longest key of a channel. */
const LONGEST_CHANNEL = 100;

/**
 * Stores what the user writes down of who is behind an account, each field with its stamp; texts are cleaned and cut at what
 * LONGEST_CONTACT allows. Returns what held before, for `undoPeople`; null where nothing changes, no such author is stored, or they
 * are being erased.
 */
export function decidePerson(db: EarshotDatabase, authorId: string, decision: PersonDecision, using: Deciding = {}): Promise<PeopleBefore | null> {
  const { newId = () => crypto.randomUUID(), newOrigin = randomOrigin } = using;
  return db.transaction('rw', db.authors, db.identities, db.people, db.settings, async () => {
    const author = await db.authors.get(authorId);
    if (author === undefined || (await isBeingErased(db, [author]))) return null;
    const identity = await db.identities.get(authorId);
    const personId = identity?.personId ?? newId();
    const before: Person = (await db.people.get(personId)) ?? { id: personId, stamps: {} };
    const wanted = fieldsIn(decision).filter(([field, value]) => valueOf(before, field) !== value);
    if (wanted.length === 0) return null;
    const stamp = await nextStamp(db, newOrigin);
    await db.people.put(wanted.reduce((person, [field, value]) => withField(person, field, value, stamp), before));
    if (identity?.personId === personId) return { identities: [], people: [before] };
    await db.identities.put({ ...identity, authorId, personId, stamps: { ...identity?.stamps, [PERSON_STAMP]: stamp } });
    return { identities: [{ authorId, personId: null }], people: [before] };
  });
}

/** Writes down how to reach somebody; null takes a field back. */
export const decideContact = (db: EarshotDatabase, authorId: string, contact: NonNullable<PersonDecision['contact']>, using?: Deciding): Promise<PeopleBefore | null> =>
  decidePerson(db, authorId, { contact }, using);

/** Writes down where somebody wants to be written to. */
export const decideChannel = (db: EarshotDatabase, authorId: string, channel: string | null, using?: Deciding): Promise<PeopleBefore | null> =>
  decidePerson(db, authorId, { channel }, using);

/** Writes down when to look in on somebody, ms since 1970. */
export const decideCheckIn = (db: EarshotDatabase, authorId: string, checkInAt: number | null, using?: Deciding): Promise<PeopleBefore | null> =>
  decidePerson(db, authorId, { checkInAt }, using);

function fieldsIn({ contact = {}, channel, checkInAt }: PersonDecision): [string, PersonValue][] {
  return [
    ...CONTACT_FIELDS.flatMap((field): [string, PersonValue][] => {
      const given = contact[field];
      return given === undefined ? [] : [[contactStamp(field), given === null ? null : cleaned(field, given)]];
    }),
    ...(channel === undefined ? [] : [['channel', channel === null ? null : cleanLine(channel)?.slice(0, LONGEST_CHANNEL) ?? null] as [string, PersonValue]]),
    ...(checkInAt === undefined ? [] : [['checkInAt', Number.isFinite(checkInAt) ? checkInAt : null] as [string, PersonValue]]),
  ];
}

function cleaned(field: ContactField, given: string): string | null {
  const { text } = cleanText(field === 'about' ? given : given.replace(/\s+/gu, ' '), LONGEST_CONTACT[field]);
  return text === '' ? null : text;
}
