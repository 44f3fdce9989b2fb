import type { HistoryEntry } from '@/lib/inbox/history';
import { readHistory } from '@/lib/storage/inbox/readHistory';
import { addNote } from '@/lib/storage/inbox/workLog';
import { useDatabase } from './database';
import { useLive } from './live';
import { stored } from './settings';

/** What is known of a mention, in one line of time, and what names this copy in it. */
export interface MentionHistory {
  entries: HistoryEntry[];
  /** Null while this copy wrote nothing down. */
  own: string | null;
}

/** The history of a mention, kept up to date; null until it is read. */
export function useMentionHistory(mentionId: string): MentionHistory | null {
  const live = useLive(
    ['mentions', 'workLog'],
    async (db) => {
      const [entries, origin] = await Promise.all([readHistory(db, mentionId), db.settings.get('origin')]);
      return { of: mentionId, history: { entries: entries ?? [], own: typeof origin?.value === 'string' ? origin.value : null } };
    },
    [mentionId],
  );
  return live.state === 'ready' && live.value.of === mentionId ? live.value.history : null;
}

/** Writes a note under a mention; false where it could not be stored. */
export function useKeepNote(mentionId: string): (words: string) => Promise<boolean> {
  const db = useDatabase();
  return async (words) => {
    let added = false;
    const kept = await stored(
      db,
      async (open) => {
        added = await addNote(open, mentionId, words);
      },
      { mentions: [mentionId] },
    );
    return kept && added;
  };
}
