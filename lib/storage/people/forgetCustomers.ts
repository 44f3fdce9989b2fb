import type { EarshotDatabase } from '../database';

/**
 * Forgets the customers who are these people, those whose e-mail was written down for them, and the orders of both. Must run inside a
 * transaction over `people`, `customers` and `orders`, before what is written down of these people is gone.
 */
export async function forgetCustomers(db: EarshotDatabase, personIds: readonly string[]): Promise<void> {
  const confirmed = await db.customers.where('personId').anyOf([...personIds]).toArray();
  const people = await db.people.bulkGet([...personIds]);
  const emails = [...confirmed.map(({ email }) => email), ...people.map((person) => person?.contact?.email?.toLowerCase() ?? null)].filter((email) => email !== null);
  await db.customers.bulkDelete(confirmed.map(({ id }) => id));
  await db.customers.where('email').anyOf(emails).delete();
  await db.orders.where('email').anyOf(emails).delete();
}
