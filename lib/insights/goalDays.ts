import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { isSoughtOut, type Context } from '@/lib/posts/post';
import { comparisonOf } from './comparison';
import type { Goal, GoalScope } from './goal';
import { goalProgress, type GoalDay, type GoalProgress } from './goalProgress';
import { heardSince, type DatedTopic, type TopicDay } from './topicDays';
import { daysBetween } from './volume';

/** What goals are told from: tallies and exposure of all their days. */
export interface GoalMaterial {
  topics: readonly DatedTopic[];
  tallies: readonly TopicDay[];
  exposure: readonly { site: string; day: string; context: Context; count: number }[];
  zone: string;
  /** ms since 1970. */
  now: number;
}

/** Days before a goal that it is compared with. */
export const DAYS_BEFORE_GOAL = 28;

/**
 * How far a goal came, up to yesterday or its last day: of its topic, or (null) of all together; its share of voice is that of its topic, or of
 * all brands, among brands and competitors. Null: its topic is gone. Days before all its topics were heard as they are now are no part of it.
 */
export function progressOf(goal: Pick<Goal, 'metric' | 'wish' | 'target' | 'startedOn' | 'dueOn'> & GoalScope, material: GoalMaterial): GoalProgress | null {
  const { topics, tallies, zone, now } = material;
  const rivals = topics.filter(({ role }) => role !== 'industry');
  const own = topics.filter(({ id }) => goal.topicId === null || id === goal.topicId);
  if (own.length === 0) return null;
  const among = goal.metric === 'shareOfVoice' ? rivals : own;
  const before = { from: shiftDay(goal.startedOn, -DAYS_BEFORE_GOAL), to: shiftDay(goal.startedOn, -1) };
  const comparison = comparisonOf(before, among.map((topic) => heardSince(topic, tallies)), zone);
  const from = comparison.state === 'none' ? goal.startedOn : comparison.period.from;
  const yesterday = shiftDay(createCalendar(zone).at(now).day, -1);
  const to = goal.dueOn !== null && goal.dueOn < yesterday ? goal.dueOn : yesterday;
  return goalProgress(goal, goalDays(goal, { from, to }, material));
}

function goalDays({ topicId, site }: GoalScope, { from, to }: { from: string; to: string }, { topics, tallies, exposure }: GoalMaterial): GoalDay[] {
  const own = new Set(topics.filter(({ id }) => topicId === null || id === topicId).map(({ id }) => id));
  const ours = new Set(topics.filter(({ id, role }) => (topicId === null ? role === 'brand' : id === topicId)).map(({ id }) => id));
  const rivals = new Set(topics.filter(({ role }) => role !== 'industry').map(({ id }) => id));
  const days = new Map(daysBetween(from, to).map((day): [string, GoalDay] => [
    day, { day, counts: { negative: 0, neutral: 0, positive: 0 }, heard: { count: 0, over: 0 }, voice: { count: 0, over: 0 } },
  ]));
  const isHere = (of: { site: string }): boolean => site === null || of.site === site;
  for (const { topicId: id, day, published, seen } of tallies) {
    const told = days.get(day);
    if (told === undefined) continue;
    for (const cell of published.filter(isHere)) {
      const { label, count } = cell;
      if (own.has(id) && (label === 'negative' || label === 'neutral' || label === 'positive')) told.counts[label] += count;
      if (isSoughtOut(cell.context) || !rivals.has(id)) continue;
      told.voice.over += count;
      if (ours.has(id)) told.voice.count += count;
    }
    for (const cell of seen.filter(isHere)) if (own.has(id) && !isSoughtOut(cell.context)) told.heard.count += cell.count;
  }
  for (const row of exposure.filter(isHere)) {
    const told = days.get(row.day);
    if (told !== undefined && !isSoughtOut(row.context)) told.heard.over += row.count;
  }
  return [...days.values()];
}
