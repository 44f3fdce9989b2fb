import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { NO_FILTER, type ListedMention } from '@/components/mentions/listedMention';
import type { Stream } from '@/lib/inbox/stream';
import { onTablesChanged } from '@/lib/storage/changes';
import { readMentions, type Cursor, type MentionFilter } from '@/lib/storage/mentionList';
import { searchFor } from '@/lib/storage/searchMentions';
import { readFitting, seenSince } from '@/lib/storage/streams/freshRows';
import { useDatabase } from './database';
import { listWindow } from './listWindow';
import { createRefresher } from './refresher';
import { useSettings } from './settings';

/** Rows that are read at a time. */
const PAGE = 30;
/** Windows that are looked through for them: a column whose query finds little does not look through all that is stored by itself. */
const MOST_WINDOWS = 3;
/** Mentions seen of late that a live column looks at. */
const MOST_FRESH = 1_000;
/** What was seen before the last look may have been stored after it, ms. */
const LATE = 120_000;

export interface StreamRows {
  state: 'loading' | 'ready' | 'failed';
  rows: ListedMention[];
  /** Whether all that the query finds are here. */
  complete: boolean;
  /** The instant down to which was looked, where that was long and found little, ms since 1970; null: rows come as they are scrolled to. */
  lookedTo: number | null;
  /** How many were first seen since the column was read. */
  unread: number;
  more: () => void;
}

interface ReadSoFar {
  state: StreamRows['state'];
  rows: ListedMention[];
  next: Cursor | null;
  lookedTo: number | null;
  unread: number;
}

const NOTHING: ReadSoFar = { state: 'loading', rows: [], next: null, lookedTo: null, unread: 0 };

/**
 * What a column of the board shows, newest first, in windows. It stays live by looking at what was seen since and at the rows that it
 * shows, never at the whole list again. `readAt`: until when it was read, ms since 1970.
 */
export function useStream({ topicId, waiting, query }: Stream, readAt: number): StreamRows {
  const db = useDatabase();
  const { zone } = useSettings();
  const [list, setList] = useState<ReadSoFar>(NOTHING);
  const shown = useRef(list);
  const busy = useRef(false);
  const read = useRef(readAt);
  const look = useRef<() => void>(() => undefined);
  const put = useCallback((next: ReadSoFar) => {
    shown.current = next;
    setList(next);
  }, []);
  const filter = useCallback(
    (): MentionFilter => listWindow({ ...NO_FILTER, topicId, waiting, text: query }, zone, searchFor).stored,
    [topicId, waiting, query, zone],
  );

  const readOn = useCallback(async (isCurrent: () => boolean): Promise<void> => {
    if (db === null || busy.current) return;
    busy.current = true;
    try {
      const wanted = filter();
      const found: ListedMention[] = [];
      let cursor = shown.current.next;
      for (let windows = 0; windows < MOST_WINDOWS && found.length < PAGE && (windows === 0 || cursor !== null); windows++) {
        const { rows, next } = await readMentions(db, wanted, cursor, PAGE - found.length);
        found.push(...rows);
        cursor = next;
      }
      if (!isCurrent()) return;
      const known = new Set(shown.current.rows.map(({ mention }) => mention.id));
      const rows = [...shown.current.rows, ...found.filter(({ mention }) => !known.has(mention.id))];
      put({ ...shown.current, state: 'ready', rows, next: cursor, lookedTo: cursor !== null && found.length < PAGE ? cursor.listedAt : null });
    } catch {
      if (isCurrent()) put({ ...shown.current, state: 'failed' });
    } finally {
      busy.current = false;
    }
  }, [db, filter, put]);

  useEffect(() => {
    if (db === null) return undefined;
    let current = true;
    let looked = 0;
    put(NOTHING);
    busy.current = false;
    const first = readOn(() => current);
    const refresher = createRefresher(async () => {
      await first;
      const now = Date.now();
      const since = Math.min(read.current, (looked === 0 ? now : looked) - LATE);
      try {
        const wanted = filter();
        const before = shown.current.rows.map(({ mention }) => mention.id);
        const fresh = await seenSince(db, since, MOST_FRESH);
        const fitting = await readFitting(db, wanted, [...before, ...fresh]);
        if (!current) return;
        looked = now;
        const { rows, next } = shown.current;
        // Rows that were read meanwhile were not looked at, and what is older than all rows comes with its window.
        const late = rows.filter(({ mention }) => !before.includes(mention.id));
        const last = rows.at(-1)?.mention.listedAt ?? next?.listedAt ?? -Infinity;
        const kept = fitting.filter(({ mention }) => next === null || mention.listedAt >= last || before.includes(mention.id));
        const ids = new Set(kept.map(({ mention }) => mention.id));
        const unread = fitting.filter(({ mention }) => mention.firstSeenAt > read.current).length;
        put({ ...shown.current, rows: [...kept, ...late.filter(({ mention }) => !ids.has(mention.id))], unread });
      } catch {
        // What is shown stays; the next change looks again.
      }
    });
    const unsubscribe = onTablesChanged(db, ['mentions', 'matches', 'topics'], refresher.ask);
    refresher.ask();
    look.current = refresher.ask;
    return () => {
      current = false;
      unsubscribe();
      refresher.stop();
    };
  }, [db, filter, put, readOn]);

  useEffect(() => {
    if (read.current === readAt) return;
    read.current = readAt;
    look.current();
  }, [readAt]);

  const more = useCallback(() => {
    if (shown.current.state === 'ready' && shown.current.next !== null) void readOn(() => true);
  }, [readOn]);
  const { state, rows, next, lookedTo, unread } = list;
  return { state, rows, complete: state === 'ready' && next === null, lookedTo, unread, more };
}
