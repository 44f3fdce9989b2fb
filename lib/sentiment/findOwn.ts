import { fold, foldLightly } from '@/lib/language/fold';
import { formsOf, type Lexicon } from './lexicon';
import { asOneWord, keyOf, piecesOf, tagEnd, type OwnPiece } from './ownPieces';
import type { OwnWord } from './ownWords';
import type { Roles } from './roles';
import type { Token } from './tokens';

/** An own word in a text: its last token, and what it does, which is no more than to say what the user said. */
export interface FoundOwn {
  last: number;
  roles: Roles;
}

/** The own words in the tokens of a text, by the index of their first token. They do not overlap: the longest holds. */
export type FindOwn = (tokens: readonly Token[]) => ReadonlyMap<number, FoundOwn>;

interface Pattern {
  pieces: OwnPiece[];
  roles: Roles;
}

/** Words are few and come again: what may begin with so many is remembered. */
const MOST_REMEMBERED = 20_000;

/** The lexicon of a language (null: of texts in no known one) with what the user says of words; it replaces what was said before. */
export function withOwnWords({ findOwn: _before, ...shipped }: Lexicon, words: readonly OwnWord[], language: string | null): Lexicon {
  const patterns = patternsOf(words, language);
  return patterns.length === 0 ? shipped : { ...shipped, findOwn: finderOf(patterns, shipped.clings) };
}

/** What is said for a language, the longest and most precise first. */
function patternsOf(words: readonly OwnWord[], language: string | null): Pattern[] {
  const byKey = new Map<string, Pattern>();
  for (const of of language === null ? [null] : [null, language]) {
    for (const { word, value } of words.filter((one) => one.language === of)) {
      const { pieces } = piecesOf(word);
      if (pieces.length > 0) byKey.set(keyOf(pieces), { pieces, roles: { value } });
    }
  }
  return [...byKey.values()].toSorted((a, b) => b.pieces.length - a.pieces.length || precisionOf(b) - precisionOf(a));
}

function precisionOf({ pieces }: Pattern): number {
  return pieces.reduce((sum, { kind, text, isStem, accented }) =>
    sum + text.length + (isStem ? 0 : 100) + (accented ? 0.5 : 0) + (kind === 'tag' ? 1_000 : 0), 0);
}

function finderOf(patterns: readonly Pattern[], clings: readonly string[]): FindOwn {
  const withTags = patterns.some(({ pieces }) => pieces[0]?.kind === 'tag');
  const remembered = new Map<string, readonly Pattern[]>();
  const startingWith = (token: Token): readonly Pattern[] => {
    const key = `${token.kind} ${token.word}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const fresh = patterns.filter(({ pieces: [first] }) => first !== undefined && isPiece(first, token, clings));
    remembered.set(key, fresh);
    return fresh;
  };

  return (tokens) => {
    const found = new Map<number, FoundOwn>();
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined || (token.kind !== 'word' && token.kind !== 'face')) continue;
      const candidates = withTags && tagEnd(tokens, index) !== null ? patterns : startingWith(token);
      for (const { pieces, roles } of candidates) {
        const last = endOf(pieces, tokens, index, clings);
        if (last === null) continue;
        found.set(index, { last, roles });
        index = last;
        break;
      }
    }
    return found;
  };
}

/** Index of the token with which an own word ends that begins at a token; null where it does not begin there. */
function endOf(pieces: readonly OwnPiece[], tokens: readonly Token[], first: number, clings: readonly string[]): number | null {
  let last = first - 1;
  for (const piece of pieces) {
    // A comma parts no phrase of the lists either.
    const index = last >= first && tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
    const token = tokens[index];
    if (token === undefined) return null;
    const end = piece.kind === 'tag' ? tagEnd(tokens, index) : index;
    if (end === null) return null;
    const whole = piece.kind === 'tag' ? { ...token, word: asOneWord(tokens.slice(index, end + 1)) } : token;
    if (!isPiece(piece, whole, clings)) return null;
    last = end;
  }
  return last;
}

function isPiece({ kind, text, isStem, accented }: OwnPiece, token: Token, clings: readonly string[]): boolean {
  if (kind === 'face' || kind === 'end') return token.kind === kind && token.word === text;
  if (token.kind !== 'word') return false;
  const folded = (accented ? foldLightly : fold)(token.word).text;
  return formsOf(folded, kind === 'tag' ? [] : clings).some((form) => (isStem ? form.startsWith(text) : form === text));
}
