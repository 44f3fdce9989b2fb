import { FIRST_INSIGHTS, insightsHref } from '@/components/insights/insightsAddress';
import type { Action } from '@/lib/insights/action';

/** What an action begins with that is noted about an insight. */
export type NotedInsight = Pick<Action, 'seen' | 'topicId' | 'site'>;

/** Handed from one screen to the next, and not by the address: the browser's history would keep what it says. */
let waiting: NotedInsight | null = null;

/** Goes to the log of actions, where an action about an insight can be written down. */
export function noteInsight(insight: NotedInsight): void {
  waiting = insight;
  location.hash = insightsHref({ ...FIRST_INSIGHTS, part: 'goals' });
}

/** What waits to be written down, once; null: nothing does. */
export function takeNoted(): NotedInsight | null {
  const noted = waiting;
  waiting = null;
  return noted;
}
