import type { FacetDay } from '@/lib/mentions/facets';
import { benjaminiHochberg } from '../benjaminiHochberg';
import { FALSE_RATE } from '../changeTests';
import type { Period } from '../comparison';
import { differenceOf, type Estimate } from '../differences';
import { groupBy } from '../groupBy';
import { netSentiment, type NetSentiment } from '../netSentiment';
import { countByLabel, goneByLabel, totalOf, type Kept } from '../sentimentCounts';
import { isIn } from '../topicDays';
import { compareNet } from '../twoSamples';

/** How an aspect of one side comes off. */
export interface Side extends Kept {
  total: number;
  net: NetSentiment;
}

/** An aspect of ours beside that of another; `difference` is ours less theirs, null where one of both has too few. */
export interface Duel {
  aspect: string;
  ours: Side;
  theirs: Side;
  difference: (Estimate & { p: number; /** Whether it may be called one. */ told: boolean }) | null;
}

export interface HeadToHead {
  /** By competitor, most spoken of first. */
  against: ReadonlyMap<string, Duel[]>;
  /** Comparisons made. */
  tests: number;
}

/**
 * Ours (all together) beside each other topic, aspect by aspect. All differences are tested together (`compareNet`), and those are told of
 * which at most 5 % are false (`benjaminiHochberg`).
 */
export function headToHead(
  days: readonly FacetDay[],
  { own, others, period, site }: { own: ReadonlySet<string>; others: readonly string[]; period: Period; site: string | null },
): HeadToHead {
  const sidesOf = (ids: ReadonlySet<string>): Map<string, Side> => {
    const cells = days
      .filter(({ topicId, day }) => ids.has(topicId) && isIn(day, period))
      .flatMap((row) => row.cells.filter((cell) => cell.facet === 'aspect' && (site === null || cell.site === site)));
    return new Map([...groupBy(cells, ({ value }) => value)].map(([aspect, of]) => [aspect, sideOf(of)]));
  };
  const ours = sidesOf(own);
  const duels = others.flatMap((id) => {
    const theirs = sidesOf(new Set([id]));
    const aspects = [...new Set([...ours.keys(), ...theirs.keys()])];
    return aspects.map((aspect) => ({ id, duel: duelOf(aspect, ours.get(aspect) ?? NOBODY, theirs.get(aspect) ?? NOBODY) }));
  });
  const tested = duels.filter(({ duel }) => duel.difference !== null);
  const told = benjaminiHochberg(tested.map(({ duel }) => duel.difference?.p ?? 1), FALSE_RATE);
  for (const [index, { duel }] of tested.entries()) if (duel.difference !== null) duel.difference.told = told[index] === true;
  const against = new Map(others.map((id) => [id, duels.filter((one) => one.id === id).map(({ duel }) => duel).toSorted(mostSpoken)]));
  return { against, tests: tested.length };
}

const NOBODY: Side = sideOf([]);

function sideOf(cells: readonly FacetDay['cells'][number][]): Side {
  const counts = countByLabel(cells);
  const gone = goneByLabel(cells);
  return { counts, ...(gone === undefined ? {} : { gone }), total: totalOf(counts), net: netSentiment(counts) };
}

function duelOf(aspect: string, ours: Side, theirs: Side): Duel {
  if (ours.net.state === 'few' || theirs.net.state === 'few') return { aspect, ours, theirs, difference: null };
  const { p } = compareNet({ before: theirs.counts, now: ours.counts });
  return { aspect, ours, theirs, difference: { ...differenceOf({ before: theirs.net, now: ours.net }), p, told: false } };
}

function mostSpoken(a: Duel, b: Duel): number {
  return b.ours.total + b.theirs.total - a.ours.total - a.theirs.total || (a.aspect < b.aspect ? -1 : 1);
}
