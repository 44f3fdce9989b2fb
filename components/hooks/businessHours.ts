import { useState } from 'preact/hooks';
import type { BusinessHours } from '@/lib/inbox/businessHours';
import { decideBusinessHours, readBusinessHours, type StoredHours } from '@/lib/storage/inbox/businessHours';
import { readRequeueing } from '@/lib/storage/inbox/askRequeueing';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** What was decided of business hours last, and held before. */
interface LastHours {
  id: string;
  /** Null: of all topics. */
  topicId: string | null;
  before: BusinessHours | null;
  tookFocus: boolean;
}

export interface DecidedHours {
  hours: Live<StoredHours>;
  /** How far what is stored follows hours that changed; null: it does. */
  run: { done: number; total: number } | null;
  /** What was decided last and can be undone. */
  last: Omit<LastHours, 'before'> | null;
  failed: boolean;
  /** Stores hours of a topic, or of all (null); null takes them back. False where they could not be stored. */
  onHours: (topicId: string | null, hours: BusinessHours | null, tookFocus?: boolean) => Promise<boolean>;
  onUndo: () => Promise<void>;
}

/** The business hours: as they hold, decided, and undone. */
export function useBusinessHours(): DecidedHours {
  const db = useDatabase();
  const [last, setLast] = useState<LastHours | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useLive(['settings'], readRequeueing, []);
  const run = running.state === 'ready' ? running.value : null;
  const decide = async (topicId: string | null, hours: BusinessHours | null): Promise<{ before: BusinessHours | null } | null> => {
    let before: BusinessHours | null = null;
    const kept = await stored(db, async (open) => {
      before = await decideBusinessHours(open, topicId, hours);
    });
    setFailed(!kept);
    return kept ? { before } : null;
  };
  return {
    hours: useLive(['settings'], readBusinessHours, []),
    run: run === null ? null : { done: run.done, total: run.total ?? Infinity },
    last,
    failed,
    onHours: async (topicId, hours, tookFocus = false) => {
      const decided = await decide(topicId, hours);
      if (decided !== null) setLast({ id: crypto.randomUUID(), topicId, before: decided.before, tookFocus });
      return decided !== null;
    },
    onUndo: async () => {
      setLast(null);
      if (last !== null) await decide(last.topicId, last.before);
    },
  };
}
