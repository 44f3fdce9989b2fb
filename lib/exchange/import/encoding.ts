/** Encodings that are told apart; a user may name any other that the browser knows. */
export const GUESSED_ENCODINGS = ['windows-1251', 'windows-1252', 'windows-1256', 'koi8-r'] as const;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | (typeof GUESSED_ENCODINGS)[number];

/** In what a file is written. A guess is to be confirmed; `likely` holds all that were tried, the likeliest first. */
export interface FoundEncoding {
  encoding: Encoding;
  sure: boolean;
  likely: Encoding[];
}

/** So many bytes of a file's beginning are enough to tell. */
export const ENCODING_SAMPLE = 1 << 16;

/** More of one half of all pairs than this are zero in UTF-16 of tables, whose marks and digits are ASCII. */
const ZEROS = 0.2;

/** Tells the encoding of a file by its first bytes: a byte order mark, zeros, whether it is UTF-8, and else by its letters. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const sample = bytes.subarray(0, ENCODING_SAMPLE);
  const marked = markOf(sample);
  if (marked !== null) return { encoding: marked, sure: true, likely: [marked] };
  const wide = wideOf(sample);
  if (wide !== null) return { encoding: wide, sure: true, likely: [wide] };
  if (isUtf8(sample)) return { encoding: 'utf-8', sure: true, likely: ['utf-8'] };
  const likely: Encoding[] = GUESSED_ENCODINGS
    .map((encoding) => ({ encoding, score: naturalness(new TextDecoder(encoding).decode(sample)) }))
    .sort((one, other) => other.score - one.score)
    .map(({ encoding }) => encoding);
  return { encoding: likely[0] ?? 'windows-1252', sure: false, likely };
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark. Stray zeros stand in either half; those of letters in one. */
function wideOf(sample: Uint8Array): Encoding | null {
  const pairs = Math.floor(sample.length / 2);
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) first++;
    if (sample[at + 1] === 0) second++;
  }
  if (second > pairs * ZEROS && second > first * 4) return 'utf-16le';
  return first > pairs * ZEROS && first > second * 4 ? 'utf-16be' : null;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // A sample may end in the middle of a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];
const UNUSUAL = /[\u0080-\u009f\ufffd\u2500-\u259f\p{So}¤¦§¨¬­¯¶¸¹²³¼½¾×÷]/u;

/**
 * How much a text is like one that somebody wrote: neighbouring letters of one script, no capital behind a small letter, few
 * accented letters side by side, no controls or boxes. Counts only what is not ASCII, the same in all encodings.
 */
function naturalness(text: string): number {
  let score = 0;
  let before = '';
  for (const letter of text) {
    if (letter > '\u007f') {
      if (UNUSUAL.test(letter)) score -= 3;
      else score += pairScore(before, letter);
    } else if (before > '\u007f' && /[A-Za-z]/u.test(letter)) {
      score += pairScore(before, letter);
    }
    before = letter;
  }
  return score;
}

function pairScore(before: string, letter: string): number {
  const script = scriptOf(letter);
  const other = scriptOf(before);
  if (script === -1 || other === -1) return script === -1 ? 0 : 0.2;
  if (script !== other) return -3;
  if (isSmall(before) && isCapital(letter)) return -2;
  // Two accented letters in a row are rare in Latin writing, the rule in text of another script read as Latin.
  return script === 0 && before > '\u007f' && letter > '\u007f' ? -2 : 1;
}

const scriptOf = (letter: string): number => SCRIPTS.findIndex((script) => script.test(letter));
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
