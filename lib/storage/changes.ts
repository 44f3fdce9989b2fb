import { Dexie, RangeSet, rangesOverlap, type IntervalTree } from 'dexie';
import type { EarshotDatabase } from './database';
import type { SettingFamily, SettingName } from './settingKeys';

export type TableName =
  | 'topics' | 'mentions' | 'matches' | 'authors' | 'tallies' | 'facetDays' | 'authorDays' | 'surveys' | 'series' | 'imports' | 'customers' | 'orders' | 'goals' | 'actions' | 'exposure' | 'siteHealth' | 'unreadable' | 'labels' | 'settings' | 'adapters' | 'relevance'
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

/** As `onTablesChanged`, for those settings alone that have one of these keys or a key of one of these families. */
export function onSettingsChanged(
  db: EarshotDatabase,
  { names, families }: { names: readonly SettingName[]; families: readonly SettingFamily[] },
  changed: () => void,
): () => void {
  const wanted = new RangeSet().addKeys([...names]);
  for (const family of families) wanted.add({ from: family, to: `${family}\uffff` });
  const place = `idb://${db.name}/settings/`;
  const listener = (parts: Record<string, IntervalTree | undefined>): void => {
    const touched = parts[place];
    if (parts['all'] !== undefined || (touched !== undefined && rangesOverlap(wanted, touched))) changed();
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
