import { useEffect, useRef, useState } from 'preact/hooks';
import { ENDING, type BackupCounts } from '@/lib/exchange/backup/format';
import { writeBackup, type WrittenBackup } from '@/lib/exchange/backup/writeBackup';
import { saveFile } from '@/lib/exchange/saveFile';
import { createCalendar } from '@/lib/mentions/calendar';
import { noteInLog } from '@/lib/storage/auditLog';
import { readBackupState, REMINDERS, type BackupReminder, type BackupState } from '@/lib/storage/backup/backupReminder';
import { backupHeader, backupWindows, watchErasures } from '@/lib/storage/backup/backupSource';
import type { EarshotDatabase } from '@/lib/storage/database';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

export { REMINDERS };
export type { BackupReminder, BackupState };

export type BackupRun =
  | { state: 'idle' }
  /** `all`: null until it is known. */
  | { state: 'running'; mentions: number; all: number | null }
  | { state: 'done'; file: string; size: number; mentions: number; leftOut: number }
  | { state: 'stopped' }
  | { state: 'failed'; why: Extract<WrittenBackup, { state: 'failed' }>['why'] };

const HOUR = 3_600_000;

/** The last backup, and whether the next is due. */
export function useBackupState(): Live<BackupState> {
  const { backupReminder } = useSettings();
  const now = useNow();
  return useLive(['auditLog'], (db) => readBackupState(db, backupReminder, Date.now()), [backupReminder, Math.floor(now / HOUR)]);
}

/** Making a backup of all that is stored, and handing it to the browser's downloads. A page that is closed leaves nothing behind. */
export function useBackup(): { run: BackupRun; make: (passphrase: string | null) => void; stop: () => void } {
  const db = useDatabase();
  const { zone } = useSettings();
  const [run, setRun] = useState<BackupRun>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (passphrase: string | null): Promise<void> => {
    if (db === null || running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setRun({ state: 'running', mentions: 0, all: null });
    const made = await makeBackup(db, { zone, passphrase, signal: controller.signal, onProgress: (mentions, all) => setRun({ state: 'running', mentions, all }) });
    running.current = null;
    setRun(made);
  };

  return { run, make: (passphrase) => void make(passphrase), stop: () => running.current?.abort() };
}

interface Making {
  zone: string;
  passphrase: string | null;
  signal: AbortSignal;
  onProgress: (mentions: number, all: number) => void;
}

async function makeBackup(db: EarshotDatabase, { zone, passphrase, signal, onProgress }: Making): Promise<BackupRun> {
  try {
    const now = Date.now();
    const stillHolds = await watchErasures(db);
    const header = await backupHeader(db, { now, newName: () => crypto.randomUUID() });
    const written = await writeBackup(
      { header, windows: backupWindows(db), stillHolds },
      {
        passphrase,
        signal,
        onProgress: (mentions) => onProgress(mentions, header.mentions),
        randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      },
    );
    if (written.state !== 'done') return written;
    const file = `earshot-backup-${createCalendar(zone).at(now).day}.${ENDING}`;
    const mentions = written.counts.mentions ?? 0;
    const details = { file, mentions, encrypted: passphrase !== null, kind: 'backup' as const };
    await noteInLog(db, { kind: 'backup', details }, { at: now, newId: () => crypto.randomUUID() });
    saveFile(written.file, file);
    return { state: 'done', file, size: written.file.size, mentions, leftOut: sumOf(written.leftOut) };
  } catch {
    return { state: 'failed', why: 'unreadable' };
  }
}

function sumOf(counts: BackupCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
