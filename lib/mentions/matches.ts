import { countsAlike } from './count';
import { labelOf, type Counted, type Match, type Mention } from './mention';
import { changesOf, type TallyChange } from './tally';
import { whyWaiting } from './waiting';

/** Rows to write and counters to change. */
export interface Renewal {
  put: Match[];
  changes: TallyChange[];
}

/**
 * A match of a mention as it is now; what it had before of the topic (spans, when it was heard) is given. Nothing that
 * the topic hides waits for an answer, nor does what its own account wrote.
 */
export function matchOf(
  mention: Mention,
  of: Pick<Match, 'topicId' | 'spans' | 'counted'> & { heardAt: number | undefined; own: true | undefined },
): Match {
  const { topicId, spans, counted, heardAt, own } = of;
  return {
    topicId,
    mentionId: mention.id,
    listedAt: mention.listedAt,
    site: mention.site,
    label: labelOf(mention),
    spans,
    counted,
    ...(heardAt === undefined ? {} : { heardAt }),
    ...(own === undefined ? {} : { own }),
    ...(counted.hidden === true
      ? { hiddenAt: mention.listedAt }
      : own === true || whyWaiting(mention) === null
        ? {}
        : { queue: 'answer' as const }),
  };
}

/** A mention's matches brought up to date with it, counted as `countedOf` says; what is alike already is left out. */
export function renewMatches(
  mention: Mention,
  matches: readonly Match[],
  countedOf: (match: Match) => Counted,
): Renewal {
  const put: Match[] = [];
  const changes: TallyChange[] = [];
  for (const old of matches) {
    const { topicId, spans, heardAt, own } = old;
    const renewed = matchOf(mention, { topicId, spans, counted: countedOf(old), heardAt, own });
    const alike = countsAlike(old.counted, renewed.counted);
    if (alike && old.queue === renewed.queue) continue;
    put.push(renewed);
    if (!alike) changes.push(...changesOf(topicId, old.counted, -1), ...changesOf(topicId, renewed.counted, 1));
  }
  return { put, changes };
}
