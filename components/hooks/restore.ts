import { useEffect, useRef, useState } from 'preact/hooks';
import { readHeader } from '@/lib/exchange/backup/header';
import { readBackup } from '@/lib/exchange/backup/readBackup';
import type { BackupHeader, BackupRecord, BackupRefusal } from '@/lib/storage/backup/backupRecords';
import { readGeneration } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { leaveRestore } from '@/lib/storage/restore/restoreFinish';
import {
  beginStaging, closeRestore, dropStaged, finishStaging, readConflicts, readRestoring, resumeRestore, stage,
  type RestoreConflict, type Restoring,
} from '@/lib/storage/restore/restoring';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

export type { BackupRefusal, RestoreConflict, Restoring };

/** What a checked backup holds. */
export interface RestoreContents {
  file: string;
  /** When it was made, ms since 1970. */
  createdAt: number;
  /** Whether it was made of this very database. */
  isOwn: boolean;
  mentions: number;
  /** Mentions by topic, the most first. */
  topics: { id: string; name: string; mentions: number }[];
  /** Room that merging takes at most, and that is free, bytes; null: the browser does not say. */
  room: { needed: number; free: number } | null;
}

/** A check of a file, as far as it went on this page. */
export type RestoreCheck =
  | { state: 'none' }
  | { state: 'passphrase'; file: File; wrong: boolean }
  /** `share` of the file that was read, 0..1. */
  | { state: 'checking'; file: string; share: number }
  /** `bundle`: a selection for a colleague, which is opened and not restored. */
  | { state: 'refused'; file: string; refusal: BackupRefusal | { code: 'bundle' } | { code: 'busy' } }
  | { state: 'failed'; file: string }
  | { state: 'checked'; contents: RestoreContents };

export interface RestoreDecisions {
  choose: (file: File) => void;
  unlock: (file: File, passphrase: string) => void;
  /** Leaves the check, or what was checked; nothing was changed. */
  leave: () => void;
  /** Merges what was checked. False where it could not be stored. */
  merge: () => Promise<boolean>;
  /** Has a merge that stopped go on; leaves it as far as it went; takes what came of one out of sight. */
  resume: () => Promise<boolean>;
  leaveMerge: () => Promise<boolean>;
  close: () => Promise<boolean>;
}

/** Progress is shown so often, ms. */
const SHOWN_EVERY = 100;
/** Records that are staged in one transaction. */
const STAGED_AT_ONCE = 500;
const newId = (): string => crypto.randomUUID();

/** Checks a backup, hands it over to be merged, and says how that goes. */
export function useRestore(): { check: RestoreCheck; run: Live<Restoring | null>; conflicts: Live<RestoreConflict[]>; decide: RestoreDecisions } {
  const db = useDatabase();
  const [check, setCheck] = useState<RestoreCheck>({ state: 'none' });
  const current = useRef<{ id: string | null; controller: AbortController } | null>(null);
  const run = useLive(['settings'], readRestoring, []);
  const phase = run.state === 'ready' ? (run.value?.phase ?? null) : null;
  const conflicts = useLive(['settings'], phase === 'done' || phase === 'left' ? readConflicts : null, [phase]);

  const end = (): void => {
    const ended = current.current;
    current.current = null;
    ended?.controller.abort();
    if (db !== null && ended?.id != null) void dropStaged(db, ended.id).catch(() => undefined);
  };
  const leave = (): void => {
    end();
    setCheck({ state: 'none' });
  };
  // oxlint-disable-next-line react/exhaustive-deps -- only when the page is left
  useEffect(() => end, [db]);

  const start = async (file: File, passphrase: string | null): Promise<void> => {
    if (db === null) return;
    end();
    const own = { id: null as string | null, controller: new AbortController() };
    current.current = own;
    const show = (next: RestoreCheck): void => {
      if (current.current === own) setCheck(next);
    };
    show({ state: 'checking', file: file.name, share: 0 });
    const next = await checkFile(db, { file, passphrase, signal: own.controller.signal }, {
      begun: (id) => (own.id = id),
      progress: (share) => show({ state: 'checking', file: file.name, share }),
    }).catch((): RestoreCheck => ({ state: 'failed', file: file.name }));
    if (current.current !== own || next === null) return;
    if (next.state !== 'checked' && own.id !== null) await dropStaged(db, own.id).catch(() => undefined);
    show(next);
  };

  const when = (): { now: number; newId: () => string } => ({ now: Date.now(), newId });
  const merge = async (): Promise<boolean> => {
    const id = current.current?.id;
    if (id == null) return false;
    const kept = await stored(db, async (open) => {
      if (!(await finishStaging(open, id, Date.now()))) throw new Error('Another page checks a backup');
    });
    if (kept) {
      current.current = null;
      setCheck({ state: 'none' });
    }
    return kept;
  };
  return {
    check, run, conflicts,
    decide: {
      choose: (file) => void start(file, null),
      unlock: (file, passphrase) => void start(file, passphrase),
      leave,
      merge,
      resume: () => stored(db, resumeRestore),
      leaveMerge: () => stored(db, (open) => leaveRestore(open, when())),
      close: () => stored(db, closeRestore),
    },
  };
}

interface Told {
  begun: (id: string) => void;
  progress: (share: number) => void;
}

/** Reads and stages a whole file; null where it was left. */
async function checkFile(
  db: EarshotDatabase,
  { file, passphrase, signal }: { file: File; passphrase: string | null; signal: AbortSignal },
  told: Told,
): Promise<RestoreCheck | null> {
  const refused = (refusal: BackupRefusal | { code: 'bundle' } | { code: 'busy' }): RestoreCheck => ({ state: 'refused', file: file.name, refusal });
  const read = await readHeader(file).catch((): BackupRefusal => ({ code: 'unreadable-file' }));
  if ('code' in read) return refused(read);
  const { header } = read;
  if (header.kind === 'bundle') return refused({ code: 'bundle' });
  if (header.encryption !== null && passphrase === null) return { state: 'passphrase', file, wrong: false };
  const before = await roomOf();
  const id = await beginStaging(db, { file: file.name, header }, { now: Date.now(), newId });
  if (id === null) return refused({ code: 'busy' });
  told.begun(id);
  const tally = countContents();
  let shownAt = Number.NEGATIVE_INFINITY;
  const result = await readBackup(file, {
    passphrase,
    signal,
    onProgress(done, all) {
      if (performance.now() - shownAt < SHOWN_EVERY) return;
      shownAt = performance.now();
      told.progress(all === 0 ? 1 : done / all);
    },
  }, async (records) => {
    for (let from = 0; from < records.length; from += STAGED_AT_ONCE) {
      if (signal.aborted) return;
      if (!(await stage(db, id, records.slice(from, from + STAGED_AT_ONCE), Date.now()))) throw new Error('Another page checks a backup');
    }
    tally.add(records);
  });
  if (result.state === 'stopped') return null;
  if (result.state === 'refused') {
    return result.refusal.code === 'passphrase-wrong' ? { state: 'passphrase', file, wrong: true } : refused(result.refusal);
  }
  return { state: 'checked', contents: { file: file.name, ...(await described(db, header, before, file.size)), ...tally.contents() } };
}

/** Counts what records hold as they come by. */
function countContents(): { add: (records: readonly BackupRecord[]) => void; contents: () => Pick<RestoreContents, 'mentions' | 'topics'> } {
  let mentions = 0;
  const names = new Map<string, string>();
  const byTopic = new Map<string, number>();
  return {
    add(records) {
      for (const record of records) {
        if (record.table === 'topics') names.set(record.row.id, record.row.name);
        if (record.table !== 'mentions') continue;
        mentions += 1;
        for (const { topicId } of record.matches) byTopic.set(topicId, (byTopic.get(topicId) ?? 0) + 1);
      }
    },
    contents: () => ({
      mentions,
      topics: [...names].map(([id, name]) => ({ id, name, mentions: byTopic.get(id) ?? 0 })).toSorted((a, b) => b.mentions - a.mentions),
    }),
  };
}

async function described(
  db: EarshotDatabase,
  header: BackupHeader,
  before: { usage: number; quota: number } | null,
  bytes: number,
): Promise<Pick<RestoreContents, 'createdAt' | 'isOwn' | 'room'>> {
  const after = await roomOf();
  // What was staged is stored once more until it leaves the stage.
  const room = before === null || after === null ? null : { needed: Math.max(after.usage - before.usage, bytes), free: after.quota - after.usage };
  return { createdAt: header.createdAt, isOwn: header.generation === (await readGeneration(db, newId)), room };
}

async function roomOf(): Promise<{ usage: number; quota: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    return null;
  }
}
