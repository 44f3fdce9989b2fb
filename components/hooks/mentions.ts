import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { idsNamed } from '@/components/mentions/namedHref';
import type { ListedMention, ListFilter } from '@/components/mentions/listedMention';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, readMentionsById, type Cursor } from '@/lib/storage/mentionList';
import { readNamedMentions } from '@/lib/storage/namedMentions';
import { useDatabase } from './database';
import { listWindow, type ListWindow, type SearchFor } from './listWindow';
import { readOnChange } from './readOnChange';
import { useSettings } from './settings';

/** Rows that are read at a time. */
const PAGE = 50;
/** Rows of a window in which nothing may be found. */
const LARGE = 200;
/** A longer list is not read again by itself: that would cost too much, and move what the user looks at. */
const MOST_REFRESHED = 200;
/** While more is looked for, what was found is shown no more often than this, ms. */
const TELLING = 300;

export type MentionListState = 'loading' | 'ready' | 'failed';

export interface MentionsInList {
  state: MentionListState;
  rows: ListedMention[];
  /** Whether all that fit the filter are here. */
  complete: boolean;
  /** Whether there may be newer ones that are not shown. */
  newer: boolean;
  /** While few that fit are found: the instant down to which was looked, ms since 1970; null: nothing is looked for. */
  lookedTo: number | null;
  /** Whether the user stopped that; `lookedTo` stays. */
  stopped: boolean;
  stop: () => void;
  /** Looks on from where it was stopped. */
  goOn: () => void;
  more: () => void;
  refresh: () => void;
  /** Reads these again where they are shown: the user just changed them. */
  renew: (mentionIds: readonly string[]) => void;
}

interface ReadSoFar {
  state: MentionListState;
  rows: ListedMention[];
  next: Cursor | null;
  lookedTo: number | null;
  stopped: boolean;
}

const NOTHING: ReadSoFar = { state: 'loading', rows: [], next: null, lookedTo: null, stopped: false };

/**
 * The mentions that fit a filter, newest first, read in windows as they are asked for; where few fit, what was found is shown
 * while more is looked for. A short list stays fresh. Its text is searched for where `searchFor` knows how.
 */
export function useMentions(filter: ListFilter, searchFor?: SearchFor): MentionsInList {
  const db = useDatabase();
  const { zone } = useSettings();
  const [list, setList] = useState<ReadSoFar>(NOTHING);
  const [newer, setNewer] = useState(false);
  const shown = useRef<ReadSoFar>(list);
  shown.current = list;
  const generation = useRef(0);
  const stopping = useRef(false);
  const { topicId, site, label, language, signal, from, to, waiting, hidden, text, mentionId, named } = filter;

  const read = useCallback(
    async (after: Cursor | null, most: number): Promise<void> => {
      if (db === null) return;
      const mine = ++generation.current;
      const isCurrent = (): boolean => mine === generation.current;
      const before = after === null ? [] : shown.current.rows;
      stopping.current = false;
      const tell = (found: readonly ListedMention[], next: Cursor): void => {
        const rows = [...before, ...found];
        const { rows: old } = shown.current;
        // A list that is read again never gets shorter on the way.
        setList({ state: 'loading', rows: rows.length < old.length ? old : rows, next, lookedTo: next.listedAt, stopped: false });
      };
      try {
        const wanted = { topicId, site, label, language, signal, from, to, waiting, hidden, text, mentionId, named };
        const { rows, next } = await readWanted(db, wanted, { zone, searchFor, after, most, wanted: () => isCurrent() && !stopping.current, tell });
        if (!isCurrent()) return;
        const stopped = stopping.current && next !== null && rows.length < most;
        setList({ state: 'ready', rows: [...before, ...rows], next, lookedTo: stopped ? next.listedAt : null, stopped });
      } catch {
        if (isCurrent()) setList((old) => ({ ...old, state: 'failed' }));
      }
    },
    [db, topicId, site, label, language, signal, from, to, waiting, hidden, text, mentionId, named, zone, searchFor],
  );

  const refresh = useCallback(() => {
    setNewer(false);
    void read(null, PAGE);
  }, [read]);

  useEffect(() => {
    if (db === null) return undefined;
    setList(NOTHING);
    const isNewer = async (): Promise<boolean> => {
      const { rows } = await readUntil(db, listWindow(filter, zone, searchFor), { after: null, most: 1, wanted: () => true });
      return rows[0] !== undefined && rows[0].mention.id !== shown.current.rows[0]?.mention.id;
    };
    shown.current = NOTHING;
    const stop = readOnChange(db, ['mentions', 'matches', 'topics'], async () => {
      const { rows: { length }, stopped } = shown.current;
      if (stopped) return;
      if (length > MOST_REFRESHED) setNewer(named === '' && (await isNewer()));
      else await read(null, Math.max(PAGE, length));
    });
    return () => {
      // What is still being read is of the old filter.
      // oxlint-disable-next-line react/exhaustive-deps -- a counter, no element
      generation.current++;
      stop();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `read` changes with the filter and the zone
  }, [db, read]);

  const readOn = useCallback(() => {
    const { state, next } = shown.current;
    if (state !== 'ready' || next === null) return;
    shown.current = { ...shown.current, state: 'loading' };
    void read(next, PAGE);
  }, [read]);

  const more = useCallback(() => {
    if (!shown.current.stopped) readOn();
  }, [readOn]);

  const stop = useCallback(() => {
    stopping.current = true;
  }, []);

  const renew = useCallback(
    (ids: readonly string[]) => {
      if (db === null) return;
      const renewed = (found: ListedMention[]): void => {
        const byId = new Map(found.map((row) => [row.mention.id, row]));
        setList((old) => ({ ...old, rows: old.rows.map((row) => byId.get(row.mention.id) ?? row) }));
      };
      // What cannot be read again stays as it was shown.
      void readMentionsById(db, ids).then(renewed, () => undefined);
    },
    [db],
  );

  const { state, rows, next, lookedTo, stopped } = list;
  const complete = state === 'ready' && next === null;
  return { state, rows, complete, newer, lookedTo, stopped, stop, goOn: readOn, more, refresh, renew };
}

/** What an address names by its ids, or what fits the rest of the filter. */
async function readWanted(
  db: EarshotDatabase,
  filter: ListFilter,
  { zone, searchFor, ...of }: Parameters<typeof readUntil>[2] & { zone: string; searchFor: SearchFor | undefined },
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  if (filter.mentionId !== null) return { rows: await readMentionsById(db, [filter.mentionId]), next: null };
  if (filter.named !== '') return readNamedMentions(db, idsNamed(filter.named), of.after, of.most);
  return readUntil(db, listWindow(filter, zone, searchFor), of);
}

/**
 * Goes on where a sparse filter left a window empty, until there is something to show or nothing left. `tell`: is told on the way
 * what was found so far, and where it goes on.
 */
async function readUntil(
  db: EarshotDatabase,
  { stored, accepts }: ListWindow,
  of: { after: Cursor | null; most: number; wanted: () => boolean; tell?: (rows: readonly ListedMention[], next: Cursor) => void },
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const { after, most, wanted, tell } = of;
  const rows: ListedMention[] = [];
  let cursor = after;
  let told = performance.now();
  for (;;) {
    // The first window is small, to be quick; what a sparse filter goes on through is read in large ones.
    const found = await readMentions(db, stored, cursor, cursor === after ? most : LARGE);
    const isFirst = rows.length === 0;
    rows.push(...found.rows.filter(accepts));
    cursor = found.next;
    if (cursor === null || rows.length >= most || !wanted()) return { rows, next: cursor };
    // What is found first is shown at once.
    if ((isFirst && rows.length > 0) || performance.now() - told > TELLING) {
      tell?.(rows, cursor);
      told = performance.now();
    }
  }
}
