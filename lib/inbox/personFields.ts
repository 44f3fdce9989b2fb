import type { Stamp } from '@/lib/mentions/mention';
import { CONTACT_FIELDS, contactStamp, type Person } from './person';

export type PersonValue = string | number | null;

/** The fields of a person that are decided, by the names of their stamps. */
export const PERSON_FIELDS: readonly string[] = [...CONTACT_FIELDS.map(contactStamp), 'channel', 'checkInAt'];

/** What a person has in a field; null: nothing. */
export function valueOf({ contact, channel, checkInAt }: Person, field: string): PersonValue {
  if (field === 'channel') return channel ?? null;
  if (field === 'checkInAt') return checkInAt ?? null;
  const name = CONTACT_FIELDS.find((one) => contactStamp(one) === field);
  return name === undefined ? null : (contact?.[name] ?? null);
}

/** The person with a field decided so. */
export function withField(person: Person, field: string, value: PersonValue, stamp: Stamp): Person {
  const stamps = { ...person.stamps, [field]: stamp };
  const { channel, checkInAt, contact, ...others } = person;
  const rest = { ...others, stamps };
  const same = { ...(channel === undefined ? {} : { channel }), ...(checkInAt === undefined ? {} : { checkInAt }), ...(contact === undefined ? {} : { contact }) };
  const name = CONTACT_FIELDS.find((one) => contactStamp(one) === field);
  if (name !== undefined) {
    const { [name]: _before, ...left } = contact ?? {};
    const all = typeof value === 'string' ? { ...left, [name]: value } : left;
    const { contact: _all, ...unchanged } = same;
    return { ...rest, ...unchanged, ...(Object.keys(all).length === 0 ? {} : { contact: all }) };
  }
  if (field === 'channel') {
    const { channel: _before, ...unchanged } = same;
    return { ...rest, ...unchanged, ...(typeof value === 'string' ? { channel: value } : {}) };
  }
  const { checkInAt: _before, ...unchanged } = same;
  return { ...rest, ...unchanged, ...(typeof value === 'number' ? { checkInAt: value } : {}) };
}
