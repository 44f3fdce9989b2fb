import { SAD_EVENTS } from '@/lib/signals/lifeEvents';
import type { ArticleMatch } from './article';
import type { ReplyRequest } from './replyRequest';
import { answerOf } from './slots';

/** Why a reply can be sent after a glance. */
export const QUICK_REASONS = ['answer', 'thanks'] as const;
/** Why a person should take the time for it, the weightiest first. */
export const HUMAN_REASONS = ['sad', 'grave', 'threat', 'cancel', 'complaint', 'rude', 'negative', 'unsure', 'no-answer'] as const;

export type Triage =
  | { way: 'quick'; reasons: (typeof QUICK_REASONS)[number][] }
  | { way: 'human'; reasons: (typeof HUMAN_REASONS)[number][] };

/**
 * Whether a mention can be answered quickly: an article is sure to answer it, or it only wants thanks, and nothing in it calls for
 * care. Else a person should; all that speaks for that is told. Null where nobody waits for an answer.
 */
export function triageOf(request: Omit<ReplyRequest, 'seed'>, found: ArticleMatch | null): Triage | null {
  const { intent, label, grave = false, manner, events = [], language } = request;
  if (intent === 'reply' || intent === 'promotion') return null;
  const isAnswered = language !== null && answerOf(found, language) !== null;
  const wantsThanks = label === 'positive' && (intent === 'praise' || intent === 'recommendation' || intent === null);
  const speaksFor: Record<(typeof HUMAN_REASONS)[number], boolean> = {
    'sad': events.some((event) => SAD_EVENTS.includes(event)),
    grave,
    'threat': intent === 'threat',
    'cancel': intent === 'cancel',
    'complaint': intent === 'complaint',
    'rude': manner === 'rude',
    'negative': label === 'negative',
    'unsure': label === 'unsure' || label === 'unscored',
    'no-answer': !isAnswered && !wantsThanks,
  };
  const reasons = HUMAN_REASONS.filter((reason) => speaksFor[reason]);
  return reasons.length > 0 ? { way: 'human', reasons } : { way: 'quick', reasons: [isAnswered ? 'answer' : 'thanks'] };
}
