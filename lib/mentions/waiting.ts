import { needsAnswer, type AnswerNeed, type AnswerReason, type AnswerState } from '@/lib/signals/needsAnswer';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from '@/lib/signals/signals';
import { intentOf, labelOf, type Match, type Mention } from './mention';
import { statusOf, type Worked } from './status';

type Asked = Worked & Pick<Mention, 'goneAt'>;

/** Whether a mention waits for an answer and why, under a topic where it is called `label`; `own`: its own account wrote it. */
export function answerNeedOf(mention: Asked, label: SentimentLabel = labelOf(mention), own: boolean = false): AnswerNeed {
  return needsAnswer({ ...answerStateOf(mention, label, own), settled: settledOf(mention, label) });
}

function answerStateOf(mention: Asked, label: SentimentLabel, own: boolean): Omit<AnswerState, 'settled'> {
  return {
    label,
    intent: intentBeside(mention),
    asks: mention.understanding.intent?.reasons.some(({ intent }) => intent === 'question') === true,
    gone: mention.goneAt !== undefined,
    own,
    decided: mention.decided?.signals?.answer,
  };
}

/**
 * Whether a mention wanted an answer as it was heard, whether anybody answered it since or not: what a rate of answers is a share of.
 * Under a topic where it is called `label`; `own`: its own account wrote it.
 */
export function wantedAnswer(mention: Asked, label: SentimentLabel, own: boolean = false): boolean {
  return needsAnswer({ ...answerStateOf(mention, label, own), settled: null }).needed;
}

/** Why a mention waits for an answer, under a topic where it is called `label`; null where it does not. */
export function whyWaiting(mention: Asked, label: SentimentLabel = labelOf(mention)): AnswerReason | null {
  const need = answerNeedOf(mention, label);
  return need.needed ? need.why : null;
}

/** The match under which a mention waits for an answer: that of a topic, or, where it is null, the first that does. */
export function waitingMatch(matches: readonly Match[], topicId: string | null): Match | undefined {
  return matches.find((match) => match.queue !== undefined && (topicId === null || match.topicId === topicId));
}

/** How far the work is, where nobody has to answer any more: what is new, open or escalated waits as before. */
function settledOf(mention: Worked, label: SentimentLabel): 'answered' | 'done' | 'waiting' | null {
  const status = statusOf(mention, label);
  return status === 'answered' || status === 'done' || status === 'waiting' ? status : null;
}

/** What the mention wants; a complaint that the engine heard in what the user calls positive is none. */
function intentBeside(mention: Pick<Mention, 'understanding' | 'decided'>): Intent | null {
  const intent = intentOf(mention);
  const isDenied = intent === 'complaint' && mention.decided?.sentiment === 'positive' && mention.decided.signals?.['intent:complaint'] !== true;
  return isDenied ? null : intent;
}
