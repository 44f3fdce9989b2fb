import { ENGLISH } from './english';
import { hitsIn } from './hits';
import { judge, judgeFirmly } from './judge';
import type { Lexicon } from './lexicon';
import { UNSCORED } from './sentiment';
import type { Reason, Sentiment } from './sentiment';
import { settingOf, shiftsOn } from './shifts';
import { tokensOf } from './tokens';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH };

/**
 * The sentiment of a text in a language (primary subtag), with every word that moved it: its spans point into `text`,
 * and the score is made of the sum of the contributions. UNSCORED where the language is unknown or has no lists yet.
 */
export function scoreSentiment(text: string, language: string | null): Sentiment {
  const reasons = reasonsIn(text, language);
  return reasons === null ? UNSCORED : judge(reasons);
}

/** As scoreSentiment, but the label is never 'unsure': where the evidence is thin or mixed, the likeliest. */
export function scoreBest(text: string, language: string | null): Sentiment {
  const reasons = reasonsIn(text, language);
  return reasons === null ? UNSCORED : judgeFirmly(reasons);
}

function reasonsIn(text: string, language: string | null): Reason[] | null {
  const lexicon = language === null || !Object.hasOwn(LEXICONS, language) ? undefined : LEXICONS[language];
  if (lexicon === undefined) return null;
  const tokens = tokensOf(text);
  const { hits, inPhrases } = hitsIn(tokens, lexicon);
  if (hits.length === 0) return [];
  const setting = settingOf(tokens, inPhrases, lexicon);
  return hits.map((hit) => {
    const start = tokens[hit.first]?.start ?? 0;
    const last = tokens[hit.last];
    const end = last === undefined ? start : last.start + last.text.length;
    const shifts = shiftsOn(hit, setting);
    const contribution = shifts.reduce((product, shift) => product * shift.factor, hit.value);
    return { start, end, term: text.slice(start, end), value: hit.value, shifts, contribution };
  });
}
