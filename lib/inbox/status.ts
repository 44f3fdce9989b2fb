import { labelToward, type Decisions, type Match } from '@/lib/mentions/mention';
import { answers, statusOf, type Replied, type Status, type Worked } from '@/lib/mentions/status';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

// A press decides one field, and the status follows from what is decided and seen (`statusOf`): so taking a press back leaves
// nothing behind, and a label that is corrected later cannot leave a status that was right for the label before.

/**
 * Which reply to store where one is put into the page or copied: this one, unless it is a mere suggestion after one that the user
 * wrote some of. One more reply unanswers nothing; what the user says of the status between the two begins anew.
 */
export function replyToKeep(decided: Decisions | undefined, replied: Replied): Replied {
  const { status: said, replied: before } = decided ?? {};
  const isAnew = before === undefined || (said !== undefined && said.at >= before.at);
  return isAnew || replied.edited || !before.edited ? replied : before;
}

/** The status of a mention, under a topic where it is called `label`, once a reply to it is put into the page or copied. */
export function afterReply(mention: Worked, label: SentimentLabel, replied: Replied): Status {
  return statusOf({ ...mention, decided: { ...mention.decided, replied: replyToKeep(mention.decided, replied) } }, label);
}

/**
 * What a reply that was put into the page or copied, and that nobody saw in the thread, means for the status: it makes the mention
 * answered ('counts'), it will once it is seen ('seen-counts'), or the user's own word holds ('said').
 */
export type UnseenReply = 'counts' | 'seen-counts' | 'said';

/** Null where there is no such reply to a mention called `label`, where an answer was seen, and where the work is done. */
export function unseenReply(mention: Worked, label: SentimentLabel): UnseenReply | null {
  const { replied, ...others } = mention.decided ?? {};
  const status = statusOf(mention, label);
  if (replied === undefined || mention.answer !== undefined || mention.post.reply !== null || status === 'done') return null;
  if (status === 'answered') return statusOf({ ...mention, decided: others }, label) === 'answered' ? 'said' : 'counts';
  return answers(replied, label) ? 'said' : 'seen-counts';
}

/** What a mention is called where the work on it is looked at as a whole: negative where any of its topics calls it so. */
export function labelOfWork(mention: Worked, matches: readonly Pick<Match, 'toward'>[]): SentimentLabel {
  const labels = matches.map(({ toward }) => labelToward(mention, toward));
  return labels.find((label) => label === 'negative') ?? labels[0] ?? labelToward(mention, undefined);
}
