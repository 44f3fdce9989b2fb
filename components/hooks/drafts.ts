import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '@/lib/messaging/messenger';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readDraft } from '@/lib/storage/inbox/readDraft';
import { useDatabase } from './database';
import { useLive } from './live';

/** How long what is typed waits for more, ms. */
const PAUSE = 250;
/** A worker that nobody speaks to sleeps after 30 s; while something is typed it is spoken to this often, ms. */
const AWAKE = 20_000;

export interface Draft {
  /** Null until it is read. */
  words: string | null;
  /** Whether what is shown is stored. */
  state: 'kept' | 'keeping' | 'failed';
  write: (words: string) => void;
}

/**
 * The reply to a mention that was begun: kept as it is typed, and at once where the field or the page goes. What another screen
 * writes is taken over while nothing is typed here.
 */
export function useDraft(mentionId: string): Draft {
  const db = useDatabase();
  const live = useLive(['mentions'], async (open) => ({ of: mentionId, words: await readDraft(open, mentionId) }), [mentionId]);
  const read = live.state === 'ready' && live.value.of === mentionId ? live.value.words : null;
  const stored = db === null ? '' : read;
  const [own, setOwn] = useState<{ of: string; words: string; state: Draft['state'] } | null>(null);
  const keeper = useRef<Keeper | null>(null);
  const wokenAt = useRef(-Infinity);

  useEffect(() => {
    if (db === null) return undefined;
    const made = createKeeper(db, mentionId, (words, kept) => {
      setOwn((old) => (old?.of === mentionId && old.words === words ? { ...old, state: kept ? 'kept' : 'failed' } : old));
    });
    keeper.current = made;
    const keepNow = (): void => made.keepNow();
    // A page that is closed may end before it has stored anything; the worker does not.
    const leave = (): void => {
      keepNow();
      const words = made.unstored();
      if (words !== null) void send('keepDraft', { mentionId, words });
    };
    document.addEventListener('visibilitychange', keepNow);
    window.addEventListener('pagehide', leave);
    return () => {
      keepNow();
      document.removeEventListener('visibilitychange', keepNow);
      window.removeEventListener('pagehide', leave);
    };
  }, [db, mentionId]);

  useEffect(() => {
    if (stored === null || keeper.current?.isNews(stored) !== true) return;
    setOwn((old) => (old?.state === 'kept' ? null : old));
  }, [stored, mentionId]);

  const shown = own?.of === mentionId ? own : null;
  return {
    words: shown?.words ?? stored,
    state: shown?.state ?? 'kept',
    write(words) {
      setOwn({ of: mentionId, words, state: 'keeping' });
      keeper.current?.write(words);
      // What a page says while it closes is heard by a worker that is awake only.
      if (performance.now() - wokenAt.current < AWAKE) return;
      wokenAt.current = performance.now();
      void send('replyBegun');
    },
  };
}

interface Keeper {
  write: (words: string) => void;
  keepNow: () => void;
  /** What was written last, as long as it is not stored; null: it is, or nothing was. */
  unstored: () => string | null;
  /** Whether words that are stored now are another's: its own older ones, and those before them, may be read late. */
  isNews: (words: string) => boolean;
}

function createKeeper(db: EarshotDatabase, mentionId: string, done: (words: string, kept: boolean) => void): Keeper {
  /** What is stored as far as is known, and what will be after it, in order. */
  const known: string[] = [];
  let waiting: { words: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let storing: Promise<void> = Promise.resolve();
  let unstored: string | null = null;
  const keepNow = (): void => {
    if (waiting === null) return;
    const { words, timer } = waiting;
    clearTimeout(timer);
    waiting = null;
    known.push(words);
    // One after the other: the last words stay.
    storing = keepAfter(storing, words);
  };
  const keepAfter = async (before: Promise<void>, words: string): Promise<void> => {
    await before;
    const kept = await keep(db, mentionId, words);
    if (kept && unstored === words) unstored = null;
    done(words, kept);
  };
  return {
    write(words) {
      unstored = words;
      if (waiting !== null) clearTimeout(waiting.timer);
      waiting = { words, timer: setTimeout(keepNow, PAUSE) };
    },
    keepNow,
    unstored: () => unstored,
    isNews(words) {
      const at = known.indexOf(words);
      known.splice(0, at === -1 ? 1 : at);
      if (at === -1) known.unshift(words);
      return at === -1;
    },
  };
}

async function keep(db: EarshotDatabase, mentionId: string, words: string): Promise<boolean> {
  try {
    await decideInbox(db, [{ mentionId, draft: words === '' ? null : words }]);
    return true;
  } catch {
    return false;
  }
}
