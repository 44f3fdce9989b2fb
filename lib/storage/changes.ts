import { Dexie } from 'dexie';
import type { EarshotDatabase } from './database';

export type TableName =
  | 'topics' | 'mentions' | 'matches' | 'authors' | 'tallies' | 'exposure' | 'siteHealth' | 'unreadable' | 'labels' | 'settings' | 'adapters' | 'relevance'
  | 'alertRules' | 'alerts' | 'tombstones' | 'auditLog' | 'staged' | 'workLog' | 'people' | 'identities' | 'replyKit';

/**
 * Calls back after every committed write to one of these tables, here or in another context of the extension (the
 * worker, another page). Returns what ends it. Callers coalesce: a busy page writes many times a second.
 */
export function onTablesChanged(db: EarshotDatabase, tables: readonly TableName[], changed: () => void): () => void {
  const places = tables.map((table) => `idb://${db.name}/${table}/`);
  const listener = (parts: object): void => {
    const touched = Object.keys(parts);
    // 'all' stands for a cleared or replaced database.
    if (touched.some((part) => part === 'all' || places.some((place) => part.startsWith(place)))) changed();
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
