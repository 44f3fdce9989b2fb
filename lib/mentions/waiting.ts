import { needsAnswer, type AnswerReason } from '@/lib/signals/needsAnswer';
import { intentOf, labelOf, type Mention } from './mention';

/** Why a mention waits for an answer; null where it does not: what is gone from its site waits for none. */
export function whyWaiting(
  mention: Pick<Mention, 'post' | 'understanding' | 'decided' | 'answer' | 'goneAt'>,
): AnswerReason | null {
  if (mention.goneAt !== undefined) return null;
  const answered = mention.post.reply !== null || mention.answer !== undefined;
  return needsAnswer({ label: labelOf(mention), intent: intentOf(mention), answered });
}
