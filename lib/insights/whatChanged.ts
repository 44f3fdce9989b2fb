import { benjaminiHochberg } from './benjaminiHochberg';
import {
  comparedPeriods, FALSE_RATE, outstandingDays, type Candidate, type Change, type PeriodCounts,
} from './changeTests';

export interface Changes {
  /** Most telling first. */
  found: Change[];
  /** Comparisons made; none where there is too little to compare. */
  tests: number;
}

const MOST = 5;
/** How many of a kind are told, so that one cause is not told over and over. */
const MOST_OF_KIND = { volume: 1, net: 2, share: 1, day: 2 } as const;

/**
 * What changed from one period to the next (`before` null: there is none to compare with, only days are looked at): the
 * volume, net sentiment, shares and net sentiments of sites, topics and languages, and days that stand out. All tests
 * together keep the false discovery rate at 5 % (`benjaminiHochberg`); of what remains, only effects that are not small
 * are told, at most five, in the order of |effect| · √(share of the mentions that it is about). Where net sentiment moved
 * as a whole, parts that moved along with it are not told again.
 */
export function whatChanged(now: PeriodCounts, before: PeriodCounts | null): Changes {
  const candidates = [
    ...(before === null ? [] : comparedPeriods({ before, now })),
    ...outstandingDays(now, before),
  ];
  const significant = benjaminiHochberg(candidates.map(({ change }) => change.p), FALSE_RATE);
  const told = candidates.filter(({ large }, index) => large && significant[index] === true);
  const netMoved = told.some(({ change }) => change.code === 'net' && change.of === null);
  const ranked = told
    .filter(({ apart = true }) => apart || !netMoved)
    .toSorted((a, b) => rankOf(b) - rankOf(a))
    .map(({ change }) => change);
  return { found: fewOfEachKind(ranked).slice(0, MOST), tests: candidates.length };
}

function rankOf({ change, weight }: Candidate): number {
  return Math.abs(change.effect) * Math.sqrt(weight);
}

function fewOfEachKind(ranked: readonly Change[]): Change[] {
  const told = new Map<string, number>();
  return ranked.filter((change) => {
    const kind = 'of' in change && change.of !== null ? `${change.code} ${change.of.dimension}` : change.code;
    const before = told.get(kind) ?? 0;
    told.set(kind, before + 1);
    return before < MOST_OF_KIND[change.code];
  });
}
