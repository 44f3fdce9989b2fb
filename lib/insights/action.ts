import { isDay } from '@/lib/mentions/calendar';
import { cleanText } from '@/lib/posts/clean';
import type { GoalMetric, GoalScope, Wish } from './goal';

/** An insight as it was when somebody acted on it: its words with their numbers, which change no more. */
export interface Seen {
  words: string;
  /** What the numbers stood on; '' where the words say it. */
  evidence: string;
  /** Within the dashboard: what opens the mentions behind it. */
  href: string;
  /** Day on which it was seen, YYYY-MM-DD in the reporting zone. */
  on: string;
}

/** What somebody does about what was seen. */
export interface Action extends GoalScope {
  id: string;
  title: string;
  /** Null: nothing that the insights said led to it. */
  seen: Seen | null;
  /** What it is to move, and which way. */
  metric: GoalMetric;
  wish: Wish;
  /** The goal that it serves; null: none. */
  goalId: string | null;
  /** Who does it, as the user calls them; '': not said. */
  who: string;
  /** Day on which it was done, YYYY-MM-DD in the reporting zone; null: not yet. */
  doneOn: string | null;
}

export const MOST_ACTIONS = 2_000;
/** Longest texts, UTF-16 units. */
export const LONGEST_ACTION: Readonly<Record<'title' | 'who' | 'words' | 'evidence' | 'href', number>> = {
  title: 500, who: 200, words: 1_000, evidence: 1_000, href: 2_000,
};

/** An action as it may be stored: texts cleaned and cut, what is no day absent; of what was seen only what opens within the dashboard. */
export function cleanAction({ id, title, seen, metric, wish, goalId, topicId, site, who, doneOn }: Action): Action {
  return {
    id,
    title: cleanText(title, LONGEST_ACTION.title).text,
    seen: seen === null ? null : cleanSeen(seen),
    metric,
    wish,
    goalId,
    topicId,
    site,
    who: cleanText(who.replace(/\s+/gu, ' '), LONGEST_ACTION.who).text,
    doneOn: doneOn !== null && isDay(doneOn) ? doneOn : null,
  };
}

function cleanSeen({ words, evidence, href, on }: Seen): Seen {
  return {
    words: cleanText(words, LONGEST_ACTION.words).text,
    evidence: cleanText(evidence, LONGEST_ACTION.evidence).text,
    href: isWithin(href) ? href : '',
    on,
  };
}

/** Whether an address leads to a screen of the dashboard. */
export function isWithin(href: string): boolean {
  return href.startsWith('#/') && href.length <= LONGEST_ACTION.href;
}
