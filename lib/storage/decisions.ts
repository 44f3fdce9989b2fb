import type { Stamp } from '@/lib/mentions/mention';
import type { Clocks } from '@/lib/mentions/stamps';
import type { EarshotDatabase } from './database';

/**
 * The next stamp of this copy's logical clock. Must be called inside a transaction that covers `settings`, together with
 * the write that it stamps.
 */
export async function nextStamp(db: EarshotDatabase, newOrigin: () => string): Promise<Stamp> {
  const [clockRow, originRow, knownRow] = await db.settings.bulkGet(['clock', 'origin', 'knownClocks']);
  const clock = (typeof clockRow?.value === 'number' ? clockRow.value : 0) + 1;
  const origin = typeof originRow?.value === 'string' ? originRow.value : newOrigin();
  await db.settings.bulkPut([
    { key: 'clock', value: clock },
    { key: 'origin', value: origin },
    { key: 'knownClocks', value: { ...clocksOf(knownRow?.value), [origin]: clock } },
  ]);
  return { clock, origin };
}

/** What names this copy in what it writes down; made where nothing does yet. Must run inside a transaction over `settings`. */
export async function ownOrigin(db: EarshotDatabase, newOrigin: () => string): Promise<string> {
  const known = (await db.settings.get('origin'))?.value;
  if (typeof known === 'string') return known;
  const origin = newOrigin();
  await db.settings.put({ key: 'origin', value: origin });
  return origin;
}

/** Up to which clock the decisions of this and other copies are known here. */
export async function readKnownClocks(db: EarshotDatabase): Promise<Clocks> {
  return clocksOf((await db.settings.get('knownClocks'))?.value);
}

/** What is no clock in a value is left out. */
export function clocksOf(value: unknown): Clocks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, clock]) => typeof clock === 'number'));
}
