import { useState } from 'preact/hooks';
import type { LastDoneProps } from '@/components/layout/LastDone';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { DAYS_BEFORE_GOAL, progressOf, type GoalMaterial } from '@/lib/insights/goalDays';
import type { GoalProgress } from '@/lib/insights/goalProgress';
import { MOST_OF_PLAN, type PlanKind, type PlanToSave } from '@/lib/insights/plan';
import { readActions, readGoals, removePlan, savePlan, undoPlan, type PlanBefore } from '@/lib/storage/goals/plans';
import type { ActionItemRow, GoalItemRow } from '@/lib/storage/rows';
import { listTopics } from '@/lib/storage/topics/topics';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { stored, useSettings } from './settings';
import { useTranslator } from './translation';

/** A goal with how far it came; null: its topic is gone. */
export interface GoalTold {
  goal: GoalItemRow;
  progress: GoalProgress | null;
}

/** An action with what came of it; null: it is not done yet, or its topic is gone. */
export interface ActionTold {
  action: ActionItemRow;
  effect: GoalProgress | null;
}

export interface Plans {
  goals: GoalTold[];
  actions: ActionTold[];
}

/** The goals and actions, with what the days before and since say of them. */
export function usePlans(): Live<Plans> {
  const { zone } = useSettings();
  const now = useNow();
  const today = createCalendar(zone).at(now).day;
  return useLive(
    ['goals', 'actions', 'tallies', 'exposure', 'topics'],
    (db) => db.transaction('r', [db.goals, db.actions, db.topics, db.tallies, db.exposure], async () => {
      const [goals, actions, topics] = await Promise.all([readGoals(db), readActions(db), listTopics(db)]);
      const begun = [...goals.map(({ startedOn }) => startedOn), ...actions.flatMap(({ doneOn }) => doneOn ?? [])];
      const first = begun.reduce((least, day) => (day < least ? day : least), today);
      const range = { from: shiftDay(first, -DAYS_BEFORE_GOAL), to: today };
      const [tallies, exposure] = await Promise.all([readTopicDays(db, { ...range, topicIds: topics.map(({ id }) => id) }), readExposure(db, range)]);
      const material: GoalMaterial = { topics, tallies, exposure, zone, now };
      return {
        goals: goals.map((goal) => ({ goal, progress: progressOf(goal, material) })),
        actions: actions.map((action) => ({
          action, effect: action.doneOn === null ? null : progressOf({ ...action, target: null, startedOn: action.doneOn, dueOn: null }, material),
        })),
      };
    }),
    [today, zone],
  );
}

/** Why what was written was not stored: the browser did not, or there would be more than there may be. */
export type PlanFailure = { why: 'notStored' } | { why: 'full'; most: number };

export interface PlanDecisions {
  done: LastDoneProps['done'];
  failed: PlanFailure | null;
  /** Stores what the user wrote; `words` say what was done, absent: that it is saved. Whether it did. */
  save: (item: PlanToSave, words?: string) => Promise<boolean>;
  remove: (kind: PlanKind, item: { id: string; title: string }) => Promise<void>;
  undo: () => void;
}

/** What changes goals and actions, and takes the last change back. */
export function usePlanDecisions(): PlanDecisions {
  const db = useDatabase();
  const { text } = useTranslator();
  const [last, setLast] = useState<{ id: string; words: string; tookFocus: boolean; before: PlanBefore } | null>(null);
  const [failed, setFailed] = useState<PlanFailure | null>(null);
  const keep = (before: PlanBefore, words: string): void => {
    setFailed(null);
    setLast({ id: crypto.randomUUID(), words, tookFocus: true, before });
  };
  return {
    done: last,
    failed,
    async save(item, words) {
      let saved: Awaited<ReturnType<typeof savePlan>> | null = null;
      await stored(db, async (open) => {
        saved = await savePlan(open, item, { now: Date.now() });
      });
      const came = saved as Awaited<ReturnType<typeof savePlan>> | null;
      if (came === null) setFailed({ why: 'notStored' });
      else if (came.state === 'full') setFailed({ why: 'full', most: MOST_OF_PLAN[item.kind] });
      else keep(came.before, words ?? text('kit.saved', { name: item.title }));
      return came?.state === 'saved';
    },
    async remove(kind, { id, title }) {
      let before: PlanBefore | null = null;
      const kept = await stored(db, async (open) => {
        before = await removePlan(open, kind, id);
      });
      if (!kept) setFailed({ why: 'notStored' });
      else if (before !== null) keep(before, text('kit.removed', { name: title }));
    },
    undo() {
      if (last === null) return;
      setLast(null);
      void stored(db, (open) => undoPlan(open, last.before)).then((kept) => setFailed(kept ? null : { why: 'notStored' }));
    },
  };
}
