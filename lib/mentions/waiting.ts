import { needsAnswer, type AnswerReason } from '@/lib/signals/needsAnswer';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { intentOf, labelOf, type Mention } from './mention';

/** Why a mention waits for an answer, under a topic where it is called `label`; null where it does not: what is gone from its site waits for none. */
export function whyWaiting(
  mention: Pick<Mention, 'post' | 'understanding' | 'decided' | 'answer' | 'goneAt'>,
  label: SentimentLabel = labelOf(mention),
): AnswerReason | null {
  if (mention.goneAt !== undefined) return null;
  const answered = mention.post.reply !== null || mention.answer !== undefined;
  return needsAnswer({ label, intent: intentOf(mention), answered });
}
