import type { Relevance } from '@/lib/signals/relevance';
import { countsAlike } from './count';
import { markOf, queryHides, whyHidden } from './hiding';
import { AS_BEFORE, isSameRelevance, type Judge } from './judge';
import { labelToward, type Counted, type Match, type Mention, type Toward } from './mention';
import { isSameToward } from './sameToward';
import { changesOf, type TallyChange } from './tally';
import { areSameAspects, ASPECTS_AS_BEFORE, type AspectsOf } from './aspectsOf';
import { whyWaiting } from './waiting';

/** Rows to write and counters to change. */
export interface Renewal {
  put: Match[];
  changes: TallyChange[];
}

/** What is known of a match itself; all else in it follows from its mention. */
export interface MatchFacts extends Pick<Match, 'topicId' | 'spans' | 'counted'> {
  heardAt: number | undefined;
  own: true | undefined;
  toward: Toward | undefined;
  /** Whether the topic's own query hides it. */
  queryHides: boolean;
  relevance: Relevance | undefined;
  aspects: Match['aspects'];
}

/** What is known of a stored match itself. */
export function factsOf(match: Match): MatchFacts {
  const { topicId, spans, counted, heardAt, own, toward, relevance, aspects } = match;
  return { topicId, spans, counted, heardAt, own, toward, queryHides: queryHides(match), relevance, aspects };
}

/**
 * A match of a mention as it is now. Nothing that the topic hides waits for an answer, nor does what its own account wrote;
 * what is hidden counts as hidden.
 */
export function matchOf(mention: Mention, of: MatchFacts): Match {
  const { topicId, spans, heardAt, own, toward, relevance, aspects } = of;
  const label = labelToward(mention, toward);
  const hiddenBy = whyHidden(mention, { topicId, queryHides: of.queryHides, ...(relevance === undefined ? {} : { relevance }) });
  const mark = markOf(mention, topicId);
  return {
    topicId,
    mentionId: mention.id,
    listedAt: mention.listedAt,
    site: mention.site,
    label,
    spans,
    ...(toward === undefined ? {} : { toward }),
    counted: hiddenAs(of.counted, hiddenBy !== null),
    ...(heardAt === undefined ? {} : { heardAt }),
    ...(own === undefined ? {} : { own }),
    ...(of.queryHides ? { queryHides: true as const } : {}),
    ...(mark === undefined ? {} : { mark }),
    ...(relevance === undefined ? {} : { relevance }),
    ...(aspects === undefined ? {} : { aspects }),
    ...(hiddenBy !== null
      ? { hiddenAt: mention.listedAt, hiddenBy }
      : own === true || whyWaiting(mention, label) === null
        ? {}
        : { queue: 'answer' as const }),
  };
}

/** Whether two matches of one mention under one topic say and count the same; where they stand in the text is not asked. */
export function isSameMatch(a: Match, b: Match): boolean {
  return a.listedAt === b.listedAt && countsAlike(a.counted, b.counted) && a.queue === b.queue && a.own === b.own && a.mark === b.mark
    && a.hiddenBy === b.hiddenBy && queryHides(a) === queryHides(b) && areSameAspects(a.aspects, b.aspects)
    && isSameToward(a.toward, b.toward) && isSameRelevance(a.relevance, b.relevance);
}

/** A mention's matches brought up to date with it, counted as `countedOf` says; what is alike already is left out. */
export function renewMatches(
  mention: Mention,
  matches: readonly Match[],
  countedOf: (match: Match) => Counted,
  toward: (match: Match) => Toward | undefined = (match) => match.toward,
  judge: Judge = AS_BEFORE,
  aspectsOf: AspectsOf = ASPECTS_AS_BEFORE,
): Renewal {
  const put: Match[] = [];
  const changes: TallyChange[] = [];
  for (const old of matches) {
    const now = toward(old);
    const { toward: _before, ...match } = old;
    const counted = countedOf(now === undefined ? match : { ...match, toward: now });
    const renewed = matchOf(mention, { ...factsOf(old), counted, toward: now, relevance: judge(mention, old), aspects: aspectsOf(mention, old) });
    if (isSameMatch(old, renewed)) continue;
    put.push(renewed);
    changes.push(...recounted(old, renewed));
  }
  return { put, changes };
}

/** What a match counts after its mention's labels changed: its days and hours stay. */
export function countedAs(mention: Mention, match: Match): Match['counted'] {
  return {
    ...match.counted,
    language: mention.understanding.language.language ?? 'unknown',
    label: labelToward(mention, match.toward),
  };
}

/** The changes by which one state of a match takes the place of another; none where both count alike. */
export function recounted(before: Match, after: Match): TallyChange[] {
  if (countsAlike(before.counted, after.counted)) return [];
  return [...changesOf(before.topicId, before.counted, -1), ...changesOf(after.topicId, after.counted, 1)];
}

function hiddenAs(counted: Counted, hidden: boolean): Counted {
  if ((counted.hidden === true) === hidden) return counted;
  const { hidden: _before, ...others } = counted;
  return { ...others, version: 2, ...(hidden ? { hidden: true as const } : {}) };
}
