import type { EarshotDatabase } from '../database';

/**
 * Forgets the customers who were said to be one of these authors, those whose e-mail was written down for one of these people, and the
 * orders of both. Must run inside a transaction over `people`, `customers` and `orders`, before what is written down of the people is gone.
 */
export async function forgetCustomers(db: EarshotDatabase, authorIds: readonly string[], personIds: readonly string[] = []): Promise<void> {
  const confirmed = await db.customers.where('authorId').anyOf([...authorIds]).toArray();
  const people = await db.people.bulkGet([...personIds]);
  const emails = [...confirmed.map(({ email }) => email), ...people.map((person) => person?.contact?.email?.toLowerCase() ?? null)].filter((email) => email !== null);
  await db.customers.bulkDelete(confirmed.map(({ id }) => id));
  await db.customers.where('email').anyOf(emails).delete();
  await db.orders.where('email').anyOf(emails).delete();
}
