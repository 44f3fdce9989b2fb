import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { QueuePlace } from '@/lib/inbox/queueOrder';
import type { QueueFilter, QueuedMention } from '@/lib/storage/inbox/readQueue';
import { useDatabase } from './database';
import { createQueueReader, type QueueReader } from './queueReader';
import { readOnChange } from './readOnChange';

/** The least time between two looks at what changed, ms. */
const INTERVAL = 1_000;

export interface QueueList extends Pick<QueueReader, 'rowOf' | 'more' | 'refresh' | 'want' | 'renew'> {
  state: 'loading' | 'ready' | 'failed';
  places: readonly QueuePlace[];
  /** Whether all of the queue is here. */
  complete: boolean;
  /** What was due before is overdue for long, ms since 1970. */
  since: number;
  /** How many stand in the queue by now that are not shown. */
  newer: number;
  /** What is on its way out. */
  leaving: ReadonlySet<string>;
}

export type { QueueFilter, QueuedMention };

/**
 * A queue in its order, read in windows as they are asked for. It stays fresh by itself while nobody walks in it; then what
 * is new waits, so that nothing jumps. Of rows that nobody sees only their places are kept.
 */
export function useQueueList(filter: QueueFilter, isWalked: () => boolean): QueueList {
  const db = useDatabase();
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  const { queue, topicId, site, owner, tag } = filter;
  const walked = useRef(isWalked);
  walked.current = isWalked;
  const reader = useMemo(
    () => createQueueReader(db, { queue, topicId, site, owner, tag }, { changed: () => render(), isWalked: () => walked.current() }),
    [db, queue, topicId, site, owner, tag],
  );
  useEffect(() => {
    if (db === null) return undefined;
    const stop = readOnChange(db, ['mentions', 'matches', 'topics'], reader.look, INTERVAL);
    return () => {
      stop();
      reader.stop();
    };
  }, [db, reader]);
  const { state, places, complete, since, leaving } = reader.held();
  return {
    state, places, complete, since, leaving,
    newer: reader.newer(),
    rowOf: reader.rowOf,
    more: useCallback(() => reader.more(), [reader]),
    refresh: useCallback(() => reader.refresh(), [reader]),
    want: reader.want,
    renew: reader.renew,
  };
}
