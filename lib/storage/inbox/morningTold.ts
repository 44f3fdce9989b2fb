import type { EarshotDatabase } from '../database';

const KEY = 'morningTold';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The last day of which the user was told what arrived before it, YYYY-MM-DD; null: none yet since that was switched on. */
export async function readMorningTold(db: EarshotDatabase): Promise<string | null> {
  const value = (await db.settings.get(KEY))?.value;
  return typeof value === 'string' && DAY.test(value) ? value : null;
}

/** Null: forgets it. */
export async function writeMorningTold(db: EarshotDatabase, day: string | null): Promise<void> {
  if (day === null) await db.settings.delete(KEY);
  else await db.settings.put({ key: KEY, value: day });
}
