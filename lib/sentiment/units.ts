import { beginsWithin, type FoundOwn } from './findOwn';
import type { Lexicon, Phrase } from './lexicon';
import { NO_ROLES, type Roles } from './roles';
import type { Token, TokenKind } from './tokens';

/** A token, or the tokens of one phrase, with what the lists say of it. */
export interface Unit {
  kind: TokenKind;
  /** Indices of its tokens. */
  first: number;
  last: number;
  /** As written, from the first token to the last. */
  text: string;
  /** UTF-16 units into the text. */
  start: number;
  end: number;
  roles: Roles;
  /** Whether the user said what it says. */
  own: boolean;
  /** Whether it is a phrase that has a negator in it. */
  denies: boolean;
  /** Where the tag begins that it is written in. */
  tag: number | undefined;
}

/** Tokens as units: the longest phrase of the lists wins over its words, and what the user says of a word over all lists. */
export function unitsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  const own = lexicon.findOwn?.(tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const said = own?.get(index);
    const phrase = said === undefined && token.kind === 'word' ? phraseAt(tokens, index, lexicon, own) : null;
    const last = said?.last ?? (phrase === null ? index : wordFrom(tokens, index, phrase.length - 1));
    const { start } = token;
    const ending = tokens[last] ?? token;
    const end = ending.start + ending.text.length;
    const roles = said?.roles ?? phrase?.roles ?? (token.kind === 'word' || token.kind === 'face' ? lexicon.rolesOf(token.word) : NO_ROLES);
    const denies = last > index && tokens.slice(index, last + 1).some((one) => one.kind === 'word' && isNegator(lexicon.rolesOf(one.word)));
    units.push({ kind: token.kind, first: index, last, text: last === index ? token.text : text.slice(start, end), start, end, roles, own: said !== undefined, denies, tag: token.tag });
    index = last;
  }
  return units;
}

function isNegator({ negates, negatesBefore }: Roles): boolean {
  return (negates ?? negatesBefore) === true;
}

function phraseAt(tokens: readonly Token[], index: number, lexicon: Lexicon, own?: ReadonlyMap<number, FoundOwn>): Phrase | null {
  const next = tokens[wordFrom(tokens, index, 1)];
  if (next?.kind !== 'word') return null;
  const candidates = lexicon.phrasesFrom(tokens[index]?.word ?? '', next.word);
  if (candidates.length === 0) return null;
  const wordAt = (offset: number): string | null => {
    const token = tokens[wordFrom(tokens, index, offset)];
    return token?.kind === 'word' ? token.word : null;
  };
  const isFree = ({ length }: Phrase): boolean => !beginsWithin(own, index + 1, wordFrom(tokens, index, length - 1));
  return candidates.find((phrase) => phrase.matches(wordAt) && isFree(phrase)) ?? null;
}

// A comma parts no phrase: German and the Slavic languages must write one in many ("то, что надо").
function wordFrom(tokens: readonly Token[], index: number, offset: number): number {
  let at = index;
  for (let step = 0; step < offset; step += 1) at += tokens[at + 1]?.text === ',' ? 2 : 1;
  return at;
}
