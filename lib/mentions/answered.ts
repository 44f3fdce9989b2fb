import { renewMatches, type Renewal } from './matches';
import type { Match, Mention, MentionAnswer } from './mention';

/** A mention that a brand's own account was seen to answer: it waits no more. Null where an answer was seen before. */
export function answerMention(
  mention: Mention,
  matches: readonly Match[],
  answer: MentionAnswer,
): ({ mention: Mention } & Renewal) | null {
  if (mention.answer !== undefined) return null;
  const answered: Mention = { ...mention, answer };
  return { mention: answered, ...renewMatches(answered, matches, ({ counted }) => counted) };
}
