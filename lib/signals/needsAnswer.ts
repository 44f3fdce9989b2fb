import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from './intent';

/** Why a mention waits for an answer. */
export type AnswerReason = 'negative' | 'question';

/** Whether a mention waits for an answer, and why: it is negative or asks, and nobody answered it where it stands. */
export function needsAnswer(of: { label: SentimentLabel; intent: Intent | null; answered: boolean }): AnswerReason | null {
  const { label, intent, answered } = of;
  if (answered) return null;
  if (label === 'negative') return 'negative';
  if (label === 'unscored' && (intent === 'complaint' || intent === 'cancel')) return 'negative';
  return intent === 'question' ? 'question' : null;
}
