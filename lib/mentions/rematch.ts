import type { Span } from '@/lib/posts/post';
import type { TopicAnswer } from '@/lib/query/topic';
import { matchOf } from './matches';
import { isKeptFor, isTouched, keptUnder, withKeptFor, withTopics, type Counted, type Match, type Mention } from './mention';
import { changesOf, type TallyChange } from './tally';

/** What one mention's new answer under a topic means: rows to write, rows to remove, counters to change. */
export interface Rematched {
  /** The mention as it is then; null where it goes: no topic hears it, and the user did not touch it. */
  mention: Mention | null;
  put: Match[];
  remove: Match[];
  changes: TallyChange[];
}

/**
 * A stored match decided again. It goes, moves its spans, is hidden or shown; what is undecided stays as it is. When its
 * topic first heard it never moves. Null where nothing changes.
 */
export function rematch(mention: Mention, match: Match, answer: TopicAnswer | null): Rematched | null {
  if (answer === null) return unmatch(mention, match);
  if (answer.answer === 'undecided') return null;
  const hidden = hiddenBy(answer, match);
  if (hidden === isHidden(match) && isSame(answer.spans, match.spans) && answer.own === match.own) return null;
  const { topicId, heardAt, toward } = match;
  const counted = countedAs(match.counted, hidden);
  const renewed = matchOf(mention, { topicId, spans: answer.spans, counted, heardAt, own: answer.own, toward });
  const changes =
    hidden === isHidden(match) ? [] : [...changesOf(topicId, match.counted, -1), ...changesOf(topicId, counted, 1)];
  return { mention: hiddenAs(mention, topicId, hidden), put: [renewed], remove: [], changes };
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
  const hidden = hiddenBy(answer, like) && !isKeptFor(mention, topicId);
  const counted = countedAs({ ...like.counted, seen: first.counted.seen }, hidden);
  const spans = answer.answer === 'undecided' ? like.spans : answer.spans;
  const moved = matchOf(mention, { topicId, spans, counted, heardAt: first.heardAt, own: answer.own, toward: like.toward });
  const topicIds = mention.topicIds.filter((id) => id !== match.topicId && id !== topicId);
  const renewed = withTopics(mention, [...topicIds, topicId], mention.hiddenIn ?? []);
  return {
    mention: hiddenAs(renewed, topicId, hidden, match.topicId),
    put: [moved],
    remove: [match],
    changes: [...changes, ...changesOf(topicId, counted, 1)],
  };
}

/** A match whose mention is gone. */
export function orphaned(match: Match): Rematched {
  return { mention: null, put: [], remove: [match], changes: changesOf(match.topicId, match.counted, -1) };
}

const isHidden = (match: Match): boolean => match.counted.hidden === true;

function hiddenBy(answer: TopicAnswer, match: Match): boolean {
  return answer.hide === 'undecided' ? isHidden(match) : answer.hide === 'yes';
}

function countedAs({ hidden: _before, ...counted }: Counted, hidden: boolean): Counted {
  return { ...counted, version: 2, ...(hidden ? { hidden } : {}) };
}

function hiddenAs(mention: Mention, topicId: string, hidden: boolean, gone?: string): Mention {
  const others = (mention.hiddenIn ?? []).filter((id) => id !== topicId && id !== gone);
  return withTopics(mention, mention.topicIds, hidden ? [...others, topicId] : others);
}

function without(before: Mention, gone: readonly string[]): Mention | null {
  const mention = withKeptFor(before, (before.keptFor ?? []).filter((id) => !gone.includes(id)));
  const topicIds = mention.topicIds.filter((id) => !gone.includes(id));
  if (topicIds.length === 0 && !isTouched(mention)) return null;
  return withTopics(mention, topicIds, (mention.hiddenIn ?? []).filter((id) => !gone.includes(id)));
}

/** Matches of schema 1 know only the day and hour on which they were heard. */
function isEarlier(a: Match, b: Match): boolean {
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
