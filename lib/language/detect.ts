import { createEld } from 'eld-detector';
import type { DetectorTable } from 'eld-detector';
import type { CommonWords } from './commonWords';

/** The languages that Earshot expects. Others win only by a clear lead: on short texts they err. */
const EXPECTED = new Set(['en', 'uk', 'ru', 'ar', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr']);

/** Lead, in the unit of `lead` below, by which a language that is not expected must be ahead; in a short text, more. */
const OUTSIDER_LEAD = 1.5;
const OUTSIDER_LEAD_IN_SHORT = 2.2;
const SHORT = 40;

/** Log odds that a common word adds for the one language that has it; chosen on the training rows of 13 labelled sets. */
const COMMON_WORD = 0.6;
/** Log odds that a word takes from a language which does not write one of its letters; names have such letters too. */
const FOREIGN_WORD = 1;
const MOST_FOREIGN_WORDS = 2;

export interface Detection {
  language: string;
  /** 0..1: how often the detector is right at such a lead, measured on 17 labelled sets of short texts. */
  confidence: number;
  /** Whether Earshot expects it; of the others `confidence` says less. */
  isExpected: boolean;
  /** How much the detector knows of the text, as log odds by the root of its length. */
  known: number;
  /** Evidence of one language over another, as log odds; what the detector does not know has none. */
  lead: (language: string, other: string) => number;
}

/** The detector on its table, weighed with common words. Null where a text has nothing that it knows. */
export function detectorOn(table: DetectorTable): (text: string, common: CommonWords) => Detection | null {
  const { instance, loadData } = createEld();
  loadData(table);
  return (text, { weights, foreign }) => {
    const scores = instance.detect(text).getScores();
    // The lead per n-gram means the more, the more n-grams there are.
    const size = Math.sqrt(Math.min(text.length, 350)) / 50;
    // The detector scales evidence e to e / (e + 25): back to e, in which leads of languages compare.
    const evidenceOf = (language: string): number => {
      const score = scores[language] ?? 0;
      return 25 * score / (1 - score) * size;
    };
    const againstBy = (language: string): number => FOREIGN_WORD * Math.min(MOST_FOREIGN_WORDS, foreign.get(language) ?? 0);
    const oddsOf = (language: string): number =>
      evidenceOf(language) + COMMON_WORD * (weights.get(language) ?? 0) - againstBy(language);
    const lead = (language: string, other: string): number => oddsOf(language) - oddsOf(other);
    const [own, next] = bestTwo(scores, oddsOf, (language) => EXPECTED.has(language));
    // Others have no common words here: they are compared without them.
    const [outside, further] = bestTwo(scores, evidenceOf, (language) => !EXPECTED.has(language));
    const needed = text.length < SHORT ? OUTSIDER_LEAD_IN_SHORT : OUTSIDER_LEAD;
    const isAhead = outside !== null && outside.odds - (own === null ? 0 : evidenceOf(own.language) - againstBy(own.language)) > needed;
    const best = isAhead ? outside : own;
    if (best === null) return null;
    const second = isAhead ? Math.max(own?.odds ?? 0, further?.odds ?? 0) : next?.odds ?? 0;
    const known = evidenceOf(best.language) / Math.sqrt(text.length);
    return { language: best.language, confidence: rightAt(best.odds - second), lead, isExpected: !isAhead, known };
  };
}

interface Odds {
  language: string;
  odds: number;
}

function bestTwo(
  scores: Readonly<Record<string, number>>,
  oddsOf: (language: string) => number,
  isAsked: (language: string) => boolean,
): [best: Odds | null, second: Odds | null] {
  let best: Odds | null = null;
  let second: Odds | null = null;
  for (const language of Object.keys(scores)) {
    if (!isAsked(language)) continue;
    const odds = oddsOf(language);
    if (best === null || odds > best.odds) [best, second] = [{ language, odds }, best];
    else if (second === null || odds > second.odds) second = { language, odds };
  }
  return [best, second];
}

/** Share of right answers at a lead: a logistic curve through what was measured. */
function rightAt(lead: number): number {
  return 1 / (1 + Math.exp(-0.6 - lead));
}
