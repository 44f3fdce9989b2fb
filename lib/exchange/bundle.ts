import type { Mention } from '@/lib/mentions/mention';
import { OWNER_ME } from '@/lib/mentions/status';
import type { Topic } from '@/lib/query/topic';
import type { BackupHeader, BackupRecord, BackupRefusal } from '@/lib/storage/backup/backupRecords';
import { SCHEMA_VERSION } from '@/lib/storage/database';
import { readHeader } from './backup/header';
import { readBackup, type ReadOptions } from './backup/readBackup';
import { writeBackup, type WriteOptions } from './backup/writeBackup';
import { leavingRows, type LeavingRow, type LeavingSource } from './leaving';

/** The most mentions that a bundle may hold: they are all in memory where it is opened. */
export const MOST_IN_BUNDLE = 5_000;
/** A bundle is of no copy that it could be merged with. */
const OF_NO_COPY = 'bundle';

/** `cut`: there were more mentions than it may hold. */
export type WrittenBundle =
  | { state: 'done'; file: Blob; mentions: number; leftOut: ReadonlyMap<string, number>; cut: boolean }
  | { state: 'stopped' }
  | { state: 'failed' };

/**
 * Writes a selection of mentions with the names of their topics, in the format of backups (docs/backup-format.md). Stamps of
 * decisions, queries, settings and tombstones are not in it.
 */
export async function writeBundle<Cursor>(source: LeavingSource<Cursor>, of: { now: number; zone: string }, options: WriteOptions): Promise<WrittenBundle> {
  const leftOut = new Map<string, number>();
  const rows: LeavingRow[] = [];
  try {
    for await (const window of leavingRows(source, leftOut)) {
      if (options.signal.aborted) return { state: 'stopped' };
      rows.push(...window);
      if (rows.length > MOST_IN_BUNDLE) break;
    }
  } catch {
    return { state: 'failed' };
  }
  const cut = rows.length > MOST_IN_BUNDLE;
  const kept = rows.slice(0, MOST_IN_BUNDLE);
  const header: BackupHeader = {
    format: 1, kind: 'bundle', schema: SCHEMA_VERSION, generation: OF_NO_COPY, createdAt: of.now, zone: of.zone, mentions: kept.length,
  };
  const { stillHolds } = source;
  const windows = bundleWindows(kept, source.topics);
  const written = await writeBackup({ header, windows, ...(stillHolds === undefined ? {} : { stillHolds }) }, options);
  if (written.state !== 'done') return { state: written.state };
  return { state: 'done', file: written.file, mentions: written.counts.mentions ?? 0, leftOut, cut };
}

async function* bundleWindows(rows: readonly LeavingRow[], topics: readonly Topic[]): AsyncGenerator<BackupRecord[]> {
  const heard = new Set(rows.flatMap(({ matches }) => matches.map(({ topicId }) => topicId)));
  yield topics.filter(({ id }) => heard.has(id)).map(topicRecord);
  for (let from = 0; from < rows.length; from += 100) yield rows.slice(from, from + 100).map(mentionRecord);
}

/** Of a topic, what it is called; what it listens for and to whom is nobody else's. */
function topicRecord({ id, name, hue, role, listeningSince, aspects }: Topic): BackupRecord {
  const named = aspects?.map((aspect) => ({ id: aspect.id, words: '', ...(aspect.name === undefined ? {} : { name: aspect.name }) }));
  const row = { id, name, hue, role, query: '', listeningSince, createdAt: listeningSince, stamps: {}, ...(named === undefined ? {} : { aspects: named }) };
  return { table: 'topics', row };
}

/**
 * Only under the topics that go along, and without who decided what when. A draft is nobody else's, and whom `OWNER_ME` means
 * would be another one there.
 */
function mentionRecord({ mention, matches }: LeavingRow): BackupRecord {
  const topicIds = matches.map(({ topicId }) => topicId);
  const { hiddenIn, keptFor, decided, teaches: _teaches, understanding, ...others } = mention;
  const { forTopics, ...understood } = understanding;
  const own = (forTopics ?? []).filter(({ topicId }) => topicIds.includes(topicId));
  const within = (ids: readonly string[] | undefined): string[] => (ids ?? []).filter((id) => topicIds.includes(id));
  const { irrelevant, draft: _draft, owner, ...choices } = decided ?? {};
  const marks = Object.entries(irrelevant ?? {}).filter(([id]) => topicIds.includes(id));
  const named = owner === undefined || owner === OWNER_ME ? {} : { owner };
  const chosen = { ...choices, ...named, ...(marks.length === 0 ? {} : { irrelevant: Object.fromEntries(marks) }) };
  const row: Mention = {
    ...others,
    topicIds,
    understanding: { ...understood, ...(own.length === 0 ? {} : { forTopics: own }) },
    stamps: {},
    ...(Object.keys(chosen).length === 0 ? {} : { decided: chosen }),
    ...(within(hiddenIn).length === 0 ? {} : { hiddenIn: within(hiddenIn) }),
    ...(within(keptFor).length === 0 ? {} : { keptFor: within(keptFor) }),
  };
  return { table: 'mentions', row, matches };
}

export interface Bundle {
  topics: Topic[];
  rows: LeavingRow[];
  /** When it was saved, ms since 1970. */
  createdAt: number;
}

export type BundleRefusal = BackupRefusal | { code: 'not-a-bundle' };

export type ReadBundle = { state: 'done'; bundle: Bundle } | { state: 'stopped' } | { state: 'refused'; refusal: BundleRefusal };

class TooMany extends Error {}

/** Reads a whole bundle into memory, checked like a backup; nothing of one that is refused is handed out. */
export async function readBundle(file: Blob, options: ReadOptions): Promise<ReadBundle> {
  const begun = await readHeader(file).catch((): BackupRefusal => ({ code: 'unreadable-file' }));
  if ('code' in begun) return { state: 'refused', refusal: begun };
  if (begun.header.kind !== 'bundle') return { state: 'refused', refusal: { code: 'not-a-bundle' } };
  const topics: Topic[] = [];
  const rows: LeavingRow[] = [];
  let other: string | null = null;
  const take = async (records: BackupRecord[]): Promise<void> => {
    for (const record of records) {
      if (record.table === 'topics') topics.push(record.row);
      else if (record.table === 'mentions') rows.push({ mention: record.row, matches: record.matches });
      else other = record.table;
    }
    if (topics.length > MOST_IN_BUNDLE || rows.length > MOST_IN_BUNDLE) throw new TooMany();
  };
  try {
    const read = await readBackup(file, options, take);
    if (read.state !== 'done') return read;
    if (other !== null) return { state: 'refused', refusal: { code: 'bad-record', at: 0, table: other } };
    return { state: 'done', bundle: { topics, rows, createdAt: read.header.createdAt } };
  } catch (error) {
    if (error instanceof TooMany) return { state: 'refused', refusal: { code: 'too-large', at: 0 } };
    throw error;
  }
}
