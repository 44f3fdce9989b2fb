import { Dexie, type Table } from 'dexie';
import type { BackedUpTable, BackupHeader, BackupRecord } from './backupRecords';
import { isBackedUp } from '../backedUpSettings';
import { SCHEMA_VERSION, type EarshotDatabase } from '../database';
import { asBackedUp, matchKeysOf } from '../matchesOf';
import type { IdentityRow, Match, Mention } from '../rows';
import { identitiesWith } from './identityRecords';

/** Rows read at a time while all goes well, and where it did not. */
const WINDOW = 100;
const CAREFUL = 10;

/** Rows that are known to be there and could not be read, by table; those of mentions include what is not even known by key. */
export type Unreadable = Partial<Record<BackedUpTable | 'matches', number>>;

/** What a file of what is still readable says of itself, also where the settings cannot be read. */
export async function readableHeader(
  db: EarshotDatabase,
  known: { generation: string; mentions: number; now: number; zone: string },
): Promise<BackupHeader> {
  const zone = await db.settings.get('zone').catch(() => undefined);
  const { generation, mentions, now } = known;
  return {
    format: 1, kind: 'backup', schema: SCHEMA_VERSION, generation, createdAt: now, mentions,
    zone: typeof zone?.value === 'string' ? zone.value : known.zone,
  };
}

/**
 * What can still be read of a damaged database, in the windows of a backup: in the order of keys up to the first place that
 * cannot be read, then row by row whatever any index still names. Chromium closes a database at the first such place and
 * empties it when it is opened again, so nothing here opens it, and what was read until then is all there is.
 */
export async function* readableWindows(db: EarshotDatabase, unreadable: Unreadable): AsyncGenerator<BackupRecord[]> {
  const of = <Row, Key>(table: Table<Row, Key>, recordOf: (row: Row) => BackupRecord | null): AsyncGenerator<BackupRecord[]> =>
    readableRows(db, table, unreadable, async (rows) => rows.map(recordOf).filter((record) => record !== null));
  yield* of(db.settings, (row) => (isBackedUp(row.key) ? { table: 'settings', row } : null));
  yield* of(db.tombstones, (row) => ({ table: 'tombstones', row }));
  yield* of(db.topics, (row) => ({ table: 'topics', row }));
  yield* of(db.alertRules, (row) => ({ table: 'alertRules', row }));
  yield* of(db.relevance, ({ topicId, forgotten }) => (forgotten === undefined ? null : { table: 'relevance', row: { topicId, forgotten } }));
  yield* of(db.replyKit, (row) => ({ table: 'replyKit', row }));
  yield* of(db.series, (row) => ({ table: 'series', row }));
  yield* of(db.goals, (row) => ({ table: 'goals', row }));
  yield* of(db.actions, (row) => ({ table: 'actions', row }));
  yield* of(db.surveys, (row) => ({ table: 'surveys', row }));
  yield* of(db.imports, (row) => ({ table: 'imports', row }));
  yield* of(db.customers, (row) => ({ table: 'customers', row }));
  yield* of(db.orders, (row) => ({ table: 'orders', row }));
  yield* readableRows(db, db.mentions, unreadable, (rows) => withMatches(db, rows, unreadable));
  yield* of(db.authors, (row) => ({ table: 'authors', row }));
  yield* readableRows(db, db.identities, unreadable, (rows) => withAuthors(db, rows, unreadable));
  yield* of(db.people, (row) => ({ table: 'people', row }));
  yield* of(db.tallies, ({ topicId, day, gone }) => (gone === undefined ? null : { table: 'tallies', row: { topicId, day, gone } }));
  yield* of(db.facetDays, ({ topicId, day, gone }) => (gone === undefined ? null : { table: 'facetDays', row: { topicId, day, gone } }));
  yield* of(db.exposure, (row) => ({ table: 'exposure', row }));
  yield* of(db.siteHealth, (row) => ({ table: 'siteHealth', row }));
  yield* of(db.alerts, (row) => ({ table: 'alerts', row }));
  yield* of(db.auditLog, (row) => ({ table: 'auditLog', row }));
  yield* of(db.workLog, (row) => ({ table: 'workLog', row }));
}

async function* readableRows<Row, Key>(
  db: EarshotDatabase,
  table: Table<Row, Key>,
  unreadable: Unreadable,
  recordsOf: (rows: Row[]) => Promise<BackupRecord[]>,
): AsyncGenerator<BackupRecord[]> {
  let last: unknown = Dexie.minKey;
  for (;;) {
    const rows = await table.where(':id').above(last).limit(WINDOW).toArray().catch(() => null);
    if (rows === null) break;
    const records = await recordsOf(rows);
    if (records.length > 0) yield records;
    const end = rows.at(-1);
    if (end === undefined || rows.length < WINDOW) return;
    last = keyOf(end, table.schema.primKey.keyPath ?? '');
  }
  const keys = db.isOpen() ? await keysAfter(table, last) : [];
  for (let at = 0; at < keys.length && db.isOpen(); at += CAREFUL) {
    const rows = await readOneByOne(table, keys.slice(at, at + CAREFUL), () => note(unreadable, table.name));
    const records = await recordsOf(rows);
    if (records.length > 0) yield records;
  }
}

/** Keys beyond one, by whatever way still gives them: the table and its indexes, from either end. */
async function keysAfter<Row, Key>(table: Table<Row, Key>, last: unknown): Promise<Key[]> {
  const found = new Map<string, Key>();
  const take = (key: Key): void => {
    if (indexedDB.cmp(key, last === Dexie.minKey ? Number.NEGATIVE_INFINITY : last) > 0) found.set(JSON.stringify(key), key);
  };
  for (const name of [':id', ...table.schema.indexes.map((index) => index.name)]) {
    const inOrder = table.orderBy(name);
    await inOrder.eachPrimaryKey(take).catch(() => undefined);
    await inOrder.reverse().eachPrimaryKey(take).catch(() => undefined);
  }
  return [...found.values()].toSorted((a, b) => indexedDB.cmp(a, b));
}

async function readOneByOne<Row, Key>(table: Table<Row, Key>, keys: readonly Key[], onUnreadable: () => void): Promise<Row[]> {
  const together = await table.bulkGet([...keys]).catch(() => null);
  if (together !== null) return together.filter((row) => row !== undefined);
  const rows: Row[] = [];
  for (const key of keys) {
    const row = await table.get(key).catch(() => null);
    if (row === null) onUnreadable();
    else if (row !== undefined) rows.push(row);
  }
  return rows;
}

async function withMatches(db: EarshotDatabase, mentions: readonly Mention[], unreadable: Unreadable): Promise<BackupRecord[]> {
  const keys = matchKeysOf(mentions);
  const matches = new Map<string, Match[]>(mentions.map(({ id }) => [id, []]));
  for (const match of await readOneByOne(db.matches, keys, () => note(unreadable, 'matches'))) matches.get(match.mentionId)?.push(asBackedUp(match));
  return mentions.map((row): BackupRecord => ({ table: 'mentions', row, matches: matches.get(row.id) ?? [] }));
}

/** Without the row of its author it says nothing of anybody. */
async function withAuthors(db: EarshotDatabase, rows: readonly IdentityRow[], unreadable: Unreadable): Promise<BackupRecord[]> {
  const authors = await readOneByOne(db.authors, rows.map(({ authorId }) => authorId), () => note(unreadable, 'identities'));
  return identitiesWith(rows, authors);
}

function note(unreadable: Unreadable, table: string): void {
  const name = table as keyof Unreadable;
  unreadable[name] = (unreadable[name] ?? 0) + 1;
}

function keyOf(row: unknown, path: string | string[]): unknown {
  return typeof path === 'string' ? (row as Record<string, unknown>)[path] : path.map((part) => keyOf(row, part));
}
