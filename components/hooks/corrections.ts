import { useCallback, useState } from 'preact/hooks';
import type { Correction } from '@/lib/mentions/mention';
import { decideLabels, type LabelDecision } from '@/lib/storage/corrections';
import { useDatabase } from './database';
import { stored } from './settings';

export interface Corrections {
  /** What was decided last and can be undone. */
  last: LabelDecision | null;
  failed: boolean;
  correct: (mentionId: string, label: Correction | null) => void;
  undo: () => void;
  /** The last decision stands; it is no longer spoken of. */
  dismiss: () => void;
}

/** The user's own labels: stored, told to the worker and the pages, and undone. `changed` hears of the mentions. */
export function useCorrections(changed: (mentionIds: readonly string[]) => void): Corrections {
  const db = useDatabase();
  const [last, setLast] = useState<{ decided: LabelDecision; before: LabelDecision[] } | null>(null);
  const [failed, setFailed] = useState(false);

  const decide = useCallback(
    async (decisions: readonly LabelDecision[]): Promise<LabelDecision[]> => {
      let before: LabelDecision[] = [];
      const ids = decisions.map(({ mentionId }) => mentionId);
      const kept = await stored(
        db,
        async (open) => {
          before = await decideLabels(open, decisions);
        },
        { mentions: ids },
      );
      setFailed(!kept);
      if (kept) changed(ids);
      return before;
    },
    [db, changed],
  );

  return {
    last: last?.decided ?? null,
    failed,
    correct: (mentionId, label) => {
      const decided = { mentionId, label };
      void decide([decided]).then((before) => setLast(before.length === 0 ? null : { decided, before }));
    },
    undo: () => {
      if (last === null) return;
      setLast(null);
      void decide(last.before);
    },
    dismiss: () => setLast(null),
  };
}
