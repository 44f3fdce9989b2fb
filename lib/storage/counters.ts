import type { EarshotDatabase } from './database';
import type { Counters } from './rows';

const KEY = 'counters';

/** Stored mentions, without counting them. */
export async function readCounters(db: EarshotDatabase): Promise<Omit<Counters, 'changes'>> {
  const { mentions, sites } = await stored(db);
  return { mentions, sites };
}

async function stored(db: EarshotDatabase): Promise<Counters> {
  const value = (await db.settings.get(KEY))?.value as Counters | undefined;
  return value ?? { mentions: 0, sites: {} };
}

/** Adds to (or takes from) the counters, and counts that they changed. Must run inside a transaction over `settings`. */
export async function changeCounters(db: EarshotDatabase, bySite: ReadonlyMap<string, number>): Promise<void> {
  if (bySite.size === 0) return;
  const counters = await stored(db);
  for (const [site, by] of bySite) {
    const count = (counters.sites[site] ?? 0) + by;
    if (count > 0) counters.sites[site] = count;
    else delete counters.sites[site];
    counters.mentions = Math.max(0, counters.mentions + by);
  }
  counters.changes = (counters.changes ?? 0) + 1;
  await db.settings.put({ key: KEY, value: counters });
}

/** Name of this database's life: a new one means that the old database is gone. Made on first call. */
export async function readGeneration(db: EarshotDatabase, newName: () => string): Promise<string> {
  const known = (await db.settings.get('generation'))?.value;
  if (typeof known === 'string') return known;
  return db.transaction('rw', db.settings, async () => {
    const row = await db.settings.get('generation');
    if (typeof row?.value === 'string') return row.value;
    const generation = newName();
    await db.settings.put({ key: 'generation', value: generation });
    return generation;
  });
}
