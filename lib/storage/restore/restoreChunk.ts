import { identitiesInWork } from '@/lib/inbox/notes';
import { identitiesInIdentity, identitiesInPerson } from '@/lib/inbox/personErasure';
import { identitiesOf } from '@/lib/mentions/authorIdentity';
import { identitiesInMention } from '@/lib/mentions/eraseFrom';
import type { BackupRecord } from '../backup/backupRecords';
import type { EarshotDatabase } from '../database';
import { readErasing } from '../erasure/erasures';
import { nextErasedAuthor } from './restoreErased';
import { mergeMentions } from './restoreMentions';
import { eraseNextQuotes } from './restoreQuotes';
import { mergeSettings } from './restoreSettings';
import { mergeTable } from './restoreTables';
import { finishRestore } from './restoreFinish';
import { putRestoring, readRestoring, type Restoring } from './restoring';
import { readRezoning } from '../rezoning';
import type { StagedRow } from '../rows';
import { knowingErased, type Erased } from '../erasure/tombstones';
import { readTopicChanges } from '../topics/topicChanges';

/** Records that are merged in one transaction. */
const CHUNK = 200;

export interface RestoringWith {
  /** ms since 1970. */
  now: number;
  newId: () => string;
  /** Records in a chunk; for tests. */
  size?: number;
}

/** What is known while a chunk is merged. `run` is changed as it goes, and stored with the chunk. */
export interface Merging {
  run: Restoring;
  erased: Erased;
  now: number;
  newId: () => string;
}

/**
 * Why a chunk was not merged: nothing is to be; or what changes everything that is stored goes on, and has to be done first
 * (changes of topics only where nothing was merged yet: those that come after wait until all is).
 */
export type RestoreStep =
  | { step: 'idle' | 'more' | 'done' }
  | { step: 'waits'; for: 'zone' | 'topics' | 'erasure' }
  /** An author who is here was erased in the other copy, and has to be erased here. */
  | { step: 'erase'; authorId: string };

/**
 * Merges one chunk of a staged backup, in one transaction with its tallies, counters and the journal; its records leave the
 * stage in the same. Interrupted anywhere, it goes on where it was. Rejects where the database does (full, broken): then
 * nothing of the chunk is merged.
 */
export async function restoreChunk(db: EarshotDatabase, using: RestoringWith): Promise<RestoreStep> {
  const known = await readRestoring(db);
  if (known?.phase !== 'merging' || known.stopped !== undefined) return { step: 'idle' };
  const staged = await nextStaged(db, using.size ?? CHUNK);
  if (staged.length === 0 && known.after.erase !== null) {
    const found = await nextErasedAuthor(db, known, known.after.erase);
    if (found !== null) return found;
    return { step: 'more' };
  }
  if (staged.length === 0 && known.after.quotes !== undefined) {
    await eraseNextQuotes(db, known);
    return { step: 'more' };
  }
  return knowingErased(
    db,
    () => staged.flatMap(({ record }) => identitiesInRecord(record)),
    (erased) => db.transaction('rw', tablesOf(db), async (): Promise<RestoreStep> => {
      await erased.confirm(db);
      const run = await readRestoring(db);
      if (run?.id !== known.id || run.phase !== 'merging') return { step: 'idle' };
      const waits = await mustWait(db, run);
      if (waits !== null) return { step: 'waits', for: waits };
      const merging: Merging = { run: { ...run, begun: true, after: structuredClone(run.after) }, erased, now: using.now, newId: using.newId };
      if (staged.length === 0) {
        await finishRestore(db, merging);
        return { step: 'done' };
      }
      await mergeStaged(db, staged, merging);
      await db.staged.bulkDelete(staged.map(({ n }) => n ?? 0));
      await putRestoring(db, { ...merging.run, done: run.done + staged.length, at: using.now });
      return { step: 'more' };
    }),
  );
}

const tablesOf = (db: EarshotDatabase): EarshotDatabase['tables'] => db.tables;

/** The next records of one kind: what the next kind stands on may be another one when these are merged. */
async function nextStaged(db: EarshotDatabase, most: number): Promise<StagedRow[]> {
  const rows = await db.staged.orderBy('n').limit(most).toArray();
  const table = rows[0]?.record.table;
  return rows.filter(({ record }) => record.table === table);
}

async function mustWait(db: EarshotDatabase, run: Restoring): Promise<'zone' | 'topics' | 'erasure' | null> {
  if ((await readErasing(db)).length > 0) return 'erasure';
  if ((await readRezoning(db)) !== null) return 'zone';
  return !run.begun && (await readTopicChanges(db)).length > 0 ? 'topics' : null;
}

async function mergeStaged(db: EarshotDatabase, staged: readonly StagedRow[], merging: Merging): Promise<void> {
  const records = staged.map(({ record }) => record);
  const [first] = records;
  if (first?.table === 'mentions') await mergeMentions(db, records.flatMap((record) => (record.table === 'mentions' ? [record] : [])), merging);
  else if (first?.table === 'settings') await mergeSettings(db, records.flatMap((record) => (record.table === 'settings' ? [record.row] : [])), merging);
  else await mergeTable(db, records, merging);
}

function identitiesInRecord(record: BackupRecord): string[] {
  if (record.table === 'mentions') return identitiesInMention(record.row);
  if (record.table === 'workLog') return identitiesInWork(record.row);
  if (record.table === 'people') return identitiesInPerson(record.row);
  if (record.table === 'identities') return [...identitiesInIdentity(record.row), ...identitiesOf(record.author)];
  return record.table === 'authors' ? identitiesOf(record.row) : [];
}
