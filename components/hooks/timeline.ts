import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TimelineItem } from '@/components/authors/timelineItem';
import type { TimelineKind } from '@/lib/inbox/timeline';
import { labelOfWork } from '@/lib/inbox/status';
import { MOST_OF_TIMELINE, readTimeline, type TimelineCursor } from '@/lib/storage/people/readTimeline';
import { useDatabase } from './database';
import { readOnChange } from './readOnChange';

/** Entries that are read at a time. */
const PAGE = 50;
/** A longer timeline is not read again by itself. */
const MOST_REFRESHED = 200;

export interface ReadTimeline {
  state: 'loading' | 'ready' | 'failed';
  items: readonly TimelineItem[];
  complete: boolean;
  /** How many mentions it is told of at most, where there are more; null: of all. */
  most: number | null;
  more: () => void;
}

interface ReadSoFar extends Pick<ReadTimeline, 'state' | 'items' | 'most'> {
  next: TimelineCursor | null;
}

const NOTHING: ReadSoFar = { state: 'loading', items: [], next: null, most: null };

/** All that happened between somebody and the brand, newest first, read as it is asked for; no kinds: all. */
export function useTimeline(authorId: string, kinds: readonly TimelineKind[]): ReadTimeline {
  const db = useDatabase();
  const [read, setRead] = useState<ReadSoFar>(NOTHING);
  const shown = useRef<ReadSoFar>(read);
  shown.current = read;
  const generation = useRef(0);
  const wanted = kinds.join(' ');

  const look = useCallback(
    async (after: TimelineCursor | null, most: number): Promise<void> => {
      if (db === null) return;
      const mine = ++generation.current;
      const before = after === null ? [] : shown.current.items;
      try {
        const chosen = kinds.length === 0 ? {} : { kinds };
        const { entries, mentions, next, more } = await readTimeline(db, authorId, { after, most, ...chosen });
        if (mine !== generation.current) return;
        const items = entries.flatMap((told): TimelineItem[] => {
          const found = mentions.get(told.mentionId);
          return found === undefined ? [] : [{ told, mention: found.mention, label: labelOfWork(found.mention, found.matches) }];
        });
        setRead({ state: 'ready', items: [...before, ...items], next, most: more ? MOST_OF_TIMELINE : null });
      } catch {
        if (mine === generation.current) setRead((old) => ({ ...old, state: 'failed' }));
      }
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `wanted` says what the kinds are
    [db, authorId, wanted],
  );

  useEffect(() => {
    if (db === null) return undefined;
    setRead(NOTHING);
    shown.current = NOTHING;
    const stop = readOnChange(db, ['mentions', 'matches', 'topics', 'identities', 'workLog'], async () => {
      const { length } = shown.current.items;
      if (length <= MOST_REFRESHED) await look(null, Math.max(PAGE, length));
    });
    return () => {
      // What is still being read is of somebody else.
      // oxlint-disable-next-line react/exhaustive-deps -- a counter, no element
      generation.current++;
      stop();
    };
  }, [db, look]);

  const more = useCallback(() => {
    const { state, next } = shown.current;
    if (state !== 'ready' || next === null) return;
    shown.current = { ...shown.current, state: 'loading' };
    void look(next, PAGE);
  }, [look]);

  const { state, items, most, next } = read;
  return { state, items, most, complete: state === 'ready' && next === null, more };
}
