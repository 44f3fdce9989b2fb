import type { AspectsOf } from './aspectsOf';
import type { Calendar } from './calendar';
import type { Reading } from './copies';
import { countedOf } from './count';
import { queryHides } from './hiding';
import { matchOf } from './matches';
import type { Match, Mention } from './mention';
import { isEarlier } from './rematch';
import { towardEach } from './toward';
import { unionOf } from './unionOf';

/** A match as one copy has it, and whether it points into the text that stays. */
interface Known {
  match: Match;
  isInPlace: boolean;
}

/**
 * The matches of a merged mention, of all topics that hear it in either copy. `readings`: the newer one first; what the topics
 * say is taken from the one whose text stays, else from the newer.
 */
export function mergeMatches(
  mention: Mention,
  readings: readonly Reading[],
  { calendar, aspectsOf, isGone }: { calendar: Calendar; aspectsOf: AspectsOf; isGone: boolean },
): Match[] {
  const [some = [], others = []] = readings.map(({ matches }) => inOrderOf(matches, readings));
  const topics = unionOf(some, others).flatMap((topicId) => {
    const known = readings.flatMap(({ matches, isInPlace }) => {
      const match = matches.find((one) => one.topicId === topicId);
      return match === undefined ? [] : [{ match, isInPlace }];
    });
    const like = known.find(({ isInPlace }) => isInPlace) ?? known[0];
    return like === undefined ? [] : [{ topicId, like, first: known.map(({ match }) => match).reduce(heardFirst), spans: spansOf(like) }];
  });
  // Of what is gone from its site there is no text to look at again.
  const towards = isGone ? null : towardEach(mention, topics);
  return topics.map(({ topicId, like: { match, isInPlace }, first, spans }) => {
    const toward = towards === null ? match.toward : towards.get(topicId);
    const { relevance, aspects } = isInPlace ? match : withoutPlaces(match);
    return matchOf(mention, {
      topicId,
      spans,
      counted: countedOf(mention, first.counted.seen, calendar, { toward }),
      heardAt: first.heardAt,
      own: match.own,
      toward,
      queryHides: queryHides(match),
      relevance,
      aspects: aspectsOf(mention, { topicId, ...(aspects === undefined ? {} : { aspects }) }),
    });
  });
}

const spansOf = ({ match, isInPlace }: Known): Match['spans'] => (isInPlace ? match.spans : []);

/** What a topic said of another text holds until it is asked again; it quotes nothing of that. */
function withoutPlaces({ relevance, aspects }: Match): Pick<Match, 'relevance' | 'aspects'> {
  return {
    ...(relevance === undefined ? {} : { relevance: { ...relevance, reasons: [] } }),
    ...(aspects === undefined ? {} : { aspects: aspects.map((aspect) => ({ ...aspect, cues: [] })) }),
  };
}

/** Its topics, as they stand in the mention's own list. */
function inOrderOf(matches: readonly Match[], readings: readonly Reading[]): string[] {
  const listed = readings.find((reading) => reading.matches === matches)?.mention.topicIds ?? [];
  const has = new Set(matches.map(({ topicId }) => topicId));
  return [...listed.filter((topicId) => has.has(topicId)), ...[...has].filter((topicId) => !listed.includes(topicId))];
}

/** When the topic first heard it never moves. Of two equally early, the one that knows the instant. */
function heardFirst(a: Match, b: Match): Match {
  if (isEarlier(a, b)) return a;
  if (isEarlier(b, a)) return b;
  return a.heardAt === undefined ? b : a;
}
