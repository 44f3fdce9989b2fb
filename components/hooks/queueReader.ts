import { comparePlaces, withPlace, type QueuePlace } from '@/lib/inbox/queueOrder';
import type { EarshotDatabase } from '@/lib/storage/database';
import { LONG_OVERDUE, readQueue, readQueuedById, type QueueCursor, type QueuedMention, type QueueFilter } from '@/lib/storage/inbox/readQueue';
import { readMentionsById, type ListedMention } from '@/lib/storage/mentionList';

/** Rows that are read at a time. */
const PAGE = 60;
/** A longer list is not read again by itself, and no more of it is looked through for what is new. */
const MOST_REFRESHED = 200;
/** Rows of which all is kept, beside what is seen. */
const MOST_KEPT = 400;
/** How long a row takes to leave, ms: as long as motion takes. */
const LEAVES_IN = 150;

/** What of a queue was read. */
export interface HeldQueue {
  state: 'loading' | 'ready' | 'failed';
  places: readonly QueuePlace[];
  complete: boolean;
  since: number;
  leaving: ReadonlySet<string>;
}

/** What a row shows, and by when it is due now: its place in the list is that of when it was read. */
export interface QueueRowContent {
  listed: ListedMention;
  at: number;
}

export interface QueueReader {
  held: () => HeldQueue;
  newer: () => number;
  rowOf: (mentionId: string) => QueueRowContent | undefined;
  /** Reads on. */
  more: () => void;
  /** Reads anew from the first. */
  refresh: () => void;
  /** Reads what these rows show where that is not known. */
  want: (mentionIds: readonly string[]) => void;
  /** Looks at what changed elsewhere. */
  look: () => Promise<void>;
  /** Follows what the user just decided of these: those that stand here no more leave, and those that do come back. */
  renew: (mentionIds: readonly string[]) => Promise<void>;
  stop: () => void;
}

const EMPTY: Omit<HeldQueue, 'since'> = { state: 'loading', places: [], complete: false, leaving: new Set() };

/** Reads one queue, and keeps what was read. `changed` is called where there is something else to be shown. */
export function createQueueReader(
  db: EarshotDatabase | null,
  filter: QueueFilter,
  { changed, isWalked, now = Date.now }: { changed: () => void; isWalked: () => boolean; now?: () => number },
): QueueReader {
  let held: HeldQueue = { ...EMPTY, since: now() - LONG_OVERDUE };
  let next: QueueCursor | null = null;
  let known = new Set<string>();
  let fresh: readonly string[] = [];
  let seen: readonly string[] = [];
  let generation = 0;
  let isReading = false;
  const rows = new Map<string, QueueRowContent>();
  const asked = new Set<string>();

  const set = (part: Partial<HeldQueue>): void => {
    held = { ...held, ...part };
    if (part.places !== undefined) known = new Set(part.places.map(({ mentionId }) => mentionId));
    changed();
  };
  const keep = (mentionId: string, content: QueueRowContent): void => {
    rows.delete(mentionId);
    rows.set(mentionId, content);
    const wanted = new Set(seen);
    for (const id of rows.keys()) {
      if (rows.size <= MOST_KEPT) break;
      if (!wanted.has(id)) rows.delete(id);
    }
  };
  const keepRows = (found: readonly QueuedMention[]): void => {
    for (const { mention, matches, at } of found) keep(mention.id, { listed: { mention, matches }, at });
  };
  /** One window of the queue; `after` null: from the first. */
  const window = async (open: EarshotDatabase, after: QueueCursor | null, most: number) => {
    const at = now();
    const found = await readQueue(open, filter, { now: at, after, most });
    return { ...found, since: after?.since ?? at - LONG_OVERDUE };
  };

  /** Reads from the first so many rows and shows them in place of all others. */
  const readFirst = async (most: number): Promise<void> => {
    if (db === null) return;
    const mine = ++generation;
    const found: QueuedMention[] = [];
    let cursor: QueueCursor | null = null;
    do {
      const read: Awaited<ReturnType<typeof window>> = await window(db, cursor, most - found.length);
      if (mine !== generation) return;
      found.push(...read.rows);
      cursor = read.next;
      keepRows(read.rows);
      // A rare filter shows what it has found as it finds it, but what was shown stays until all is there again.
      const isBetter = found.length > held.places.length || cursor === null || found.length >= most;
      next = cursor;
      fresh = [];
      if (isBetter) set({ state: 'ready', places: found.map(placeOf), complete: cursor === null, since: read.since, leaving: new Set() });
    } while (cursor !== null && found.length < most);
  };

  const readOn = async (): Promise<void> => {
    if (db === null || next === null || isReading) return;
    const mine = generation;
    isReading = true;
    try {
      for (let count = 0; count < PAGE && next !== null; ) {
        const read: Awaited<ReturnType<typeof window>> = await window(db, next, PAGE);
        if (mine !== generation) return;
        next = read.next;
        const added = read.rows.filter(({ mention }) => !known.has(mention.id));
        count += added.length;
        keepRows(added);
        for (const { mention } of added) known.add(mention.id);
        held = { ...held, places: [...held.places, ...added.map(placeOf)], complete: next === null };
        changed();
      }
    } catch {
      if (mine === generation) set({ state: 'failed' });
    } finally {
      isReading = false;
    }
  };

  /** What is shown may have changed, and more may stand here; rows stay where they are. */
  const compare = async (open: EarshotDatabase): Promise<void> => {
    const mine = generation;
    await showAgain(open, seen);
    const { rows: first } = await window(open, null, Math.min(MOST_REFRESHED, Math.max(PAGE, held.places.length)));
    if (mine !== generation) return;
    fresh = first.filter((row) => isWithin(placeOf(row))).map(({ mention }) => mention.id);
    readAgainFrom();
    changed();
  };

  /** What is read on may stand elsewhere by now, among those that are due at the same time. */
  const readAgainFrom = (): void => {
    if (next !== null) next = { ...next, skip: 0 };
  };

  const order = (a: QueuePlace, b: QueuePlace): number => comparePlaces(filter.queue, held.since)(a, b);
  /** Whether a place is within what was read of the queue, rather than after it. */
  const isWithin = (place: QueuePlace): boolean => {
    const last = held.places.at(-1);
    return held.complete || (last !== undefined && order(place, last) < 0);
  };

  /** Keeps what these rows show now. Returns the places of those that stand here. */
  const showAgain = async (open: EarshotDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, QueuePlace>> => {
    const standing = await readQueuedById(open, filter, ids);
    const stands = new Map(standing.map((row) => [row.mention.id, placeOf(row)]));
    const others = await readMentionsById(open, ids.filter((id) => !stands.has(id)));
    keepRows(standing);
    for (const listed of others) keep(listed.mention.id, { listed: shownIn(filter, listed), at: rows.get(listed.mention.id)?.at ?? 0 });
    return stands;
  };

  const take = (ids: ReadonlySet<string>): void => {
    set({ places: held.places.filter(({ mentionId }) => !ids.has(mentionId)), leaving: new Set([...held.leaving].filter((id) => !ids.has(id))) });
  };

  return {
    held: () => held,
    newer: () => fresh.filter((id) => !known.has(id)).length,
    rowOf: (mentionId) => rows.get(mentionId),
    more: () => void readOn(),
    refresh: () => void failing(readFirst(PAGE)),
    want(ids) {
      seen = ids;
      const missing = ids.filter((id) => !rows.has(id) && !asked.has(id));
      if (db === null || missing.length === 0) return;
      for (const id of missing) asked.add(id);
      void showAgain(db, missing).then(changed, () => undefined).finally(() => {
        for (const id of missing) asked.delete(id);
      });
    },
    async look() {
      if (db === null) return;
      // What was never read has no place to stay at, as where an address opens a mention.
      const stays = held.state === 'ready' && (isWalked() || held.places.length > MOST_REFRESHED);
      await failing(stays ? compare(db) : readFirst(Math.max(PAGE, held.places.length)));
    },
    async renew(ids) {
      if (db === null) return;
      if (ids.length > MOST_REFRESHED) return failing(readFirst(PAGE));
      const mine = generation;
      const stands = await showAgain(db, ids);
      if (mine !== generation) return;
      readAgainFrom();
      const back = [...stands.values()].filter((place) => !known.has(place.mentionId) && isWithin(place));
      const places = back.reduce<readonly QueuePlace[]>((all, place) => withPlace(all, place, order), held.places);
      const gone = new Set(ids.filter((id) => !stands.has(id) && known.has(id)));
      set({ places, leaving: new Set([...held.leaving, ...gone].filter((id) => !stands.has(id))) });
      if (gone.size > 0) setTimeout(() => mine === generation && take(new Set([...gone].filter((id) => held.leaving.has(id)))), LEAVES_IN);
    },
    stop() {
      generation++;
    },
  };

  async function failing(reading: Promise<void>): Promise<void> {
    try {
      await reading;
    } catch {
      set({ state: 'failed' });
    }
  }
}

function placeOf({ mention, topicId, urgency, at }: QueuedMention): QueuePlace {
  return { mentionId: mention.id, topicId, urgency, at };
}

function shownIn({ queue }: QueueFilter, { mention, matches }: ListedMention): ListedMention {
  return { mention, matches: queue === 'irrelevant' ? matches : matches.filter(({ hiddenAt }) => hiddenAt === undefined) };
}
