import { isLater } from '@/lib/mentions/stamps';
import { apartStamp, MOST_APART, PERSON_STAMP, type Identity, type Person } from './person';
import { PERSON_FIELDS, valueOf, withField } from './personFields';

/** What two copies wrote down of one person: of each field, what was decided last. */
export function mergePeople(here: Person, there: Person): Person {
  return PERSON_FIELDS.reduce((person, field) => {
    const stamp = there.stamps[field];
    return stamp !== undefined && isLater(stamp, here.stamps[field]) ? withField(person, field, valueOf(there, field), stamp) : person;
  }, here);
}

/** Of whom two copies say that an account is, and is not: of each, what was decided last. */
export function mergeIdentities(here: Identity, there: Identity): Identity {
  const [mine, theirs] = [here.stamps[PERSON_STAMP], there.stamps[PERSON_STAMP]];
  const isTheirs = theirs !== undefined && isLater(theirs, mine);
  const apart = { ...here.apart };
  const stamps: Identity['stamps'] = { ...here.stamps, ...(isTheirs ? { [PERSON_STAMP]: theirs } : {}) };
  for (const [id, is] of Object.entries(there.apart ?? {})) {
    const stamp = there.stamps[apartStamp(id)];
    if (stamp === undefined || !isLater(stamp, stamps[apartStamp(id)]) || (!Object.hasOwn(apart, id) && Object.keys(apart).length >= MOST_APART)) continue;
    apart[id] = is;
    stamps[apartStamp(id)] = stamp;
  }
  return { authorId: here.authorId, personId: isTheirs ? there.personId : here.personId, stamps, ...(Object.keys(apart).length === 0 ? {} : { apart }) };
}
