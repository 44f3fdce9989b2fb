import type { Lexicon, Phrase } from './lexicon';
import type { Token } from './tokens';

/** A token, or several, that the lists give a value. `last` is the index of its last token. */
export interface Hit {
  first: number;
  last: number;
  value: number;
  elongated: boolean;
}

const ELONGATED = /(\p{L})\1{2,}/u;
const RUNS = /(\p{L})\1+/gu;
const LONG_RUNS = /(\p{L})\1{2,}/gu;

export interface Hits {
  hits: Hit[];
  /** Indices of the tokens that phrases use up: "can't wait" negates nothing any more. */
  inPhrases: ReadonlySet<number>;
}

/** The words, phrases and faces of a text that have a value; what an entry of 0 covers moves nothing. */
export function hitsIn(tokens: readonly Token[], lexicon: Lexicon): Hits {
  const hits: Hit[] = [];
  const inPhrases = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'end' || token.kind === 'pause') continue;
    const phrase = token.kind === 'word' ? phraseAt(tokens, index, lexicon) : null;
    if (phrase !== null) {
      const last = index + phrase.words.length - 1;
      const value = phrase.value ?? 0;
      if (value !== 0) hits.push({ first: index, last, value, elongated: false });
      if (phrase.value !== null) for (; index <= last; index += 1) inPhrases.add(index);
      index = last;
      continue;
    }
    const found = valueOf(token, lexicon);
    if (found.value !== 0) hits.push({ first: index, last: index, ...found });
  }
  return { hits: hits.filter((hit, at) => !actsOnNext(hit, hits[at + 1], tokens, lexicon)), inPhrases };
}

/** The longest phrase of the lists that begins at a token. */
function phraseAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Phrase | null {
  const candidates = lexicon.phrases.get(tokens[index]?.word ?? '');
  if (candidates === undefined) return null;
  return candidates.find((phrase) => phrase.words.every((word, at) => tokens[index + at]?.word === word)) ?? null;
}

function valueOf(token: Token, lexicon: Lexicon): { value: number; elongated: boolean } {
  const value = lexicon.values.get(token.word);
  if (value !== undefined) return { value, elongated: token.kind === 'face' && token.text.lastIndexOf(token.word) > 0 };
  if (token.kind !== 'word' || !ELONGATED.test(token.word)) return { value: 0, elongated: false };
  const short = lexicon.values.get(token.word.replace(LONG_RUNS, '$1$1'))
    ?? lexicon.values.get(token.word.replace(RUNS, '$1'));
  return { value: short ?? 0, elongated: true };
}

// "damn good", "terribly slow": the first word says how much, not what.
function actsOnNext(hit: Hit, next: Hit | undefined, tokens: readonly Token[], lexicon: Lexicon): boolean {
  return next !== undefined && hit.first === hit.last && next.first === hit.last + 1
    && lexicon.degrees.has(tokens[hit.first]?.word ?? '');
}
