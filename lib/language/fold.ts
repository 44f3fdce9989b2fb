import { foldingBy } from './folding';

/** What every way of folding makes of letters and signs. */
const ALIKE = Object.entries({
  // the final sigma, tatweel
  'ς': 'σ', '\u0640': '',
  // apostrophes, hyphens
  '\u2018': "'", '\u2019': "'", '\u201b': "'", '\u02bc': "'", '\u02bb': "'", '\u2032': "'", '`': "'", '\u00b4': "'",
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2212': '-',
  // NFKC would write these as letters that then cling to the name before them
  '\u2122': ' ', '\u2120': ' ',
});

/**
 * Letters that fold to something that neither NFKC nor the loss of a mark gives. Й, ї and ў are letters of their own
 * and stay; ё is е with a mark to its writers.
 */
const VARIANTS = Object.entries({
  // Latin
  'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ı': 'i',
  // Cyrillic
  'ё': 'е', 'ѐ': 'е', 'ѝ': 'и',
  // Arabic, with the Persian forms of two letters
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ی': 'ي', 'ک': 'ك',
});

const ALIKE_LETTERS: ReadonlyMap<string, string> = new Map(ALIKE);
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([...ALIKE, ...VARIANTS]);

// Joiners, and marks that people leave out: variation selectors, Hebrew points, Arabic vowels, enclosing marks.
const DROPPED = new RegExp(
  [
    '\\p{Cf}|\\p{Variation_Selector}', '[\\u0591-\\u05c7]',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]', '[\\u20d0-\\u20ff]',
  ].join('|'),
  'u',
);
const ACCENT = /[\u0300-\u036f]/u;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

/**
 * Folds a text for comparing: NFKC, lower case, no accents on Latin and Greek, Arabic forms and digits, apostrophes and
 * hyphens of all kinds made one, joiners gone (research/query-language.md 4.2). Linear in the text.
 */
export const fold = foldingBy({ lowers: true, lettersOf: foldedLetters });

/** Folds a text as `fold` does, but keeps accents, ё, ß and the forms of Arabic letters as they are. */
export const foldLightly = foldingBy({ lowers: true, lettersOf: (cluster) => lightLetters(cluster, true) });

/** Folds a text lightly and leaves its capitals. */
export const foldAsWritten = foldingBy({ lowers: false, lettersOf: (cluster) => lightLetters(cluster, false) });

/** A text in NFC, else as it is. */
export const composed = foldingBy({ lowers: false, keepsSigns: true, lettersOf: (cluster) => cluster.normalize('NFC') });

function foldedLetters(cluster: string): string {
  const whole = FOLDED_LETTERS.get(cluster);
  if (whole !== undefined) return whole;
  let folded = '';
  for (const letter of cluster.normalize('NFKC').toLowerCase().normalize('NFC')) folded += foldedLetter(letter);
  return folded;
}

function foldedLetter(letter: string): string {
  const light = FOLDED_LETTERS.get(letter) ?? (ACCENT.test(letter) ? '' : lightLetter(letter));
  if (light !== letter || !ACCENTED.test(letter)) return light;
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
  return FOLDED_LETTERS.get(bare) ?? bare;
}

function lightLetters(cluster: string, lowers: boolean): string {
  const whole = ALIKE_LETTERS.get(cluster);
  if (whole !== undefined) return whole;
  const normal = cluster.normalize('NFKC');
  let folded = '';
  for (const letter of (lowers ? normal.toLowerCase() : normal).normalize('NFC')) folded += lightLetter(letter);
  return folded;
}

function lightLetter(letter: string): string {
  const listed = ALIKE_LETTERS.get(letter);
  if (listed !== undefined) return listed;
  if (DROPPED.test(letter)) return '';
  return ARABIC_DIGIT.test(letter) ? String(letter.charCodeAt(0) & 0xf) : letter;
}
