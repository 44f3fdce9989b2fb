import { useEffect, useRef, useState } from 'preact/hooks';
import { readQueue, type QueueCursor, type QueueFilter } from '@/lib/storage/inbox/readQueue';
import { useDatabase } from './database';

/** Mentions that are read at a time. */
const WINDOW = 250;

export interface WholeQueue {
  /** How many are found so far; null: nothing is looked for. */
  found: number | null;
  /** Finds all mentions of a queue; `done` hears of them, or of those found until it was stopped. */
  gather: (filter: QueueFilter, done: (mentionIds: string[]) => void) => void;
  stop: () => void;
}

/** Walks through a whole queue, window by window, to find what stands in it. */
export function useWholeQueue(): WholeQueue {
  const db = useDatabase();
  const [found, setFound] = useState<number | null>(null);
  const stopped = useRef(false);
  useEffect(() => () => {
    stopped.current = true;
  }, []);
  return {
    found,
    gather(filter, done) {
      if (db === null || found !== null) return;
      const walk = async (): Promise<void> => {
        const ids = new Set<string>();
        let after: QueueCursor | null = null;
        stopped.current = false;
        setFound(0);
        try {
          do {
            const { rows, next }: Awaited<ReturnType<typeof readQueue>> = await readQueue(db, filter, { now: Date.now(), after, most: WINDOW });
            for (const { mention } of rows) ids.add(mention.id);
            after = next;
            setFound(ids.size);
          } while (after !== null && !stopped.current);
        } finally {
          setFound(null);
        }
        done([...ids]);
      };
      // What cannot be read is not selected; what the list itself cannot read it says.
      void walk().catch(() => undefined);
    },
    stop() {
      stopped.current = true;
    },
  };
}
