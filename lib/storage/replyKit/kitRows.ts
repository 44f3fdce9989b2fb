import type { Stamp } from '@/lib/mentions/mention';
import { cleanKit } from '@/lib/replies/cleanKit';
import type { KitItem } from '@/lib/replies/replyKit';
import { isSameValue } from '@/lib/mentions/sameValue';
import type { KitItemRow, KitRow, RemovedKitRow } from '../rows';

/** What stays of an item that was removed. */
export function removedRow(id: string, stamp: Stamp): RemovedKitRow {
  return { id, kind: 'removed', stamps: { removed: stamp } };
}

/** The row of an item that the user wrote, with a stamp for each field that changed; null where nothing did. `now`: ms since 1970. */
export function rowOf(item: KitItem, before: KitRow | undefined, { stamp, now }: { stamp: Stamp; now: number }): KitItemRow | null {
  const clean = cleanKit(item);
  const known = before === undefined || before.kind !== clean.kind ? null : before;
  const was = known === null ? {} : fieldsOf(known);
  const changed = Object.entries(clean).filter(([field, value]) => !NOT_DECIDED.has(field) && !isSameValue(was[field], value));
  if (changed.length === 0) return null;
  const stamps = { ...known?.stamps, ...Object.fromEntries(changed.map(([field]) => [field, stamp])) };
  return { ...clean, createdAt: known?.createdAt ?? now, stamps };
}

const NOT_DECIDED = new Set(['id', 'kind']);

const fieldsOf = (row: object): Record<string, unknown> => Object.fromEntries(Object.entries(row));
