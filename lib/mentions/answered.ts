import { isExactInstant, isExactTime } from './exactTimes';
import { renewMatches, type Renewal } from './matches';
import type { Match, Mention, MentionAnswer } from './mention';
import { withPromises, type FindPromises } from './promises';

/**
 * A mention that a brand's own account was seen to answer: it waits no more, and what the answer promises is known. Null where
 * an answer was seen before; of one whose words were not stored then, they are now.
 */
export function answerMention(
  mention: Mention,
  matches: readonly Match[],
  answer: MentionAnswer,
  find?: FindPromises,
): ({ mention: Mention } & Renewal) | null {
  const first = firstSeen(mention.answer, answer);
  if (first === null) return null;
  const read: Mention = { ...mention, answer: first };
  const answered = find === undefined ? read : withPromises(read, find);
  return { mention: answered, ...renewMatches(answered, matches, ({ counted }) => counted) };
}

/** Of two answers the one that was seen before, with the words of the other where it is the same one; null: as it was. */
function firstSeen(before: MentionAnswer | undefined, answer: MentionAnswer): MentionAnswer | null {
  if (before === undefined) return answer;
  const isSame = before.handle === answer.handle && before.at === answer.at && before.permalink === answer.permalink;
  return isSame && before.text === undefined && answer.text !== undefined ? { ...before, text: answer.text } : null;
}

/** Whether the business is now known to say something in the post's own card that was not known before. */
export function saysMore(before: Pick<Mention, 'post'>, { post: { reply } }: Pick<Mention, 'post'>): boolean {
  return reply !== null && reply.text !== before.post.reply?.text;
}

/** An answer to a post, by the business itself. */
export interface FirstAnswer {
  /** ISO 8601 in UTC. */
  at: string | null;
  permalink: string | null;
  /** Whether `at` is known to the hour at least. */
  isExact: boolean;
  /** How long after the post, ms; null unless both times are known to the hour at least. */
  after: number | null;
}

/** The answer inside a post's own card, or that of the brand's account in its thread: of both, the earlier. */
export function firstAnswer(mention: Pick<Mention, 'post' | 'publishedAt' | 'answer'>): FirstAnswer | null {
  const { post, answer } = mention;
  const own = post.reply && { at: post.reply.publishedAt.at, permalink: null, isExact: isExactTime(post.reply.publishedAt.precision) };
  const seen = answer && { at: answer.at, permalink: answer.permalink, isExact: isExactInstant(answer.at) };
  const isSeenFirst = !own || (seen?.at != null && (own.at === null || seen.at < own.at));
  const first = isSeenFirst ? seen : own;
  if (!first) return null;
  const { at, permalink, isExact: known } = first;
  const posted = mention.publishedAt !== null && isExactTime(post.publishedAt.precision) ? mention.publishedAt : null;
  const after = posted === null || at === null || !known ? -1 : Date.parse(at) - posted;
  return { at, permalink, isExact: known, after: after >= 0 ? after : null };
}
