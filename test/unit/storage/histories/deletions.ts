import type { Stamp } from '@/lib/mentions/mention';
import type { Snapshot } from './snapshot';

/** Whether the settings say that a row was deleted after all that was decided of it. */
export function wasDeleted({ settings }: Pick<Snapshot, 'settings'>, family: 'deleted.topic:' | 'deleted.rule:', row: { id: string; stamps: Record<string, Stamp> }): boolean {
  const deleted = settings.find(({ key }) => key === `${family}${row.id}`)?.stamp;
  return deleted !== undefined && Object.values(row.stamps).every((stamp) => isLater(deleted, stamp));
}

export function isLater(there: Stamp | undefined, here: Stamp | undefined): boolean {
  if (there === undefined || here === undefined) return there !== undefined;
  return there.clock > here.clock || (there.clock === here.clock && there.origin > here.origin);
}
