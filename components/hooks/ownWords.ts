import { useState } from 'preact/hooks';
import type { OwnWord, ParsedOwnWord } from '@/lib/sentiment/ownWords';
import { decideOwnWord, readOwnWords, removeOwnWord } from '@/lib/storage/learning/ownWords';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** What was done to a word last. */
export interface OwnWordChange {
  kind: 'said' | 'removed';
  word: OwnWord;
}

export interface OwnWords {
  words: Live<OwnWord[]>;
  /** What was done last and can be undone. */
  last: OwnWordChange | null;
  failed: boolean;
  /** Stores a word as typed; null where it could not be stored. */
  onDecide: (typed: OwnWord) => Promise<ParsedOwnWord | null>;
  onRemove: (word: OwnWord) => Promise<void>;
  onUndo: () => Promise<void>;
}

/** What the user says of words: stored, told to the worker, and undone. */
export function useOwnWords(): OwnWords {
  const db = useDatabase();
  const words = useLive(['settings'], readOwnWords, []);
  const [last, setLast] = useState<(OwnWordChange & { undo: () => Promise<unknown> }) | null>(null);
  const [failed, setFailed] = useState(false);

  const store = async (write: Parameters<typeof stored>[1]): Promise<boolean> => {
    const kept = await stored(db, write);
    setFailed(!kept);
    return kept;
  };
  const decide = async (typed: OwnWord, place?: number): Promise<ParsedOwnWord | null> => {
    let parsed: ParsedOwnWord | null = null;
    await store(async (open) => {
      parsed = await decideOwnWord(open, typed, place);
    });
    return parsed;
  };
  const remove = async (word: OwnWord): Promise<{ word: OwnWord; place: number } | null> => {
    let removed: { word: OwnWord; place: number } | null = null;
    await store(async (open) => {
      removed = await removeOwnWord(open, word);
    });
    return removed;
  };

  return {
    words,
    last,
    failed,
    onDecide: async (typed) => {
      const parsed = await decide(typed);
      if (parsed?.ok) {
        const { word, replaces } = parsed;
        setLast({ kind: 'said', word, undo: () => (replaces === null ? remove(word) : decide(replaces)) });
      }
      return parsed;
    },
    onRemove: async (word) => {
      const removed = await remove(word);
      if (removed !== null) setLast({ kind: 'removed', word: removed.word, undo: () => decide(removed.word, removed.place) });
    },
    onUndo: async () => {
      setLast(null);
      await last?.undo();
    },
  };
}
