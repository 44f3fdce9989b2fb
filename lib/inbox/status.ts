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

/** Whether a reply counts as an answer only once it is seen in the thread, which the user should know. */
export function waitsToBeSeen(label: SentimentLabel, replied: Pick<Replied, 'edited'>): boolean {
  return !answers(replied, label);
}

/** What a mention is called where the work on it is looked at as a whole: negative where any of its topics calls it so. */
export function labelOfWork(mention: Worked, matches: readonly Pick<Match, 'toward'>[]): SentimentLabel {
  const labels = matches.map(({ toward }) => labelToward(mention, toward));
  return labels.find((label) => label === 'negative') ?? labels[0] ?? labelToward(mention, undefined);
}
