import { withKeptFor, withTopics, type Match, type Mention } from './mention';
import type { Due } from './retention';
import { goneChanges, type TallyChange } from './tally';

/** What becomes of a mention of which something is past its time. */
export interface Retained {
  /** As it is then; null: it goes. */
  mention: Mention | null;
  remove: Match[];
  changes: TallyChange[];
}

/**
 * Takes from a mention the matches that are past their time. What they counted is counted as no longer kept by the life
 * of the database that removes them; what was hidden leaves. What the user decided of a mention that stays, stays.
 */
export function retain(mention: Mention, matches: readonly Match[], due: Due, generation: string): Retained {
  const going = new Set(due.topicIds);
  const remove = matches.filter(({ mentionId, topicId }) => mentionId === mention.id && going.has(topicId));
  const isLeft = (topicId: string): boolean => !going.has(topicId);
  const kept = (): Mention => {
    const topicIds = mention.topicIds.filter(isLeft);
    return withTopics(withKeptFor(mention, (mention.keptFor ?? []).filter(isLeft)), topicIds, (mention.hiddenIn ?? []).filter(isLeft));
  };
  return {
    mention: due.whole ? null : kept(),
    remove,
    changes: remove.flatMap(({ topicId, counted }) => goneChanges(topicId, counted, generation)),
  };
}
