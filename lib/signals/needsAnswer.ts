import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from './intent';

/** Why a mention waits for an answer. */
export type AnswerReason = 'negative' | 'question';

export interface AnswerState {
  label: SentimentLabel;
  intent: Intent | null;
  /** Whether the post shows a reply of its owner. */
  answered: boolean;
}

/**
 * Why a mention waits for an answer, null where it does not. A question is one whatever its tone; who wants to leave
 * counts as negative, and so do complaints unless the sentiment is positive. Praise, purchases and neutral posts wait
 * for nothing, nor does what the owner has answered.
 */
export function needsAnswer({ label, intent, answered }: AnswerState): AnswerReason | null {
  if (answered) return null;
  if (intent === 'question') return 'question';
  const complains = intent === 'cancel' || (intent === 'complaint' && label !== 'positive');
  return label === 'negative' || complains ? 'negative' : null;
}
