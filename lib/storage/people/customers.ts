import { PERSON_STAMP } from '@/lib/inbox/person';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { Deciding } from '../inbox/decideInbox';
import type { AuthorRow, CustomerRow, OrderRow } from '../rows';
import { randomOrigin } from '../settings';
import { accountIdsOf } from './accounts';
import { isBeingErased } from './erasedPeople';

/** A customer of a file who may be somebody behind an account: the user wrote the same e-mail down for them. */
export interface CustomerProposal {
  customer: CustomerRow;
  /** Their account that was seen last. */
  author: AuthorRow;
}

/** Proposals for customers of whom it is not said who they are, by e-mail alone: names prove nothing. At most `most`. */
export function proposeCustomers(db: EarshotDatabase, { importId, most }: { importId: string; most: number }): Promise<CustomerProposal[]> {
  return db.transaction('r', db.customers, db.people, db.identities, db.authors, async () => {
    const people = await db.people.filter(({ contact }) => contact?.email !== undefined).toArray();
    const proposals: CustomerProposal[] = [];
    for (const { id, contact } of people) {
      if (proposals.length >= most) break;
      const customers = await db.customers.where('email').equals(contact?.email?.toLowerCase() ?? '').toArray();
      const accounts = await db.identities.where('personId').equals(id).primaryKeys();
      const authors = (await db.authors.bulkGet(accounts)).filter((author) => author !== undefined);
      const author = authors.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
      if (author === undefined) continue;
      for (const customer of customers) if (customer.importId === importId && customer.authorId === undefined) proposals.push({ customer, author });
    }
    return proposals.slice(0, most);
  });
}

/** Says which author a customer is; null takes that back. False where either is not stored, or the author is being erased. */
export function confirmCustomer(db: EarshotDatabase, customerId: string, authorId: string | null, using: Deciding = {}): Promise<boolean> {
  const { newId = () => crypto.randomUUID(), newOrigin = randomOrigin } = using;
  return db.transaction('rw', db.customers, db.authors, db.identities, db.settings, async () => {
    const customer = await db.customers.get(customerId);
    if (customer === undefined) return false;
    const { authorId: _before, ...others } = customer;
    if (authorId === null) {
      const stamp = await nextStamp(db, newOrigin);
      await db.customers.put({ ...others, stamps: { authorId: stamp } });
      return true;
    }
    const author = await db.authors.get(authorId);
    if (author === undefined || (await isBeingErased(db, [author]))) return false;
    const stamp = await nextStamp(db, newOrigin);
    await db.customers.put({ ...others, authorId, stamps: { authorId: stamp } });
    // Of whom something is known stays, so that it can be found and erased.
    const identity = await db.identities.get(authorId);
    if ((identity?.personId ?? null) === null) {
      await db.identities.put({ ...identity, authorId, personId: newId(), stamps: { ...identity?.stamps, [PERSON_STAMP]: stamp } });
    }
    return true;
  });
}

/** What a shop knows of somebody: as which customers, and what they ordered, the latest first. */
export interface CustomerStory {
  customers: CustomerRow[];
  orders: OrderRow[];
}

/** Orders that are read of one person. */
const MOST_ORDERS = 500;

/** Of who is behind an account: the customers whom the user said they are, and orders under the e-mail of these, or that the user wrote down. */
export function readCustomerStory(db: EarshotDatabase, authorId: string): Promise<CustomerStory> {
  return db.transaction('r', db.customers, db.orders, db.identities, db.people, async () => {
    const accounts = await accountIdsOf(db, authorId);
    const customers = await db.customers.where('authorId').anyOf(accounts).toArray();
    const personId = (await db.identities.get(authorId))?.personId ?? null;
    const written = personId === null ? null : ((await db.people.get(personId))?.contact?.email?.toLowerCase() ?? null);
    const emails = [...new Set([...customers.map(({ email }) => email), written])].filter((email) => email !== null);
    const orders = emails.length === 0 ? [] : await db.orders.where('email').anyOf(emails).limit(MOST_ORDERS).toArray();
    return { customers, orders: orders.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)) };
  });
}
