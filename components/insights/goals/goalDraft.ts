import type { Goal, GoalMetric, Wish } from '@/lib/insights/goal';
import { isDay } from '@/lib/mentions/calendar';
import { numberIn } from '../numberIn';
import { targetTyped, typedLimits, typedTarget } from './metricWords';

/** A goal while it is written: numbers and days as they were typed. */
export interface GoalDraft {
  title: string;
  metric: GoalMetric;
  wish: Wish;
  target: string;
  topicId: string | null;
  site: string | null;
  startedOn: string;
  dueOn: string;
}

export function goalDraftOf(goal: Omit<Goal, 'id'>): GoalDraft {
  return { ...goal, target: goal.target === null ? '' : String(typedTarget(goal.metric, goal.target)), dueOn: goal.dueOn ?? '' };
}

/** The goal that a draft without problems says. */
export function goalOf({ target, dueOn, ...draft }: GoalDraft): Omit<Goal, 'id'> {
  const typed = numberIn(target);
  const { title, metric, wish, topicId, site, startedOn } = draft;
  return { title, metric, wish, topicId, site, startedOn, target: typed === null ? null : targetTyped(metric, typed), dueOn: dueOn === '' ? null : dueOn };
}

/** What must be put right before a goal is stored. */
export type GoalProblem =
  | { field: 'title'; why: 'empty' }
  | { field: 'target'; why: 'noNumber'; least: number; most: number }
  | { field: 'startedOn'; why: 'noDay' }
  | { field: 'dueOn'; why: 'noDay' | 'before' };

export function problemsInGoal({ title, metric, target, startedOn, dueOn }: GoalDraft): GoalProblem[] {
  const limits = typedLimits(metric);
  const typed = numberIn(target);
  const isTarget = target.trim() === '' || (typed !== null && typed >= limits.least && typed <= limits.most);
  return [
    ...(title.trim() === '' ? [{ field: 'title', why: 'empty' } as const] : []),
    ...(isTarget ? [] : [{ field: 'target', why: 'noNumber', ...limits } as const]),
    ...(isDay(startedOn) ? [] : [{ field: 'startedOn', why: 'noDay' } as const]),
    ...(dueOn !== '' && !isDay(dueOn) ? [{ field: 'dueOn', why: 'noDay' } as const] : []),
    ...(isDay(dueOn) && dueOn < startedOn ? [{ field: 'dueOn', why: 'before' } as const] : []),
  ];
}
