import { useState } from 'preact/hooks';
import { logCsv } from '@/lib/exchange/logCsv';
import { saveFile } from '@/lib/exchange/saveFile';
import { createCalendar } from '@/lib/mentions/calendar';
import { readLog } from '@/lib/storage/auditLog';
import type { AuditKind, AuditRow, FileScope } from '@/lib/storage/rows';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { useSettings } from './settings';

export type AuditLine = AuditRow;
export type AuditScope = FileScope;
export type { AuditKind };

/** Lines in a file, at most: far more than anybody has. */
const MOST_SAVED = 50_000;

/** The newest lines of the log, of one kind (null: of all), at most `most`, and whether there are more. */
export function useAuditLog(kind: AuditKind | null, most: number): Live<{ lines: AuditLine[]; more: boolean }> {
  return useLive(['auditLog'], (db) => readLog(db, kind, most), [kind, most]);
}

/** Saves the log as a file; it holds no mention, so that it needs no line of its own. */
export function useLogFile(): { failed: boolean; save: (kind: AuditKind | null) => void } {
  const db = useDatabase();
  const { zone } = useSettings();
  const [failed, setFailed] = useState(false);
  const write = async (kind: AuditKind | null): Promise<void> => {
    if (db === null) return;
    const { lines } = await readLog(db, kind, MOST_SAVED);
    saveFile(logCsv(lines), `earshot-log-${createCalendar(zone).at(Date.now()).day}.csv`);
  };
  return { failed, save: (kind) => void write(kind).then(() => setFailed(false), () => setFailed(true)) };
}
