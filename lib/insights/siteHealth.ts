import type { PageKind } from '@/lib/posts/post';
import type { Period } from './comparison';
import { groupBy } from './groupBy';
import { daysBetween } from './volume';

/** How well pages of one kind of a site were read on a day; 'any' where the kind was not yet kept. */
export interface HealthOfDay {
  site: string;
  day: string;
  kind: PageKind | 'any';
  /** Things that looked like posts. */
  found: number;
  read: number;
  /** Posts that were read without a field, by its name. */
  missing: Readonly<Record<string, number>>;
}

/** A field that posts lack: how many, and which share of those that were read (0..1). */
export interface MissingField {
  field: string;
  count: number;
  share: number;
}

interface Read {
  found: number;
  read: number;
  missing: MissingField[];
}

export interface SiteHealth extends Read {
  /** Every day of the period, also those on which nothing was found. */
  days: { day: string; found: number; read: number }[];
  /** By kind of page, most posts first. */
  kinds: (Read & { kind: PageKind | 'any' })[];
}

/** How well each site was read in a period, by its id. */
export function healthBySite(rows: readonly HealthOfDay[], { from, to }: Period): Map<string, SiteHealth> {
  const days = daysBetween(from, to);
  const inPeriod = rows.filter(({ day }) => day >= from && day <= to);
  return new Map([...groupBy(inPeriod, ({ site }) => site)].map(([site, own]) => [site, healthOf(own, days)]));
}

function healthOf(rows: readonly HealthOfDay[], days: readonly string[]): SiteHealth {
  const byDay = groupBy(rows, ({ day }) => day);
  const byKind = groupBy(rows, ({ kind }) => kind);
  return {
    ...readOf(rows),
    days: days.map((day) => {
      const { found, read } = readOf(byDay.get(day) ?? []);
      return { day, found, read };
    }),
    kinds: [...byKind].map(([kind, own]) => ({ kind, ...readOf(own) })).sort((a, b) => b.found - a.found),
  };
}

function readOf(rows: readonly HealthOfDay[]): Read {
  let found = 0;
  let read = 0;
  const missing: Record<string, number> = {};
  for (const row of rows) {
    found += row.found;
    read += row.read;
    for (const [field, count] of Object.entries(row.missing)) missing[field] = (missing[field] ?? 0) + count;
  }
  // A post that could be read only later was found on the day before.
  return { found: Math.max(found, read), read, missing: missingOf(missing, read) };
}

/** Fields that are missing in some of the posts that were read, most often missing first. */
export function missingOf(missing: Readonly<Record<string, number>>, read: number): MissingField[] {
  return Object.entries(missing)
    .filter(([, count]) => count > 0)
    .map(([field, count]) => ({ field, count, share: read === 0 ? 1 : Math.min(1, count / read) }))
    .sort((a, b) => b.count - a.count);
}
