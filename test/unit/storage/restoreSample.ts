import type { BackupHeader, BackupRecord } from '@/lib/storage/backup/backupRecords';
import { backupHeader, backupWindows } from '@/lib/storage/backup/backupSource';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { restoreChunk } from '@/lib/storage/restore/restoreChunk';
import { beginStaging, finishStaging, readRestoring, stage, type Restoring } from '@/lib/storage/restore/restoring';
import { rezoneChunk } from '@/lib/storage/rezoning';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { NOON, understood } from './sample';

export interface SampleBackup {
  header: BackupHeader;
  records: BackupRecord[];
}

let serial = 0;
export const newId = (): string => `id-${++serial}`;

/** All that a backup of a database would hold at an instant. */
export async function backUp(db: EarshotDatabase, now = NOON): Promise<SampleBackup> {
  const header = await backupHeader(db, { now, newName: newId });
  const records: BackupRecord[] = [];
  for await (const window of backupWindows(db)) records.push(...structuredClone(window));
  return { header, records };
}

/** Stages a backup, as reading its file does. */
export async function stageAll(db: EarshotDatabase, { header, records }: SampleBackup, now = NOON): Promise<void> {
  const id = await beginStaging(db, { file: 'sample.earshot', header }, { now, newId });
  if (id === null) throw new Error('another backup is being merged');
  for (let from = 0; from < records.length; from += 7) await stage(db, id, records.slice(from, from + 7), now);
  await finishStaging(db, id, now);
}

/** Merges what is staged to its end, as the worker does. */
export async function mergeStaged(db: EarshotDatabase, { now = NOON, size = 3 } = {}): Promise<Restoring> {
  for (let steps = 0; steps < 10_000; steps++) {
    const result = await restoreChunk(db, { now, newId, size });
    if (result.step === 'idle' || result.step === 'done') break;
    if (result.step === 'erase') await beginErasure(db, result.authorId, { at: now, newId, random: (bytes) => new Uint8Array(bytes).fill(7) });
    if (result.step === 'erase' || (result.step === 'waits' && result.for === 'erasure')) while (await eraseChunk(db, { now, newId }));
    if (result.step === 'waits' && result.for === 'zone') while (await rezoneChunk(db));
    if (result.step === 'waits' && result.for === 'topics') {
      while ((await runTopicChanges(db, { now: now + UNDO_FOR, understand: () => understood('neutral') })) === 'more');
    }
  }
  const run = await readRestoring(db);
  if (run === null) throw new Error('nothing was restored');
  return run;
}

export async function restore(db: EarshotDatabase, backup: SampleBackup, options: { now?: number; size?: number } = {}): Promise<Restoring> {
  await stageAll(db, backup, options.now);
  return mergeStaged(db, options);
}
