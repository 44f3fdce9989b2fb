import type { EarshotDatabase } from '@/lib/storage/database';

/** Has nothing written to a table from now on. */
export function putsNothing(db: EarshotDatabase, table: 'words'): void {
  db[table].bulkPut = (() => Promise.resolve('')) as never;
}
