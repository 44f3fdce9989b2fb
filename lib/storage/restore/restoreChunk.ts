import { Dexie } from 'dexie';
import { identitiesInWork } from '@/lib/inbox/notes';
import { identitiesInAnswer } from '@/lib/inbox/answerErasure';
import { identitiesInIdentity, identitiesInPerson } from '@/lib/inbox/personErasure';
import { identitiesOf, identitiesOfId } from '@/lib/mentions/authorIdentity';
import { identitiesInMention } from '@/lib/mentions/eraseFrom';
import type { BackupRecord } from '../backup/backupRecords';
import { readCounters } from '../counters';
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
import { indexAnew } from '../words/indexing';

/** Records that are merged in one transaction: the rows of their tallies are written once with each. */
const CHUNK = 1_000;
/** Length of the texts of a chunk, in UTF-16 units, from which on no more is added to it. */
const LONG = 2_000_000;
/** As many records are merged with their words in any case. */
const FEW = 2_000;
/** Records that are read at a time. */
const READ = 200;

export interface RestoringWith {
  /** ms since 1970. */
  now: number;
  newId: () => string;
  /** Records in a chunk, and those that are few; for tests. */
  size?: number;
  few?: number;
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
  const staged = await nextStaged(db, using.size ?? CHUNK, known.mergedTo);
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
      const begun = run.begun ? run : await begin(db, run, using.few ?? FEW);
      const merging: Merging = { run: { ...begun, after: structuredClone(run.after) }, erased, now: using.now, newId: using.newId };
      if (staged.length === 0) {
        await finishRestore(db, merging);
        return { step: 'done' };
      }
      await mergeStaged(db, staged, merging);
      await unstage(db, staged);
      const { n: mergedTo } = staged.at(-1) ?? {};
      await putRestoring(db, { ...merging.run, done: run.done + staged.length, at: using.now, ...(mergedTo === undefined ? {} : { mergedTo }) });
      return { step: 'more' };
    }),
  );
}

const tablesOf = (db: EarshotDatabase): EarshotDatabase['tables'] => db.tables;

/** Words are most of what is written: where they can wait, all else is there much sooner. */
async function begin(db: EarshotDatabase, run: Restoring, few: number): Promise<Restoring> {
  const { mentions } = await readCounters(db);
  const begun: Restoring = { ...run, begun: true };
  if (run.wordless === true || run.total - run.done <= Math.max(few, mentions)) return begun;
  await indexAnew(db);
  return { ...begun, wordless: true };
}

/**
 * The next records of one kind: what the next kind stands on may be another one when these are merged. They are looked for after those
 * that were merged: from the first on, the store would pass over each that was deleted, once a chunk (LevelDB keeps them for long).
 */
async function nextStaged(db: EarshotDatabase, most: number, mergedTo: number | undefined): Promise<StagedRow[]> {
  const taken: StagedRow[] = [];
  for (let length = 0; taken.length < most && length < LONG; ) {
    const wanted = Math.min(READ, most - taken.length);
    const rows = await db.staged.where(':id').above(taken.at(-1)?.n ?? mergedTo ?? Dexie.minKey).limit(wanted).toArray();
    const table = (taken[0] ?? rows[0])?.record.table;
    const own = rows.filter(({ record }) => record.table === table);
    taken.push(...own);
    length += own.reduce((sum, { record }) => sum + (record.table === 'mentions' ? record.row.post.text.length : 0), 0);
    if (own.length < wanted) break;
  }
  return taken;
}

/** Takes records that stand side by side off the stage, at once. */
async function unstage(db: EarshotDatabase, staged: readonly StagedRow[]): Promise<void> {
  await db.staged.where(':id').between(staged[0]?.n ?? 0, staged.at(-1)?.n ?? 0, true, true).delete();
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
  if (record.table === 'surveys') return identitiesInAnswer(record.row);
  if (record.table === 'people') return identitiesInPerson(record.row);
  if (record.table === 'customers') return record.row.authorId === undefined ? [] : identitiesOfId(record.row.authorId);
  if (record.table === 'identities') return [...identitiesInIdentity(record.row), ...identitiesOf(record.author)];
  return record.table === 'authors' ? identitiesOf(record.row) : [];
}
