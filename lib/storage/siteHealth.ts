import type { PageKind } from '@/lib/posts/post';
import type { EarshotDatabase } from './database';
import type { HealthRow, UnreadableRow } from './rows';

/** What a batch says of how the pages of one kind were read. */
export interface ReadHealth {
  kind: PageKind;
  found: number;
  read: number;
  missing: Record<string, number>;
  /** Things that look like posts on a settled page of which none could be read; 0: that is not so. */
  unreadable: number;
}

/** After so long nobody has seen whether it still is so, ms. */
const UNREADABLE_IS_OLD = 30 * 86_400_000;

/**
 * Adds to the health of a site's pages on a day, and notes on which of them nothing can be read. Returns since when the
 * first of those is so, ms since 1970; null where all were read. Must run inside a transaction over `siteHealth` and
 * `unreadable`.
 */
export async function addHealth(
  db: EarshotDatabase,
  health: readonly ReadHealth[],
  met: { site: string; day: string; seenAt: number },
): Promise<number | null> {
  let since: number | null = null;
  for (const one of health) {
    await addToDay(db, one, met);
    const unreadable = await noteUnreadable(db, one, met);
    if (unreadable !== null) since = Math.min(since ?? unreadable.since, unreadable.since);
  }
  return since;
}

async function addToDay(db: EarshotDatabase, one: ReadHealth, { site, day }: { site: string; day: string }): Promise<void> {
  const { kind, found, read, missing } = one;
  if (found === 0 && read === 0) return;
  const row: HealthRow = (await db.siteHealth.get([site, day, kind])) ?? { site, day, kind, found: 0, read: 0, missing: {} };
  row.found += found;
  row.read += read;
  for (const [field, count] of Object.entries(missing)) row.missing[field] = (row.missing[field] ?? 0) + count;
  await db.siteHealth.put(row);
}

async function noteUnreadable(
  db: EarshotDatabase,
  { kind, read, unreadable }: ReadHealth,
  { site, seenAt }: { site: string; seenAt: number },
): Promise<UnreadableRow | null> {
  if (read > 0) await db.unreadable.delete([site, kind]);
  if (read > 0 || unreadable === 0) return null;
  const known = await db.unreadable.get([site, kind]);
  const row: UnreadableRow = {
    site,
    kind,
    since: known?.since ?? seenAt,
    lastAt: seenAt,
    found: Math.max(known?.found ?? 0, unreadable),
  };
  await db.unreadable.put(row);
  return row;
}

/** How well pages were read, by site, day and kind; both ends included. */
export function readHealth(db: EarshotDatabase, period: { from: string; to: string }): Promise<HealthRow[]> {
  return db.siteHealth.where('day').between(period.from, period.to, true, true).toArray();
}

/** Kinds of pages on which posts stand and none can be read, the oldest first. */
export async function readUnreadable(db: EarshotDatabase): Promise<UnreadableRow[]> {
  return (await db.unreadable.toArray()).sort((a, b) => a.since - b.since);
}

/** Forgets pages that could not be read when they were last seen, long ago. `now` in ms since 1970. */
export async function forgetOldUnreadable(db: EarshotDatabase, now: number): Promise<void> {
  await db.unreadable.filter(({ lastAt }) => lastAt < now - UNREADABLE_IS_OLD).delete();
}
