import type { BackupHeader, BackupRecord } from '@/lib/storage/backup/backupRecords';
import { SETTINGS_CARE } from '@/lib/storage/care';
import type { Book } from './book';
import { moveBookTo, movedExposure } from './calendars';
import { isLater, wasDeleted } from './deletions';
import { unpackFacets } from './facetChecks';
import { noteMergedAnswer, noteMergedWritten } from './insightSteps';
import { noteMergedKit } from './kitSteps';
import { add, settingOf, unpack, type Counts, type Snapshot } from './snapshot';

/** What merging these records means for the book: `before` is what was stored then. */
export function noteMerged(book: Book, records: readonly BackupRecord[], before: Snapshot, { zone: from }: BackupHeader): void {
  const topics = new Set(before.topics.map(({ id }) => id));
  const lines = new Set(before.auditLog.map(({ id }) => id));
  const scanned: Counts = new Map();
  for (const record of records) {
    if (record.table === 'settings') noteSetting(book, record.row, before);
    else if (record.table === 'alertRules') {
      if (!wasDeleted(before, 'deleted.rule:', record.row)) book.rules.add(record.row.id);
    }
    else if (record.table === 'replyKit') noteMergedKit(book, record.row, before);
    else if (record.table === 'surveys') noteMergedAnswer(book, record.row);
    else if (record.table === 'series' || record.table === 'goals' || record.table === 'actions') noteMergedWritten(book, record, before);
    else if (record.table === 'auditLog' && !lines.has(record.row.id)) add(book.log, record.row.kind);
    else if (record.table === 'tallies' && topics.has(record.row.topicId)) noteGone(book, record.row);
    else if (record.table === 'facetDays' && topics.has(record.row.topicId)) noteGoneFacets(book, record.row);
    else if (record.table === 'exposure') {
      const { site, day, context, hours } = record.row;
      hours.forEach((count, hour) => count > 0 && add(scanned, `${site}|${day}|${context}|${hour}`, count));
    } else if (record.table === 'siteHealth') {
      const { site, day, kind, found, read, missing } = record.row;
      for (const [field, count] of Object.entries({ found, read, ...missing })) larger(book.health, `${site}|${day}|${kind}|${field}`, count);
    }
  }
  const zone = settingOf<string>(before, 'zone') ?? from;
  for (const [name, count] of zone === from ? scanned : movedExposure(scanned, from, zone)) larger(book.exposure, name, count);
}

function larger(counts: Counts, name: string, count: number): void {
  if (count > (counts.get(name) ?? 0)) counts.set(name, count);
}

function noteGone(book: Book, { topicId, day, gone = {} }: Extract<BackupRecord, { table: 'tallies' }>['row']): void {
  const there: Counts = new Map();
  for (const [life, { published, seen }] of Object.entries(gone)) {
    unpack(there, `${topicId}|${day}|${life}|published`, published);
    unpack(there, `${topicId}|${day}|${life}|seen`, seen);
  }
  for (const [name, count] of there) larger(book.gone, name, count);
}

function noteGoneFacets(book: Book, { topicId, day, gone = {} }: Extract<BackupRecord, { table: 'facetDays' }>['row']): void {
  for (const [life, cells] of Object.entries(gone)) {
    const there: Counts = new Map();
    unpackFacets(there, `${topicId}|${day}|${life}`, cells);
    for (const [name, count] of there) larger(book.goneFacets, name, count);
  }
}

/** What the user decided last holds. */
function noteSetting(book: Book, { key, value, stamp }: Extract<BackupRecord, { table: 'settings' }>['row'], before: Snapshot): void {
  const family = key.includes(':') ? `${key.split(':')[0]}:` : key;
  if (SETTINGS_CARE[family]?.merged[0] !== 'newestDecision') return;
  const here = before.settings.find((row) => row.key === key);
  if (here !== undefined && !isLater(stamp, here.stamp)) return;
  if (key === 'zone') moveBookTo(book, settingOf<string>(before, 'zone') ?? String(value), String(value));
  book.settings.set(key, JSON.stringify(value));
}

/** When all is merged, what was deleted in the other copy goes here, too. */
export function noteDeleted(book: Book, stored: Pick<Snapshot, 'settings' | 'alertRules'>): void {
  for (const rule of stored.alertRules) if (wasDeleted(stored, 'deleted.rule:', rule)) book.rules.delete(rule.id);
}
