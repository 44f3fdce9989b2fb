import type { EarshotDatabase } from './database';
import type { AuditEntry, AuditKind, AuditRow } from './rows';

/**
 * Writes a line into the log of what went out, came back and was removed. Inside a transaction that covers `auditLog`, the
 * line stands or falls with what it tells of. `at`: ms since 1970.
 */
export async function noteInLog(db: EarshotDatabase, entry: AuditEntry, { at, newId }: { at: number; newId: () => string }): Promise<void> {
  await db.auditLog.add({ ...entry, id: newId(), at });
}

/** Lines of the log, newest first, of one kind (null: of all), at most `most`, and whether there are more. */
export async function readLog(db: EarshotDatabase, kind: AuditKind | null, most: number): Promise<{ lines: AuditRow[]; more: boolean }> {
  const all = db.auditLog.orderBy('at').reverse();
  const lines = await (kind === null ? all : all.filter((line) => line.kind === kind)).limit(most + 1).toArray();
  return { lines: lines.slice(0, most), more: lines.length > most };
}
