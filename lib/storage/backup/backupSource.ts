import { Dexie, type Table } from 'dexie';
import type { BackupHeader, BackupRecord } from './backupRecords';
import { isBackedUp } from '../backedUpSettings';
import { readCounters, readGeneration } from '../counters';
import { SCHEMA_VERSION, type EarshotDatabase } from '../database';
import { asBackedUp } from '../matchesOf';
import { identitiesWith } from './identityRecords';
import type { IdentityRow, Match, Mention } from '../rows';
import { settleZone } from '../settings';

/** Mentions read at a time, with their matches. */
const MENTIONS = 100;
/** Rows of other tables read at a time. */
const ROWS = 500;

/** What a backup of this database says of itself. `now`: ms since 1970. */
export async function backupHeader(db: EarshotDatabase, { now, newName }: { now: number; newName: () => string }): Promise<BackupHeader> {
  const { mentions } = await readCounters(db);
  const generation = await readGeneration(db, newName);
  return { format: 1, kind: 'backup', schema: SCHEMA_VERSION, generation, createdAt: now, zone: await settleZone(db), mentions };
}

/**
 * All that a backup holds (care.ts says what, and why the rest is not in it), in windows, table after table, each in the order
 * of its keys: what others depend on first. A mention and its matches are read in one transaction; what is stored while the
 * others are read may be in it or not.
 */
export async function* backupWindows(db: EarshotDatabase): AsyncGenerator<BackupRecord[]> {
  yield* rowsOf(db.settings, (row) => (isBackedUp(row.key) ? { table: 'settings', row } : null));
  yield* rowsOf(db.tombstones, (row) => ({ table: 'tombstones', row }));
  yield* rowsOf(db.topics, (row) => ({ table: 'topics', row }));
  yield* rowsOf(db.alertRules, (row) => ({ table: 'alertRules', row }));
  yield* rowsOf(db.relevance, ({ topicId, forgotten }) => (forgotten === undefined ? null : { table: 'relevance', row: { topicId, forgotten } }));
  yield* rowsOf(db.replyKit, (row) => ({ table: 'replyKit', row }));
  yield* rowsOf(db.series, (row) => ({ table: 'series', row }));
  yield* rowsOf(db.goals, (row) => ({ table: 'goals', row }));
  yield* rowsOf(db.actions, (row) => ({ table: 'actions', row }));
  yield* rowsOf(db.surveys, (row) => ({ table: 'surveys', row }));
  yield* rowsOf(db.imports, (row) => ({ table: 'imports', row }));
  yield* rowsOf(db.customers, (row) => ({ table: 'customers', row }));
  yield* rowsOf(db.orders, (row) => ({ table: 'orders', row }));
  yield* mentionsOf(db);
  yield* rowsOf(db.authors, (row) => ({ table: 'authors', row }));
  yield* identitiesOf(db);
  yield* rowsOf(db.people, (row) => ({ table: 'people', row }));
  yield* rowsOf(db.tallies, ({ topicId, day, gone }) => (gone === undefined ? null : { table: 'tallies', row: { topicId, day, gone } }));
  yield* rowsOf(db.facetDays, ({ topicId, day, gone }) => (gone === undefined ? null : { table: 'facetDays', row: { topicId, day, gone } }));
  yield* rowsOf(db.exposure, (row) => ({ table: 'exposure', row }));
  yield* rowsOf(db.siteHealth, (row) => ({ table: 'siteHealth', row }));
  yield* rowsOf(db.alerts, (row) => ({ table: 'alerts', row }));
  yield* rowsOf(db.auditLog, (row) => ({ table: 'auditLog', row }));
  yield* rowsOf(db.workLog, (row) => ({ table: 'workLog', row }));
}

/**
 * Asks now who is erased, and gives what tells later whether anybody was erased since, or is being erased: what was read
 * meanwhile may then hold them.
 */
export async function watchErasures(db: EarshotDatabase): Promise<() => Promise<boolean>> {
  const read = async (): Promise<string> => {
    const erasing = await db.settings.get('erasing');
    return JSON.stringify([await db.tombstones.count(), erasing === undefined || erasing.value === null]);
  };
  const before = await read();
  return async () => (await read()) === before && before.endsWith('true]');
}

async function* mentionsOf(db: EarshotDatabase): AsyncGenerator<BackupRecord[]> {
  for (let coming = readMentions(db, null); ; ) {
    const window = await coming;
    const end = window.at(-1);
    if (end?.table !== 'mentions') return;
    // The next window is read while this one is written.
    coming = readMentions(db, end.row.id);
    // Asked for only where it goes on.
    coming.catch(() => undefined);
    yield window;
  }
}

function readMentions(db: EarshotDatabase, last: string | null): Promise<BackupRecord[]> {
  return db.transaction('r', db.mentions, db.matches, async () => {
    const rows = await db.mentions.where(':id').above(last ?? Dexie.minKey).limit(MENTIONS).toArray();
    const matches = new Map<string, Match[]>(rows.map(({ id }) => [id, []]));
    for (const match of await matchesBetween(db, rows)) matches.get(match.mentionId)?.push(asBackedUp(match));
    return rows.map((row): BackupRecord => ({ table: 'mentions', row, matches: (matches.get(row.id) ?? []).toSorted(byTopic) }));
  });
}

/** The matches of neighbouring mentions: under each topic they stand side by side, too, and are read at once. */
async function matchesBetween(db: EarshotDatabase, rows: readonly Mention[]): Promise<Match[]> {
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const topicIds = [...new Set(rows.flatMap((row) => row.topicIds))];
  const found = await Promise.all(topicIds.map((id) => db.matches.where('[topicId+mentionId]').between([id, first], [id, last], true, true).toArray()));
  const topicsOf = new Map(rows.map((row) => [row.id, row.topicIds]));
  return found.flat().filter(({ mentionId, topicId }) => topicsOf.get(mentionId)?.includes(topicId) === true);
}

async function* identitiesOf(db: EarshotDatabase): AsyncGenerator<BackupRecord[]> {
  for (let last: string | null = null; ; ) {
    const { rows, records } = await readIdentities(db, last);
    if (records.length > 0) yield records;
    const end = rows.at(-1);
    if (rows.length < ROWS || end === undefined) return;
    last = end.authorId;
  }
}

function readIdentities(db: EarshotDatabase, last: string | null): Promise<{ rows: IdentityRow[]; records: BackupRecord[] }> {
  return db.transaction('r', db.identities, db.authors, async () => {
    const rows = await db.identities.where('authorId').above(last ?? Dexie.minKey).limit(ROWS).toArray();
    return { rows, records: identitiesWith(rows, await db.authors.bulkGet(rows.map(({ authorId }) => authorId))) };
  });
}

async function* rowsOf<Row, Key>(table: Table<Row, Key>, recordOf: (row: Row) => BackupRecord | null): AsyncGenerator<BackupRecord[]> {
  const { keyPath } = table.schema.primKey;
  for (let last: unknown = Dexie.minKey; ; ) {
    const rows = await table.where(':id').above(last).limit(ROWS).toArray();
    const records = rows.map(recordOf).filter((record) => record !== null);
    if (records.length > 0) yield records;
    const end = rows.at(-1);
    if (rows.length < ROWS || end === undefined) return;
    last = keyOf(end, keyPath ?? '');
  }
}

function keyOf(row: unknown, path: string | string[]): unknown {
  return typeof path === 'string' ? (row as Record<string, unknown>)[path] : path.map((part) => keyOf(row, part));
}

function byTopic(a: Match, b: Match): number {
  return a.topicId < b.topicId ? -1 : 1;
}
