import { useEffect, useState } from 'preact/hooks';
import type { RetentionPart, RetentionPolicy } from '@/lib/mentions/retention';
import { decideRetention, readRetention } from '@/lib/storage/retention/retentionPolicy';
import { retentionPreview, type RetentionEffect } from '@/lib/storage/retention/retentionPreview';
import { readRetentionState, scheduleRetention, type RetentionState } from '@/lib/storage/retention/retentionState';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

export type { RetentionEffect, RetentionPart, RetentionPolicy, RetentionState };

/** How long what is kept, how removing goes, and what decides it. */
export function useRetention(): {
  policy: Live<RetentionPolicy>;
  state: Live<RetentionState>;
  /** Stores one decision; what is stored follows with the next run, a minute later or more. False where it could not be stored. */
  decide: (part: RetentionPart) => Promise<boolean>;
  /** Has what is past its time go at once, without waiting for the next run. */
  runNow: () => Promise<boolean>;
} {
  const db = useDatabase();
  return {
    policy: useLive(['settings'], readRetention, []),
    state: useLive(['settings', 'auditLog'], readRetentionState, []),
    decide: (part) => stored(db, (open) => decideRetention(open, part, { now: Date.now() })),
    runNow: () => stored(db, (open) => open.transaction('rw', open.settings, () => scheduleRetention(open, Date.now()))),
  };
}

export type RetentionPreview =
  | { state: 'none' }
  /** Mentions that were looked at, of those that are old enough to be; what goes is said at the end. */
  | { state: 'counting'; looked: number; total: number }
  | { state: 'counted'; effect: RetentionEffect }
  | { state: 'failed' };

/** How often progress is shown, ms. */
const SHOWN_EVERY = 100;

/**
 * What a policy would remove if it held now (make one that is only thought of by `withPart` of lib/mentions/retention);
 * null: nothing is asked. A new question ends the last count.
 */
export function useRetentionPreview(policy: RetentionPolicy | null): RetentionPreview {
  const db = useDatabase();
  const [preview, setPreview] = useState<RetentionPreview>({ state: 'none' });
  const asked = policy === null ? null : JSON.stringify(policy);
  useEffect(() => {
    if (db === null || asked === null) {
      setPreview({ state: 'none' });
      return undefined;
    }
    let current = true;
    let shownAt = Number.NEGATIVE_INFINITY;
    const show = (next: RetentionPreview): void => {
      if (current) setPreview(next);
    };
    show({ state: 'counting', looked: 0, total: 0 });
    const counted = retentionPreview(db, JSON.parse(asked) as RetentionPolicy, Date.now(), {
      wanted: () => current,
      onProgress(looked, total) {
        if (performance.now() - shownAt < SHOWN_EVERY) return;
        shownAt = performance.now();
        show({ state: 'counting', looked, total });
      },
    });
    void counted.then((effect) => show({ state: 'counted', effect }), () => show({ state: 'failed' }));
    return () => {
      current = false;
    };
  }, [db, asked]);
  return preview;
}
