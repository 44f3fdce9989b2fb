import type { Mention } from './mention';

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
}

/** The owner of what this copy's own user looks after. */
export const OWNER_ME = 'me';

/**
 * How far the work on a mention is: what the user said, unless an answer of the brand was seen later; then it is answered.
 * What is done stays done.
 */
export function statusOf({ decided, answer, post }: Pick<Mention, 'decided' | 'answer' | 'post'>): Status {
  const said = decided?.status;
  if (said?.is === 'done') return 'done';
  const isAnswerSeen = answer !== undefined && (said === undefined || answer.seenAt > said.at);
  if (isAnswerSeen) return 'answered';
  return said?.is ?? (post.reply === null ? 'new' : 'answered');
}
