import { logOddsZ } from '../logOdds';
import { shareOf, type Share } from '../wilson';
import { driversOf } from './drivers';
import { risingTerms } from './risingTerms';
import { countOf, examplesOf, findTerm, groupOf, shownTerm, type SaidMention, type ShownTerm, type TermExample } from './saidMentions';
import type { TermCount } from './saidTexts';

/** The sides whose words are told apart. */
export const SIDES = ['negative', 'positive'] as const;
export type Side = (typeof SIDES)[number];

/** With what a side is compared: with the other one, or with itself in the period before. */
export const AGAINST = ['side', 'before'] as const;
export type Against = (typeof AGAINST)[number];

/** A term that drives a side. */
export interface DrivingTerm extends ShownTerm {
  term: string;
  /** Mentions and people of the side that say it, as its query finds them, and of what it is compared with. */
  here: TermCount;
  other: TermCount;
  /** Ids of the mentions of the side that say it. */
  ids: readonly string[];
  /** People of the side who say it, with the 95 % interval; and of the others. */
  share: Share;
  otherShare: Share;
  /** `logOddsZ` of these people. */
  z: number;
  sure: boolean;
  examples: TermExample[];
}

export interface SideDrivers {
  side: Side;
  /** Mentions and people of the side, and of what it is compared with. */
  here: TermCount;
  other: TermCount;
  /** Ids of the mentions of the side. */
  ids: readonly string[];
  /** Most telling first. */
  terms: DrivingTerm[];
  tests: number;
}

/** Fewest people of each side, so that anything can be told. */
export const LEAST_PEOPLE = 10;

/**
 * What drives a side, at most `most` terms (`driversOf`). Each is counted as the list counts that it opens, so numbers and z are of what
 * its query finds.
 */
export function sideDrivers(side: Side, here: readonly SaidMention[], other: readonly SaidMention[], most: number): SideDrivers {
  const [counted, others] = [countOf(here), countOf(other)];
  const none = { side, here: counted, other: others, ids: idsOf(here), terms: [], tests: 0 };
  if (counted.people < LEAST_PEOPLE || others.people < LEAST_PEOPLE) return none;
  const { found, tests } = driversOf({ here: groupOf(here), other: groupOf(other), before: null }, most);
  const terms = found.flatMap(({ term, sure }): DrivingTerm[] => {
    const shown = shownTerm(term, here);
    if (shown === null) return [];
    const said = findTerm(shown, term, here);
    const [own, elsewhere] = [countOf(said), countOf(findTerm(shown, term, other))];
    const z = logOddsZ({ n: own.people, of: counted.people }, { n: elsewhere.people, of: others.people });
    if (z <= 0) return [];
    const shares = { share: shareOf(own.people, counted.people), otherShare: shareOf(elsewhere.people, others.people) };
    return [{ ...shown, ...shares, term, here: own, other: elsewhere, ids: idsOf(said), z, sure, examples: examplesOf(term, said) }];
  });
  return { ...none, terms: terms.toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1)), tests };
}

/** A term of a topic that more people say than in the period before. */
export interface RisenTerm extends ShownTerm {
  term: string;
  now: TermCount;
  before: TermCount;
  /** Ids of the mentions of now that say it. */
  ids: readonly string[];
  /** How many times the share of people is what it was, half a person more on each side. */
  times: number;
  p: number;
  examples: TermExample[];
}

/** What rose in a topic; `now` and `before`: all that was read of it. */
export interface TopicRising {
  topicId: string;
  now: TermCount;
  before: TermCount;
  terms: RisenTerm[];
  tests: number;
}

/** Terms of a topic that rose (`risingTerms`), counted as the lists count that they open; and how many were compared, of whom. */
export function topicRising(
  topicId: string,
  { now, before }: { now: readonly SaidMention[]; before: readonly SaidMention[] },
  most: number,
): TopicRising {
  const { found, tests } = risingTerms(groupOf(now), groupOf(before), most);
  const terms = found.flatMap(({ term, p, effect }): RisenTerm[] => {
    const shown = shownTerm(term, now);
    if (shown === null) return [];
    const said = findTerm(shown, term, now);
    return [{ ...shown, term, p, times: Math.exp(effect), now: countOf(said), before: countOf(findTerm(shown, term, before)), ids: idsOf(said), examples: examplesOf(term, said) }];
  });
  return { topicId, now: countOf(now), before: countOf(before), terms, tests };
}

const idsOf = (said: readonly SaidMention[]): string[] => said.map(({ mention }) => mention.id);
