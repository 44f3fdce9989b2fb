import { intentOf, isTouched, type Match, type Mention } from '@/lib/mentions/mention';
import { ALL_TOPICS, QUEUES, SETTLED_QUEUES, URGENCIES, type Queue, type QueueKey } from '@/lib/mentions/queues';
import { signalsOf, type MentionSignals } from '@/lib/mentions/signals';
import { answers, statusOf } from '@/lib/mentions/status';
import { answerNeedOf } from '@/lib/mentions/waiting';
import type { Intent } from '@/lib/signals/signals';
import { answerByOf, clockStart, urgencyOf } from './answerBy';
import type { OpenTime } from './openTime';

/** The instant in keys of what is never due, the last that a clock can show: keys hold no null, and it comes after all others. */
export const NEVER_DUE = 8_640_000_000_000_000;

/** Where a mention stands in one queue. */
interface Place {
  queue: Queue;
  urgency: number;
  at: number;
}

/**
 * Under what a match is found in queues, over all topics and in its own, by nothing but what it and its mention hold and the
 * open time of its topic. Settled queues and what waits have urgency 0; what waits is in order of when it stops to wait. What is
 * snoozed waits, whatever else it is; but what the topic hides is irrelevant at most, and what is gone is done if it was touched.
 */
export function queueKeysOf(mention: Mention, match: Match, openTime: OpenTime): QueueKey[] {
  const places = placesOf(mention, match, openTime);
  return places.flatMap(({ queue, urgency, at }): QueueKey[] => [[ALL_TOPICS, queue, urgency, at], [match.topicId, queue, urgency, at]]);
}

function placesOf(mention: Mention, match: Match, openTime: OpenTime): Place[] {
  const start = clockStart(mention, match);
  const settled = (queue: Queue, at: number): Place => ({ queue, urgency: 0, at });
  if (match.own === true) return [];
  if (match.hiddenAt !== undefined) {
    const isSaid = match.hiddenBy === 'user' || match.hiddenBy === 'relevance';
    return isSaid && mention.goneAt === undefined ? [settled('irrelevant', start)] : [];
  }
  const status = statusOf(mention, match.label);
  const isDone = status === 'done' || status === 'answered';
  if (mention.goneAt !== undefined) return isTouched(mention) ? [settled('done', isDone ? doneAt(mention, match) : mention.goneAt)] : [];
  const { status: said, snoozedUntil } = mention.decided ?? {};
  if (snoozedUntil !== undefined) return [settled('waiting', snoozedUntil)];
  const praise = isTestimonial(mention, match) ? [settled('testimonials', start)] : [];
  if (isDone) return [...praise, settled('done', doneAt(mention, match))];
  if (status === 'waiting') return [...praise, settled('waiting', said?.at ?? start)];
  const signals = signalsOf(mention, match);
  const delight = (signals.events ?? []).length > 0 ? [settled('delight', start)] : [];
  const asked = unsettledQueues(mention, match, { signals, isEscalated: status === 'escalated' });
  if (asked.length === 0) return [...praise, ...delight];
  const urgency = urgencyOf(mention, match);
  const due = { urgency: URGENCIES.indexOf(urgency), at: answerByOf(mention, match, openTime, urgency) ?? NEVER_DUE };
  return [...asked.map((queue): Place => ({ queue, ...due })), ...praise, ...delight];
}

function unsettledQueues(mention: Mention, match: Match, of: { signals: MentionSignals; isEscalated: boolean }): Queue[] {
  const { intent, hazards = [] } = of.signals;
  const is: Partial<Record<Queue, boolean>> = {
    answer: of.isEscalated || answerNeedOf(mention, match.label).needed,
    risk: intent === 'cancel' || intent === 'threat' || hazards.length > 0,
    questions: intent === 'question' || asksBeside(mention, intent),
    leads: intent === 'purchase' || intent === 'comparison',
  };
  return QUEUES.filter((queue) => is[queue] === true);
}

/** Whether a question stands in what is for something else; those of companies ask nobody, nor does what the user says is none. */
function asksBeside(mention: Mention, intent: Intent | null): boolean {
  if (intent === 'reply' || intent === 'promotion' || mention.decided?.signals?.['intent:question'] === false) return false;
  return mention.understanding.intent?.reasons.some((reason) => reason.intent === 'question') === true;
}

function isTestimonial(mention: Mention, { label }: Match): boolean {
  const intent = intentOf(mention);
  return label === 'positive' && (intent === 'praise' || intent === 'recommendation') && mention.decided?.testimonial !== 'refused';
}

/** When it came to be done or answered, ms since 1970; where that is not known, when it was heard. */
function doneAt(mention: Mention, match: Match): number {
  const { answer, decided, post: { reply } } = mention;
  const { status: said, replied } = decided ?? {};
  if (said?.is === 'done' || said?.is === 'answered') return said.at;
  const inCard = reply === null || reply.publishedAt.at === null || reply.publishedAt.clamped === true ? null : Date.parse(reply.publishedAt.at);
  const written = replied !== undefined && answers(replied, match.label) ? replied.at : null;
  const times = [answer?.seenAt ?? null, written, inCard].filter((at) => at !== null && (said === undefined || at > said.at));
  return times.reduce<number | null>((first, at) => (first === null || (at !== null && at < first) ? at : first), null) ?? clockStart(mention, match);
}

/** By when a match is to be answered, by its keys, ms since 1970; null: never, or it stands in no queue of what is open. */
export function dueIn({ queued = [] }: Pick<Match, 'queued'>): number | null {
  const at = queued.find(([, queue]) => queue !== 'waiting' && !SETTLED_QUEUES.has(queue))?.[3];
  return at === undefined || at === NEVER_DUE ? null : at;
}

/** The order in which an index over keys holds them: by scope, queue, urgency, instant. */
export function compareKeys(a: QueueKey, b: QueueKey): number {
  return compare(a[0], b[0]) || compare(a[1], b[1]) || a[2] - b[2] || a[3] - b[3];
}

/**
 * Whether a match stands for its mention in a queue over all topics: its key is the earliest of those of the mention's matches,
 * of the same ones that of the first topic. All that the mention has are given.
 */
export function isFirstKey(match: Match, matches: readonly Match[], queue: Queue): boolean {
  const own = keyIn(match, queue);
  if (own === undefined) return false;
  return matches.every((other) => {
    const key = other.topicId === match.topicId ? undefined : keyIn(other, queue);
    return key === undefined || (compareKeys(own, key) || compare(match.topicId, other.topicId)) < 0;
  });
}

function keyIn({ queued = [] }: Match, queue: Queue): QueueKey | undefined {
  return queued.find(([scope, name]) => scope === ALL_TOPICS && name === queue);
}

/** Strings as IndexedDB orders them, by their code units. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
