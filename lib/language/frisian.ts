import { FRISIAN_HINTS, FRISIAN_SPELLINGS, FRISIAN_TELLTALES } from './packs/fy/telltales';
import { DUTCH_TELLTALES } from './packs/nl/telltales';

const telltales = new Set(FRISIAN_TELLTALES);
const hints = new Set(FRISIAN_HINTS);
const dutchWords = new Set(DUTCH_TELLTALES);
const WORDS = /\p{L}+(?:['’]\p{L}+)*/gu;

/** How strong a word speaks for West Frisian where another language has it too, or where only its spelling speaks. */
const HINT = 0.5;

/** The signs of West Frisian and of Dutch in a text, in words. */
export interface FrisianSigns {
  words: number;
  /** Words that only West Frisian has. */
  own: number;
  /** These, and hints at half. */
  frisian: number;
  dutch: number;
}

/** Counts the signs of West Frisian and of Dutch, of which the detector knows only Dutch. */
export function frisianSigns(text: string): FrisianSigns {
  const signs: FrisianSigns = { words: 0, own: 0, frisian: 0, dutch: 0 };
  for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(WORDS)) {
    signs.words += 1;
    if (telltales.has(word)) signs.own += 1;
    else if (dutchWords.has(word)) signs.dutch += 1;
    else if (hints.has(word) || FRISIAN_SPELLINGS.test(word)) signs.frisian += HINT;
  }
  signs.frisian += signs.own;
  return signs;
}

/**
 * Whether a text that the detector takes for Dutch, or for something else, is West Frisian: 'yes', 'no', or 'unclear'
 * where it has signs of both.
 */
export function looksFrisian(signs: FrisianSigns, detectedDutch: boolean): 'yes' | 'no' | 'unclear' {
  const { words, own, frisian, dutch } = signs;
  const share = frisian / Math.max(1, words);
  if (!detectedDutch) return own >= 1 && frisian >= 2 && frisian > 2 * dutch && share >= 0.2 ? 'yes' : 'no';
  if (frisian >= 1 && frisian > 1.5 * dutch && share >= 0.15) return 'yes';
  return frisian >= 1 && frisian * 2 > dutch ? 'unclear' : 'no';
}
