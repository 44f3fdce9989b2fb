import type { SeriesPoint } from '@/lib/insights/series/weekly';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { CustomerRow, OrderRow, SeriesItemRow, SurveyRow } from '../rows';
import { randomOrigin } from '../settings';
import { runningImport } from './imports';

/** What files hold beside mentions and series, by the table in which it is stored. */
export interface ImportedRows {
  surveys: SurveyRow;
  customers: CustomerRow;
  orders: OrderRow;
}

/**
 * Stores rows of an import in one transaction; what stands under one of their ids stays as it is, and is counted. `confirm` comes first in
 * it, over `settings` and `tombstones` too. Rejects with `ImportGone` where the import is not running any more.
 */
export async function storeRows<Name extends keyof ImportedRows>(
  db: EarshotDatabase,
  name: Name,
  { importId, rows }: { importId: string; rows: readonly Omit<ImportedRows[Name], 'importId'>[] },
  confirm: (within: EarshotDatabase) => Promise<void> = async () => undefined,
): Promise<{ stored: number; alreadyThere: number }> {
  const table = db.table<ImportedRows[Name], string>(name);
  return db.transaction('rw', [table, db.imports, db.settings, db.tombstones], async () => {
    await confirm(db);
    const row = await runningImport(db, importId);
    const known = new Set(await table.where(':id').anyOf(rows.map(({ id }) => id)).primaryKeys());
    const fresh = rows.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, importId }) as unknown as ImportedRows[Name]);
    await table.bulkAdd(fresh);
    await db.imports.put({ ...row, counts: { ...row.counts, stored: row.counts.stored + fresh.length } });
    return { stored: fresh.length, alreadyThere: known.size };
  });
}

/** A series as a file holds it. */
export interface ImportedSeries {
  name: string;
  unit: string | null;
  points: SeriesPoint[];
}

/** Stores a series of an import, as the user's own; one of the same name stays beside it. */
export async function storeSeries(
  db: EarshotDatabase,
  importId: string,
  series: ImportedSeries,
  { now, newId = () => crypto.randomUUID(), newOrigin = randomOrigin }: { now: number; newId?: () => string; newOrigin?: () => string },
): Promise<void> {
  await db.transaction('rw', db.series, db.imports, db.settings, async () => {
    const row = await runningImport(db, importId);
    const stamp = await nextStamp(db, newOrigin);
    await db.series.add({ kind: 'series', id: newId(), ...series, importId, createdAt: now, stamps: { name: stamp, unit: stamp, points: stamp } });
    await db.imports.put({ ...row, counts: { ...row.counts, stored: row.counts.stored + series.points.length } });
  });
}

/** Whether the user changed anything of a series after it was brought in: all was stamped at once then. */
export function isChanged({ stamps }: Pick<SeriesItemRow, 'stamps'>): boolean {
  return new Set(Object.values(stamps).map(({ clock, origin }) => `${clock} ${origin}`)).size > 1;
}
