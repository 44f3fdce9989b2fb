import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideLabels } from '@/lib/storage/corrections';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { decideInParts } from '@/lib/storage/inParts';
import { decideRelevance, type RelevanceDecision } from '@/lib/storage/learning/relevanceMarks';
import { readMentionsById } from '@/lib/storage/mentionList';
import { decideSignals } from '@/lib/storage/signalDecisions';
import { saysWork, type Decided } from './corrections';
import { useDatabase } from './database';
import { stored } from './settings';

/** Decisions that can be taken back, one after the other. */
const MOST_UNDONE = 100;
/** Mentions whose new labels are told to the pages that show them; more are not on the pages that are open. */
const MOST_TOLD = 1_000;
/** Mentions that are read at a time. */
const CHUNK = 250;

/** What was decided, and of how many mentions. */
export interface DoneInInbox {
  decided: Decided;
  many: number;
}

export interface InboxDecisions {
  /** What was decided last and can be undone. */
  last: DoneInInbox | null;
  /** What could not be stored: of so many, this many were. */
  failed: { done: number; of: number } | null;
  /** Many are being decided. */
  running: { done: number; of: number } | null;
  /**
   * Stores something said of mentions. Relevance is said under these topics; null: irrelevance under all that show a mention, else
   * under all that hide it.
   */
  decide: (mentionIds: readonly string[], decided: Decided, topicIds?: readonly string[] | null) => void;
  /** Takes the last decision back; `done` hears of which mentions. */
  undo: (done?: (mentionIds: readonly string[]) => void) => void;
  dismiss: () => void;
  stop: () => void;
}

interface Progress {
  onDone: (done: number) => void;
  isStopped: () => boolean;
}

/** Stores something decided as far as can be, and returns what takes back what is stored. */
type Store = (db: EarshotDatabase, progress: Progress) => Promise<{ undo: Store | null; mentionIds: string[]; left: number }>;

/** The user's word on mentions of the inbox, one or many: stored in parts, told to the worker, and undone step by step. */
export function useInboxDecisions(changed: (mentionIds: readonly string[]) => Promise<void> | void): InboxDecisions {
  const db = useDatabase();
  const [done, setDone] = useState<readonly (DoneInInbox & { undo: Store })[]>([]);
  const [isDismissed, setDismissed] = useState(true);
  const [failed, setFailed] = useState<InboxDecisions['failed']>(null);
  const [running, setRunning] = useState<InboxDecisions['running']>(null);
  const stopped = useRef(false);
  const held = useRef(done);
  const hear = useRef(changed);
  hear.current = changed;
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => () => {
    stopped.current = true;
  }, []);

  const hold = (next: readonly (DoneInInbox & { undo: Store })[]): void => {
    held.current = next.slice(-MOST_UNDONE);
    setDone(held.current);
  };
  const run = useCallback(
    async (store: Store, of: number): Promise<{ undo: Store | null; mentionIds: string[] }> => {
      let result: Awaited<ReturnType<Store>> = { undo: null, mentionIds: [], left: of };
      const about: { mentions: string[] } = { mentions: [] };
      stopped.current = false;
      if (of > CHUNK) setRunning({ done: 0, of });
      const kept = await stored(
        db,
        async (open) => {
          result = await store(open, { onDone: (count) => of > CHUNK && setRunning({ done: count, of }), isStopped: () => stopped.current });
          about.mentions.push(...result.mentionIds.slice(0, MOST_TOLD));
        },
        about,
      );
      setRunning(null);
      const isWhole = kept && (result.left === 0 || stopped.current);
      setFailed(isWhole ? null : { done: of - result.left, of });
      await hear.current(result.mentionIds);
      return result;
    },
    [db],
  );
  /** One after the other, so that undoing undoes what was said last. */
  const inTurn = (work: () => Promise<void>): void => {
    turn.current = turn.current.then(work, work);
  };

  const last = isDismissed ? null : (done.at(-1) ?? null);
  return {
    last: last === null ? null : { decided: last.decided, many: last.many },
    failed,
    running,
    decide(mentionIds, decided, topicIds = null) {
      inTurn(async () => {
        const { undo, mentionIds: ids } = await run(storing(mentionIds, decided, topicIds), mentionIds.length);
        if (undo === null || ('work' in decided && !saysWork(decided.work))) return;
        hold([...held.current, { decided, many: ids.length, undo }]);
        setDismissed(false);
      });
    },
    undo(heard) {
      inTurn(async () => {
        const top = held.current.at(-1);
        if (top === undefined) return;
        hold(held.current.slice(0, -1));
        setDismissed(true);
        const { mentionIds } = await run(top.undo, top.many);
        heard?.(mentionIds);
      });
    },
    dismiss() {
      setDismissed(true);
      setFailed(null);
    },
    stop() {
      stopped.current = true;
    },
  };
}

function storing(mentionIds: readonly string[], decided: Decided, topicIds: readonly string[] | null): Store {
  if ('work' in decided) return inParts(decideInbox, mentionIds.map((mentionId) => ({ mentionId, ...decided.work })));
  if ('label' in decided) return inParts(decideLabels, mentionIds.map((mentionId) => ({ mentionId, label: decided.label })));
  if ('signal' in decided) return inParts(decideSignals, mentionIds.map((mentionId) => ({ mentionId, ...decided.signal })));
  return async (db, progress) => inParts(decideRelevance, await relevanceOf(db, mentionIds, decided.irrelevant, topicIds))(db, progress);
}

async function relevanceOf(
  db: EarshotDatabase,
  mentionIds: readonly string[],
  irrelevant: boolean | null,
  topicIds: readonly string[] | null,
): Promise<RelevanceDecision[]> {
  const isAbout = ({ topicId, hiddenAt }: Match): boolean => topicIds?.includes(topicId) ?? (hiddenAt === undefined) === (irrelevant === true);
  const decisions: RelevanceDecision[] = [];
  for (let from = 0; from < mentionIds.length; from += CHUNK) {
    for (const { mention, matches } of await readMentionsById(db, mentionIds.slice(from, from + CHUNK))) {
      decisions.push(...matches.filter(isAbout).map(({ topicId }) => ({ mentionId: mention.id, topicId, irrelevant })));
    }
  }
  return decisions;
}

function inParts<Decision extends { mentionId: string }>(
  decide: (db: EarshotDatabase, decisions: readonly Decision[]) => Promise<Decision[]>,
  decisions: readonly Decision[],
): Store {
  return async (db, progress) => {
    const { before, left } = await decideInParts(decisions, (part) => decide(db, part), progress);
    return {
      undo: before.length === 0 ? null : inParts(decide, before),
      mentionIds: [...new Set(before.map(({ mentionId }) => mentionId))],
      left: new Set(left.map(({ mentionId }) => mentionId)).size,
    };
  };
}
