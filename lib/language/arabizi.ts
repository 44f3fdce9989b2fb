import type { CommonWords } from './commonWords';
import type { LanguageFinding } from './finding';
import { withoutAddresses } from './letters';
import type { SignsOf } from './telltaleSigns';

const WORDS = /[\p{Script=Latin}\d]+/gu;

/** Figures stand for Arabic letters that Latin has not: ء ع خ ط ح ق. */
const FIGURE_INSIDE = /^[a-z]+[235679][a-z]+$/u;
const FIGURE_FIRST = /^[2379][a-z]{2,}$/u;
const BEFORE_A_LETTER = /[235679][a-z]/iu;
/** What starts with a figure elsewhere: ordinals, hours, units. */
const COUNTED = /^\d(?:nd|rd|th|[ap]m|[kmcd]?[mglb]|[kmgt]b|kgs?|min|sec|hrs?|de?|e|[eè]mes?|er|tage?|days?|way|some|gag|up|eleven)$/u;
const FIGURE = 1.5;

/** Signs and their share of the words from which on a text is Arabic; words of no other language may outnumber them. */
const FEWEST_SIGNS = 2;
const LEAST_SHARE = 0.15;
/** From so many words of its own, and this share of the signs, another language carries part of the text. */
const FEWEST_WORDS = 3;
const PART = 0.4;

export interface ArabicSigns {
  words: number;
  /** Words of spoken Arabic, and such with figures for the letters that Latin has not ("3la", "7abibi"), which count for more. */
  signs: number;
}

/** The signs of Arabic written in Latin letters; `plain` is the text without noise, which has no figures any more. */
export function arabicSigns(text: string, plain: string, signsOf: SignsOf): ArabicSigns {
  const telltales = signsOf('ar').words;
  let [signs, words] = [0, 0];
  for (const [word] of (BEFORE_A_LETTER.test(text) ? withoutAddresses(text) : plain).toLowerCase().matchAll(WORDS)) {
    words += 1;
    if (telltales.has(word)) signs += 1;
    else if (word.length > 2 && isWithFigure(word)) signs += FIGURE;
  }
  return { words, signs };
}

/** Arabic, where its signs in Latin letters outnumber the words of other languages; null where they do not. */
export function byArabicSigns({ words, signs }: ArabicSigns, { own, weights }: CommonWords): LanguageFinding | null {
  if (signs < FEWEST_SIGNS || signs < LEAST_SHARE * words || signs < Math.max(0, ...own.values())) return null;
  const finding: LanguageFinding = { language: 'ar', confidence: 1 - 0.5 / signs, by: 'letters' };
  const others = Math.max(0, ...weights.values());
  return others >= FEWEST_WORDS && others >= PART * signs ? { ...finding, mixed: true } : finding;
}

function isWithFigure(word: string): boolean {
  return word.length > 3 && FIGURE_INSIDE.test(word) || FIGURE_FIRST.test(word) && !COUNTED.test(word);
}
