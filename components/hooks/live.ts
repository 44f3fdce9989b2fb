import { useLayoutEffect, useState } from 'preact/hooks';
import type { TableName } from '@/lib/storage/changes';
import type { EarshotDatabase } from '@/lib/storage/database';
import { useDatabase } from './database';
import { readOnChange } from './readOnChange';
import { REFRESH_INTERVAL } from './refresher';

/** What a screen knows of stored data. */
export type Live<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed' };

const LOADING = { state: 'loading' } as const;

/**
 * Reads from the database and again after each write to `tables`, coalesced. What was read before stays while a changed
 * `deps` is read; a failed reading is a value. With no `read`, nothing is read yet. `interval`: the least time between two
 * readings, ms.
 */
export function useLive<Value>(
  tables: readonly TableName[],
  read: ((db: EarshotDatabase) => Promise<Value>) | null,
  deps: readonly unknown[],
  interval: number = REFRESH_INTERVAL,
): Live<Value> {
  const db = useDatabase();
  const [live, setLive] = useState<Live<Value>>(LOADING);
  // At once, not after the next frame: screens read step by step, and each step would wait for a frame.
  useLayoutEffect(() => {
    if (db === null || read === null) return undefined;
    let current = true;
    const stop = readOnChange(db, tables, async () => {
      const result = await readSafely(() => read(db));
      if (current) setLive(result);
    }, interval);
    return () => {
      current = false;
      stop();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `read` is new at each render; `deps` says what it depends on
  }, [db, interval, ...deps]);
  return live;
}

async function readSafely<Value>(read: () => Promise<Value>): Promise<Live<Value>> {
  try {
    return { state: 'ready', value: await read() };
  } catch {
    return { state: 'failed' };
  }
}
