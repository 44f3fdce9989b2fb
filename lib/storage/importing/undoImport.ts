import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { forgetAuthors } from '../erasure/forgetAuthors';
import { forgetMentions } from '../erasure/forgetMentions';
import type { ImportRow, Mention } from '../rows';
import { putSameWords } from '../words/putSameWords';
import { isChanged } from './storeRows';

/** Rows that are looked at in one transaction. */
const CHUNK = 500;

/**
 * Takes an import one chunk further back, in one transaction. What the user decided anything of since, and what a page showed since,
 * stays, and is of no import any more. False when nothing is left to do: then the import is marked as undone or, where it never was
 * done, forgotten. Interrupted anywhere, it goes on where it was.
 */
export async function undoImportChunk(db: EarshotDatabase, id: string, size: number = CHUNK): Promise<boolean> {
  const tables = [
    db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.alerts, db.relevance, db.settings, db.workLog, db.imports,
    db.surveys, db.series, db.customers, db.orders,
  ];
  return db.transaction('rw', tables, async () => {
    const row = await db.imports.get(id);
    if (row === undefined || row.state === 'undone') return false;
    const mentions = await db.mentions.where('importId').equals(id).limit(size).toArray();
    const removed = mentions.length > 0 ? await takeBackMentions(db, mentions) : await takeBackRows(db, id, size);
    const before = row.undone ?? { removed: 0, keptTouched: 0, keptSeen: 0 };
    const undone = {
      removed: before.removed + removed.removed, keptTouched: before.keptTouched + removed.keptTouched, keptSeen: before.keptSeen + removed.keptSeen,
    };
    const isMore = removed.removed + removed.keptTouched + removed.keptSeen > 0;
    if (isMore) await db.imports.put({ ...row, state: row.state === 'running' ? 'running' : 'undoing', undone });
    else if (row.state === 'running') await db.imports.delete(id);
    else await db.imports.put({ ...row, state: 'undone', undone });
    return isMore;
  });
}

/** Whether the user decided anything of it. */
const isWorkedOn = ({ stamps }: Mention): boolean => Object.keys(stamps).length > 0;

/** Whether a page showed it after it was brought in. */
const isSeen = ({ firstSeenAt, lastSeenAt }: Mention): boolean => lastSeenAt > firstSeenAt;

async function takeBackMentions(db: EarshotDatabase, mentions: readonly Mention[]): Promise<NonNullable<ImportRow['undone']>> {
  const touched = mentions.filter(isWorkedOn);
  const seen = mentions.filter((mention) => !isWorkedOn(mention) && isSeen(mention));
  const going = mentions.filter((mention) => !isWorkedOn(mention) && !isSeen(mention));
  await forgetMentions(db, going);
  await forgetAuthors(db, going.map(({ authorId }) => authorId));
  await putSameWords(db, ...[...touched, ...seen].map(({ importId: _import, ...mention }) => mention));
  return { removed: going.length, keptTouched: touched.length, keptSeen: seen.length };
}

/** What other kinds of imports brought; a series of which the user changed anything stays. */
async function takeBackRows(db: EarshotDatabase, id: string, size: number): Promise<NonNullable<ImportRow['undone']>> {
  const series = (await db.series.where('importId').equals(id).limit(size).toArray()).filter((row) => row.kind === 'series');
  const changed = series.filter(isChanged);
  await db.series.bulkDelete(series.filter((row) => !isChanged(row)).map((row) => row.id));
  await db.series.bulkPut(changed.map(({ importId: _import, ...row }) => row));
  let removed = series.length - changed.length;
  for (const table of [db.surveys, db.customers, db.orders]) {
    const keys = await table.where('importId').equals(id).limit(size).primaryKeys();
    await table.bulkDelete(keys);
    removed += keys.length;
  }
  return { removed, keptTouched: changed.length, keptSeen: 0 };
}

/** Imports of which something is left half there: cut short while they went on, or while they were taken back. */
export function readHalfDone(db: EarshotDatabase): Promise<ImportRow[]> {
  return db.imports.filter(({ state }) => state === 'running' || state === 'undoing').toArray();
}

/** Notes that a done import is to be taken back. False where there is no such import. */
export async function askUndo(db: EarshotDatabase, id: string): Promise<boolean> {
  return (await db.imports.where({ id }).modify((row) => {
    if (row.state === 'done') row.state = 'undoing';
  })) > 0;
}
