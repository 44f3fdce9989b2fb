import type { Mention } from '@/lib/mentions/mention';
import type { Person } from './person';

/** Where somebody wants to be written to. */
export interface PreferredChannel {
  /** The key of a site, or a field of the contact; null: nothing is known. */
  channel: string | null;
  /** By the user, or by where they write most: of `of` mentions `n` are there. */
  by: { user: true } | { n: number; of: number };
}

/** Where somebody is best written to: where the user says, else where they write most, and of several such where they wrote last. */
export function preferredChannel(person: Pick<Person, 'channel'> | null, mentions: readonly Pick<Mention, 'site' | 'listedAt'>[]): PreferredChannel {
  if (person?.channel !== undefined) return { channel: person.channel, by: { user: true } };
  const sites = new Map<string, { n: number; last: number }>();
  for (const { site, listedAt } of mentions) {
    const known = sites.get(site);
    sites.set(site, { n: (known?.n ?? 0) + 1, last: Math.max(known?.last ?? listedAt, listedAt) });
  }
  const [most] = [...sites].toSorted(([one, a], [other, b]) => b.n - a.n || b.last - a.last || (one < other ? -1 : 1));
  return { channel: most?.[0] ?? null, by: { n: most?.[1].n ?? 0, of: mentions.length } };
}
