import { changeZone, readRezoning, type Rezoning } from '@/lib/storage/rezoning';
import { useDatabase } from './database';
import { useLive } from './live';
import { stored } from './settings';

/** The rebuild after a change of the reporting zone, while it is under way, and what begins one. */
export function useRezoning(): { rebuild: Rezoning | null; change: (zone: string) => Promise<boolean> } {
  const db = useDatabase();
  const running = useLive(['settings'], readRezoning, []);
  return {
    rebuild: running.state === 'ready' ? running.value : null,
    change: (zone) => stored(db, (open) => changeZone(open, zone)),
  };
}
