import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListedMention, ListFilter } from '@/components/mentions/listedMention';
import { onTablesChanged } from '@/lib/storage/changes';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, type Cursor } from '@/lib/storage/mentionList';
import { useDatabase } from './database';
import { listWindow } from './listWindow';
import { createRefresher } from './refresher';
import { useSettings } from './settings';

/** Rows that are read at a time. */
const PAGE = 50;
/** A longer list is not read again by itself: that would cost too much, and move what the user looks at. */
const MOST_REFRESHED = 200;

export type MentionListState = 'loading' | 'ready' | 'failed';

export interface MentionsInList {
  state: MentionListState;
  rows: ListedMention[];
  /** Whether all that fit the filter are here. */
  complete: boolean;
  /** Whether there may be newer ones that are not shown. */
  newer: boolean;
  more: () => void;
  refresh: () => void;
}

const NOTHING = { state: 'loading' as MentionListState, rows: [] as ListedMention[], next: null as Cursor | null };

/** The mentions that fit a filter, newest first, read in windows as they are asked for; fresh while the list is short. */
export function useMentions(filter: ListFilter): MentionsInList {
  const db = useDatabase();
  const { zone } = useSettings();
  const [list, setList] = useState(NOTHING);
  const [newer, setNewer] = useState(false);
  const shown = useRef(list);
  shown.current = list;
  const generation = useRef(0);
  const { topicId, site, label, day, text } = filter;

  const read = useCallback(
    async (after: Cursor | null, most: number): Promise<void> => {
      if (db === null) return;
      const mine = ++generation.current;
      const before = after === null ? [] : shown.current.rows;
      try {
        const found = await readUntil(db, { topicId, site, label, day, text }, zone, after, most, () => mine === generation.current);
        if (mine === generation.current) setList({ state: 'ready', rows: [...before, ...found.rows], next: found.next });
      } catch {
        if (mine === generation.current) setList((old) => ({ ...old, state: 'failed' }));
      }
    },
    [db, topicId, site, label, day, text, zone],
  );

  const refresh = useCallback(() => {
    setNewer(false);
    void read(null, PAGE);
  }, [read]);

  useEffect(() => {
    if (db === null) return undefined;
    setList(NOTHING);
    const refresher = createRefresher(async () => {
      const length = shown.current.rows.length;
      if (length > MOST_REFRESHED) setNewer(true);
      else await read(null, Math.max(PAGE, length));
    });
    shown.current = NOTHING;
    const unsubscribe = onTablesChanged(db, ['mentions', 'matches'], refresher.ask);
    refresher.ask();
    return () => {
      generation.current++;
      unsubscribe();
      refresher.stop();
    };
  }, [db, read]);

  const more = useCallback(() => {
    const { state, next } = shown.current;
    if (state !== 'ready' || next === null) return;
    shown.current = { ...shown.current, state: 'loading' };
    void read(next, PAGE);
  }, [read]);

  return { state: list.state, rows: list.rows, complete: list.state === 'ready' && list.next === null, newer, more, refresh };
}

/** Goes on where a sparse filter left a window empty, until there is something to show or nothing left. */
async function readUntil(
  db: EarshotDatabase,
  filter: ListFilter,
  zone: string,
  after: Cursor | null,
  most: number,
  wanted: () => boolean,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const { stored, accepts } = listWindow(filter, zone);
  const rows: ListedMention[] = [];
  let cursor = after;
  do {
    const found = await readMentions(db, stored, cursor, most - rows.length);
    rows.push(...found.rows.filter(accepts));
    cursor = found.next;
  } while (cursor !== null && rows.length < most && wanted());
  return { rows, next: cursor };
}
