import type { Hit } from './hits';
import type { Lexicon } from './lexicon';
import type { Reason } from './sentiment';
import type { Token } from './tokens';
import { WEIGHTS } from './weights';

type Shift = Reason['shifts'][number];

/** What a text is like as a whole, and where its sentences end and turn: worked out once for all of its hits. */
export interface Setting {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** Tokens that a phrase of the lists uses up. */
  inPhrases: ReadonlySet<number>;
  /** For each token the index of the token that ends its sentence, or the number of tokens. */
  sentenceEnd: readonly number[];
  /** For each token the index of the last contrasting word of its sentence, or -1. */
  contrast: readonly number[];
  /** A text in capitals throughout emphasises nothing by them. */
  capitalsMean: boolean;
}

/** The setting of a text's tokens. */
export function settingOf(tokens: readonly Token[], inPhrases: ReadonlySet<number>, lexicon: Lexicon): Setting {
  const sentenceEnd = new Array<number>(tokens.length);
  const contrast = new Array<number>(tokens.length);
  let end = tokens.length;
  let turn = -1;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'end') {
      end = index;
      turn = -1;
    } else if (turn === -1 && token?.kind === 'word' && lexicon.contrasts.has(token.word)) {
      turn = index;
    }
    sentenceEnd[index] = end;
    contrast[index] = turn;
  }
  // The scan ran backwards: words after the turn have not met it yet.
  for (let index = 1; index < tokens.length; index += 1) {
    const before = contrast[index - 1] ?? -1;
    if (contrast[index] === -1 && tokens[index]?.kind !== 'end' && before !== -1) contrast[index] = before;
  }
  const capitalsMean = tokens.some(({ kind, text, word }) => kind === 'word' && text.length > 1 && text === word);
  return { tokens, lexicon, inPhrases, sentenceEnd, contrast, capitalsMean };
}

/** All that acts on a hit, in the order in which it is multiplied. */
export function shiftsOn(hit: Hit, setting: Setting): Shift[] {
  const token = setting.tokens[hit.first];
  if (token === undefined) return [];
  const shifts: Shift[] = [];
  if (token.kind === 'word') {
    shifts.push(...fromBefore(hit, setting));
    if (setting.capitalsMean && token.text.length > 1 && isCapitals(token.text)) {
      shifts.push({ kind: 'emphasised', term: token.text, factor: WEIGHTS.capitals });
    }
    const turn = setting.contrast[hit.first] ?? -1;
    if (turn !== -1) {
      const factor = hit.first < turn ? WEIGHTS.beforeContrast : WEIGHTS.afterContrast;
      shifts.push({ kind: 'contrasted', term: setting.tokens[turn]?.text ?? '', factor });
    }
    const ending = fromEnd(setting.tokens[setting.sentenceEnd[hit.first] ?? -1]);
    if (ending !== null) shifts.push(ending);
  }
  if (hit.elongated) shifts.push({ kind: 'emphasised', term: token.text, factor: WEIGHTS.elongation });
  return shifts;
}

function fromBefore(hit: Hit, { tokens, lexicon, inPhrases }: Setting): Shift[] {
  let negation: Shift | null = null;
  let degree: Shift | null = null;
  let steps = 0;
  for (let index = hit.first - 1; index >= 0 && steps < WEIGHTS.negationReach; index -= 1, steps += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || lexicon.contrasts.has(token.word)) break;
    if (inPhrases.has(index)) continue;
    if (isNegator(token.word, lexicon) && !lexicon.releases.has(tokens[index + 1]?.word ?? '')) {
      const factor = hit.value > 0 ? WEIGHTS.negatedPositive : WEIGHTS.negatedNegative;
      negation = { kind: 'negated', term: token.text, factor };
      break;
    }
    if (degree === null && steps < WEIGHTS.degreeReach) degree = degreeAt(index, tokens, lexicon);
  }
  // "not very good" is milder than "not good", not stronger: what is negated takes no degree.
  if (negation !== null) return [negation];
  return degree === null ? [] : [degree];
}

function degreeAt(index: number, tokens: readonly Token[], lexicon: Lexicon): Shift | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const before = tokens[index - 1];
  const phrase = before === undefined ? undefined : lexicon.phrases.get(before.word)
    ?.find(({ words, value }) => value === null && words.length === 2 && words[1] === token.word);
  const factor = phrase?.factor ?? lexicon.degrees.get(token.word);
  if (factor === undefined || factor === 1) return null;
  const term = phrase === undefined || before === undefined ? token.text : `${before.text} ${token.text}`;
  return { kind: factor > 1 ? 'intensified' : 'diminished', term, factor };
}

function fromEnd(end: Token | undefined): Shift | null {
  if (end === undefined) return null;
  const exclamations = Math.min(end.text.split('!').length - 1, WEIGHTS.mostExclamations);
  if (exclamations > 0) return { kind: 'emphasised', term: end.text, factor: WEIGHTS.exclamation ** exclamations };
  return end.text.includes('?') ? { kind: 'diminished', term: end.text, factor: WEIGHTS.question } : null;
}

function isNegator(word: string, lexicon: Lexicon): boolean {
  return lexicon.negators.has(word) || word.endsWith("n't");
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
