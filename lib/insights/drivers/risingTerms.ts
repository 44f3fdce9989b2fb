import { benjaminiHochberg } from '../benjaminiHochberg';
import { FALSE_RATE } from '../changeTests';
import { compareCounts } from '../twoSamples';
import { peopleOf, withoutParts, type SaidGroup, type TermCount } from './saidTexts';

/** A word or phrase that more people write than in the period before. */
export interface RisingTerm {
  term: string;
  now: TermCount;
  before: TermCount;
  /** Two-sided, of people among people. */
  p: number;
  /** ln of how many times the share of people is what it was; half a person more on each side keeps it finite. */
  effect: number;
}

export interface RisingTerms {
  /** What rose most surely first. */
  found: RisingTerm[];
  tests: number;
}

/** People of both periods together who must have written a term: with fewer no test can find anything. */
const LEAST_PEOPLE = 6;
const LEAST_RATIO = Math.log(1.5);
const NONE: TermCount = { mentions: 0, people: 0 };

/**
 * Terms that rose from one period to the next, at most `most`: people who wrote it among all who wrote, by `compareCounts` (given how many
 * wrote it in both, chance decides when), so that a term is not rising because more was read, nor because one person repeats it. Only such
 * as rose to one and a half times at least, and as many of all as keep the false discovery rate at 5 % (`benjaminiHochberg`).
 */
export function risingTerms(now: SaidGroup, before: SaidGroup, most: number): RisingTerms {
  if (now.people === 0 || before.people === 0) return { found: [], tests: 0 };
  const over = { before: before.people, now: now.people };
  const tested = [...new Set([...now.terms.keys(), ...before.terms.keys()])].flatMap((term) => {
    const counts = { before: peopleOf(before, term).n, now: peopleOf(now, term).n };
    return counts.before + counts.now < LEAST_PEOPLE ? [] : [{ term, ...compareCounts(counts, over, 1) }];
  });
  const significant = benjaminiHochberg(tested.map(({ p }) => p), FALSE_RATE);
  const rising = new Map(tested.filter(({ effect }, index) => significant[index] === true && effect >= LEAST_RATIO).map((one) => [one.term, one]));
  const found = withoutParts([...rising.keys()], now).flatMap((term): RisingTerm[] => {
    const one = rising.get(term);
    return one === undefined ? [] : [{ ...one, now: now.terms.get(term) ?? NONE, before: before.terms.get(term) ?? NONE }];
  });
  return { found: found.toSorted((a, b) => a.p - b.p || b.effect - a.effect || (a.term < b.term ? -1 : 1)).slice(0, most), tests: tested.length };
}
