import { useEffect } from 'preact/hooks';
import { noteOpened } from '@/lib/storage/inbox/workLog';
import { useDatabase } from './database';

/** Whoever looks at something for less only passes by, ms. */
const LOOKED_AT = 1_000;

/** Writes down that a mention was looked at, once for each time that it is shown, and only while somebody can see it. */
export function useOpened(mentionId: string): void {
  const db = useDatabase();
  useEffect(() => {
    if (db === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isNoted = false;
    const look = (): void => {
      clearTimeout(timer);
      if (isNoted || document.hidden) return;
      timer = setTimeout(() => {
        isNoted = true;
        // What cannot be written down is looked at all the same.
        noteOpened(db, mentionId).catch(() => undefined);
      }, LOOKED_AT);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [db, mentionId]);
}
