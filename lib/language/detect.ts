import { createEld } from 'eld-detector';
import type { DetectorTable } from 'eld-detector';
import type { CommonWords } from './commonWords';

/** The languages that Earshot expects. Others win only by a clear lead: on short texts they err. */
const EXPECTED = new Set(['en', 'uk', 'ru', 'ar', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr']);

/** Lead, in the unit of `lead` below, by which a language that is not expected must be ahead. */
const OUTSIDER_LEAD = 1.5;

/** Log odds that a common word adds for the one language that has it; chosen on the training rows of 13 labelled sets. */
const COMMON_WORD = 0.6;

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
  return (text, { weights }) => {
    const evidence = new Map(Object.entries(instance.detect(text).getScores()).map(([language, score]) => (
      // The detector scales evidence e to e / (e + 25): back to e, in which leads of languages compare.
      [language, 25 * score / (1 - score)] as const
    )));
    if (evidence.size === 0) return null;
    // The lead per n-gram means the more, the more n-grams there are.
    const size = Math.sqrt(Math.min(text.length, 350)) / 50;
    const oddsOf = (language: string): number => (evidence.get(language) ?? 0) * size + COMMON_WORD * (weights.get(language) ?? 0);
    const lead = (language: string, other: string): number => oddsOf(language) - oddsOf(other);
    const ordered = [...evidence.keys()].map((language) => ({ language, odds: oddsOf(language) }))
      .toSorted((a, b) => b.odds - a.odds);
    const [own, next] = ordered.filter(({ language }) => EXPECTED.has(language));
    // Others have no common words here: they are compared without them.
    const outside = ordered.find(({ language }) => !EXPECTED.has(language));
    const isAhead = outside !== undefined && outside.odds - (evidence.get(own?.language ?? '') ?? 0) * size > OUTSIDER_LEAD;
    const best = isAhead ? outside : own;
    if (best === undefined) return null;
    const second = best === own ? next : ordered.find(({ language }) => language !== best.language);
    const known = (evidence.get(best.language) ?? 0) * size / Math.sqrt(text.length);
    return { language: best.language, confidence: rightAt(best.odds - (second?.odds ?? 0)), lead, isExpected: best === own, known };
  };
}

/** Share of right answers at a lead: a logistic curve through what was measured. */
function rightAt(lead: number): number {
  return 1 / (1 + Math.exp(-0.6 - lead));
}
