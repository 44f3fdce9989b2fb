import { KIT_KINDS, MOST_OF_KIT, type KitItem, type KitKind, type KitToSave } from '@/lib/replies/replyKit';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { KitItemRow, KitRow } from '../rows';
import { randomOrigin } from '../settings';
import { removedRow, rowOf } from './kitRows';

/** Items as they were, by id; null: there was none. Given to `undoKit`. */
export type KitBefore = ReadonlyMap<string, KitItemRow | null>;

export type KitSaved =
  /** `ids`: of all that were given, in their order. */
  | { state: 'saved'; ids: string[]; before: KitBefore }
  /** There would be more of a kind than MOST_OF_KIT; nothing was stored. */
  | { state: 'full'; kind: KitKind; room: number };

export interface KitDeciding {
  /** ms since 1970. */
  now: number;
  newId?: () => string;
  newOrigin?: () => string;
}

/** Rows that are written at a time. */
const CHUNK = 1_000;

/** All items of a kind, oldest first; of one import in the order of its file. */
export async function readKit<Kind extends KitKind>(db: EarshotDatabase, kind: Kind): Promise<Extract<KitItemRow, { kind: Kind }>[]> {
  const rows = await db.replyKit.where('kind').equals(kind).toArray();
  return (rows as Extract<KitItemRow, { kind: Kind }>[]).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** How many items of each kind there are. */
export async function countKit(db: EarshotDatabase): Promise<Record<KitKind, number>> {
  const counts = await Promise.all(KIT_KINDS.map(async (kind) => [kind, await db.replyKit.where('kind').equals(kind).count()] as const));
  return Object.fromEntries(counts) as Record<KitKind, number>;
}

/**
 * Stores what the user wrote or imports, all of it or nothing: each field that changed gets a stamp, texts are cleaned and cut at what
 * is allowed. What is written anew under the id of a removed item is there again.
 */
export function saveKit(db: EarshotDatabase, items: readonly KitToSave[], { now, newId = () => crypto.randomUUID(), newOrigin = randomOrigin }: KitDeciding): Promise<KitSaved> {
  const named = withIds(items, newId());
  return db.transaction('rw', db.replyKit, db.settings, async () => {
    const here = await readRows(db, named.map(({ id }) => id));
    const full = await overFull(db, named, here);
    if (full !== null) return full;
    const stamp = await nextStamp(db, newOrigin);
    const rows = named.flatMap((item) => rowOf(item, here.get(item.id), { stamp, now }) ?? []);
    await putRows(db, rows);
    return { state: 'saved', ids: named.map(({ id }) => id), before: new Map(rows.map(({ id }) => [id, itemIn(here.get(id))])) };
  });
}

/** Removes items; that they were removed stays, so that no older copy brings them back. */
export function removeKit(db: EarshotDatabase, ids: readonly string[], newOrigin: () => string = randomOrigin): Promise<KitBefore> {
  return db.transaction('rw', db.replyKit, db.settings, async () => {
    const here = await readRows(db, ids);
    const there = [...here.values()].filter((row) => row.kind !== 'removed');
    if (there.length === 0) return new Map();
    const stamp = await nextStamp(db, newOrigin);
    await putRows(db, there.map(({ id }) => removedRow(id, stamp)));
    return new Map(there.map((row) => [row.id, row]));
  });
}

/** Brings back what held before a change, as a decision of its own. What was not there before is removed. */
export async function undoKit(db: EarshotDatabase, before: KitBefore, newOrigin: () => string = randomOrigin): Promise<void> {
  if (before.size === 0) return;
  await db.transaction('rw', db.replyKit, db.settings, async () => {
    const here = await readRows(db, [...before.keys()]);
    const stamp = await nextStamp(db, newOrigin);
    await putRows(db, [...before].flatMap(([id, was]): KitRow[] => {
      const is = itemIn(here.get(id));
      if (was === null) return is === null ? [] : [removedRow(id, stamp)];
      const row = rowOf(was, is ?? undefined, { stamp, now: was.createdAt });
      return row === null ? [] : [{ ...row, createdAt: was.createdAt }];
    }));
  });
}

/** What is for mentions of a topic that was merged is for those of the other one. Must run inside a transaction over `replyKit`. */
export async function mergeInReplyKit(db: EarshotDatabase, topicId: string, into: string): Promise<void> {
  await db.replyKit.filter((row) => 'topicId' in row && row.topicId === topicId).modify((row) => {
    if ('topicId' in row) row.topicId = into;
  });
}

/** Those of one import keep the order of their file. */
function withIds(items: readonly KitToSave[], id: string): KitItem[] {
  const digits = String(items.length).length;
  return items.map((item, at) => ({ ...item, id: item.id ?? (items.length === 1 ? id : `${id}-${String(at).padStart(digits, '0')}`) }));
}

async function readRows(db: EarshotDatabase, ids: readonly string[]): Promise<Map<string, KitRow>> {
  const rows = await db.replyKit.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}

async function putRows(db: EarshotDatabase, rows: readonly KitRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) await db.replyKit.bulkPut(rows.slice(from, from + CHUNK));
}

async function overFull(db: EarshotDatabase, items: readonly KitItem[], here: ReadonlyMap<string, KitRow>): Promise<KitSaved | null> {
  const counts = await countKit(db);
  for (const kind of KIT_KINDS) {
    const added = new Set(items.filter((item) => item.kind === kind && itemIn(here.get(item.id)) === null).map(({ id }) => id)).size;
    if (added > 0 && counts[kind] + added > MOST_OF_KIT[kind]) return { state: 'full', kind, room: Math.max(0, MOST_OF_KIT[kind] - counts[kind]) };
  }
  return null;
}

const itemIn = (row: KitRow | undefined): KitItemRow | null => (row === undefined || row.kind === 'removed' ? null : row);
