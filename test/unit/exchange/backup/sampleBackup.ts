import { readBackup, type ReadBackup, type ReadOptions } from '@/lib/exchange/backup/readBackup';
import { writeBackup, type BackupSource, type WriteOptions, type WrittenBackup } from '@/lib/exchange/backup/writeBackup';
import type { BackupHeader, BackupRecord } from '@/lib/storage/backup/backupRecords';
import { SCHEMA_VERSION } from '@/lib/storage/database';
import { NOON } from '../../storage/sample';

export const HEADER: BackupHeader = {
  format: 1, kind: 'backup', schema: SCHEMA_VERSION, generation: 'life-1', createdAt: NOON, zone: 'Europe/Kyiv', mentions: 0,
};

/** Bytes that are random for no reader, so that a test is the same each time. */
export const someBytes = (count: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: count }, (_, index) => (index * 37 + 11) % 256);

export function sourceOf(...windows: BackupRecord[][]): BackupSource {
  return { header: HEADER, windows: windowsOf(windows) };
}

async function* windowsOf(windows: BackupRecord[][]): AsyncGenerator<BackupRecord[]> {
  for (const window of windows) yield await Promise.resolve(window);
}

export function write(source: BackupSource, changes: Partial<WriteOptions> = {}): Promise<WrittenBackup> {
  const signal = new AbortController().signal;
  return writeBackup(source, { passphrase: null, signal, onProgress: () => undefined, randomBytes: someBytes, ...changes });
}

/** A file of these records; it must come about. */
export async function fileOf(source: BackupSource, changes: Partial<WriteOptions> = {}): Promise<Blob> {
  const written = await write(source, changes);
  if (written.state !== 'done') throw new Error(JSON.stringify(written));
  return written.file;
}

export interface Taken {
  read: ReadBackup;
  records: BackupRecord[];
  /** Records of the largest list that was handed over. */
  most: number;
}

export async function take(file: Blob, changes: Partial<ReadOptions> = {}): Promise<Taken> {
  const records: BackupRecord[] = [];
  let most = 0;
  const signal = new AbortController().signal;
  const read = await readBackup(file, { passphrase: null, signal, onProgress: () => undefined, ...changes }, async (some) => {
    most = Math.max(most, some.length);
    for (const record of some) records.push(record);
  });
  return { read, records, most };
}

/** Tombstones of nobody, in windows. */
export function tombstones(count: number, size = 500): BackupRecord[][] {
  const windows: BackupRecord[][] = [];
  for (let from = 0; from < count; from += size) {
    windows.push(Array.from({ length: Math.min(size, count - from) }, (_, index) => ({
      table: 'tombstones', row: { id: `secret-1:${String(from + index).padStart(43, '0')}`, at: NOON + index },
    })));
  }
  return windows;
}
