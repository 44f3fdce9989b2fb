import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { labelOf, type Mention } from './mention';

/** How far the work on a mention is, in the order of that work. Whether it is irrelevant is told apart, by topic. */
export const STATUSES = ['new', 'open', 'escalated', 'waiting', 'answered', 'done'] as const;
export type Status = (typeof STATUSES)[number];

/** What the user said of it, and when (ms since 1970): what is seen later may change it. */
export interface StatusDecision {
  is: Exclude<Status, 'new'>;
  at: number;
}

/** A reply that Earshot put into a page, or copied for the user to paste. That it was sent is known only once it is seen. */
export interface Replied {
  /** ms since 1970. */
  at: number;
  how: 'put' | 'copied';
  /** Whether the user wrote any of it: it is no suggestion word for word. */
  edited: boolean;
  /** What it was made from: `template` of `SuggestedReply`; absent: the user wrote it alone. */
  template?: string;
  /** What the coach would have had in it, as COACH_CHECKS name it; absent: nobody looked. */
  missed?: string[];
  /** UTF-16 units of what was put or copied. */
  length?: number;
}

/** What of a reply is nobody's but the user's: no file but the backup holds it. */
export const OWN_OF_REPLY: ReadonlySet<string> = new Set(['template', 'missed', 'length'] satisfies (keyof Replied)[]);

/** The owner of what this copy's own user looks after. */
export const OWNER_ME = 'me';

/** What the status of a mention follows from. */
export type Worked = Pick<Mention, 'decided' | 'answer' | 'post' | 'understanding'>;

/**
 * How far the work on a mention is, under a topic where it is called `label`: what the user said, unless it was answered later;
 * then it is answered. What is done stays done. It is answered once an answer of the brand is seen, or a reply was put into the
 * page or copied; what is negative only by a reply that the user wrote some of. What somebody looks after, or was replied to, is
 * not new.
 */
export function statusOf(mention: Worked, label: SentimentLabel = labelOf(mention)): Status {
  const { status: said, owner, replied } = mention.decided ?? {};
  if (said?.is === 'done') return 'done';
  const since = said?.at ?? null;
  if (isAnswerSeen(mention, since) || (replied !== undefined && isLater(replied.at, since) && answers(replied, label))) return 'answered';
  if (said !== undefined) return said.is;
  return owner === undefined && replied === undefined ? 'new' : 'open';
}

/** Whether a reply answers what is called `label`, though nobody saw it sent. */
export function answers({ edited }: Pick<Replied, 'edited'>, label: SentimentLabel): boolean {
  return edited || label !== 'negative';
}

/** Whether an answer of the brand was ever seen, in the thread or in the post's own card. */
export const isSeenAnswered = (mention: Pick<Mention, 'answer' | 'post'>): boolean => isAnswerSeen(mention, null);

/** Whether the brand was seen to answer since an instant; null: ever. Of when a reply in a post's own card was seen, its own time tells. */
function isAnswerSeen({ answer, post: { reply } }: Pick<Mention, 'answer' | 'post'>, since: number | null): boolean {
  if (answer !== undefined && isLater(answer.seenAt, since)) return true;
  if (reply === null || since === null) return reply !== null;
  const { at, clamped } = reply.publishedAt;
  return at !== null && clamped !== true && isLater(Date.parse(at), since);
}

const isLater = (instant: number, since: number | null): boolean => since === null || instant > since;
