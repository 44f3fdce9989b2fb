const OTHER = 1;
const IN_WORD = 2;
const ALONE = 3;
const CONNECTOR = 4;
const HIGH_SURROGATE = 5;

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
// Scripts written without spaces between words, as far as browsers know their words.
const UNSPACED = new RegExp(
  ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map((script) => `\\p{Script_Extensions=${script}}`).join('|'),
  'u',
);
const NUMBER = /\p{N}/u;
const EMOJI = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u;
const NO_EMOJI = /[\u00a9\u00ae]/u;

/** Kind of each UTF-16 unit, found when it is first met; 0: not yet met. */
const kinds = new Uint8Array(0x10000);

let segmenter: Intl.Segmenter | null = null;

/**
 * Visits the words of a folded text in order, in one pass, each with its place.
 *
 * A word is a run of letters, marks and digits, with underscores between them. Apostrophes and hyphens part words, so
 * that "acme's" and "l'acme" hold the word "acme". A letter of a script without spaces, and an emoji, is a word of its
 * own: where words of such scripts end is asked of `wordBorders`.
 */
export function visitWords(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === ALONE) {
      const end = at + unitsAt(text, at);
      visit(at, end);
      at = end;
    } else if (kind === IN_WORD) {
      const end = wordEnd(text, at);
      visit(at, end);
      at = end;
    } else {
      at += 1;
    }
  }
}

/** The words of a folded text, as `visitWords` finds them. */
export function wordsOf(text: string): { text: string; start: number; end: number }[] {
  const words: { text: string; start: number; end: number }[] = [];
  visitWords(text, (start, end) => words.push({ text: text.slice(start, end), start, end }));
  return words;
}

/** Whether a text holds letters of scripts that are written without spaces. */
export function hasUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether a word, as `visitWords` finds it, is one letter of a script that is written without spaces. */
export function isUnspacedLetter(word: string): boolean {
  return UNSPACED.test(word) && !NUMBER.test(word);
}

/** Marks the places of a text, 0 to its length, at which a word begins or ends by the browser's own dictionaries. */
export function wordBorders(text: string): Uint8Array {
  const borders = new Uint8Array(text.length + 1);
  borders[text.length] = 1;
  // Making one is slow: once, and only where it is needed.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { index } of segmenter.segment(text)) borders[index] = 1;
  return borders;
}

/** Whether the letter that ends right before a place belongs to a word that the place would cut, as in "mail|box". */
export function endsInWord(text: string, place: number): boolean {
  const before = place - (isLowSurrogate(text.charCodeAt(place - 1)) ? 2 : 1);
  return before >= 0 && kindAt(text, before) === IN_WORD;
}

function wordEnd(text: string, start: number): number {
  let end = start + unitsAt(text, start);
  // Underscores count only between letters: "_acme_" is "acme", "acme_help" is one word.
  let connected = end;
  while (connected < text.length) {
    const kind = kindAt(text, connected);
    if (kind === IN_WORD) {
      connected += unitsAt(text, connected);
      end = connected;
    } else if (kind === CONNECTOR) {
      connected += 1;
    } else {
      break;
    }
  }
  return end;
}

function unitsAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] === HIGH_SURROGATE && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let kind = kinds[unit] ?? 0;
  if (kind === 0) {
    kind = unit >= 0xd800 && unit <= 0xdbff ? HIGH_SURROGATE : kindOf(String.fromCharCode(unit));
    kinds[unit] = kind;
  }
  if (kind !== HIGH_SURROGATE) return kind;
  return isLowSurrogate(text.charCodeAt(at + 1)) ? kindOf(text.slice(at, at + 2)) : OTHER;
}

function kindOf(letter: string): number {
  if (WORD_LETTER.test(letter)) return isUnspacedLetter(letter) ? ALONE : IN_WORD;
  if (letter === '_') return CONNECTOR;
  return EMOJI.test(letter) && !NO_EMOJI.test(letter) ? ALONE : OTHER;
}
