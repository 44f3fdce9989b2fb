import { applyChanges, emptyTally, isEmptyTally, type TallyChange, type TallyRow } from '@/lib/mentions/tally';
import type { EarshotDatabase } from './database';

/** Applies changes to the packed rows, each row read and written once. Must run inside a transaction over `tallies`. */
export async function applyTallies(db: EarshotDatabase, changes: readonly TallyChange[]): Promise<void> {
  const byRow = new Map<string, { key: [string, string]; changes: TallyChange[] }>();
  for (const change of changes) {
    const name = `${change.topicId}|${change.day}`;
    const row = byRow.get(name);
    if (row) row.changes.push(change);
    else byRow.set(name, { key: [change.topicId, change.day], changes: [change] });
  }
  if (byRow.size === 0) return;
  const wanted = [...byRow.values()];
  const stored = await db.tallies.bulkGet(wanted.map(({ key }) => key));
  const filled: TallyRow[] = [];
  const emptied: [string, string][] = [];
  wanted.forEach(({ key, changes: own }, index) => {
    const row = stored[index] ?? emptyTally(key[0], key[1]);
    applyChanges(row, own);
    if (isEmptyTally(row)) emptied.push(key);
    else filled.push(row);
  });
  await db.tallies.bulkPut(filled);
  if (emptied.length > 0) await db.tallies.bulkDelete(emptied);
}
