import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from './intent';

export interface AnswerState {
  label: SentimentLabel;
  intent: Intent | null;
  /** Whether the post shows a reply of its owner. */
  answered: boolean;
}

/**
 * Why a mention waits for an answer, null where it does not. A question is one whatever its tone; complaints and
 * cancellations count as negative even where the sentiment is not scored or unsure. Praise, purchases and neutral posts
 * wait for nothing, nor does what the owner has answered.
 */
export function needsAnswer({ label, intent, answered }: AnswerState): 'negative' | 'question' | null {
  if (answered) return null;
  if (intent === 'question') return 'question';
  return label === 'negative' || intent === 'complaint' || intent === 'cancel' ? 'negative' : null;
}
