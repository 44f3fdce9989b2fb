import { cleanAction, MOST_ACTIONS, type Action } from './action';
import { cleanGoal, MOST_GOALS, type Goal } from './goal';

/** What the user sets down about the insights, by kind. */
interface Plan {
  goal: Goal;
  action: Action;
}

export type PlanKind = keyof Plan;

export type PlanItem = { [Kind in PlanKind]: { kind: Kind } & Plan[Kind] }[PlanKind];

/** As the user wrote it: without id it is new. */
export type PlanToSave = { [Kind in PlanKind]: { kind: Kind; id?: string } & Omit<Plan[Kind], 'id'> }[PlanKind];

/** Most of each kind that are kept. */
export const MOST_OF_PLAN: Readonly<Record<PlanKind, number>> = { goal: MOST_GOALS, action: MOST_ACTIONS };

/** An item as it may be stored. */
export function cleanPlan(item: PlanItem): PlanItem {
  return item.kind === 'goal' ? { kind: 'goal', ...cleanGoal(item) } : { kind: 'action', ...cleanAction(item) };
}
