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

/** One of ours beside another topic, aspect by aspect, most spoken of first. */
export interface Pairing {
  ours: string;
  theirs: string;
  duels: Duel[];
}

export interface HeadToHead {
  pairs: Pairing[];
  /** Comparisons made. */
  tests: number;
}

/**
 * Each of ours beside each other topic, aspect by aspect. All differences are tested together (`compareNet`), and those are told of which at
 * most 5 % are false (`benjaminiHochberg`).
 */
export function headToHead(
  days: readonly FacetDay[],
  { own, others, period, site }: { own: readonly string[]; others: readonly string[]; period: Period; site: string | null },
): HeadToHead {
  const sidesOf = (id: string): Map<string, Side> => {
    const cells = days
      .filter(({ topicId, day }) => topicId === id && isIn(day, period))
      .flatMap((row) => row.cells.filter((cell) => cell.facet === 'aspect' && (site === null || cell.site === site)));
    return new Map([...groupBy(cells, ({ value }) => value)].map(([aspect, of]) => [aspect, sideOf(of)]));
  };
  const sides = new Map([...own, ...others].map((id) => [id, sidesOf(id)]));
  const sideIn = (id: string, aspect: string): Side => sides.get(id)?.get(aspect) ?? NOBODY;
  const pairs = own.flatMap((ours) => others.map((theirs): Pairing => {
    const aspects = [...new Set([ours, theirs].flatMap((id) => [...(sides.get(id)?.keys() ?? [])]))];
    return { ours, theirs, duels: aspects.map((aspect) => duelOf(aspect, sideIn(ours, aspect), sideIn(theirs, aspect))).toSorted(mostSpoken) };
  }));
  const tested = pairs.flatMap(({ duels }) => duels.flatMap(({ difference }) => difference ?? []));
  const told = benjaminiHochberg(tested.map(({ p }) => p), FALSE_RATE);
  for (const [index, difference] of tested.entries()) difference.told = told[index] === true;
  return { pairs, tests: tested.length };
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
