import type { BackedUpTable, BackupHeader, BackupRecord } from '@/lib/storage/backup/backupRecords';
import { isStorageFull } from '@/lib/storage/database';
import { encryptionBy, keyOf } from './cipher';
import { startContent } from './contentDigest';
import { joined, type Bytes } from './digest';
import { newFile, type FileSink } from './fileSink';
import { FRAME_BYTES, LONGEST_FRAME, SALT_BYTES, type BackupCounts, type FileHeader, type Tail } from './format';
import { writeFrame, type FramesOf } from './frames';
import { writeHeader } from './header';
import { writeJson } from './plainJson';
import { checkRecord } from './records';
import { giveTurn } from '../turns';

export interface BackupSource {
  header: BackupHeader;
  /** Records in windows, those of a table one after the other; while one is written, the next may be read. */
  windows: AsyncIterable<readonly BackupRecord[]>;
  /** Asked at the end; false: what was written is not to be kept, for somebody was erased meanwhile. Absent: always. */
  stillHolds?: () => Promise<boolean>;
}

export interface WriteOptions {
  /** Null: not locked. */
  passphrase: string | null;
  signal: AbortSignal;
  /** Told after each window how many mentions are written. */
  onProgress: (mentions: number) => void;
  randomBytes: (count: number) => Bytes;
}

export type WrittenBackup =
  /** `leftOut`: rows that are not what their table holds, by table; they would make the file unreadable. */
  | ({ state: 'done'; file: Blob; leftOut: BackupCounts } & Tail)
  | { state: 'stopped' }
  | { state: 'failed'; why: 'storage-full' | 'erased-meanwhile' | 'unreadable' };

/**
 * Writes a file of records as docs/backup-format.md has it, frame by frame, so that few windows and one frame are in
 * memory. The same rows always give the same content, whatever wrote them and however it is locked.
 */
export async function writeBackup(source: BackupSource, options: WriteOptions): Promise<WrittenBackup> {
  const sink = newFile();
  try {
    const written = await writeAll(source, options, sink);
    if (written.state !== 'done') await sink.abandon();
    return written;
  } catch (error) {
    await sink.abandon();
    return { state: 'failed', why: isStorageFull(error) ? 'storage-full' : 'unreadable' };
  }
}

async function writeAll(source: BackupSource, options: WriteOptions, sink: FileSink): Promise<WrittenBackup> {
  const { passphrase, signal, onProgress, randomBytes } = options;
  const encryption = passphrase === null ? null : encryptionBy(randomBytes(SALT_BYTES));
  const { bytes, digest } = await writeHeader({ ...source.header, compression: 'gzip', encryption } satisfies FileHeader);
  const key = passphrase === null || encryption === null ? null : await keyOf(passphrase, encryption);
  await sink.write(bytes);
  const frames = startFrames({ header: digest, key }, sink);
  const leftOut: BackupCounts = {};
  for await (const records of source.windows) {
    if (signal.aborted) return { state: 'stopped' };
    for (const record of records) {
      await giveTurn();
      const checked = checkRecord(record);
      if (checked === null) leftOut[record.table] = (leftOut[record.table] ?? 0) + 1;
      else await frames.add(checked);
    }
    onProgress(frames.mentions());
  }
  if ((await source.stillHolds?.()) === false) return { state: 'failed', why: 'erased-meanwhile' };
  const tail = await frames.end();
  if (signal.aborted) return { state: 'stopped' };
  return { state: 'done', file: await sink.close(), leftOut, ...tail };
}

interface Frames {
  add: (record: BackupRecord) => Promise<void>;
  mentions: () => number;
  end: () => Promise<Tail>;
}

/** Frames of one table each, in the order in which records come. */
function startFrames(of: FramesOf, sink: FileSink): Frames {
  const encoder = new TextEncoder();
  const content = startContent();
  let at = { index: 1, digest: of.header };
  let table: BackedUpTable | null = null;
  let lines: Bytes[] = [];
  let length = 0;
  let matches = 0;
  let mentions = 0;

  async function put(plain: Bytes, isLast: boolean): Promise<void> {
    const frame = await writeFrame(plain, isLast, at, of);
    await sink.write(frame.bytes);
    at = { index: at.index + 1, digest: frame.digest };
  }

  async function close(): Promise<void> {
    if (table === null || lines.length === 0) return;
    const plain = joined(lines);
    await content.add(table, plain, { records: lines.length, matches });
    [lines, length, matches] = [[], 0, 0];
    await put(plain, false);
  }

  return {
    async add(record) {
      const line = encoder.encode(`${writeJson(record)}\n`);
      if (line.length > LONGEST_FRAME) throw new RangeError('Too large to be backed up');
      if (record.table !== table || length + line.length > FRAME_BYTES) await close();
      table = record.table;
      lines.push(line);
      length += line.length;
      if (record.table !== 'mentions') return;
      mentions += 1;
      matches += record.matches.length;
    },
    mentions: () => mentions,
    async end() {
      await close();
      const tail = content.tail();
      await put(encoder.encode(`${JSON.stringify(tail)}\n`), true);
      return tail;
    },
  };
}
