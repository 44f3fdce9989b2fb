import { identityWithout, personWithout } from '@/lib/inbox/personErasure';
import { PERSON_STAMP } from '@/lib/inbox/person';
import { identitiesOf, identitiesOfId, personIdentity, personIdsIn } from '@/lib/mentions/authorIdentity';
import type { IsErased } from '@/lib/mentions/blackOut';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { forgetCustomers } from '../people/forgetCustomers';
import { randomOrigin } from '../settings';
import { isErasedIn, type Erasing } from './erasures';
import { filesOfPeople } from './filesWith';
import { forgetAuthors } from './forgetAuthors';

/** What is written down of the author goes, and all that links others to them; then their name, in what is written down of others. */
export async function erasePeople(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const first = await db.authors.get(job.author.id);
  if (job.after === null) await forgetCustomers(db, [job.author.id]);
  const own = job.after === null ? await forgetPeople(db, personIdsIn(job.identities)) : 0;
  const chunk = await db.people.where('id').above(job.after ?? '').limit(size).toArray();
  const black = chunk.map((person) => personWithout(person, isErasedIn(job))).filter((person, at) => person !== chunk[at]);
  await db.people.bulkPut(black);
  const files = own + black.length === 0 ? [] : await filesOfPeople(db, first?.firstSeenAt ?? 0);
  const after = { ...job, quotes: job.quotes + black.length, files: [...new Set([...job.files, ...files])] };
  const last = chunk.at(-1);
  return last === undefined ? { ...after, step: 'identities', after: null } : { ...after, after: last.id };
}

/** Of whom the author's accounts are, and that others are not they. */
export async function eraseIdentities(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const chunk = await db.identities.where('authorId').above(job.after ?? '').limit(size).toArray();
  const last = chunk.at(-1);
  if (last === undefined) return { ...job, step: 'authors', after: null };
  const isErased = isErasedIn(job);
  const authors = await db.authors.bulkGet(chunk.map(({ authorId }) => authorId));
  const gone = chunk.filter(({ authorId }, at) => {
    const author = authors[at];
    return authorId === job.author.id || (author !== undefined && identitiesOf(author).some(isErased));
  });
  await db.identities.bulkDelete(gone.map(({ authorId }) => authorId));
  await db.identities.bulkPut(chunk.flatMap((identity) => {
    const left = identityWithout(identity, isErased);
    return gone.includes(identity) || left === identity ? [] : [left];
  }));
  return { ...job, after: last.authorId };
}

/**
 * Forgets people, whatever of their accounts is left: each is nobody's account whom others are of, decided now, so that no older copy
 * links them again. Returns how many there were. Must run inside a transaction over `people`, `customers`, `orders`, `identities`,
 * `authors`, `mentions` and `settings`.
 */
async function forgetPeople(db: EarshotDatabase, personIds: readonly string[]): Promise<number> {
  if (personIds.length === 0) return 0;
  const linked = await db.identities.where('personId').anyOf([...personIds]).toArray();
  await forgetCustomers(db, linked.map(({ authorId }) => authorId), personIds);
  await db.people.bulkDelete([...personIds]);
  if (linked.length === 0) return 0;
  const stamp = await nextStamp(db, randomOrigin);
  await db.identities.bulkPut(linked.map((identity) => ({ ...identity, personId: null, stamps: { ...identity.stamps, [PERSON_STAMP]: stamp } })));
  await forgetAuthors(db, linked.map(({ authorId }) => authorId));
  return new Set(linked.map(({ personId }) => personId)).size;
}

/**
 * Forgets whatever is written down of people who were erased in another copy, and of authors erased there in what is written down of
 * others. Must run inside a transaction over `people`, `customers`, `orders`, `identities`, `authors`, `mentions` and
 * `settings`.
 */
export async function eraseFromPeople(db: EarshotDatabase, isErased: IsErased): Promise<void> {
  const linked = await db.identities.toArray();
  const people = await db.people.toArray();
  const known = [...new Set([...linked.flatMap(({ personId }) => personId ?? []), ...people.map(({ id }) => id)])];
  await forgetPeople(db, known.filter((id) => isErased(personIdentity(id))));
  const left = await db.people.toArray();
  await db.people.bulkPut(left.map((person) => personWithout(person, isErased)).filter((person, at) => person !== left[at]));
  const customers = await db.customers.where('authorId').above('').uniqueKeys();
  await forgetCustomers(db, customers.map(String).filter((id) => identitiesOfId(id).some(isErased)));
  const identities = await db.identities.toArray();
  await db.identities.bulkPut(identities.map((identity) => identityWithout(identity, isErased)).filter((identity, at) => identity !== identities[at]));
}
