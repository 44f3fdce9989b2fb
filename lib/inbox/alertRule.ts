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
