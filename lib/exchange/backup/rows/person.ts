import * as v from 'valibot';
import { LONGEST_CONTACT, MOST_APART, type Contact, type Identity, type Person } from '@/lib/inbox/person';
import { id, instant, line, stamp, type Fields } from './parts';

const upTo = (most: number) => v.exactOptional(v.pipe(v.string(), v.maxLength(most)));
/** Named by ids of authors, which are longer than other fields. */
const stampsOfIds = v.record(id, stamp);
const MOST_OF_IDS = 2 * MOST_APART;

export const person = v.object({
  id,
  contact: v.exactOptional(v.object({
    name: upTo(LONGEST_CONTACT.name), email: upTo(LONGEST_CONTACT.email), phone: upTo(LONGEST_CONTACT.phone), company: upTo(LONGEST_CONTACT.company),
    about: upTo(LONGEST_CONTACT.about),
  } satisfies Fields<Contact>)),
  channel: v.exactOptional(line),
  checkInAt: v.exactOptional(instant),
  stamps: v.record(line, stamp),
} satisfies Fields<Person>);

export const identity = v.object({
  authorId: id,
  personId: v.nullable(id),
  apart: v.exactOptional(v.pipe(v.record(id, v.boolean()), v.maxEntries(MOST_OF_IDS))),
  stamps: stampsOfIds,
} satisfies Fields<Identity>);
