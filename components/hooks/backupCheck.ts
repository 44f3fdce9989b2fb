import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileHeader } from '@/lib/exchange/backup/format';
import { checkBackup } from '@/lib/exchange/backup/readBackup';
import type { BackupRefusal } from '@/lib/storage/backup/backupRecords';

export type { BackupRefusal };

export type BackupCheck =
  | { state: 'idle' }
  /** `done`: share of the file, 0..1. */
  | { state: 'running'; file: File; done: number }
  | { state: 'good'; file: File; header: FileHeader; mentions: number; content: string }
  | { state: 'refused'; file: File; refusal: BackupRefusal };

/** Checking a file from end to end, without keeping anything of it. */
export function useBackupCheck(): { check: BackupCheck; start: (file: File, passphrase: string | null) => void; stop: () => void } {
  const [check, setCheck] = useState<BackupCheck>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File, passphrase: string | null): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: BackupCheck): void => {
      if (running.current === controller) setCheck(next);
    };
    show({ state: 'running', file, done: 0 });
    try {
      const read = await checkBackup(file, { passphrase, signal, onProgress: (done, all) => show({ state: 'running', file, done: done / all }) });
      if (read.state === 'done') show({ state: 'good', file, header: read.header, mentions: read.counts.mentions ?? 0, content: read.content });
      else if (read.state === 'refused') show({ state: 'refused', file, refusal: read.refusal });
      else show({ state: 'idle' });
    } catch {
      show({ state: 'refused', file, refusal: { code: 'unreadable-file' } });
    }
  };

  return { check, start: (file, passphrase) => void start(file, passphrase), stop: () => running.current?.abort() };
}
