import { Dexie } from 'dexie';
import { addGone, applyChanges, emptyTally, isEmptyTally, type TallyChange, type TallyRow } from '@/lib/mentions/tally';
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

/** Counts what is no longer kept of one topic for another one, with which it was merged. Must run inside a transaction over `tallies`. */
export async function moveGone(db: EarshotDatabase, from: string, into: string): Promise<void> {
  const rows = await db.tallies.where('[topicId+day]').between([from, Dexie.minKey], [from, Dexie.maxKey]).toArray();
  const gone = rows.flatMap(({ day, gone: own }) => (own === undefined ? [] : [{ day, own }]));
  const known = await db.tallies.bulkGet(gone.map(({ day }): [string, string] => [into, day]));
  const moved = gone.map(({ day, own }, index) => {
    const row = known[index] ?? emptyTally(into, day);
    addGone(row, own);
    return row;
  });
  await db.tallies.bulkPut(moved);
}
