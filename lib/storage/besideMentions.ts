import type { Contact } from '@/lib/inbox/person';
import type { EarshotDatabase } from './database';

/** What the user wrote of each of these mentions, oldest first, a line between; mentions of which nothing was written are absent. */
export async function readNotesOf(db: EarshotDatabase, mentionIds: readonly string[]): Promise<Map<string, string>> {
  const events = await db.workLog.where('mentionId').anyOf(mentionIds).toArray();
  const notes = new Map<string, string>();
  for (const event of events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (event.kind !== 'note') continue;
    const before = notes.get(event.mentionId);
    notes.set(event.mentionId, before === undefined ? event.details.text : `${before}\n\n${event.details.text}`);
  }
  return notes;
}

/** What the user wrote down of the people behind these authors; those of whom nothing was written down are absent. */
export function readContactsOf(db: EarshotDatabase, authorIds: readonly string[]): Promise<Map<string, Contact>> {
  return db.transaction('r', db.identities, db.people, async () => {
    const identities = (await db.identities.bulkGet([...authorIds])).flatMap((row) => (row?.personId == null ? [] : [{ authorId: row.authorId, personId: row.personId }]));
    const people = await db.people.bulkGet(identities.map(({ personId }) => personId));
    return new Map(identities.flatMap(({ authorId }, at): [string, Contact][] => {
      const contact = people[at]?.contact;
      return contact === undefined ? [] : [[authorId, contact]];
    }));
  });
}
