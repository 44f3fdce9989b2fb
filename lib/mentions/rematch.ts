import type { Span } from '@/lib/posts/post';
import type { TopicAnswer } from '@/lib/query/topic';
import { hiddenLike, queryHides } from './hiding';
import { AS_BEFORE, type Judge } from './judge';
import { factsOf, isSameMatch, matchOf, recounted } from './matches';
import { isTouched, keptUnder, withKeptFor, withTopics, type Match, type Mention } from './mention';
import { changesOf, type TallyChange } from './tally';
import { ASPECTS_AS_BEFORE, type AspectsOf } from './aspectsOf';

/** What one mention's new answer under a topic means: rows to write, rows to remove, counters to change. */
export interface Rematched {
  /** The mention as it is then; null where it goes: no topic hears it, and the user did not touch it. */
  mention: Mention | null;
  put: Match[];
  remove: Match[];
  changes: TallyChange[];
}

/** What topics say of their matches beside whether they hear them; what is absent stays as it was. */
export interface TopicSense {
  judge?: Judge | undefined;
  aspectsOf?: AspectsOf | undefined;
}

/**
 * A stored match decided again. It goes, moves its spans, is hidden or shown; what is undecided stays as it is. When its
 * topic first heard it never moves. Null where nothing changes.
 */
export function rematch(
  mention: Mention,
  match: Match,
  answer: TopicAnswer | null,
  { judge = AS_BEFORE, aspectsOf = ASPECTS_AS_BEFORE }: TopicSense = {},
): Rematched | null {
  if (answer === null) return unmatch(mention, match);
  if (answer.answer === 'undecided') return null;
  const { spans, own } = answer;
  const isInPlace = isSame(spans, match.spans);
  const relevance = isInPlace ? match.relevance : judge(mention, { ...match, spans });
  const renewed = matchOf(mention, { ...factsOf(match), spans, own, relevance, queryHides: hidesBy(answer, match), aspects: aspectsOf(mention, match) });
  if (isInPlace && isSameMatch(match, renewed)) return null;
  return { mention: hiddenLike(mention, [renewed]), put: [renewed], remove: [], changes: recounted(match, renewed) };
}

/** A match that is taken away, with all that it counted. */
export function unmatch(mention: Mention, match: Match): Rematched {
  return {
    mention: without(mention, [match.topicId]),
    put: [],
    remove: [match],
    changes: changesOf(match.topicId, match.counted, -1),
  };
}

/**
 * A match that becomes another topic's, which may have heard the mention itself (`known`): one match stays, heard when
 * the first of the two was. It is as the other topic answers, and gone where that hears it not; what was kept by hand for
 * the one is kept for the other.
 */
export function moveMatch(
  before: Mention,
  match: Match,
  to: { topicId: string; known: Match | null; answer: TopicAnswer | null },
  { judge = AS_BEFORE, aspectsOf = ASPECTS_AS_BEFORE }: TopicSense = {},
): Rematched {
  const { topicId, known, answer } = to;
  const mention = keptUnder(before, match.topicId, topicId);
  const taken = known === null ? [match] : [match, known];
  const changes = taken.flatMap((one) => changesOf(one.topicId, one.counted, -1));
  if (answer === null) {
    return { mention: without(mention, [match.topicId, topicId]), put: [], remove: taken, changes };
  }
  const like = known ?? match;
  const first = known !== null && isEarlier(known, match) ? known : match;
  const spans = answer.answer === 'undecided' ? like.spans : answer.spans;
  const relevance = judge(mention, { topicId, spans, ...(known?.relevance === undefined ? {} : { relevance: known.relevance }) });
  const moved = matchOf(mention, {
    ...factsOf(like), topicId, spans, counted: { ...like.counted, seen: first.counted.seen }, heardAt: first.heardAt,
    own: answer.own, relevance, queryHides: hidesBy(answer, like),
    aspects: aspectsOf(mention, { topicId, ...(known?.aspects === undefined ? {} : { aspects: known.aspects }) }),
  });
  const topicIds = mention.topicIds.filter((id) => id !== match.topicId && id !== topicId);
  const hiddenIn = (mention.hiddenIn ?? []).filter((id) => id !== match.topicId);
  return {
    mention: hiddenLike(withTopics(mention, [...topicIds, topicId], hiddenIn), [moved]),
    put: [moved],
    remove: [match],
    changes: [...changes, ...changesOf(topicId, moved.counted, 1)],
  };
}

/** A match whose mention is gone. */
export function orphaned(match: Match): Rematched {
  return { mention: null, put: [], remove: [match], changes: changesOf(match.topicId, match.counted, -1) };
}

function hidesBy(answer: TopicAnswer, match: Match): boolean {
  return answer.hide === 'undecided' ? queryHides(match) : answer.hide === 'yes';
}

function without(before: Mention, gone: readonly string[]): Mention | null {
  const mention = withKeptFor(before, (before.keptFor ?? []).filter((id) => !gone.includes(id)));
  const topicIds = mention.topicIds.filter((id) => !gone.includes(id));
  if (topicIds.length === 0 && !isTouched(mention)) return null;
  return withTopics(mention, topicIds, (mention.hiddenIn ?? []).filter((id) => !gone.includes(id)));
}

/** Whether a topic heard one match before the other. Matches of schema 1 know only the day and hour on which they were heard. */
export function isEarlier(a: Match, b: Match): boolean {
  if (a.heardAt !== undefined && b.heardAt !== undefined) return a.heardAt < b.heardAt;
  const [before, after] = [a.counted.seen, b.counted.seen];
  return before.day === after.day ? before.hour < after.hour : before.day < after.day;
}

function isSame(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, index) => start === others[index]?.start && end === others[index]?.end)
  );
}
