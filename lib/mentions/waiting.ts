import { needsAnswer, type AnswerReason } from '@/lib/signals/needsAnswer';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { intentOf, labelOf, type Match, type Mention } from './mention';

/** Why a mention waits for an answer, under a topic where it is called `label`; null where it does not: what is gone from its site waits for none. */
export function whyWaiting(
  mention: Pick<Mention, 'post' | 'understanding' | 'decided' | 'answer' | 'goneAt'>,
  label: SentimentLabel = labelOf(mention),
): AnswerReason | null {
  if (mention.goneAt !== undefined) return null;
  const answered = mention.post.reply !== null || mention.answer !== undefined;
  return needsAnswer({ label, intent: intentOf(mention), answered });
}

/** The match under which a mention waits for an answer: that of a topic, or, where it is null, the first that does. */
export function waitingMatch(matches: readonly Match[], topicId: string | null): Match | undefined {
  return matches.find((match) => match.queue !== undefined && (topicId === null || match.topicId === topicId));
}
