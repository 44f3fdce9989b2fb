import { readHeader } from '@/lib/exchange/backup/header';
import { readBackup } from '@/lib/exchange/backup/readBackup';
import { writeJson } from '@/lib/exchange/backup/plainJson';
import { writeBackup, type WrittenBackup } from '@/lib/exchange/backup/writeBackup';
import { send } from '@/lib/messaging/messenger';
import { backupHeader, backupWindows } from '@/lib/storage/backup/backupSource';
import { indexedTo } from '@/lib/storage/words/indexing';
import { WORDS_VERSION } from '@/lib/mentions/searchWords';
import { asBackedUp } from '@/lib/storage/matchesOf';
import { beginStaging, finishStaging, readRestoring, stage } from '@/lib/storage/restore/restoring';
import { openOwn } from './fill';

const MOST_TOLD = 5;
/** Work on all that is stored which the worker does by and by. */
const WORK = ['rescoring', 'rejudging', 'requeueing', 'toLearn', 'relevanceToLearn'] as const;

const newId = (): string => crypto.randomUUID();

/** Checks a backup and stages it, as its screen does; then the worker merges it. Says what the file is refused for. */
export async function stageBackup(file: File): Promise<string> {
  const db = await openOwn();
  const begun = await readHeader(file);
  if ('code' in begun) return JSON.stringify(begun);
  const staged: { id: string | null } = { id: null };
  const read = await readBackup(file, { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined }, async (records) => {
    staged.id ??= await beginStaging(db, { file: file.name, header: begun.header }, { now: Date.now(), newId });
    if (staged.id === null || !(await stage(db, staged.id, records, Date.now()))) throw new Error('Nothing may be staged');
  });
  if (read.state !== 'done' || staged.id === null) return JSON.stringify(read);
  await finishStaging(db, staged.id, Date.now());
  await send('decided', {});
  return 'staged';
}

/** What the worker has yet to do with what is stored. */
export async function workLeft(): Promise<string[]> {
  const db = await openOwn();
  const left: string[] = (await db.settings.bulkGet([...WORK])).flatMap((row) => (row === undefined || isNothing(row.value) ? [] : [row.key]));
  if ((await indexedTo(db)) !== -Infinity) left.push('wordIndexing');
  return left;
}

const isNothing = (value: unknown): boolean => value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** How far the worker is with what was staged; null: there is nothing. */
export async function restoring(): Promise<{ phase: string; done: number; total: number; stopped: string | null } | null> {
  const run = await readRestoring(await openOwn());
  return run === null ? null : { phase: run.phase, done: run.done, total: run.total, stopped: run.stopped ?? null };
}

/** Digests of what is stored, table by table, as a backup has them. */
export async function storedDigests(): Promise<Pick<Extract<WrittenBackup, { state: 'done' }>, 'counts' | 'digests' | 'leftOut'>> {
  const db = await openOwn();
  const header = await backupHeader(db, { now: Date.now(), newName: newId });
  const written = await writeBackup(
    { header, windows: backupWindows(db) },
    { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined, randomBytes: (count) => new Uint8Array(count) },
  );
  if (written.state !== 'done') throw new Error(JSON.stringify(written));
  return { counts: written.counts, digests: written.digests, leftOut: written.leftOut };
}

/** Which fields of mentions and matches are stored otherwise than in a backup, the first few. */
export async function differingFields(file: File): Promise<string[]> {
  const db = await openOwn();
  const differing: string[] = [];
  const compare = (id: string, there: object, here: object | undefined): void => {
    const [was, is] = [there, here ?? {}].map((row) => new Map<string, unknown>(Object.entries(row)));
    for (const field of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [before, now] = [was, is].map((row) => writeJson(row?.get(field) ?? null));
      if (before !== now) differing.push(`${id}: ${field} ${before} is ${now}`);
    }
  };
  await readBackup(file, { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined }, async (records) => {
    if (differing.length > MOST_TOLD) return;
    const there = records.filter((record) => record.table === 'mentions');
    const matches = there.flatMap((record) => record.matches);
    const [mentionsHere, matchesHere] = await Promise.all([
      db.mentions.bulkGet(there.map(({ row }) => row.id)),
      db.matches.bulkGet(matches.map(({ topicId, mentionId }): [string, string] => [topicId, mentionId])),
    ]);
    for (const [at, { row }] of there.entries()) compare(row.id, row, mentionsHere[at]);
    for (const [at, match] of matches.entries()) {
      const here = matchesHere[at];
      compare(`${match.topicId} ${match.mentionId}`, match, here && asBackedUp(here));
    }
  });
  return differing.slice(0, MOST_TOLD).map((words) => words.slice(0, 500));
}

/**
 * Holds up the indexing of words, which are in no backup, while what is stored is compared. Returns what `resumeIndexing` needs to
 * go on where it was.
 */
export async function pauseIndexing(): Promise<unknown> {
  const db = await openOwn();
  return db.transaction('rw', db.settings, async () => {
    const was = (await db.settings.get('wordIndexing'))?.value ?? { version: WORDS_VERSION, at: null, done: false };
    await db.settings.put({ key: 'wordIndexing', value: { ...was, done: true } });
    return was;
  });
}

/** Has the worker go on with the words. */
export async function resumeIndexing(was: unknown): Promise<void> {
  const db = await openOwn();
  await db.settings.put({ key: 'wordIndexing', value: was });
  await send('decided', {});
}
