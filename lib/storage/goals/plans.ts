import type { Table } from 'dexie';
import { isSameValue } from '@/lib/mentions/sameValue';
import type { Stamp } from '@/lib/mentions/mention';
import { cleanPlan, MOST_OF_PLAN, type PlanItem, type PlanKind, type PlanToSave } from '@/lib/insights/plan';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { ActionItemRow, ActionRow, GoalItemRow, GoalRow } from '../rows';
import { randomOrigin } from '../settings';

type ItemRow = GoalItemRow | ActionItemRow;
type PlanRow = GoalRow | ActionRow;

/** An item as it was; null: there was none. Given to `undoPlan`. */
export interface PlanBefore {
  kind: PlanKind;
  id: string;
  was: ItemRow | null;
}

export type PlanSaved =
  | { state: 'saved'; id: string; before: PlanBefore }
  /** There would be more than MOST_OF_PLAN; nothing was stored. */
  | { state: 'full' };

/** All goals, oldest first. */
export async function readGoals(db: EarshotDatabase): Promise<GoalItemRow[]> {
  const rows = await db.goals.toArray();
  return rows.flatMap((row) => (row.kind === 'removed' ? [] : [row])).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** All actions, newest first. */
export async function readActions(db: EarshotDatabase): Promise<ActionItemRow[]> {
  const rows = await db.actions.toArray();
  return rows.flatMap((row) => (row.kind === 'removed' ? [] : [row])).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
}

/** Stores a goal or an action as the user wrote it, cleaned, each field that changed with a stamp. `now`: ms since 1970. */
export function savePlan(
  db: EarshotDatabase,
  item: PlanToSave,
  { now, newId = () => crypto.randomUUID(), newOrigin = randomOrigin }: { now: number; newId?: () => string; newOrigin?: () => string },
): Promise<PlanSaved> {
  const named = { ...item, id: item.id ?? newId() };
  const { kind, id } = named;
  const table = tableOf(db, kind);
  return db.transaction('rw', table, db.settings, async () => {
    const here = itemIn(await table.get(id));
    if (here === null && (await table.filter((row) => row.kind !== 'removed').count()) >= MOST_OF_PLAN[kind]) return { state: 'full' };
    const row = rowOf(named, here, { stamp: await nextStamp(db, newOrigin), now });
    if (row !== null) await table.put(row);
    return { state: 'saved', id, before: { kind, id, was: here } };
  });
}

/** Removes an item; that it was removed stays, so that no older copy brings it back. Null where there was none. */
export function removePlan(db: EarshotDatabase, kind: PlanKind, id: string, newOrigin: () => string = randomOrigin): Promise<PlanBefore | null> {
  const table = tableOf(db, kind);
  return db.transaction('rw', table, db.settings, async () => {
    const was = itemIn(await table.get(id));
    if (was === null) return null;
    await table.put({ id, kind: 'removed', stamps: { removed: await nextStamp(db, newOrigin) } });
    return { kind, id, was };
  });
}

/** Brings back what held before a change, as a decision of its own. What was not there before is removed. */
export async function undoPlan(db: EarshotDatabase, { kind, id, was }: PlanBefore, newOrigin: () => string = randomOrigin): Promise<void> {
  if (was === null) {
    await removePlan(db, kind, id, newOrigin);
    return;
  }
  const table = tableOf(db, kind);
  await db.transaction('rw', table, db.settings, async () => {
    const row = rowOf(was, itemIn(await table.get(id)), { stamp: await nextStamp(db, newOrigin), now: was.createdAt });
    if (row !== null) await table.put({ ...row, createdAt: was.createdAt });
  });
}

function tableOf(db: EarshotDatabase, kind: PlanKind): Table<PlanRow, string> {
  return (kind === 'goal' ? db.goals : db.actions) as Table<PlanRow, string>;
}

const NOT_DECIDED = new Set(['id', 'kind']);

/** The row of an item, with a stamp for each field that changed; null where nothing did. */
function rowOf(item: PlanItem, here: ItemRow | null, { stamp, now }: { stamp: Stamp; now: number }): ItemRow | null {
  const clean = cleanPlan(item);
  const was: Record<string, unknown> = here === null ? {} : { ...here };
  const changed = Object.entries(clean).filter(([field, value]) => !NOT_DECIDED.has(field) && !isSameValue(was[field], value));
  if (changed.length === 0) return null;
  return { ...clean, createdAt: here?.createdAt ?? now, stamps: { ...here?.stamps, ...Object.fromEntries(changed.map(([field]) => [field, stamp])) } };
}

const itemIn = (row: PlanRow | undefined): ItemRow | null => (row === undefined || row.kind === 'removed' ? null : row);
