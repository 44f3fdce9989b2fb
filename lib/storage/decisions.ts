import type { Stamp } from '@/lib/mentions/mention';
import type { EarshotDatabase } from './database';

/**
 * The next stamp of this copy's logical clock. Must be called inside a transaction that covers `settings`, together with
 * the write that it stamps.
 */
export async function nextStamp(db: EarshotDatabase, newOrigin: () => string): Promise<Stamp> {
  const [clockRow, originRow] = await db.settings.bulkGet(['clock', 'origin']);
  const clock = (typeof clockRow?.value === 'number' ? clockRow.value : 0) + 1;
  const origin = typeof originRow?.value === 'string' ? originRow.value : newOrigin();
  await db.settings.bulkPut([
    { key: 'clock', value: clock },
    { key: 'origin', value: origin },
  ]);
  return { clock, origin };
}
