import * as v from 'valibot';
import type { BackedUpTable, BackupRecord, BackupRefusal } from '@/lib/storage/backup/backupRecords';
import { isBackedUp } from '@/lib/storage/backedUpSettings';
import { isStorageFull } from '@/lib/storage/database';
import { keyOf } from './cipher';
import { startContent } from './contentDigest';
import type { Bytes } from './digest';
import { LONGEST_FRAME, MOST_RATIO, type FileHeader, type Tail } from './format';
import { readFrame } from './frames';
import { readHeader, type ReadHeader } from './header';
import { writeJson } from './plainJson';
import { readRecord } from './records';
import { giveTurn } from '../turns';

export interface ReadOptions {
  /** Null: none was given. */
  passphrase: string | null;
  signal: AbortSignal;
  /** Told after each frame: how much of the file is read, bytes. */
  onProgress: (done: number, all: number) => void;
}

export type ReadBackup =
  | ({ state: 'done'; header: FileHeader } & Tail)
  | { state: 'stopped' }
  | { state: 'refused'; refusal: BackupRefusal };

/**
 * Reads and checks a whole file: its digests, its counts, and each record against what its table holds. Records are handed
 * to `take` as they come, some hundreds at a time, each list of one table; those of a file that is refused, or given up, in
 * the end were handed over as well, and must be thrown away by who took them. Only one frame is in memory. Where `take`
 * throws because the disk is full, the file is refused for that; anything else that it throws is thrown.
 */
export async function readBackup(file: Blob, options: ReadOptions, take: (records: BackupRecord[]) => Promise<void>): Promise<ReadBackup> {
  try {
    const read = await readHeader(file);
    if ('code' in read) return refused(read);
    const { encryption } = read.header;
    if (encryption !== null && options.passphrase === null) return refused({ code: 'passphrase-needed' });
    const key = encryption === null || options.passphrase === null ? null : await keyOf(options.passphrase, encryption);
    return await readFrames(file, { read, key }, options, take);
  } catch (error) {
    if (isStorageFull(error)) return refused({ code: 'storage-full' });
    if (error instanceof DOMException && UNREADABLE.has(error.name)) return refused({ code: 'unreadable-file' });
    throw error;
  }
}

/** Checks a whole file as `readBackup` does and keeps nothing of it. */
export function checkBackup(file: Blob, options: ReadOptions): Promise<ReadBackup> {
  return readBackup(file, options, async () => undefined);
}

/** How a browser says that a file went away or changed while it was read. */
const UNREADABLE: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

async function readFrames(
  file: Blob,
  { read, key }: { read: ReadHeader; key: CryptoKey | null },
  { signal, onProgress }: ReadOptions,
  take: (records: BackupRecord[]) => Promise<void>,
): Promise<ReadBackup> {
  const of = { header: read.digest, key };
  const content = startContent();
  let at = { index: 1, offset: read.end, digest: read.digest };
  for (let unpacked = 0; ; ) {
    if (signal.aborted) return { state: 'stopped' };
    const frame = await readFrame(file, at, of);
    if ('code' in frame) return refused(frame);
    const here = at.index;
    at = frame.next;
    unpacked += frame.plain.length;
    if (unpacked > LONGEST_FRAME + MOST_RATIO * at.offset) return refused({ code: 'too-large', at: here });
    onProgress(at.offset, file.size);
    if (frame.isLast) {
      const tail = content.tail();
      const isEnd = at.offset === file.size && writeJson(readTail(frame.plain)) === writeJson(tail);
      return isEnd ? { state: 'done', header: read.header, ...tail } : refused({ code: 'damaged', at: here });
    }
    const records = await readRecords(frame.plain);
    if (!Array.isArray(records)) return refused({ code: 'bad-record', at: here, table: records.table });
    const matches = records.reduce((sum, record) => sum + (record.table === 'mentions' ? record.matches.length : 0), 0);
    await content.add(tableOf(records), frame.plain, { records: records.length, matches });
    await take(records.filter(isWanted));
  }
}

/** The records of a frame, all of one table, or the table of the first that is none. */
async function readRecords(plain: Bytes): Promise<BackupRecord[] | { table: string }> {
  const text = textOf(plain);
  if (text === null || !text.endsWith('\n')) return { table: '' };
  const records: BackupRecord[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    await giveTurn();
    const record = readRecord(line);
    if (typeof record === 'string') return { table: record };
    if (record.table !== (records[0] ?? record).table) return { table: record.table };
    records.push(record);
  }
  return records;
}

/** What is of the copy alone that it was written in (the consent, say) is no part of a backup, whatever the file holds. */
const isWanted = (record: BackupRecord): boolean => record.table !== 'settings' || isBackedUp(record.row.key);

const tableOf = ([first]: BackupRecord[]): BackedUpTable => first?.table ?? 'mentions';

const tailSchema = v.object({
  counts: v.record(v.string(), v.number()), digests: v.record(v.string(), v.string()), content: v.string(),
});

function readTail(plain: Bytes): unknown {
  try {
    const parsed = v.safeParse(tailSchema, JSON.parse(textOf(plain) ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function textOf(plain: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null;
  }
}

function refused(refusal: BackupRefusal): ReadBackup {
  return { state: 'refused', refusal };
}
