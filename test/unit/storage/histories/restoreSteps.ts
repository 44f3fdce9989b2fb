import type { BackupHeader, BackupRecord } from '@/lib/storage/backup/backupRecords';
import { backupHeader, backupWindows } from '@/lib/storage/backup/backupSource';
import { restoreChunk } from '@/lib/storage/restore/restoreChunk';
import { leaveRestore } from '@/lib/storage/restore/restoreFinish';
import { beginStaging, closeRestore, dropStaged, finishStaging, readRestoring, stage } from '@/lib/storage/restore/restoring';
import { rezoneChunk } from '@/lib/storage/rezoning';
import { between, pick } from '@/scripts/generate/random';
import { fileOf, take } from '../../exchange/backup/sampleBackup';
import { eraseAuthor, settleErasures } from './eraseSteps';
import { noteDeleted, noteMerged } from './restoreBook';
import { isDue } from './retainSteps';
import { add, byId, keyOf, type Snapshot } from './snapshot';
import { followChunk } from './topicSteps';
import type { World } from './world';

export interface Backup {
  header: BackupHeader;
  records: BackupRecord[];
  /** Who was erased in the copy of which it is. */
  erased: readonly string[];
}

/** All that a backup holds, kept for later; every so often through a file. */
export async function backUp(world: World): Promise<void> {
  const { db, random, now, newId } = world;
  const header = await backupHeader(db, { now, newName: newId });
  const windows: BackupRecord[][] = [];
  for await (const window of backupWindows(db)) windows.push(structuredClone(window));
  const records = random() < 0.1 ? await throughFile(header, windows) : windows.flat();
  world.backups.push({ header, records, erased: [...world.book.erased] });
}

async function throughFile(header: BackupHeader, windows: BackupRecord[][]): Promise<BackupRecord[]> {
  async function* all(): AsyncGenerator<BackupRecord[]> {
    for (const window of windows) yield await Promise.resolve(window);
  }
  const { read, records } = await take(await fileOf({ header, windows: all() }));
  if (read.state !== 'done') throw new Error(`a file that was just written is ${JSON.stringify(read)}`);
  return records;
}

/** Backups of so many records are merged with their words. */
const FEW = 5;

/** An earlier state, or that of another copy, is restored: staged, then merged as far as it comes. */
export async function restore(world: World): Promise<void> {
  const { random, backups } = world;
  if (backups.length === 0) return backUp(world);
  await stageAll(world, pick(random, backups));
  return restoreSome(world);
}

export async function stageAll(world: World, { header, records }: Backup): Promise<void> {
  const { db, random, now, newId } = world;
  await closeRestore(db);
  const id = await beginStaging(db, { file: 'a.earshot', header }, { now, newId });
  if (id === null) return;
  for (let from = 0; from < records.length; from += 25) await stage(db, id, records.slice(from, from + 25), now);
  if (random() < 0.05) await dropStaged(db, id);
  else await finishStaging(db, id, now);
}

export async function restoreSome(world: World): Promise<void> {
  for (let chunk = between(world.random, 1, 12); chunk > 0; chunk--) if (!(await restoreOnce(world, between(world.random, 2, 12)))) return;
  if (world.random() < 0.03 && (await readRestoring(world.db))?.phase === 'merging') {
    const before = await world.read('settings', 'alertRules');
    await leaveRestore(world.db, world);
    if ((await readRestoring(world.db))?.phase === 'left') noteDeleted(world.book, before);
    if ((await readRestoring(world.db))?.phase === 'left') add(world.book.log, 'restore');
  }
}

/** One chunk, written into the book; false where nothing is left to do, or something else has to be done first. */
export async function restoreOnce(world: World, size: number, clearsTheWay = false): Promise<boolean> {
  const { db, now, newId, book } = world;
  const run = await readRestoring(db);
  if (run?.phase !== 'merging') return false;
  const before = await world.read('staged', 'topics', 'auditLog', 'settings', 'mentions', 'matches', 'alertRules', 'replyKit');
  const result = await restoreChunk(db, { now, newId, size, few: FEW });
  const after = await world.read('staged', 'settings', 'mentions', 'matches');
  const left = new Set(after.staged.map(({ n }) => n));
  if (result.step === 'more') {
    noteMerged(book, before.staged.filter(({ n }) => !left.has(n)).map(({ record }) => record), before, run.header);
    noteReturned(world, before, after, run.knownTo);
  }
  if (result.step === 'done') {
    add(book.log, 'restore');
    noteDeleted(book, before);
    const backup = world.backups.find(({ header }) => header.createdAt === run.header.createdAt && header.generation === run.header.generation);
    // Of one that was left, some erasures may not have been merged.
    if (run.leaving !== true) for (const name of backup?.erased ?? []) book.erased.add(name);
  }
  if (result.step === 'erase') await eraseAuthor(world, result.authorId);
  if (result.step === 'erase' || (result.step === 'waits' && result.for === 'erasure')) await settleErasures(world);
  if (result.step === 'waits' && result.for === 'zone') while (await rezoneChunk(db));
  if (result.step === 'waits' && result.for === 'topics' && clearsTheWay) while (await followChunk(world, 50));
  return result.step === 'more' || result.step === 'erase' || (result.step === 'waits' && (result.for !== 'topics' || clearsTheWay));
}

/** What was removed here by its age does not come back while it is past its time. */
function noteReturned(world: World, before: Snapshot, after: Snapshot, knownTo: number | null): void {
  const known = new Set(before.matches.map(keyOf));
  const mentions = byId(after.mentions);
  const old = byId(before.mentions);
  for (const match of after.matches) {
    const mention = mentions.get(match.mentionId);
    if (mention === undefined || known.has(keyOf(match)) || !world.book.retired.has(keyOf(match))) continue;
    if (knownTo !== null && mention.firstSeenAt <= knownTo && !old.has(mention.id) && isDue(after, mention, match.topicId, world.now)) {
      throw new Error(`${keyOf(match)} was removed by its age, and came back`);
    }
    world.book.retired.delete(keyOf(match));
  }
}

export async function settleRestores(world: World): Promise<void> {
  const run = await readRestoring(world.db);
  if (run?.phase === 'staging') await dropStaged(world.db, run.id);
  while (await restoreOnce(world, 100, true));
  await closeRestore(world.db);
}
