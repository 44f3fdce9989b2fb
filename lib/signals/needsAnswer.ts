import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from './signals';

/** Why a mention waits for an answer. 'decided': the user said so. */
export const ANSWER_REASONS = ['threat', 'cancel', 'fear', 'negative', 'question', 'request', 'purchase', 'decided'] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

/** Why it waits for none. */
export const NO_ANSWER_REASONS = ['gone', 'own', 'answered', 'done', 'waiting', 'decided', 'reply', 'promotion', 'praise', 'nothing-asked'] as const;
export type NoAnswerReason = (typeof NO_ANSWER_REASONS)[number];

export type AnswerNeed = { needed: true; why: AnswerReason } | { needed: false; why: NoAnswerReason };

export interface AnswerState {
  label: SentimentLabel;
  intent: Intent | null;
  /** That the work on it is over, or not ours for now; null: neither. */
  settled: Extract<NoAnswerReason, 'answered' | 'done' | 'waiting'> | null;
  /** A question stands in it, whatever it is for. */
  asks?: boolean;
  /** It was deleted on its site. */
  gone?: boolean;
  /** The topic's own account wrote it. */
  own?: boolean;
  /** What the user said. */
  decided?: boolean | undefined;
}

/** Intents that somebody should answer, and why. */
const ASKED: Partial<Record<Intent, AnswerReason>> = {
  threat: 'threat', cancel: 'cancel', complaint: 'negative', fear: 'fear', question: 'question', request: 'request', purchase: 'purchase',
};

/**
 * Whether a mention waits for an answer, and why. What is gone, the brand's own or settled waits for none; else the user's word
 * holds. A question is one whatever its tone; answers of companies and offers wait for nothing, however they are scored.
 */
export function needsAnswer({ label, intent, settled, asks = false, gone = false, own = false, decided }: AnswerState): AnswerNeed {
  if (gone) return { needed: false, why: 'gone' };
  if (own) return { needed: false, why: 'own' };
  if (settled !== null) return { needed: false, why: settled };
  if (decided !== undefined) return { needed: decided, why: 'decided' };
  if (intent === 'reply' || intent === 'promotion') return { needed: false, why: intent };
  const asked = intent === null ? undefined : ASKED[intent];
  if (asked !== undefined) return { needed: true, why: asked };
  if (asks && (intent === null || intent === 'comparison')) return { needed: true, why: 'question' };
  if (label === 'negative') return { needed: true, why: 'negative' };
  return { needed: false, why: intent === 'praise' || intent === 'recommendation' || label === 'positive' ? 'praise' : 'nothing-asked' };
}
