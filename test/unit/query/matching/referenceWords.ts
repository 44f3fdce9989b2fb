import type { Folded } from '@/lib/language/folding';
import { wordBorders } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';

/** A word of the text, with its place on the folded text. */
export interface Token {
  text: string;
  start: number;
  end: number;
  unspaced: boolean;
}

export interface Text {
  folded: Folded;
  tokens: Token[];
  /** Worked out when first asked for: it is slow. */
  readonly borders: Uint8Array;
}

const SCRIPTS = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const UNSPACED = `(?=${SCRIPTS.source})[\\p{L}\\p{M}]`;
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}]`;
const EMOJI = '(?![\u00a9\u00ae])[\\p{Emoji_Presentation}\\p{Extended_Pictographic}]';
const TOKEN = new RegExp(`${LETTER}(?:_*${LETTER})*|${UNSPACED}|(?![\\p{L}\\p{M}\\p{N}_])${EMOJI}`, 'gu');
const IS_UNSPACED = new RegExp(`^${UNSPACED}$`, 'u');
const IS_LETTER = new RegExp(`^${LETTER}$`, 'u');
const PREFIX = /(?:[#@&+~%=^\p{Sc}]+|(?<!\.)\.)$/u;
const SUFFIX = /^[#@&+~%=^\p{Sc}]+/u;

/** What wildcards are while a piece is folded. */
const STAR = '\ue002';
const ONE = '\ue003';
const WORD_OF_PIECE = new RegExp(
  [
    `${LETTER}(?:_*[${STAR}${ONE}]+|_*${LETTER})*`,
    `${UNSPACED}(?:${UNSPACED})*(?:_*[${STAR}${ONE}]+_*(?:${UNSPACED})*)+`,
    UNSPACED,
    `(?![\\p{L}\\p{M}\\p{N}_])${EMOJI}`,
  ].join('|'),
  'gu',
);

// Terms and phrases: from every word on

/** A word of a pattern; with wildcards it has expressions for a whole word, or for the letters of a run. */
interface Element {
  text: string;
  whole: RegExp | null;
  run: RegExp | null;
}

/** What is looked for: elements with what stands before, between and after them. */
interface Way {
  elements: Element[];
  /** `null`: between two pieces of a phrase. */
  betweens: { written: string; after: string; before: string; isSeam: boolean }[];
  prefix: string;
  suffix: string;
}

export function placesOfWords(
  pieces: readonly string[],
  text: Text,
  foldPiece: (text: string) => Folded,
  wildcards: boolean,
): Span[] {
  const written = pieces.map((piece) => wayOf(piece, foldPiece, wildcards));
  if (written.every(({ elements }) => elements.length === 0)) {
    return signPlaces(written.at(-1)?.prefix ?? '', text);
  }
  const withWords = written.filter(({ elements }) => elements.length > 0);
  const ways = [joinedWays(withWords), joinedWays(withWords.map(closedWay))];
  return ways.flatMap((way) => [...fromEveryWord(way, text), ...closedInText(way, text)])
    .map(({ start, end }) => text.folded.toOriginal(start, end));
}

function signPlaces(signs: string, { folded }: Text): Span[] {
  const places: Span[] = [];
  if (signs === '') return places;
  for (let at = folded.text.indexOf(signs); at >= 0; at = folded.text.indexOf(signs, at + signs.length)) {
    places.push(folded.toOriginal(at, at + signs.length));
  }
  return places;
}

function wayOf(piece: string, foldPiece: (text: string) => Folded, wildcards: boolean): Way {
  const text = foldPiece(wildcards ? markedWildcards(piece) : piece).text;
  const found = [...text.matchAll(WORD_OF_PIECE)].map((match) => {
    // Underscores at the end belong to no word.
    const own = /[^_]/u.test(match[0]) ? match[0].replace(/_+$/u, '') : match[0];
    return { text: own, start: match.index, end: match.index + own.length };
  });
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) {
    return { elements: [], betweens: [], prefix: text.replaceAll(STAR, '').replaceAll(ONE, ''), suffix: '' };
  }
  return {
    elements: found.map((each) => elementOf(each.text)),
    betweens: found.slice(1).map((each, index) => ({
      written: text.slice(found[index]?.end, each.start), after: '', before: '', isSeam: false,
    })),
    prefix: PREFIX.exec(text.slice(0, first.start))?.[0] ?? '',
    suffix: SUFFIX.exec(text.slice(last.end))?.[0] ?? '',
  };
}


/** Wildcards after three letters of their word, `*` also after one of a script without spaces; addresses have none. */
function markedWildcards(piece: string): string {
  if (piece.includes('/') || piece.includes('=')) return piece;
  const letters = Array.from(piece);
  return letters.map((letter, at) => {
    if (letter !== '*' && letter !== '?') return letter;
    // Back to where the word begins; a wildcard that is none is punctuation.
    let count = 0;
    let nearest: string | null = null;
    for (let back = at - 1; back >= 0; back--) {
      const before = letters[back] ?? '';
      if (/[\p{L}\p{N}]/u.test(before)) {
        count += 1;
        nearest ??= before;
      } else if (before === '*' || before === '?') {
        if (!isWildcard(letters, back)) break;
      } else if (!/[\p{M}\p{Cf}_]/u.test(before)) {
        break;
      }
    }
    const isOne = nearest !== null && letter === '*' && SCRIPTS.test(nearest);
    return count >= 3 || isOne ? (letter === '*' ? STAR : ONE) : letter;
  }).join('');
}

function isWildcard(letters: readonly string[], at: number): boolean {
  const marked = markedWildcards(letters.slice(0, at + 1).join(''));
  return marked.endsWith(STAR) || marked.endsWith(ONE);
}

function elementOf(text: string): Element {
  if (!text.includes(STAR) && !text.includes(ONE)) return { text, whole: null, run: null };
  const letters = Array.from(text);
  const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
  if (IS_UNSPACED.test(letters[0] ?? '')) {
    const run = letters.map((letter) =>
      letter === STAR ? '[^!]*' : letter === ONE ? '(?![!\\p{M}])[^]\\p{M}*(?!\\p{M})' : `!?${escaped(letter)}`);
    return { text, whole: null, run: new RegExp(`^${run.join('')}$`, 'u') };
  }
  const whole = letters.map((letter) =>
    letter === STAR ? '[^]*' : letter === ONE ? '\\P{M}\\p{M}*(?!\\p{M})' : escaped(letter));
  return { text, whole: new RegExp(`^${whole.join('')}$`, 'u'), run: null };
}

/** Without hyphens, and without apostrophes but those of "we'll". */
function closedWay(way: Way): Way {
  const elements = way.elements.slice(0, 1);
  const betweens: Way['betweens'] = [];
  for (const [index, between] of way.betweens.entries()) {
    const next = way.elements[index + 1];
    if (next === undefined) continue;
    const isVerb = ['ll', 're', 've', 'd', 'm'].includes(next.text.toLowerCase());
    if (/^-+$/u.test(between.written) || (between.written === "'" && !isVerb)) {
      elements.push(elementOf((elements.pop()?.text ?? '') + next.text));
    } else {
      elements.push(next);
      betweens.push(between);
    }
  }
  return { ...way, elements, betweens };
}

function joinedWays(ways: readonly Way[]): Way {
  return ways.reduce((left, right) => ({
    elements: [...left.elements, ...right.elements],
    betweens: [...left.betweens, { written: ' ', after: left.suffix, before: right.prefix, isSeam: true }, ...right.betweens],
    prefix: left.prefix,
    suffix: right.suffix,
  }));
}

function fromEveryWord(way: Way, text: Text): Span[] {
  const { tokens, folded } = text;
  const spans: Span[] = [];
  const goOn = (first: number, at: number, element: number): void => {
    for (const end of endsOf(way.elements[element], text, at)) {
      const last = tokens[end - 1];
      if (last === undefined) continue;
      if (element + 1 < way.elements.length) {
        for (const next of [end, end + 1]) {
          const between = way.betweens[element];
          if (between !== undefined && joins(between, text, end, next)) goOn(first, next, element + 1);
        }
        continue;
      }
      const start = (tokens[first]?.start ?? 0) - way.prefix.length;
      if (start < 0 || folded.text.slice(start, tokens[first]?.start) !== way.prefix) continue;
      if (!folded.text.startsWith(way.suffix, last.end)) continue;
      const before = Array.from(folded.text.slice(0, start)).at(-1) ?? '';
      if (/^[#@.]/u.test(way.prefix) && IS_LETTER.test(before)) continue;
      if (hasUnspaced(way.elements[0]) && text.borders[tokens[first]?.start ?? 0] !== 1) continue;
      if (hasUnspaced(way.elements.at(-1)) && text.borders[last.end] !== 1) continue;
      spans.push({ start, end: last.end + way.suffix.length });
    }
  };
  for (const first of tokens.keys()) goOn(first, first, 0);
  return spans;
}

function hasUnspaced(element: Element | undefined): boolean {
  return SCRIPTS.test(element?.text ?? '');
}

/** After which words an element that begins at this one can end. */
function endsOf(element: Element | undefined, text: Text, at: number): number[] {
  const { tokens } = text;
  const token = tokens[at];
  if (element === undefined || token === undefined) return [];
  if (element.whole !== null) return !token.unspaced && element.whole.test(token.text) ? [at + 1] : [];
  if (element.run === null) return token.text === element.text ? [at + 1] : [];
  const ends: number[] = [];
  const { borders } = text;
  if (borders[token.start] !== 1) return ends;
  let letters = '';
  for (let index = at; index < tokens.length; index++) {
    const letter = tokens[index];
    if (letter === undefined || !letter.unspaced || (index > at && tokens[index - 1]?.end !== letter.start)) break;
    letters += (borders[letter.start] === 1 ? '!' : '') + letter.text;
    if (borders[letter.end] === 1 && element.run.test(letters)) ends.push(index + 1);
  }
  return ends;
}

/** Whether what stands between the word before `end` and the word `next` is what was written; a dot may be defanged. */
function joins({ written, after, before, isSeam }: Way['betweens'][number], { tokens, folded }: Text, end: number, next: number): boolean {
  const left = tokens[end - 1];
  const right = tokens[next];
  if (left === undefined || right === undefined) return false;
  const found = folded.text.slice(left.end, right.start);
  if (next === end + 1) {
    const middle = tokens[end];
    return written === '.' && !isSeam && middle?.text === 'dot'
      && /^\s?[[({]\s?$/u.test(folded.text.slice(left.end, middle.start))
      && /^\s?[\])}]\s?$/u.test(folded.text.slice(middle.end, right.start));
  }
  if (isSeam) return found.length >= after.length + before.length && found.startsWith(after) && found.endsWith(before);
  if (/^[\s,;:!?]+$/u.test(written)) return true;
  if (/^-+$/u.test(written)) return /^[\s-]{1,4}$/u.test(found);
  if (found === written) return true;
  if (found === '' || found.length > written.length + 4 && written !== '.') return false;
  if (written === '.') return /^\s?[[({]\s?\.\s?[\])}]\s?$/u.test(found);
  return !/[.@']/u.test(written) && found.replaceAll(/\s/gu, '') === written;
}

/** "e-mail" and "mcdonald's" in the text, as one word each. */
function closedInText(way: Way, { tokens, folded }: Text): Span[] {
  const [element] = way.elements;
  if (element === undefined || way.elements.length !== 1 || way.prefix !== '' || way.suffix !== '') return [];
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined) return [];
    const between = folded.text.slice(token.end, next.start);
    if (between !== '-' && (between !== "'" || next.text !== 's')) return [];
    const closed = token.text + next.text;
    const fits = element.whole === null ? element.text === closed : element.whole.test(closed);
    return fits ? [{ start: token.start, end: next.end }] : [];
  });
}

/** A folded text with its words. */
export function textOf(folded: Folded): Text {
  let borders: Uint8Array | null = null;
  return {
    folded,
    tokens: tokensOf(folded.text),
    get borders() {
      return (borders ??= wordBorders(folded.text));
    },
  };
}

/** The words of a folded text; a letter of a script without spaces and an emoji are words of their own. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => (
    { text: word, start: index, end: index + word.length, unspaced: IS_UNSPACED.test(word) }
  ));
}
