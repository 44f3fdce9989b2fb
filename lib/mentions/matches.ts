import { countsAlike } from './count';
import { labelToward, type Counted, type Match, type Mention, type Toward } from './mention';
import { isSameToward } from './sameToward';
import { changesOf, type TallyChange } from './tally';
import { whyWaiting } from './waiting';

/** Rows to write and counters to change. */
export interface Renewal {
  put: Match[];
  changes: TallyChange[];
}

/** What a match keeps as it was. */
interface Kept {
  heardAt: number | undefined;
  own: true | undefined;
  toward: Toward | undefined;
}

/**
 * A match of a mention as it is now; what it had before of the topic (spans, when it was heard) is given. Nothing that
 * the topic hides waits for an answer, nor does what its own account wrote.
 */
export function matchOf(
  mention: Mention,
  of: Pick<Match, 'topicId' | 'spans' | 'counted'> & Kept,
): Match {
  const { topicId, spans, counted, heardAt, own, toward } = of;
  const label = labelToward(mention, toward);
  return {
    topicId,
    mentionId: mention.id,
    listedAt: mention.listedAt,
    site: mention.site,
    label,
    spans,
    ...(toward === undefined ? {} : { toward }),
    counted,
    ...(heardAt === undefined ? {} : { heardAt }),
    ...(own === undefined ? {} : { own }),
    ...(counted.hidden === true
      ? { hiddenAt: mention.listedAt }
      : own === true || whyWaiting(mention, label) === null
        ? {}
        : { queue: 'answer' as const }),
  };
}

/** A mention's matches brought up to date with it, counted as `countedOf` says; what is alike already is left out. */
export function renewMatches(
  mention: Mention,
  matches: readonly Match[],
  countedOf: (match: Match) => Counted,
  toward: (match: Match) => Toward | undefined = (match) => match.toward,
): Renewal {
  const put: Match[] = [];
  const changes: TallyChange[] = [];
  for (const old of matches) {
    const { topicId, spans, heardAt, own } = old;
    const now = toward(old);
    const { toward: _before, ...match } = old;
    const counted = countedOf(now === undefined ? match : { ...match, toward: now });
    const renewed = matchOf(mention, { topicId, spans, counted, heardAt, own, toward: now });
    const alike = countsAlike(old.counted, renewed.counted);
    if (alike && old.queue === renewed.queue && isSameToward(old.toward, now)) continue;
    put.push(renewed);
    if (!alike) changes.push(...changesOf(topicId, old.counted, -1), ...changesOf(topicId, renewed.counted, 1));
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
