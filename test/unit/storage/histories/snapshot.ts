import type { Table } from 'dexie';
import type { TallyRow } from '@/lib/mentions/tally';
import type { StoredTable } from '@/lib/storage/care';
import type { EarshotDatabase } from '@/lib/storage/database';
import type { Match, Mention } from '@/lib/storage/rows';

type RowOf<Name extends StoredTable> = EarshotDatabase[Name] extends Table<infer Row, infer _Key> ? Row : never;

/** All that is stored. */
export type Snapshot = { [Name in StoredTable]: RowOf<Name>[] };

/** `only`: the tables that are wanted; the others are as if they were empty. */
export async function snapshot(db: EarshotDatabase, only?: readonly StoredTable[]): Promise<Snapshot> {
  const tables = only === undefined ? db.tables : only.map((name) => db.table(name));
  const rows = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.toArray())));
  const wanted = Object.fromEntries(tables.map(({ name }, index) => [name, rows[index]]));
  return Object.fromEntries(db.tables.map(({ name }) => [name, wanted[name] ?? []])) as unknown as Snapshot;
}

/** What stands under a key of the settings, taken for what it must be; `otherwise` where nothing does. */
export function settingOf<Value>({ settings }: Pick<Snapshot, 'settings'>, key: string, otherwise?: Value): Value | undefined {
  const row = settings.find((one) => one.key === key);
  return row === undefined ? otherwise : (row.value as Value);
}

export const keyOf = ({ topicId, mentionId }: Pick<Match, 'topicId' | 'mentionId'>): string => `${topicId} ${mentionId}`;

export const byId = (mentions: readonly Mention[]): Map<string, Mention> => new Map(mentions.map((mention) => [mention.id, mention]));

/** How often each thing is counted, by a name of all that is counted apart. */
export type Counts = Map<string, number>;

export function add(counts: Counts, name: string, by = 1): void {
  const sum = (counts.get(name) ?? 0) + by;
  if (sum === 0) counts.delete(name);
  else counts.set(name, sum);
}

const HOURS = 25;

/** What packed cells count, by `<under>|<key>|<hour>`. A key of which nothing is counted is counted as NaN: it must not be there. */
export function unpack(counts: Counts, under: string, cells: TallyRow['seen'] | undefined): void {
  if (cells === undefined) return;
  cells.keys.forEach((key, index) => {
    let sum = 0;
    for (let hour = 0; hour < HOURS; hour++) {
      const count = cells.counts[index * HOURS + hour] ?? Number.NaN;
      sum += count;
      if (count !== 0) add(counts, `${under}|${key}|${hour}`, count);
    }
    if (sum === 0) counts.set(`${under}|${key}`, Number.NaN);
  });
}

/** Where two ways of counting differ, each told in a line. */
export function differences(what: string, stored: Counts, expected: Counts): string[] {
  return [...new Set([...stored.keys(), ...expected.keys()])].flatMap((name) => {
    const [is, must] = [stored.get(name) ?? 0, expected.get(name) ?? 0];
    return is === must ? [] : [`${what} ${name}: ${is}, must be ${must}`];
  });
}
