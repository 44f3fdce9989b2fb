import type { EarshotDatabase } from '../database';
import type { AuditRow } from '../rows';

export const REMINDERS = ['weekly', 'monthly', 'off'] as const;
export type BackupReminder = (typeof REMINDERS)[number];

const DAY = 86_400_000;
const PERIODS: Record<Exclude<BackupReminder, 'off'>, number> = { weekly: 7 * DAY, monthly: 30 * DAY };
/** Lines of the log among which the last backup is looked for. */
const MOST_LOOKED_AT = 1_000;

type BackupLine = Extract<AuditRow, { kind: 'backup' }>;

export interface BackupState {
  /** The last backup of all, not a bundle; null: there is none. */
  last: { at: number; mentions: number; encrypted: boolean } | null;
  /** Whether it is time for one, and there is more to lose than at the last. */
  due: boolean;
}

/** When the last backup was made, and whether the next is due at `now`, ms since 1970. */
export async function readBackupState(db: EarshotDatabase, reminder: BackupReminder, now: number): Promise<BackupState> {
  // One that was made while the clock was ahead says nothing of when.
  const line = await db.auditLog.where('at').below(now + DAY).reverse().limit(MOST_LOOKED_AT).filter(isBackup).first();
  const last = line === undefined || !isBackup(line) ? null : { at: line.at, ...line.details };
  const period = reminder === 'off' ? null : PERIODS[reminder];
  return { last, due: period !== null && (await isDue(db, last?.at ?? null, { period, now })) };
}

async function isDue(db: EarshotDatabase, last: number | null, { period, now }: { period: number; now: number }): Promise<boolean> {
  if (last !== null && now - last < period) return false;
  const newest = await db.mentions.orderBy('lastSeenAt').last();
  if (newest === undefined) return false;
  if (last !== null) return newest.lastSeenAt > last;
  const oldest = await db.topics.toCollection().sortBy('createdAt');
  return now - (oldest[0]?.createdAt ?? now) >= period;
}

function isBackup(row: AuditRow): row is BackupLine {
  return row.kind === 'backup' && row.details.kind === 'backup';
}
