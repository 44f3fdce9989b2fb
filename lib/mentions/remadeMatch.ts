import type { Calendar } from './calendar';
import { countedOf } from './count';
import { matchOf } from './matches';
import type { Match, Mention } from './mention';

/**
 * A match that was lost, of a mention that says that the topic hears it: as if it had been heard when the mention was first
 * seen, without places in the text. What else the topic says of it is to be decided again.
 */
export function remadeMatch(mention: Mention, topicId: string, calendar: Calendar): Match {
  return matchOf(mention, {
    topicId,
    spans: [],
    counted: countedOf(mention, calendar.at(mention.firstSeenAt), calendar),
    heardAt: mention.firstSeenAt,
    own: undefined,
    toward: undefined,
    queryHides: mention.hiddenIn?.includes(topicId) === true,
    relevance: undefined,
    aspects: undefined,
  });
}
