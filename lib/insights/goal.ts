import { isDay } from '@/lib/mentions/calendar';
import { cleanText } from '@/lib/posts/clean';

/** What a goal can be set for: mentions by posts seen, net sentiment (-100..100), shares (0..1). */
export const GOAL_METRICS = ['net', 'negativeShare', 'volume', 'shareOfVoice'] as const;
export type GoalMetric = (typeof GOAL_METRICS)[number];

/** Whether more or less of it is wished. */
export const WISHES = ['more', 'less'] as const;
export type Wish = (typeof WISHES)[number];

/** Of what a figure is: null: of all the user's own brands, of all sites. */
export interface GoalScope {
  topicId: string | null;
  site: string | null;
}

/** What the user wants to reach, as a figure that the insights show. */
export interface Goal extends GoalScope {
  id: string;
  title: string;
  metric: GoalMetric;
  wish: Wish;
  /** Where it shall come to, in the unit of the metric (volume: mentions by post seen); null: only better than before. */
  target: number | null;
  /** The day from which on something is done for it, YYYY-MM-DD in the reporting zone. */
  startedOn: string;
  /** The last day on which it may be reached; null: none. */
  dueOn: string | null;
}

export const MOST_GOALS = 200;
/** Longest title, UTF-16 units. */
export const LONGEST_GOAL = 200;

/** Between which targets of a metric can lie. */
export const TARGETS: Readonly<Record<GoalMetric, { least: number; most: number }>> = {
  net: { least: -100, most: 100 },
  negativeShare: { least: 0, most: 1 },
  volume: { least: 0, most: 1 },
  shareOfVoice: { least: 0, most: 1 },
};

/** A goal as it may be stored: its title cleaned and cut, its target within what there is, an impossible last day absent. */
export function cleanGoal({ id, title, metric, wish, target, topicId, site, startedOn, dueOn }: Goal): Goal {
  const { least, most } = TARGETS[metric];
  return {
    id,
    title: cleanText(title.replace(/\s+/gu, ' '), LONGEST_GOAL).text,
    metric,
    wish,
    target: target === null || !Number.isFinite(target) ? null : Math.max(least, Math.min(most, target)),
    topicId,
    site,
    startedOn,
    dueOn: dueOn !== null && isDay(dueOn) ? dueOn : null,
  };
}
