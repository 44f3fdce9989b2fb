import type { Stamp } from '@/lib/mentions/mention';
import { isLater } from '@/lib/mentions/stamps';
import type { EarshotDatabase } from './database';
import type { SettingRow } from './rows';

/** That the user deleted a topic or an alert rule, which an older backup then does not bring back. */
export interface Deletion {
  stamp: Stamp;
  /** The topic that it was merged into; null: none. */
  into: string | null;
}

/** By id. */
export type Deletions = ReadonlyMap<string, Deletion>;

const FAMILIES = { topics: 'deleted.topic:', alertRules: 'deleted.rule:' } as const;
type Deletable = keyof typeof FAMILIES;

/** Must run inside a transaction over `settings`. */
export async function noteDeletion(db: EarshotDatabase, table: Deletable, id: string, { stamp, into }: Deletion): Promise<void> {
  const row: SettingRow = { key: `${FAMILIES[table]}${id}`, value: { into }, stamp };
  await db.settings.put(row);
}

export async function readDeletions(db: EarshotDatabase, table: Deletable): Promise<Deletions> {
  const family = FAMILIES[table];
  const rows = await db.settings.where('key').startsWith(family).toArray();
  return new Map(rows.flatMap(({ key, value, stamp }) => (stamp === undefined ? [] : [[key.slice(family.length), { stamp, into: intoOf(value) }]])));
}

/** Whether a row was deleted after all that was decided of it. */
export function isDeleted({ id, stamps }: { id: string; stamps: Readonly<Record<string, Stamp>> }, deletions: Deletions): boolean {
  const deletion = deletions.get(id);
  return deletion !== undefined && Object.values(stamps).every((stamp) => isLater(deletion.stamp, stamp));
}

/** The topic that one which is gone was merged into, over others that are gone as well; null where none of them is there. */
export function mergedInto(topicId: string, deletions: Deletions, isThere: (topicId: string) => boolean): string | null {
  const passed = new Set([topicId]);
  for (let into = deletions.get(topicId)?.into ?? null; into !== null && !passed.has(into); into = deletions.get(into)?.into ?? null) {
    if (isThere(into)) return into;
    passed.add(into);
  }
  return null;
}

function intoOf(value: unknown): string | null {
  const into = typeof value === 'object' && value !== null && 'into' in value ? value.into : null;
  return typeof into === 'string' ? into : null;
}
