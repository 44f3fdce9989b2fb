import { readMappings, type ExportMapping } from '@/lib/mentions/exportMapping';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { randomOrigin } from './settings';

const KEY = 'exportMappings';

/** The columns of files that the user named, in their order. */
export async function readExportMappings(db: EarshotDatabase): Promise<ExportMapping[]> {
  return readMappings((await db.settings.get(KEY))?.value);
}

/** Stores what `change` makes of them, stamped. Returns those before, so that storing them undoes this. */
export async function decideExportMappings(
  db: EarshotDatabase,
  change: (mappings: readonly ExportMapping[]) => readonly ExportMapping[],
  newOrigin: () => string = randomOrigin,
): Promise<ExportMapping[]> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readExportMappings(db);
    await db.settings.put({ key: KEY, value: readMappings(change(before)), stamp: await nextStamp(db, newOrigin) });
    return before;
  });
}
