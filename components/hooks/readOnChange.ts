import { onTablesChanged, type TableName } from '@/lib/storage/changes';
import type { EarshotDatabase } from '@/lib/storage/database';
import { createRefresher } from './refresher';

/**
 * Runs `read` now, and again after each write to `tables`, coalesced and paused as a refresher does (`interval`: ms). Returns what
 * ends that; a reading that is under way then goes on.
 */
export function readOnChange(db: EarshotDatabase, tables: readonly TableName[], read: () => Promise<void>, interval?: number): () => void {
  const refresher = createRefresher(read, interval);
  const unsubscribe = onTablesChanged(db, tables, refresher.ask);
  refresher.ask();
  return () => {
    unsubscribe();
    refresher.stop();
  };
}
