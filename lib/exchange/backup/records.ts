import * as v from 'valibot';
import type { BackedUpTable, BackupRecord } from '@/lib/storage/backup/backupRecords';
import { readJson } from './plainJson';
import { alert, alertRule, author, relevanceOfTopic, setting, tombstone, topic } from './rows/decided';
import { kitRow } from './rows/kit';
import { action, goal, series, surveyAnswer } from './rows/insights';
import { customer, importRow, order } from './rows/imports';
import { logLine } from './rows/log';
import { match, mention } from './rows/mention';
import { exposure, facetDay, health, tally, type RowOf } from './rows/numbers';
import { identity, person } from './rows/person';
import { workLine } from './rows/work';

type RecordOf<Table> = Extract<BackupRecord, { table: Table }>;

const withMatches = v.pipe(
  v.object({ table: v.literal('mentions'), row: mention, matches: v.array(match) }),
  v.check(({ row, matches }) => {
    const topics = new Set(matches.map(({ topicId }) => topicId));
    return row.site === row.post.site && topics.size === matches.length
      && matches.every(({ mentionId, topicId, site }) => mentionId === row.id && site === row.site && row.topicIds.includes(topicId));
  }),
);

const withAuthor = v.pipe(
  v.object({ table: v.literal('identities'), row: identity, author }),
  v.check(({ row, author: of }) => row.authorId === of.id && of.id.startsWith(`${of.site}:`)),
);

const SCHEMAS: { [Table in BackedUpTable]: v.GenericSchema<unknown, RecordOf<Table>> } = {
  mentions: withMatches,
  topics: recordOf('topics', topic),
  authors: recordOf('authors', author),
  tallies: recordOf('tallies', tally),
  facetDays: recordOf('facetDays', facetDay),
  exposure: recordOf('exposure', exposure),
  siteHealth: recordOf('siteHealth', health),
  alertRules: recordOf('alertRules', alertRule),
  alerts: recordOf('alerts', alert),
  relevance: recordOf('relevance', relevanceOfTopic),
  settings: recordOf('settings', setting),
  tombstones: recordOf('tombstones', tombstone),
  auditLog: recordOf('auditLog', logLine),
  workLog: recordOf('workLog', workLine),
  identities: withAuthor,
  people: recordOf('people', person),
  replyKit: recordOf('replyKit', kitRow),
  surveys: recordOf('surveys', surveyAnswer),
  series: recordOf('series', series),
  goals: recordOf('goals', goal),
  actions: recordOf('actions', action),
  imports: recordOf('imports', importRow),
  customers: recordOf('customers', customer),
  orders: recordOf('orders', order),
};

function recordOf<Table extends BackedUpTable>(
  table: Table,
  row: v.GenericSchema<unknown, RowOf<Table>>,
): v.GenericSchema<unknown, RecordOf<Table>> {
  return v.object({ table: v.literal(table), row }) as unknown as v.GenericSchema<unknown, RecordOf<Table>>;
}

/** A record that is what its table holds, without anything else that came with it; else null. */
export function checkRecord(value: unknown): BackupRecord | null {
  const table = tableOf(value);
  if (table === null) return null;
  const parsed = v.safeParse(SCHEMAS[table], value, { abortEarly: true, abortPipeEarly: true });
  return parsed.success ? parsed.output : null;
}

/** The record of one line, or the table that it claims to be of ('' where it says none). */
export function readRecord(line: string): BackupRecord | string {
  let value: unknown;
  try {
    value = readJson(line);
  } catch {
    return '';
  }
  return checkRecord(value) ?? tableOf(value) ?? '';
}

function tableOf(value: unknown): BackedUpTable | null {
  if (typeof value !== 'object' || value === null || !('table' in value)) return null;
  const { table } = value;
  return typeof table === 'string' && Object.hasOwn(SCHEMAS, table) ? (table as BackedUpTable) : null;
}
