import { intentOf, type Match, type Mention } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import { isUnmet, type TimePrecision } from '@/lib/posts/post';
import { isWatch, type AlertRule } from './alertRule';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What a rule is asked about: a mention under a topic that has just heard it. */
export interface AlertSubject {
  mention: Mention;
  match: Match;
  /** When the topic heard it, ms since 1970. */
  heardAt: number;
  /** Null where the page does not show it. */
  followers: number | null;
}

/**
 * Whether a rule catches a mention, but for what it asks of the author's other mentions; one about numbers catches none. Never what the topic hides, what
 * the brand itself wrote, what the user kept by hand, or what is gone from its site.
 */
export function catches(rule: AlertRule, { mention, match, heardAt, followers }: AlertSubject): boolean {
  if (!rule.on || isWatch(rule) || !mayAlarm(mention, match)) return false;
  if (!asksFor(rule.topicIds, match.topicId) || !asksFor(rule.sites, mention.site)) return false;
  if (!asksFor(rule.labels, match.label)) return false;
  const intent = intentOf(mention);
  if (rule.intents.length > 0 && (intent === null || !rule.intents.includes(intent))) return false;
  if (rule.leastSeverity !== null && mentionSeverity(mention, heardAt, match).value < rule.leastSeverity) return false;
  if (rule.leastFollowers !== null && (followers === null || followers < rule.leastFollowers)) return false;
  if (rule.author !== null && (mention.authorId === null || match.label !== 'negative')) return false;
  return !isOlder(mention, heardAt - rule.mostDays * DAY);
}

/** Whether the author's negative mentions are as many as the rule asks for; `negatives` counts this one too. */
export function catchesAuthor({ author }: Pick<AlertRule, 'author'>, negatives: number): boolean {
  return author === null || negatives >= author.negatives;
}

/** Whether a mention may alarm at all. */
export function mayAlarm(mention: Pick<Mention, 'goneAt' | 'post'>, match: Pick<Match, 'hiddenAt' | 'own'>): boolean {
  return match.hiddenAt === undefined && match.own !== true && mention.goneAt === undefined && !isUnmet(mention.post.context);
}

/** How long after the instant that stands for it something may have been posted, ms. */
const SPAN: Record<TimePrecision, number> = {
  second: 0,
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  month: 31 * DAY,
  year: 366 * DAY,
  unknown: 0,
};

/** Whether a mention was surely posted before an instant (ms since 1970): of what is known coarsely, its last moment counts. */
export function isOlder({ publishedAt, post }: Pick<Mention, 'publishedAt' | 'post'>, instant: number): boolean {
  return publishedAt !== null && publishedAt + SPAN[post.publishedAt.precision] < instant;
}

/** Whether it is not known well enough when something was posted to tell whether it is new. */
export function isAgeUnknown({ publishedAt, post }: Pick<Mention, 'publishedAt' | 'post'>): boolean {
  return publishedAt === null || SPAN[post.publishedAt.precision] > DAY;
}

function asksFor<Value>(wanted: readonly Value[], value: Value): boolean {
  return wanted.length === 0 || wanted.includes(value);
}
