import type { CommonWords } from './commonWords';
import type { Detection } from './detect';
import type { SignsOf } from './telltaleSigns';

const WORDS = /\p{L}+(?:['’]\p{L}+)*|['’]\p{L}+/gu;

/** Log odds of West Frisian over Dutch that a word of one of the lists, or a spelling, brings. */
const TELLTALE = 2;
const HINT = 0.8;
const SPELLING = 1.2;

/** The signs of West Frisian and of Dutch in a text. */
export interface FrisianSigns {
  /** Words that only West Frisian has. */
  own: number;
  /** Words that only Dutch has. */
  dutch: number;
  words: number;
  /** Log odds of West Frisian over Dutch, of which the detector knows only Dutch. */
  odds: number;
  /** The part of them that words and marks bring: it counts against other languages too. */
  wordOdds: number;
}

/** Weighs the signs of West Frisian and of Dutch. */
export function frisianSigns(text: string, signsOf: SignsOf): FrisianSigns {
  const [own, dutch] = [signsOf('fy'), signsOf('nl')];
  const signs: FrisianSigns = { own: 0, dutch: 0, words: 0, odds: 0, wordOdds: 0 };
  for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(WORDS)) {
    signs.words += 1;
    if (own.words.has(word) || own.marks.test(word)) {
      signs.own += 1;
      signs.wordOdds += TELLTALE;
    } else if (dutch.words.has(word)) {
      signs.dutch += 1;
      signs.wordOdds -= TELLTALE;
    } else if (own.hints.has(word)) {
      signs.wordOdds += HINT;
    } else {
      if (own.spelling.test(word)) signs.odds += SPELLING;
      if (dutch.spelling.test(word)) signs.odds -= SPELLING;
    }
  }
  signs.odds += signs.wordOdds;
  return signs;
}

/** Odds from which on a text is West Frisian where the detector says Dutch, and where it says nothing or another language. */
const DUTCH_SAID = 0.5;
const OTHER_SAID = 2.5;
/** What the detector says for another language over Dutch weighs so much at most: of West Frisian it knows nothing. */
const MOST_BEHIND = 2;
/** A word that only the other language has. */
const OTHERS_WORD = 1.5;
/** Odds for each word of the text, where another language than Dutch was found. */
const LEAST_ODDS_A_WORD = 0.3;

/**
 * Whether a text that the detector takes for Dutch, or for something else, is West Frisian: 'yes', 'no', or 'unclear'
 * where it has signs of both.
 */
export function looksFrisian(signs: FrisianSigns, detection: Detection | null, common: CommonWords): 'yes' | 'no' | 'unclear' {
  const { own, dutch, words, odds, wordOdds } = signs;
  if (detection?.language === 'nl') {
    if (odds >= DUTCH_SAID) return 'yes';
    return own > 0 && odds > -DUTCH_SAID && dutch <= own ? 'unclear' : 'no';
  }
  if (own === 0 || wordOdds < words * LEAST_ODDS_A_WORD) return 'no';
  if (detection === null) return wordOdds >= OTHER_SAID ? 'yes' : 'no';
  const behind = Math.min(MOST_BEHIND, Math.max(0, detection.lead(detection.language, 'nl')));
  return wordOdds - behind - OTHERS_WORD * (common.own.get(detection.language) ?? 0) >= 0 && wordOdds >= OTHER_SAID ? 'yes' : 'no';
}
