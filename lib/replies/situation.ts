import type { ReplyBlock, ReplyPack, ReplyTone, Situation } from '@/lib/language/packs/replies';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from '@/lib/signals/signals';

/** Intents to which a reply is put together. */
export type AnsweredIntent = Exclude<Intent, 'reply' | 'promotion'>;

/** Praise in bad words is none that one thanks for. */
const KIND_WORDS: ReadonlySet<Situation | null> = new Set(['praise', 'recommendation']);

/** What a reply is for. Without an intent, or with praise that is scored negative, only what is sure counts. */
export function situationOf(intent: AnsweredIntent | null, label: SentimentLabel): Situation {
  if (KIND_WORDS.has(intent) && label === 'negative') return 'unclear';
  if (intent !== null) return intent;
  if (label === 'negative') return 'complaint';
  return label === 'positive' ? 'praise' : 'unclear';
}

/** What a pack says instead in a situation for which it has no words of its own. */
const NEAREST: Partial<Record<Situation, 'complaint' | 'question' | 'unclear' | 'praise'>> = {
  threat: 'complaint', fear: 'question', request: 'unclear', comparison: 'unclear', recommendation: 'praise',
};

/** The blocks of a pack for a situation, in order. */
export function blocksFor(pack: ReplyPack, situation: Situation): readonly ReplyBlock[] {
  return pack[situation] ?? pack[NEAREST[situation] ?? 'unclear'];
}

/** The tone of what is called `label`. */
export function toneOf(label: SentimentLabel): ReplyTone {
  return label === 'negative' || label === 'positive' ? label : 'careful';
}
