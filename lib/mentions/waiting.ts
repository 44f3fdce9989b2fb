import { needsAnswer, type AnswerReason } from '@/lib/signals/needsAnswer';
import { intentOf, labelOf, type Mention } from './mention';

/** Why a mention waits for an answer; null where it does not. */
export function whyWaiting(mention: Pick<Mention, 'post' | 'understanding' | 'decided'>): AnswerReason | null {
  return needsAnswer({ label: labelOf(mention), intent: intentOf(mention), answered: mention.post.reply !== null });
}
