import { notesWithout } from '@/lib/inbox/notes';
import { answerWithout } from '@/lib/inbox/answerErasure';
import { createCalendar } from '@/lib/mentions/calendar';
import { identitiesOf, identitiesOfId } from '@/lib/mentions/authorIdentity';
import { emptyFacetRow, largerGoneFacets } from '@/lib/mentions/facetRow';
import { largerGone } from '@/lib/mentions/largerGone';
import { isSameValue } from '@/lib/mentions/sameValue';
import { isLater } from '@/lib/mentions/stamps';
import { emptyTally } from '@/lib/mentions/tally';
import { unionOf } from '@/lib/mentions/unionOf';
import { sameAspects, sameRules } from '@/lib/query/topicRules';
import type { BackedUpTable, BackupRecord } from '../backup/backupRecords';
import type { EarshotDatabase } from '../database';
import { isDeleted, readDeletions } from '../deletions';
import { exposureIn } from '../exposureIn';
import { alertOf, largerExposure, largerHealth, mergeAlertRules, mergeAlerts, mergeAuthors, mergeKit, mergeTopics } from './mergeRows';
import type { Merging } from './restoreChunk';
import { mergeIdentityRows, mergePersonRows } from './restorePeople';
import { listConflicts, type RestoreConflict } from './restoring';
import type { AlertRow, AlertRuleRow, AuthorRow, CustomerRow, ExposureRow, HealthRow, SurveyRow, TombstoneRow, TopicRow, WorkRow } from '../rows';
import { settleZone } from '../settings';
import { noteToLearn } from '../learning/toLearn';
import { markUnsettled, readTopicChanges } from '../topics/topicChanges';

type RowOf<Table extends BackedUpTable> = Extract<BackupRecord, { table: Table }>['row'];

/** Merges records of one table other than mentions and settings. Must run inside a transaction over all that these touch. */
export async function mergeTable(db: EarshotDatabase, records: readonly BackupRecord[], merging: Merging): Promise<void> {
  const rows = <Table extends BackedUpTable>(table: Table): RowOf<Table>[] =>
    records.flatMap((record) => (record.table === table ? [record.row as RowOf<Table>] : []));
  switch (records[0]?.table) {
    case 'tombstones':
      return mergeTombstones(db, rows('tombstones'), merging);
    case 'topics':
      return mergeTopicRows(db, rows('topics'), merging);
    case 'alertRules':
      return mergeRules(db, rows('alertRules'));
    case 'relevance':
      return mergeForgotten(db, rows('relevance'));
    case 'authors':
      return mergeAuthorRows(db, rows('authors'), merging);
    case 'identities':
      return mergeIdentityRows(db, records.flatMap((record) => (record.table === 'identities' ? [record] : [])), merging);
    case 'people':
      return mergePersonRows(db, rows('people'), merging);
    case 'alerts':
      return mergeAlertRows(db, rows('alerts'));
    case 'tallies':
      return mergeGone(db, rows('tallies'));
    case 'facetDays':
      return mergeGoneFacets(db, rows('facetDays'));
    case 'exposure':
      return mergeExposure(db, rows('exposure'), merging);
    case 'siteHealth':
      await mergeInto(db.siteHealth, rows('siteHealth'), ({ site, day, kind }: HealthRow): [string, string, HealthRow['kind']] => [site, day, kind], largerHealth);
      return undefined;
    case 'auditLog':
      await mergeInto(db.auditLog, rows('auditLog'), ({ id }) => id, (here) => here);
      return undefined;
    case 'replyKit':
      return mergeInto(db.replyKit, rows('replyKit'), ({ id }) => id, mergeKit);
    case 'series':
      return mergeInto(db.series, rows('series'), ({ id }) => id, mergeKit);
    case 'goals':
      return mergeInto(db.goals, rows('goals'), ({ id }) => id, mergeKit);
    case 'actions':
      return mergeInto(db.actions, rows('actions'), ({ id }) => id, mergeKit);
    case 'surveys':
      return mergeSurveys(db, rows('surveys'), merging);
    case 'imports':
      return mergeInto(db.imports, rows('imports'), ({ id }) => id, (here) => here);
    case 'customers':
      return mergeCustomers(db, rows('customers'), merging);
    case 'orders':
      return mergeInto(db.orders, rows('orders'), ({ id }) => id, (here) => here);
    case 'workLog':
      return mergeWork(db, rows('workLog'), merging);
    default:
      return undefined;
  }
}

interface Rows<Row, Key> {
  bulkGet: (keys: Key[]) => PromiseLike<(Row | undefined)[]>;
  bulkPut: (rows: Row[]) => PromiseLike<unknown>;
}

/** What is not here is put; what is becomes what `merge` makes of both. */
async function mergeInto<Row, Key>(table: Rows<Row, Key>, rows: readonly Row[], keyOf: (row: Row) => Key, merge: (here: Row, there: Row) => Row): Promise<void> {
  const byKey = new Map<string, { key: Key; row: Row }>();
  for (const row of rows) {
    const [key, before] = [keyOf(row), byKey.get(JSON.stringify(keyOf(row)))];
    byKey.set(JSON.stringify(key), { key, row: before === undefined ? row : merge(before.row, row) });
  }
  const wanted = [...byKey.values()];
  const stored = await table.bulkGet(wanted.map(({ key }) => key));
  await table.bulkPut(wanted.flatMap(({ row }, at) => {
    const here = stored[at];
    const merged = here === undefined ? row : merge(here, row);
    return here !== undefined && isSameValue(here, merged) ? [] : [merged];
  }));
}

/** Who was erased in one copy is erased in both: whether they are here is looked for when all is merged. */
async function mergeTombstones(db: EarshotDatabase, rows: readonly TombstoneRow[], { run }: Merging): Promise<void> {
  const stored = await db.tombstones.bulkGet(rows.map(({ id }) => id));
  const added = rows.filter((_, at) => stored[at] === undefined);
  if (added.length === 0) return;
  await db.tombstones.bulkPut(added);
  run.after.erase ??= '';
}

/** What was deleted, and not decided of since, is not there again. */
async function mergeRules(db: EarshotDatabase, rows: readonly AlertRuleRow[]): Promise<void> {
  const deletions = await readDeletions(db, 'alertRules');
  await mergeInto(db.alertRules, rows.filter((row) => !isDeleted(row, deletions)), ({ id }) => id, mergeAlertRules);
}

/** A topic that is being removed, or becomes another's, or was deleted is not there again. What is stored follows rules that differ when all is merged. */
async function mergeTopicRows(db: EarshotDatabase, rows: readonly TopicRow[], { run }: Merging): Promise<void> {
  const leaving = new Set((await readTopicChanges(db)).filter(({ kind }) => kind !== 'edit').map(({ topicId }) => topicId));
  const deletions = await readDeletions(db, 'topics');
  for (const row of rows) {
    if (leaving.has(row.id)) continue;
    if (isDeleted(row, deletions)) {
      run.deleted = { removed: [], leftOut: [...(run.deleted?.leftOut ?? []), row.name] };
      continue;
    }
    const here = await db.topics.get(row.id);
    if (here === undefined) {
      await db.topics.put(row);
      continue;
    }
    const merged = mergeTopics(here, row, run.known ?? null);
    await db.topics.put(merged.row);
    run.conflicts += merged.conflicts.length;
    await listConflicts(db, merged.conflicts.map((conflict): RestoreConflict => ({ of: 'topic', id: row.id, ...conflict })));
    if (isLater(row.stamps['context'], here.stamps['context'])) await noteToLearn(db, [row.id], 'relevanceToLearn');
    if (sameRules(here, row) && sameAspects(here, row)) continue;
    await markUnsettled(db, [row.id]);
    run.after.settle = unionOf(run.after.settle, [row.id]);
  }
}

async function mergeForgotten(db: EarshotDatabase, rows: readonly RowOf<'relevance'>[]): Promise<void> {
  for (const { topicId, forgotten } of rows) {
    const here = await db.relevance.get(topicId);
    if (forgotten === undefined || !isLater(forgotten, here?.forgotten)) continue;
    const known = here ?? { topicId, trainedAt: 0, marks: { irrelevant: 0, relevant: 0, touched: 0 }, trial: null, model: null };
    await db.relevance.put({ ...known, forgotten });
    await noteToLearn(db, [topicId], 'relevanceToLearn');
  }
}

/** Only those of whom a mention is stored: they have a row since their mentions were merged; of others it is looked for. */
async function mergeAuthorRows(db: EarshotDatabase, rows: readonly AuthorRow[], { erased }: Merging): Promise<void> {
  const own = rows.filter((row) => erased.isEmpty || !identitiesOf(row).some(erased.has));
  const here = await db.authors.bulkGet(own.map(({ id }) => id));
  const others = own.filter((_, at) => here[at] === undefined).map(({ id }) => id);
  const heard = new Set<unknown>(others.length === 0 ? [] : await db.mentions.where('authorId').anyOf(others).uniqueKeys());
  await mergeInto(db.authors, own.filter(({ id }, at) => here[at] !== undefined || heard.has(id)), ({ id }) => id, mergeAuthors);
}

/** Only lines of mentions that are stored, without the names of who was erased. */
async function mergeWork(db: EarshotDatabase, rows: readonly WorkRow[], { erased }: Merging): Promise<void> {
  const stored = new Set(await db.mentions.where('id').anyOf([...new Set(rows.map(({ mentionId }) => mentionId))]).primaryKeys());
  const own = rows.filter(({ mentionId }) => stored.has(mentionId));
  const black = new Map(erased.isEmpty ? [] : notesWithout(own, erased.has).map((row) => [row.id, row]));
  await mergeInto(db.workLog, own.map((row) => black.get(row.id) ?? row), ({ id }) => id, (here) => here);
}

/** Only answers of who was not erased, without the names of who was. */
async function mergeSurveys(db: EarshotDatabase, rows: readonly SurveyRow[], { erased }: Merging): Promise<void> {
  const own = erased.isEmpty ? rows : rows.flatMap((row) => answerWithout(row, erased.has) ?? []);
  await mergeInto(db.surveys, own, ({ id }) => id, (here) => here);
}

/** Only those who were not erased; who they are, as was confirmed last. */
async function mergeCustomers(db: EarshotDatabase, rows: readonly CustomerRow[], { erased }: Merging): Promise<void> {
  const own = rows.filter(({ authorId }) => authorId === undefined || !identitiesOfId(authorId).some(erased.has));
  await mergeInto(db.customers, own, ({ id }) => id, (here, there) => (isLater(there.stamps['authorId'], here.stamps['authorId']) ? there : here));
}

async function mergeAlertRows(db: EarshotDatabase, rows: readonly AlertRow[]): Promise<void> {
  const here = await db.alerts.bulkGet(rows.map(({ id }) => id));
  const ids = new Set(await db.mentions.where('id').anyOf(rows.flatMap(({ mentionIds }) => mentionIds)).primaryKeys());
  await db.alerts.bulkPut(rows.flatMap((row, at) => {
    const [own, known] = [alertOf(row, ids), here[at]];
    if (own === null) return [];
    return [known === undefined ? own : mergeAlerts(known, own)];
  }));
}

/** Days of another zone stay under their names: what they counted is not there to be counted anew. */
async function mergeGone(db: EarshotDatabase, rows: readonly RowOf<'tallies'>[]): Promise<void> {
  const topics = new Set(await db.topics.toCollection().primaryKeys());
  for (const { topicId, day, gone } of rows) {
    if (gone === undefined || !topics.has(topicId)) continue;
    const here = (await db.tallies.get([topicId, day])) ?? emptyTally(topicId, day);
    await db.tallies.put({ ...here, gone: largerGone(here.gone, gone) });
  }
}

async function mergeGoneFacets(db: EarshotDatabase, rows: readonly RowOf<'facetDays'>[]): Promise<void> {
  const topics = new Set(await db.topics.toCollection().primaryKeys());
  for (const { topicId, day, gone } of rows) {
    if (gone === undefined || !topics.has(topicId)) continue;
    const here = (await db.facetDays.get([topicId, day])) ?? emptyFacetRow(topicId, day);
    await db.facetDays.put({ ...here, gone: largerGoneFacets(here.gone, gone) });
  }
}

async function mergeExposure(db: EarshotDatabase, rows: readonly ExposureRow[], { run }: Merging): Promise<void> {
  const zone = await settleZone(db);
  const moved = zone === run.header.zone ? rows : exposureIn(rows, { from: createCalendar(run.header.zone), to: createCalendar(zone) });
  await mergeInto(db.exposure, moved, ({ site, day, context }): [string, string, string] => [site, day, context], largerExposure);
}
