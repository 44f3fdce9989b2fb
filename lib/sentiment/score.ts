import type { Lexicon } from './lexicon';
import { judge, judgeFirmly } from './judge';
import { UNSCORED } from './sentiment';
import type { Reason, Sentiment } from './sentiment';
import { settingOf, shiftsOn } from './shifts';
import { tokensOf } from './tokens';
import { unitsOf, type Unit } from './units';

/** The lexicon of a language (primary subtag), for null of faces alone; undefined where there is none, or it is not loaded. */
export type LexiconFor = (language: string | null) => Lexicon | undefined;

/**
 * The sentiment of a text in a language, with every word that moved it: its spans point into `text`, and the score is made
 * of the sum of the contributions. UNSCORED where the language has no lists, or is unknown and there is no face either.
 */
export function scoreSentiment(text: string, language: string | null, lexiconFor: LexiconFor): Sentiment {
  const reasons = reasonsIn(text, language, lexiconFor);
  return reasons === null ? UNSCORED : judge(reasons);
}

/** As scoreSentiment, but the label is never 'unsure': where the evidence is thin or mixed, the likeliest. */
export function scoreBest(text: string, language: string | null, lexiconFor: LexiconFor): Sentiment {
  const reasons = reasonsIn(text, language, lexiconFor);
  return reasons === null ? UNSCORED : judgeFirmly(reasons);
}

function reasonsIn(text: string, language: string | null, lexiconFor: LexiconFor): Reason[] | null {
  const lexicon = lexiconFor(language);
  if (lexicon === undefined) return null;
  const units = unitsOf(text, tokensOf(text), lexicon);
  const setting = settingOf(units, lexicon.reach);
  const reasons = units.flatMap((unit, index): Reason[] => {
    const { value } = unit.roles;
    if (value === undefined || value === 0 || actsOnNext(unit, units[index + 1])) return [];
    const shifts = shiftsOn(index, value, setting);
    const contribution = shifts.reduce((product, shift) => product * shift.factor, value);
    const { start, end } = unit;
    return [{ start, end, term: unit.text, value, shifts, contribution }];
  });
  return language === null && reasons.length === 0 ? null : reasons;
}

// "damn good", "terribly slow": the first word says how much, not what.
function actsOnNext({ roles }: Unit, next: Unit | undefined): boolean {
  return roles.degree !== undefined && Boolean(next?.roles.value);
}
