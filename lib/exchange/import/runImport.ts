import { oneAtATime } from '@/lib/platform/oneAtATime';
import { isStorageFull, type EarshotDatabase } from '@/lib/storage/database';
import { beginImport, finishImport, ImportGone } from '@/lib/storage/importing/imports';
import { askUndo, readHalfDone, undoImportChunk } from '@/lib/storage/importing/undoImport';
import type { ImportCounts, ImportRow } from '@/lib/storage/rows';
import type { Step } from '../kit/table';
import type { FileTrouble } from './trouble';

/** Only one import, or one that is taken back, goes on at a time, in whatever page. */
const LOCK = 'earshot-import';

/**
 * What came of an import. Of what is not done nothing is left, unless `left` says so: then the disk is too full even to take it back,
 * and that is done when the next page opens.
 */
export type ImportCame =
  | { state: 'done'; importId: string; counts: ImportCounts }
  | { state: 'stopped'; left: boolean }
  | { state: 'full'; left: boolean }
  /** The file cannot be read to its end. */
  | { state: 'failed'; trouble: FileTrouble; left: boolean }
  /** Another import goes on, in this page or another one. */
  | { state: 'busy' };

export interface ImportWith {
  /** Awaited between small steps, with how much of the file is read, 0..1. */
  step: Step;
  signal?: AbortSignal;
  /** ms since 1970. */
  now: number;
  newId?: () => string;
  /** Posts, answers, customers or orders that are stored together. */
  size?: number;
  /** Does work that one page may do at a time, or says null. */
  alone?: typeof oneAtATime;
}

/** What was taken of all rows of a file, or why it cannot be read to its end. */
export type TakenRows = { ok: true; counts: ImportCounts } | { ok: false; trouble: FileTrouble };

class Stopped extends Error {}

/** Awaits a step, and throws where the user stopped the work. */
export function stoppable({ step, signal }: Pick<ImportWith, 'step' | 'signal'>): Step {
  return async (done) => {
    await step(done);
    if (signal?.aborted === true) throw new Stopped();
  };
}

/** Does the work of an import under its row. Where it does not come to its end, what it stored is taken back before anything else. */
export async function runImport(
  db: EarshotDatabase,
  of: Pick<ImportRow, 'kind' | 'file' | 'tool'>,
  using: ImportWith,
  work: (importId: string, step: Step) => Promise<TakenRows>,
): Promise<ImportCame> {
  const { now, newId = () => crypto.randomUUID(), alone = oneAtATime } = using;
  const came = await alone(LOCK, async (): Promise<ImportCame> => {
    const importId = newId();
    try {
      await beginImport(db, { ...of, id: importId, at: now });
      const taken = await work(importId, stoppable(using));
      if (!taken.ok) return { state: 'failed', trouble: taken.trouble, left: !(await takeBack(db, importId)) };
      await finishImport(db, importId, taken.counts);
      return { state: 'done', importId, counts: taken.counts };
    } catch (error) {
      const left = !(await takeBack(db, importId));
      if (error instanceof Stopped || error instanceof ImportGone) return { state: 'stopped', left };
      if (isStorageFull(error)) return { state: 'full', left };
      throw error;
    }
  });
  return came ?? { state: 'busy' };
}

/** Takes all of an import back, chunk by chunk. False where the database refuses even that. */
async function takeBack(db: EarshotDatabase, importId: string): Promise<boolean> {
  try {
    while (await undoImportChunk(db, importId));
    return true;
  } catch {
    return false;
  }
}

/** What came of taking an import back, by the row of it that stays. */
export type UndoCame = { state: 'undone'; undone: NonNullable<ImportRow['undone']> } | { state: 'busy' | 'gone' };

/** Takes a done import back. What the user worked on, and what a page showed since, stays, and is counted. */
export async function undoImport(db: EarshotDatabase, importId: string, { step, alone = oneAtATime }: { step: Step; alone?: typeof oneAtATime }): Promise<UndoCame> {
  const came = await alone(LOCK, async (): Promise<UndoCame> => {
    if (!(await askUndo(db, importId))) return { state: 'gone' };
    while (await undoImportChunk(db, importId)) await step(0);
    const row = await db.imports.get(importId);
    return row?.undone === undefined ? { state: 'gone' } : { state: 'undone', undone: row.undone };
  });
  return came ?? { state: 'busy' };
}

/**
 * Takes back, when a page opens, whatever import was cut short: by a browser that ended, or a disk that was full. Says how many there
 * were; 0 also where one goes on in another page.
 */
export async function undoCutShort(db: EarshotDatabase, alone: typeof oneAtATime = oneAtATime): Promise<number> {
  if ((await readHalfDone(db)).length === 0) return 0;
  return (await alone(LOCK, async () => {
    const rows = await readHalfDone(db);
    for (const { id } of rows) await takeBack(db, id);
    return rows.length;
  })) ?? 0;
}
