import type { Table } from 'dexie';

/** More keys than this, for each that is asked about, and each is asked about by itself. */
const MOST_BETWEEN = 4;

/**
 * Which of these keys may be stored: where few stand between the first and the last of them, just those that are, by one look at
 * the keys; else all.
 */
export async function storedAmong<Row>(table: Table<Row, string>, keys: readonly string[]): Promise<string[]> {
  const sorted = keys.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = keys.length * MOST_BETWEEN;
  const between = await table.where(':id').between(first, last, true, true).limit(most).primaryKeys();
  if (between.length === most) return [...keys];
  const stored = new Set(between);
  return keys.filter((key) => stored.has(key));
}
