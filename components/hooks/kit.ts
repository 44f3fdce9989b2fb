import { useState } from 'preact/hooks';
import type { LastDoneProps } from '@/components/layout/LastDone';
import { MOST_OF_KIT, type KitKind, type KitToSave } from '@/lib/replies/replyKit';
import { readKit, removeKit, saveKit, undoKit, type KitBefore } from '@/lib/storage/replyKit/kit';
import type { KitItemRow } from '@/lib/storage/rows';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** Why what the user wrote was not stored: the browser did not, or there would be more than there may be. */
export type KitFailure = { why: 'notStored' } | { why: 'full'; kind: KitKind; most: number; room: number };

export interface KitDecisions {
  done: LastDoneProps['done'];
  failed: KitFailure | null;
  /** Stores items, all or none; `words` say what was done. The ids that they have; null where it failed. */
  save: (items: readonly KitToSave[], words: string) => Promise<readonly string[] | null>;
  /** Stores one item, which may have an id already; whether it did. */
  saveOne: (item: KitToSave, words: string) => Promise<boolean>;
  remove: (ids: readonly string[], words: string) => Promise<void>;
  undo: () => void;
}

/** All items of a kind, oldest first. */
export function useKit<Kind extends KitKind>(kind: Kind): Live<Extract<KitItemRow, { kind: Kind }>[]> {
  return useLive(['replyKit'], (db) => readKit(db, kind), [kind]);
}

/** What changes the reply kit, and takes the last change back. */
export function useKitDecisions(): KitDecisions {
  const db = useDatabase();
  const [last, setLast] = useState<{ id: string; words: string; tookFocus: boolean; before: KitBefore } | null>(null);
  const [failed, setFailed] = useState<KitFailure | null>(null);
  const keep = (before: KitBefore, words: string): void => {
    setFailed(null);
    setLast({ id: crypto.randomUUID(), words, tookFocus: true, before });
  };
  const fail = (): void => setFailed({ why: 'notStored' });
  const save: KitDecisions['save'] = async (items, words) => {
    let saved: Awaited<ReturnType<typeof saveKit>> | null = null;
    await stored(db, async (open) => {
      saved = await saveKit(open, items, { now: Date.now() });
    });
    const came = saved as Awaited<ReturnType<typeof saveKit>> | null;
    if (came === null) fail();
    else if (came.state === 'full') setFailed({ why: 'full', kind: came.kind, most: MOST_OF_KIT[came.kind], room: came.room });
    else keep(came.before, words);
    return came?.state === 'saved' ? came.ids : null;
  };
  return {
    done: last,
    failed,
    save,
    saveOne: async (item, words) => (await save([item], words)) !== null,
    async remove(ids, words) {
      let before: KitBefore = new Map();
      const kept = await stored(db, async (open) => {
        before = await removeKit(open, ids);
      });
      if (kept) keep(before, words);
      else fail();
    },
    undo() {
      if (last === null) return;
      setLast(null);
      void stored(db, (open) => undoKit(open, last.before)).then((kept) => (kept ? setFailed(null) : fail()));
    },
  };
}
