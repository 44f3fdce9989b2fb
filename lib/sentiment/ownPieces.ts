import { fold, foldLightly } from '@/lib/language/fold';
import { tokensOf, type Token } from './tokens';

/** A part of an own word, to be compared with a token; a tag is one part, whatever words it is made of. */
export interface OwnPiece {
  kind: 'word' | 'face' | 'tag' | 'end';
  /** Folded; of a face, what it is in lists. */
  text: string;
  /** Any ending may follow. */
  isStem: boolean;
  /** Written with accents: without them it may be another word (schön, schon). */
  accented: boolean;
}

/** Letters that stand before a `*` at least. */
export const LEAST_BEFORE_STAR = 3;

const STAR = /(?<=.)\*$/u;
const LATIN = /\p{Script=Latin}/u;
// What parts words in texts, too, or is never missed there.
const PASSED_OVER = /[\s#\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cf}\p{Variation_Selector}'"/\\&]+/gu;

/** The parts of an own word as tokens of a text would be, and the first stretch of it that is none (`unread`). */
export function piecesOf(written: string): { pieces: OwnPiece[]; unread: string | null } {
  const whole = tokensOf(written);
  const isFace = whole.length === 1 && whole[0]?.kind === 'face' && whole[0].text === written;
  const isStem = !isFace && STAR.test(written);
  const body = isStem ? written.slice(0, -1) : written;
  const tokens = isFace ? whole : tokensOf(body);
  const pieces = withoutEnds(joined(tokens)).map((piece): OwnPiece => ({ ...piece, isStem: false }));
  const last = pieces.at(-1);
  if (last !== undefined) last.isStem = isStem;
  return { pieces, unread: unreadIn(body, tokens) };
}

/** What tells own words apart. */
export function keyOf(pieces: readonly OwnPiece[]): string {
  return pieces.map(({ kind, text, isStem }) => `${kind} ${text}${isStem ? '*' : ''}`).join('\n');
}

/** Index of the last token of the tag that begins at a token; null where none does. */
export function tagEnd(tokens: readonly Token[], index: number): number | null {
  const { tag, start } = tokens[index] ?? {};
  if (tag === undefined || tag !== start) return null;
  let end = index;
  while (tokens[end + 1]?.tag === tag) end += 1;
  return end;
}

/** The words of tokens as one. */
export function asOneWord(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('');
}

function joined(tokens: readonly Token[]): Omit<OwnPiece, 'isStem'>[] {
  const pieces: Omit<OwnPiece, 'isStem'>[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const end = tagEnd(tokens, index);
    if (end !== null) {
      pieces.push(lettersOf('tag', asOneWord(tokens.slice(index, end + 1))));
      index = end;
    } else if (token?.kind === 'word') {
      pieces.push(lettersOf('word', token.word));
    } else if (token?.kind === 'face' || token?.kind === 'end') {
      pieces.push({ kind: token.kind, text: token.word, accented: false });
    }
  }
  return pieces;
}

function lettersOf(kind: 'word' | 'tag', word: string): Omit<OwnPiece, 'isStem'> {
  const folded = fold(word).text;
  const light = foldLightly(word).text;
  const accented = light !== folded && LATIN.test(word);
  return { kind, text: accented ? light : folded, accented };
}

function withoutEnds<Piece extends Pick<OwnPiece, 'kind'>>(pieces: readonly Piece[]): Piece[] {
  const isSaid = ({ kind }: Piece): boolean => kind !== 'end';
  return pieces.slice(Math.max(0, pieces.findIndex(isSaid)), pieces.findLastIndex(isSaid) + 1);
}

function unreadIn(written: string, tokens: readonly Token[]): string | null {
  let rest = '';
  let at = 0;
  for (const { start, text } of tokens) {
    rest += `${written.slice(at, start)} `;
    at = start + text.length;
  }
  rest += written.slice(at);
  return rest.split(/\s+/u).find((part) => part.replace(PASSED_OVER, '') !== '') ?? null;
}
