import type { IsErased } from '@/lib/mentions/blackOut';
import { calledNamesIn } from '@/lib/mentions/calledNames';
import { textWithout } from '@/lib/mentions/eraseFrom';
import type { BackupHeader, BackupRecord } from '../backup/backupRecords';
import { noteInLog } from '../auditLog';
import { readGeneration } from '../counters';
import type { Knowledge } from '@/lib/mentions/stamps';
import type { EarshotDatabase } from '../database';
import type { StagedRow } from '../rows';

/**
 * A backup on its way into what is here. While it is checked its records are staged, and nothing else is touched; then they
 * are merged chunk by chunk, and leave the stage as they are. What came of it stays until the user has seen it.
 */
export interface Restoring {
  /** Names this restore: what is left of another one is not taken for it. */
  id: string;
  phase: 'staging' | 'merging' | 'done' | 'left';
  file: string;
  header: BackupHeader;
  /** When the last records were staged, or when it ended, ms since 1970. */
  at: number;
  /** Whether anything was merged yet. */
  begun: boolean;
  /** Records that were merged, of all that were staged. */
  done: number;
  total: number;
  /** Number of the last staged record that was merged; absent: none was. What stands before it is gone. */
  mergedTo?: number;
  /** Mentions that were new here, and that were here as well. */
  added: number;
  merged: number;
  /** Mentions that were left out: of erased authors, and removed here by their age. */
  erasedSkipped: number;
  retiredSkipped: number;
  conflicts: number;
  /** What either copy knew of the other's decisions; absent: the backup does not say. */
  known?: Knowledge;
  /** Names of topics: of the backup, deleted here before; of here, deleted in the other copy. Absent: none so far. */
  deleted?: { leftOut: string[]; removed: string[] };
  /** Up to when mentions of that life of the database were merged here before, ms since 1970; null: they never were. */
  knownTo: number | null;
  /** More is merged than was here: its words are put into the index when all is. Absent: they are put with it. */
  wordless?: true;
  /** What has to follow when all is merged. */
  after: RestoreAftermath;
  /** Set while it cannot go on. */
  stopped?: 'storage-full' | 'failed';
  /** It was left when who was erased in the other copy had yet to be erased here; that is all that is still done. */
  leaving?: true;
}

export interface RestoreAftermath {
  /** Languages to be scored anew, topics to be decided anew, topics whose relevance is to be judged anew. */
  rescore: string[];
  settle: string[];
  rejudge: string[];
  /** Where the search for authors who were erased in the other copy stands; null: there is none to do. */
  erase: string | null;
  /** Up to which mention their names were looked for in what others wrote; absent: that is not to be done, or done. */
  quotes?: string;
}

/** A field that was decided in both copies, differently, and without knowing of the other's decision. Null: what had been decided was taken back. */
export interface RestoreConflict {
  of: 'mention' | 'topic';
  id: string;
  field: string;
  here: unknown;
  there: unknown;
  won: 'here' | 'there';
}

/** Conflicts that are listed; more are counted. */
export const MOST_CONFLICTS = 1_000;
/** A check whose page was closed is left after this, ms. */
const ABANDONED = 3_600_000;

/** Records that are handed to the store in one task of the page. */
const STAGED_AT_ONCE = 100;

const KEY = 'restoring';
const CONFLICTS = 'restoreConflicts';

/** Each kind of record is merged when all that it stands on is there. */
const ORDER: readonly BackupRecord['table'][] = [
  'settings', 'tombstones', 'topics', 'alertRules', 'relevance', 'replyKit', 'series', 'goals', 'actions', 'surveys', 'imports', 'customers', 'orders', 'mentions', 'authors', 'identities', 'people', 'alerts', 'tallies', 'facetDays', 'exposure', 'siteHealth', 'auditLog', 'workLog',
];
const RANK = 2 ** 40;

export async function readRestoring(db: Pick<EarshotDatabase, 'settings'>): Promise<Restoring | null> {
  return ((await db.settings.get(KEY))?.value as Restoring | undefined) ?? null;
}

/** Must run inside a transaction over `settings`. */
export async function putRestoring(db: EarshotDatabase, run: Restoring): Promise<void> {
  await db.settings.put({ key: KEY, value: run });
}

/** Whether a backup is being merged: retention and changes of topics wait until it is. */
export async function isRestoring(db: EarshotDatabase): Promise<boolean> {
  const run = await readRestoring(db);
  return run?.phase === 'merging' && run.begun && run.stopped === undefined;
}

/** Whether mentions are being merged without their words. */
export async function mergesWordless(db: Pick<EarshotDatabase, 'settings'>): Promise<boolean> {
  const run = await readRestoring(db);
  return run?.phase === 'merging' && run.wordless === true;
}

export async function readConflicts(db: EarshotDatabase): Promise<RestoreConflict[]> {
  return ((await db.settings.get(CONFLICTS))?.value as RestoreConflict[] | undefined) ?? [];
}

/** Lists conflicts, as many as there is room for. Must run inside a transaction over `settings`. */
export async function listConflicts(db: EarshotDatabase, conflicts: readonly RestoreConflict[]): Promise<void> {
  if (conflicts.length === 0) return;
  const known = await readConflicts(db);
  if (known.length >= MOST_CONFLICTS) return;
  await db.settings.put({ key: CONFLICTS, value: [...known, ...conflicts].slice(0, MOST_CONFLICTS) });
}

/**
 * Forgets conflicts between drafts that name an erased author, and all that are of mentions that went with one. Must run inside
 * a transaction over `settings` and `mentions`.
 */
export async function eraseConflicts(db: EarshotDatabase, isErased: IsErased): Promise<void> {
  const known = await readConflicts(db);
  const ofMentions = known.filter(({ of }) => of === 'mention');
  if (ofMentions.length === 0) return;
  const stored = await db.mentions.bulkGet(ofMentions.map(({ id }) => id));
  const gone = new Set(ofMentions.filter((conflict, at) =>
    stored[at] === undefined || draftsIn(conflict).some(({ text, site }) => textWithout(text, site, isErased) !== text)));
  if (gone.size > 0) await db.settings.put({ key: CONFLICTS, value: known.filter((conflict) => !gone.has(conflict)) });
}

/** All identities that must be asked about before listed conflicts may stay: of whom drafts in them may name. */
export async function identitiesInConflicts(db: EarshotDatabase): Promise<string[]> {
  return (await readConflicts(db)).flatMap(draftsIn).flatMap(({ text, site }) => calledNamesIn(text, site).map(({ identity }) => identity));
}

function draftsIn({ of, id, field, here, there }: RestoreConflict): { text: string; site: string }[] {
  if (of !== 'mention' || field !== 'draft') return [];
  const site = id.slice(0, id.indexOf(':'));
  return [here, there].flatMap((text) => (typeof text === 'string' ? [{ text, site }] : []));
}

/** Begins to check a backup. Returns what names it; null where another one is being merged. */
export async function beginStaging(
  db: EarshotDatabase,
  of: { file: string; header: BackupHeader },
  when: { now: number; newId: () => string },
): Promise<string | null> {
  const own = await readGeneration(db, when.newId);
  return db.transaction('rw', db.settings, db.staged, async () => {
    if ((await readRestoring(db))?.phase === 'merging') return null;
    const id = when.newId();
    await db.staged.clear();
    await db.settings.delete(CONFLICTS);
    await putRestoring(db, {
      id, phase: 'staging', ...of, at: when.now, begun: false, done: 0, total: 0, added: 0, merged: 0,
      erasedSkipped: 0, retiredSkipped: 0, conflicts: 0,
      knownTo: await knownTo(db, of.header, own),
      after: { rescore: [], settle: [], rejudge: [], erase: null },
    });
    return id;
  });
}

/** Of this database's own life all is known that its backups hold. */
async function knownTo(db: EarshotDatabase, { generation, createdAt }: BackupHeader, own: string): Promise<number | null> {
  return generation === own ? createdAt : ((await readLineage(db))[generation] ?? null);
}

/** By each life of a database of which a backup was merged here: when the latest of these was made, ms since 1970. */
export async function readLineage(db: EarshotDatabase): Promise<Record<string, number>> {
  return ((await db.settings.get('lineage'))?.value as Record<string, number> | undefined) ?? {};
}

/** Stages records that were checked. False where the check was left meanwhile. Rejects where storage is full. */
export async function stage(db: EarshotDatabase, id: string, records: readonly BackupRecord[], now: number): Promise<boolean> {
  return db.transaction('rw', db.settings, db.staged, async () => {
    const run = await readRestoring(db);
    if (run?.id !== id || run.phase !== 'staging') return false;
    const rows = records.map((record, at): StagedRow => ({ n: ORDER.indexOf(record.table) * RANK + run.total + at, record }));
    // All at once they would keep the page from answering for a tenth of a second.
    for (let from = 0; from < rows.length; from += STAGED_AT_ONCE) await db.staged.bulkAdd(rows.slice(from, from + STAGED_AT_ONCE));
    await putRestoring(db, { ...run, at: now, total: run.total + records.length });
    return true;
  });
}

/** All was checked: from here on the worker merges it, whatever becomes of the page. False where the check was left. */
export async function finishStaging(db: EarshotDatabase, id: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const run = await readRestoring(db);
    if (run?.id !== id || run.phase !== 'staging') return false;
    await putRestoring(db, { ...run, phase: 'merging', at: now });
    return true;
  });
}

/** Leaves a check: as if it had never begun. */
export async function dropStaged(db: EarshotDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.settings, db.staged, async () => {
    const run = await readRestoring(db);
    if (run?.id !== id || run.phase !== 'staging') return;
    await db.staged.clear();
    await db.settings.delete(KEY);
  });
}

/** Leaves a check whose page is gone since long. */
export async function dropAbandoned(db: EarshotDatabase, now: number): Promise<void> {
  const run = await readRestoring(db);
  if (run?.phase === 'staging' && run.at < now - ABANDONED) await dropStaged(db, run.id);
}

/** Lets a merge that stopped go on. */
export async function resumeRestore(db: EarshotDatabase): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const run = await readRestoring(db);
    if (run?.stopped !== undefined) await putRestoring(db, { ...withoutStop(run), begun: false });
  });
}

/** Notes why a merge cannot go on. */
export async function stopRestore(db: EarshotDatabase, stopped: NonNullable<Restoring['stopped']>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const run = await readRestoring(db);
    if (run?.phase === 'merging') await putRestoring(db, { ...run, stopped });
  });
}

/** The user has seen what came of it. */
export async function closeRestore(db: EarshotDatabase): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const phase = (await readRestoring(db))?.phase;
    if (phase === 'done' || phase === 'left') await db.settings.bulkDelete([KEY, CONFLICTS]);
  });
}

/** Must run inside a transaction over `auditLog`. */
export async function logRestore(db: EarshotDatabase, run: Restoring, when: { now: number; newId: () => string }): Promise<void> {
  const { file, header, added, merged, conflicts, erasedSkipped: erased } = run;
  await noteInLog(db, { kind: 'restore', details: { file, createdAt: header.createdAt, added, merged, conflicts, erased } }, { at: when.now, newId: when.newId });
}

/** A run that nothing holds up. */
export function withoutStop({ stopped: _stopped, ...run }: Restoring): Restoring {
  return run;
}
