import { benjaminiHochberg } from '../benjaminiHochberg';
import { FALSE_RATE } from '../changeTests';
import { normalP } from '../distributions';
import { logOddsZ } from '../logOdds';
import { partsOf, peopleOf, withoutParts, type SaidGroup, type TermCount } from './saidTexts';

/** A word or phrase that belongs to one side, say to what is negative. */
export interface Driver {
  term: string;
  here: TermCount;
  other: TermCount;
  /** How much more it belongs here than to the other side: `logOddsZ`, with people as the unit. */
  z: number;
  /** The same against this side of the period before; null: there is none to compare with. */
  sinceBefore: number | null;
  /** Whether it still counts where at most 5 % of all that does may be chance. */
  sure: boolean;
}

/** A side, the other one, and this side in the period before. */
export interface DriverGroups {
  here: SaidGroup;
  other: SaidGroup;
  before: SaidGroup | null;
}

export interface Drivers {
  /** Most telling first. */
  found: Driver[];
  /** Terms that were compared. */
  tests: number;
}

/** People on both sides together who must have written a term, so that it can be told at all; and on this side. */
const LEAST_PEOPLE = 5;
const LEAST_HERE = 3;
const NONE: TermCount = { mentions: 0, people: 0 };

/**
 * What drives a side: words and phrases that more of its people write than of the other side's, by the z of a log-odds ratio with an
 * informative prior (`logOddsZ`), greatest first, at most `most`. Which terms are compared depends on both sides together alone, so that
 * the false discovery rate of 5 % holds (`benjaminiHochberg`). A word that stands mostly in a phrase is told by the phrase, and a phrase
 * that says less than one of its words by the word.
 */
export function driversOf({ here, other, before }: DriverGroups, most: number): Drivers {
  const compared = [...new Set([...here.terms.keys(), ...other.terms.keys()])]
    .filter((term) => peopleOf(here, term).n + peopleOf(other, term).n >= LEAST_PEOPLE);
  const zs = compared.map((term) => logOddsZ(peopleOf(here, term), peopleOf(other, term)));
  const sure = benjaminiHochberg(zs.map(normalP), FALSE_RATE);
  const scored = new Map(compared.map((term, index) => [term, { z: zs[index] ?? 0, sure: sure[index] === true }]));
  const telling = compared.filter((term) => (scored.get(term)?.z ?? 0) > 0 && peopleOf(here, term).n >= LEAST_HERE);
  const taken = new Set<string>();
  const found: Driver[] = [];
  for (const term of withoutParts(telling, here).toSorted((a, b) => (scored.get(b)?.z ?? 0) - (scored.get(a)?.z ?? 0) || b.length - a.length || (a < b ? -1 : 1))) {
    const { z, sure: isSure } = scored.get(term) ?? { z: 0, sure: false };
    if (found.length === most) break;
    if (partsOf(term).some((part) => taken.has(part))) continue;
    taken.add(term);
    found.push({
      term, here: here.terms.get(term) ?? NONE, other: other.terms.get(term) ?? NONE, z, sure: isSure,
      sinceBefore: before === null ? null : logOddsZ(peopleOf(here, term), peopleOf(before, term)),
    });
  }
  return { found, tests: compared.length };
}
