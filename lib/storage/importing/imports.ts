import type { EarshotDatabase } from '../database';
import type { ImportCounts, ImportRow } from '../rows';

/** What is known of an import before anything of it is stored. */
export type NewImport = Pick<ImportRow, 'id' | 'kind' | 'file' | 'tool' | 'at'>;

export const NO_COUNTS: ImportCounts = { rows: 0, stored: 0, alreadyThere: 0, twice: 0, unheard: 0, erased: 0, parts: 0, refused: 0 };

/** The import was taken back, or forgotten with everything, while it went on. */
export class ImportGone extends Error {}

/** Longest name of a file that is kept, UTF-16 units. */
const LONGEST_FILE = 200;

/** Notes that an import begins: what is found so, and is not going on, was cut short. */
export async function beginImport(db: EarshotDatabase, { id, kind, file, tool, at }: NewImport): Promise<void> {
  await db.imports.put({ id, kind, file: file.slice(0, LONGEST_FILE), tool, at, state: 'running', counts: NO_COUNTS });
}

/** Notes that all of an import is stored. Rejects with `ImportGone` where it is not running any more. */
export async function finishImport(db: EarshotDatabase, id: string, counts: ImportCounts): Promise<void> {
  await db.transaction('rw', db.imports, async () => {
    await db.imports.put({ ...(await runningImport(db, id)), state: 'done', counts });
  });
}

/** The row of an import that is running, to be asked for first in each of its transactions. */
export async function runningImport(db: EarshotDatabase, id: string): Promise<ImportRow> {
  const row = await db.imports.get(id);
  if (row?.state !== 'running') throw new ImportGone();
  return row;
}

/** All imports, the latest first, those that were taken back among them. */
export function listImports(db: EarshotDatabase): Promise<ImportRow[]> {
  return db.imports.orderBy('at').reverse().toArray();
}
