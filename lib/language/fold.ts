import type { Span } from '@/lib/posts/post';

/** A text made ready for comparing, with the way back to the original. */
export interface Folded {
  text: string;
  /** The stretch of the original (UTF-16 units) that a stretch of the folded text was made of. */
  toOriginal(start: number, end: number): Span;
}

/**
 * Letters that fold to something that neither NFKC nor the loss of a mark gives. Й, ї and ў are letters of their own
 * and stay; ё is е with a mark to its writers.
 */
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  // Latin, and the final sigma
  'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ı': 'i', 'ς': 'σ',
  // Cyrillic
  'ё': 'е', 'ѐ': 'е', 'ѝ': 'и',
  // Arabic, with the Persian forms of two letters
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ی': 'ي', 'ک': 'ك', '\u0640': '',
  // apostrophes, hyphens
  '\u2018': "'", '\u2019': "'", '\u201b': "'", '\u02bc': "'", '\u02bb': "'", '\u2032': "'", '`': "'", '\u00b4': "'",
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2212': '-',
  // NFKC would write these as letters that then cling to the name before them
  '\u2122': ' ', '\u2120': ' ',
}));

// What belongs to the letter before it: marks, medial and final jamo, half-width voicing marks.
const CLINGS = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
// Joiners, and marks that people leave out: variation selectors, accents, Hebrew points, Arabic vowels, enclosing marks.
const DROPPED = new RegExp(
  [
    '\\p{Cf}|\\p{Variation_Selector}', '[\\u0300-\\u036f]', '[\\u0591-\\u05c7]',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]', '[\\u20d0-\\u20ff]',
  ].join('|'),
  'u',
);
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;
const NOT_ASCII = /[^\0-\x7f]/u;

/** Marks on one letter beyond this many are folded apart, so that a heap of them costs no more than other text. */
const MOST_MARKS = 16;
const MOST_REMEMBERED = 4_096;

const PLAIN = 1;
const SPECIAL = 2;
const CLINGING = 3;
/** Kind of each UTF-16 unit, found when it is first met; 0: not yet met. */
const kinds = new Uint8Array(0x10000);
const remembered = new Map<string, string>();

/**
 * Folds a text for comparing: NFKC, lower case, no accents on Latin and Greek, Arabic forms and digits, apostrophes and
 * hyphens of all kinds made one, joiners gone (research/query-language.md 4.2). Linear in the text.
 */
export function fold(text: string): Folded {
  if (!NOT_ASCII.test(text)) return { text: text.toLowerCase().replaceAll('`', "'"), toOriginal: sameSpan };
  // Stretches of both texts that correspond: each pair begins one; what differs in length is a stretch of its own.
  const foldedStarts = [0];
  const originalStarts = [0];
  const pieces: string[] = [];
  let length = 0;
  let runStart = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === PLAIN) {
      at += 1;
      continue;
    }
    // A mark takes the letter before it out of the plain run.
    const start = kind === CLINGING && at > runStart ? at - 1 : at;
    const end = clusterEnd(text, at);
    const cluster = foldedCluster(text.slice(start, end));
    if (start > runStart) {
      pieces.push(text.slice(runStart, start).toLowerCase());
      length += start - runStart;
    }
    if (cluster.length !== end - start) {
      foldedStarts.push(length, length + cluster.length);
      originalStarts.push(start, end);
    }
    pieces.push(cluster);
    length += cluster.length;
    runStart = end;
    at = end;
  }
  pieces.push(text.slice(runStart).toLowerCase());
  foldedStarts.push(length + text.length - runStart);
  originalStarts.push(text.length);
  return { text: pieces.join(''), toOriginal: (start, end) => originalSpan(foldedStarts, originalStarts, start, end) };
}

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  // A capital sigma is lower-cased by its place in the word.
  const isPlain = lower.length === 1 && lower !== '\u03c3' && !/\p{Surrogate}/u.test(letter)
    && foldedLetters(letter) === lower;
  const kind = CLINGS.test(letter) ? CLINGING : isPlain ? PLAIN : SPECIAL;
  kinds[unit] = kind;
  return kind;
}

function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const most = end + MOST_MARKS;
  while (end < most && end < text.length && kindOf(text.charCodeAt(end)) === CLINGING) end += 1;
  return end;
}

function foldedCluster(cluster: string): string {
  const known = remembered.get(cluster);
  if (known !== undefined) return known;
  const folded = foldedLetters(cluster);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(cluster, folded);
  return folded;
}

function foldedLetters(cluster: string): string {
  const whole = FOLDED_LETTERS.get(cluster);
  if (whole !== undefined) return whole;
  let folded = '';
  for (const letter of cluster.normalize('NFKC').toLowerCase().normalize('NFC')) folded += foldedLetter(letter);
  return folded;
}

function foldedLetter(letter: string): string {
  const listed = FOLDED_LETTERS.get(letter);
  if (listed !== undefined) return listed;
  if (DROPPED.test(letter)) return '';
  if (ARABIC_DIGIT.test(letter)) return String(letter.charCodeAt(0) & 0xf);
  if (!ACCENTED.test(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
  return FOLDED_LETTERS.get(bare) ?? bare;
}

function sameSpan(start: number, end: number): Span {
  return { start, end };
}

function originalSpan(foldedStarts: number[], originalStarts: number[], start: number, end: number): Span {
  const first = stretchAt(foldedStarts, start);
  const last = end > start ? stretchAt(foldedStarts, end - 1) : first;
  const from = sameLength(foldedStarts, originalStarts, first)
    ? item(originalStarts, first) + start - item(foldedStarts, first)
    : item(originalStarts, first);
  const to = sameLength(foldedStarts, originalStarts, last)
    ? item(originalStarts, last) + end - item(foldedStarts, last)
    : item(originalStarts, last + 1);
  return { start: from, end: to };
}

/** The last stretch that begins at or before a place and is not empty there. */
function stretchAt(starts: number[], place: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (item(starts, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sameLength(foldedStarts: number[], originalStarts: number[], stretch: number): boolean {
  return item(foldedStarts, stretch + 1) - item(foldedStarts, stretch)
    === item(originalStarts, stretch + 1) - item(originalStarts, stretch);
}

function item(list: number[], index: number): number {
  return list[index] ?? 0;
}
