import { useEffect, useState } from 'preact/hooks';
import type { AskedChange, DryRun } from '@/components/topics/topicStates';
import { countEffect } from '@/lib/storage/topics/changeEffect';
import { useDatabase } from './database';

/** How often progress is shown, ms. */
const SHOWN_EVERY = 100;

const NOTHING_YET = { looked: 0, total: 0, goes: 0, staysForTopic: 0, staysTouched: 0, goesOn: 0 };
const BEGUN: DryRun = { state: 'counting', effect: NOTHING_YET };

/** What a change would do to what is stored, counted while it is asked about; a new question ends the last count. */
export function useDryRun(asked: AskedChange): DryRun {
  const db = useDatabase();
  const [run, setRun] = useState(BEGUN);
  const { topicId } = asked;
  const into = asked.kind === 'merge' ? asked.into : null;
  useEffect(() => {
    if (db === null) return undefined;
    let current = true;
    let shownAt = Number.NEGATIVE_INFINITY;
    setRun(BEGUN);
    const show = (next: DryRun): void => {
      if (current) setRun(next);
    };
    const counted = countEffect(db, topicId, into === null ? 'remove' : { merge: into }, {
      wanted: () => current,
      onProgress(looked, total) {
        if (performance.now() - shownAt < SHOWN_EVERY) return;
        shownAt = performance.now();
        show({ state: 'counting', effect: { ...NOTHING_YET, looked, total } });
      },
    });
    void counted.then(
      (effect) => show({ state: 'counted', effect }),
      () => show({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [db, topicId, into]);
  return run;
}
