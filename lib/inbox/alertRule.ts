import type { Sensitivity } from '@/lib/insights/spikes/sensitivity';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from '@/lib/signals/signals';

/** How a rule speaks: as soon as it may, gathered once a day, or on the toolbar button alone. */
export const ALERT_WAYS = ['now', 'digest', 'badge'] as const;
export type AlertWay = (typeof ALERT_WAYS)[number];

/** An author of so many negative mentions, this one among them, in the days before it was heard. */
export interface AuthorCondition {
  negatives: number;
  days: number;
}

/** What of the numbers of a topic is watched: more at once than usual, a slow drift, more of it negative than usual. */
export const WATCH_KINDS = ['spike', 'drift', 'negative'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** A rule about numbers. `least`: the fewest mentions that may alarm. */
export interface Watch {
  kind: WatchKind;
  sensitivity: Sensitivity;
  least: number;
}

/** A rule by which the user wants to be alerted. All that it asks must hold; an empty list and null ask nothing. */
export interface AlertRule {
  id: string;
  on: boolean;
  topicIds: string[];
  /** Ids of sites. */
  sites: string[];
  /** As counted toward the topic. */
  labels: SentimentLabel[];
  intents: Intent[];
  /** When it was heard, 0..1. */
  leastSeverity: number | null;
  author: AuthorCondition | null;
  /** Followers that the page shows of the author. */
  leastFollowers: number | null;
  /** Not posted longer than so many days before it was heard; what has no known time passes. */
  mostDays: number;
  way: AlertWay;
  /** Minutes for which the rule, once it spoke, only counts what it catches. */
  cooldown: number;
  /**
   * The numbers of each of its topics on its sites are watched, and no single mention is asked about; the cooldown is of each
   * topic then. Absent, as in what schema 12 and older stored: each mention is asked about.
   */
  watch?: Watch;
}

export type WatchRule = AlertRule & { watch: Watch };

export function isWatch<Rule extends AlertRule>(rule: Rule): rule is Rule & WatchRule {
  return rule.watch !== undefined;
}

/** Severities that rules ask for: a complaint, an angry one or a threat, danger. */
export const SEVERITIES = [0.3, 0.5, 0.7] as const;

export const AUTHOR_CONDITION: AuthorCondition = { negatives: 2, days: 30 };

/** A rule as it is offered first: every negative mention, at once. */
export const NEW_ALERT_RULE: Omit<AlertRule, 'id'> = {
  on: true,
  topicIds: [],
  sites: [],
  labels: ['negative'],
  intents: [],
  leastSeverity: null,
  author: null,
  leastFollowers: null,
  mostDays: 3,
  way: 'now',
  cooldown: 60,
};

const DAY_MINUTES = 1_440;

/** Rules about numbers as they are offered first. */
export const NEW_WATCHES: Record<WatchKind, Pick<WatchRule, 'labels' | 'cooldown' | 'watch'>> = {
  spike: { labels: [], cooldown: DAY_MINUTES, watch: { kind: 'spike', sensitivity: 'balanced', least: 5 } },
  drift: { labels: [], cooldown: 7 * DAY_MINUTES, watch: { kind: 'drift', sensitivity: 'balanced', least: 10 } },
  negative: { labels: [], cooldown: DAY_MINUTES, watch: { kind: 'negative', sensitivity: 'balanced', least: 5 } },
};
