import { useEffect } from 'preact/hooks';
import { nextToWake, wakeSnoozed } from '@/lib/storage/inbox/waking';
import { useDatabase } from './database';
import { useLive } from './live';
import { stored } from './settings';

/** The longest time that a timer can wait, ms. */
const LONGEST = 2_147_483_647;

/** Puts mentions whose time has come back into their queues while the screen is open. */
export function useWaking(): void {
  const db = useDatabase();
  const next = useLive(['mentions'], nextToWake, []);
  const at = next.state === 'ready' ? next.value : null;
  useEffect(() => {
    if (db === null || at === null) return undefined;
    const timer = setTimeout(() => void stored(db, (open) => wakeSnoozed(open, Date.now())), Math.min(Math.max(0, at - Date.now()), LONGEST));
    return () => clearTimeout(timer);
  }, [db, at]);
}
