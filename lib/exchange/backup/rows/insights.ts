import * as v from 'valibot';
import { LONGEST_ACTION } from '@/lib/insights/action';
import { GOAL_METRICS, LONGEST_GOAL, WISHES, type GoalScope } from '@/lib/insights/goal';
import type { ActionItemRow, ActionRow, GoalItemRow, GoalRow, SeriesItemRow, SeriesRow, SurveyRow } from '@/lib/storage/rows';
import { removed } from './kit';
import { day, id, instant, line, list, number, stamps, text, type Fields } from './parts';

/** More than anybody keeps: a point a day for a hundred years. */
const MOST_POINTS = 36_600;

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const written = { id, createdAt: instant, stamps };
const scope = { topicId: v.nullable(id), site: v.nullable(id) } satisfies Fields<GoalScope>;
const moved = { metric: v.picklist(GOAL_METRICS), wish: v.picklist(WISHES) };

export const surveyAnswer = v.object({
  id,
  survey: line,
  kind: v.picklist(['nps', 'csat', 'ces']),
  scale: v.object({ least: number, best: number, inverse: v.exactOptional(v.boolean()) }),
  value: number,
  at: instant,
  segment: v.nullable(line),
  text: v.nullable(text),
  authorId: v.nullable(id),
  importId: v.exactOptional(id),
} satisfies Fields<SurveyRow>);

export const series: v.GenericSchema<unknown, SeriesRow> = v.variant('kind', [
  v.object({
    ...written, kind: v.literal('series'), name: line, unit: v.nullable(line), points: list(v.object({ day, value: number }), MOST_POINTS), importId: v.exactOptional(id),
  } satisfies Fields<SeriesItemRow>),
  removed,
]);

export const goal: v.GenericSchema<unknown, GoalRow> = v.variant('kind', [
  v.object({
    ...written, ...scope, ...moved, kind: v.literal('goal'), title: upTo(LONGEST_GOAL), target: v.nullable(number), startedOn: day, dueOn: v.nullable(day),
  } satisfies Fields<GoalItemRow>),
  removed,
]);

const seen = v.object({ words: upTo(LONGEST_ACTION.words), evidence: upTo(LONGEST_ACTION.evidence), href: upTo(LONGEST_ACTION.href), on: day });

export const action: v.GenericSchema<unknown, ActionRow> = v.variant('kind', [
  v.object({
    ...written, ...scope, ...moved, kind: v.literal('action'), title: upTo(LONGEST_ACTION.title), seen: v.nullable(seen), goalId: v.nullable(id),
    who: upTo(LONGEST_ACTION.who), doneOn: v.nullable(day),
  } satisfies Fields<ActionItemRow>),
  removed,
]);
