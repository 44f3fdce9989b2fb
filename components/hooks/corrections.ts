import { useCallback, useState } from 'preact/hooks';
import type { RelevanceWord } from '@/components/mentions/Relevance';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { Correction } from '@/lib/mentions/mention';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { EarshotDatabase } from '@/lib/storage/database';
import { useDatabase } from './database';
import { stored } from './settings';

/**
 * What the user decided of a mention: its label (null: the engine's holds again), one of its signals, or whether topics are
 * meant by it (null: what they say themselves holds again), or the work on it.
 */
export type Decided = { label: Correction | null } | { signal: SignalValue } | { irrelevant: boolean | null } | { work: WorkDecision };

export interface Corrections {
  /** What was decided last and can be undone. */
  last: Decided | null;
  failed: boolean;
  correct: (mentionId: string, label: Correction | null) => void;
  decideSignal: (mentionId: string, decided: SignalValue) => void;
  decideRelevance: (mentionId: string, word: RelevanceWord) => void;
  /** What is said of the work, which can be undone; and a reply that was used, or a draft, which is only noted. */
  decideWork: (mentionId: string, said: WorkDecision) => void;
  undo: () => void;
  /** The last decision stands; it is no longer spoken of. */
  dismiss: () => void;
}

/** Stores something decided, and returns what stores what held before; null where nothing was there to decide. */
type Store = (db: EarshotDatabase) => Promise<Store | null>;

/** The user's own word on mentions: stored, told to the worker and the pages, and undone. `changed` hears of the mentions. */
export function useCorrections(changed: (mentionIds: readonly string[]) => void): Corrections {
  const db = useDatabase();
  const [last, setLast] = useState<{ decided: Decided; mentionId: string; undo: Store } | null>(null);
  const [failed, setFailed] = useState(false);

  const decide = useCallback(
    async (mentionId: string, store: Store): Promise<Store | null> => {
      let undo: Store | null = null;
      const kept = await stored(
        db,
        async (open) => {
          undo = await store(open);
        },
        { mentions: [mentionId] },
      );
      setFailed(!kept);
      if (kept) changed([mentionId]);
      return undo;
    },
    [db, changed],
  );

  const decideNew = (mentionId: string, decided: Decided, store: Store): void => {
    void decide(mentionId, store).then((undo) => setLast(undo === null ? null : { decided, mentionId, undo }));
  };
  return {
    last: last?.decided ?? null,
    failed,
    correct: (mentionId, label) => decideNew(mentionId, { label }, storing(labels, [{ mentionId, label }])),
    decideSignal: (mentionId, signal) =>
      decideNew(mentionId, { signal }, storing(signals, [{ mentionId, ...signal }])),
    decideRelevance: (mentionId, { topicIds, irrelevant }) =>
      decideNew(mentionId, { irrelevant }, storing(relevance, topicIds.map((topicId) => ({ mentionId, topicId, irrelevant })))),
    decideWork: (mentionId, said) => {
      const store = storing(work, [{ mentionId, ...said }]);
      if (saysWork(said)) decideNew(mentionId, { work: said }, store);
      else void decide(mentionId, store);
    },
    undo: () => {
      if (last === null) return;
      setLast(null);
      void decide(last.mentionId, last.undo);
    },
    dismiss: () => setLast(null),
  };
}

/** Whether it is something that the user said of the work, rather than a reply that was used or begun. */
export const saysWork = ({ draft: _draft, replied: _replied, ...said }: WorkDecision): boolean => Object.values(said).some((value) => value !== undefined);

type DecideAll<Decision> = (db: EarshotDatabase, decisions: readonly Decision[]) => Promise<Decision[]>;

// What stores is fetched with the first decision: a list is there before it.
const labels = async () => (await import('@/lib/storage/corrections')).decideLabels;
const signals = async () => (await import('@/lib/storage/signalDecisions')).decideSignals;
const work = async () => (await import('@/lib/storage/inbox/decideInbox')).decideInbox;
const relevance = async () => (await import('@/lib/storage/learning/relevanceMarks')).decideRelevance;

function storing<Decision>(
  fetch: () => Promise<DecideAll<Decision>>,
  decisions: readonly Decision[],
): Store {
  return async (db) => {
    const before = await (await fetch())(db, decisions);
    return before.length === 0 ? null : storing(fetch, before);
  };
}
