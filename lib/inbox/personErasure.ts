import { identitiesOf, identitiesOfId, personIdentity, type KnownAuthor } from '@/lib/mentions/authorIdentity';
import type { IsErased } from '@/lib/mentions/blackOut';
import { calledNamesIn } from '@/lib/mentions/calledNames';
import { textWithout } from '@/lib/mentions/eraseFrom';
import { apartStamp, CONTACT_FIELDS, type Contact, type Identity, type Person } from './person';

/** What is written down of people is of no site: erased authors are known in it by how they are called anywhere. */
export const ANYWHERE = '';

/** All identities that must be asked about before what is written down of somebody may be stored: their own, and of whom it may name. */
export function identitiesInPerson({ id, contact = {} }: Person): string[] {
  return [personIdentity(id), ...Object.values(contact).flatMap((text) => calledNamesIn(text, ANYWHERE).map(({ identity }) => identity))];
}

/** What is written down of somebody, the names of erased authors in it black; the same where there is none. */
export function personWithout(person: Person, isErased: IsErased): Person {
  const { contact = {} } = person;
  const black: Contact = {};
  for (const field of CONTACT_FIELDS) {
    const text = contact[field];
    if (text !== undefined) black[field] = textWithout(text, ANYWHERE, isErased);
  }
  return CONTACT_FIELDS.every((field) => black[field] === contact[field]) ? person : { ...person, contact: black };
}

/** All identities that must be asked about before it may be stored of whom an account is, or is not. */
export function identitiesInIdentity({ authorId, personId, apart = {} }: Identity): string[] {
  return [authorId, ...Object.keys(apart)].flatMap(identitiesOfId).concat(personId === null ? [] : [personIdentity(personId)]);
}

/** The same without a word of erased authors who are somebody else; the same where there is none. */
export function identityWithout(identity: Identity, isErased: IsErased): Identity {
  const { apart, ...others } = identity;
  const gone = Object.keys(apart ?? {}).filter((id) => identitiesOfId(id).some(isErased));
  if (apart === undefined || gone.length === 0) return identity;
  const left = Object.entries(apart).filter(([id]) => !gone.includes(id));
  const stamps = Object.fromEntries(Object.entries(identity.stamps).filter(([field]) => !gone.some((id) => field === apartStamp(id))));
  return { ...others, stamps, ...(left.length === 0 ? {} : { apart: Object.fromEntries(left) }) };
}

/** Whether it is of an erased author, or of a person who was erased with an account of theirs. */
export function isIdentityErased({ personId }: Identity, author: KnownAuthor, isErased: IsErased): boolean {
  return identitiesOf(author).some(isErased) || (personId !== null && isErased(personIdentity(personId)));
}
