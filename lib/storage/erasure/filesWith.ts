import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import type { EarshotDatabase } from '../database';
import type { AuditRow, Mention } from '../rows';

type FileRow = Extract<AuditRow, { kind: 'export' | 'backup' | 'person' }>;

/**
 * Names of the files that were written and may hold one of these mentions, in the order in which they were written. One that
 * was written before a mention was first seen cannot hold it. Must run inside a transaction over `auditLog` and `settings`.
 */
export async function filesWith(db: EarshotDatabase, mentions: readonly Mention[]): Promise<string[]> {
  if (mentions.length === 0) return [];
  const first = Math.min(...mentions.map(({ firstSeenAt }) => firstSeenAt));
  const written = (await db.auditLog.where('at').aboveOrEqual(first).toArray()).filter(isFileRow);
  if (written.length === 0) return [];
  const zone = (await db.settings.get('zone'))?.value;
  const calendar = calendarOf(typeof zone === 'string' ? zone : 'UTC');
  const holding = written.filter((row) => mentions.some((mention) => mayHold(row, mention, calendar)));
  return [...new Set(holding.map(({ details }) => details.file))];
}

/** Names of the backups and files of one person that were written since an instant (ms since 1970): they may hold what is written down of people. */
export async function filesOfPeople(db: EarshotDatabase, since: number): Promise<string[]> {
  const written = (await db.auditLog.where('at').aboveOrEqual(since).toArray()).filter(isFileRow);
  return [...new Set(written.flatMap(({ kind, details }) => (kind === 'export' ? [] : [details.file])))];
}

function isFileRow(row: AuditRow): row is FileRow {
  return row.kind === 'export' || row.kind === 'backup' || row.kind === 'person';
}

function mayHold(row: FileRow, mention: Mention, calendar: Calendar): boolean {
  if (row.at < mention.firstSeenAt) return false;
  if (row.kind !== 'export') return true;
  const { topicId, site, from, to } = row.details.scope;
  if (topicId !== null && !mention.topicIds.includes(topicId)) return false;
  if (site !== null && site !== mention.site) return false;
  if (from === null && to === null) return true;
  const { day } = calendar.at(mention.listedAt);
  return (from === null || day >= from) && (to === null || day <= to);
}

let last: Calendar | null = null;

function calendarOf(zone: string): Calendar {
  if (last?.zone !== zone) last = createCalendar(zone);
  return last;
}
