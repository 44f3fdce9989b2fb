import { hiddenLike } from './hiding';
import { renewMatches, type Renewal } from './matches';
import { relevanceStamp, type Match, type Mention, type Stamp } from './mention';

/**
 * The user's own word on whether a mention is irrelevant to a topic (true) or meant by it (false), or null to go back to what
 * the topic says. It is hidden or shown at once, and counted so.
 */
export function markRelevance(
  mention: Mention,
  matches: readonly Match[],
  decision: { topicId: string; irrelevant: boolean | null; stamp: Stamp },
): { mention: Mention } & Renewal {
  const { topicId, irrelevant, stamp } = decision;
  const { [topicId]: _before, ...others } = mention.decided?.irrelevant ?? {};
  const marked: Mention = {
    ...mention,
    decided: withMarks(mention.decided, irrelevant === null ? others : { ...others, [topicId]: irrelevant }),
    stamps: { ...mention.stamps, [relevanceStamp(topicId)]: stamp },
  };
  const renewal = renewMatches(marked, matches, ({ counted }) => counted);
  return { mention: hiddenLike(marked, renewal.put), ...renewal };
}

function withMarks({ irrelevant: _before, ...decided }: NonNullable<Mention['decided']> = {}, marks: Record<string, boolean>): NonNullable<Mention['decided']> {
  return Object.keys(marks).length === 0 ? decided : { ...decided, irrelevant: marks };
}
