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
  const own = post.reply && { at: post.reply.publishedAt.at, permalink: null, isExact: isExact(post.reply.publishedAt.precision) };
  // Of an answer in a thread only the time is stored: midnight stands for the day.
  const seen = answer && { at: answer.at, permalink: answer.permalink, isExact: answer.at !== null && !MIDNIGHT.test(answer.at) };
  const isSeenFirst = !own || (seen?.at != null && (own.at === null || seen.at < own.at));
  const first = isSeenFirst ? seen : own;
  if (!first) return null;
  const { at, permalink, isExact: known } = first;
  const posted = mention.publishedAt !== null && isExact(post.publishedAt.precision) ? mention.publishedAt : null;
  const after = posted === null || at === null || !known ? -1 : Date.parse(at) - posted;
  return { at, permalink, isExact: known, after: after >= 0 ? after : null };
}

const MIDNIGHT = /T00:00:00(?:\.0+)?Z$/u;

const isExact = (precision: string): boolean => ['second', 'minute', 'hour'].includes(precision);
