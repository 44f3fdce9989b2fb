import type { Span } from '@/lib/posts/post';
import { isFindable, withoutDoubling } from './quotes';
import { dropping, type Reading } from './reading';
import type { TextToken } from './token';
import { isOneWord } from './tokens';
import type { QueryFix, TextNode } from '../tree';
import { hasWildcard, wildcardFault, withoutFaults, withoutWildcards } from './wildcard';

/** Most words between, or inserted and moved. */
export const MOST_APART = 100;

/** The text that a token stands for; `index` is the token's among all. Null where nothing is left to look for. */
export function textOf(reading: Reading, token: TextToken, index: number): TextNode | null {
  switch (token.kind) {
    case 'word':
      if (!isFindable(token.text)) return nothingFindable(reading, token.text, token.at, index);
      checkWildcards(reading, token.text, token.text, token.at, true);
      return { kind: 'term', text: token.text, at: token.at };
    case 'literal':
      return literalOf(reading, token.text, token.signs, token, index);
    case 'phrase':
      return phraseOf(reading, token, index);
  }
}

/** Letters to be found just as written. */
export function literalOf(
  reading: Reading,
  text: string,
  signs: boolean,
  token: TextToken,
  index: number,
): TextNode | null {
  if (text === '') return nothingWritten(reading, token, index);
  if (!signs && !isFindable(text)) return nothingFindable(reading, text, token.at, index);
  return { kind: 'literal', text, signs, at: token.at };
}

function phraseOf(reading: Reading, token: TextToken & { kind: 'phrase' }, index: number): TextNode | null {
  const { content, at, loose } = token;
  const written = reading.source.slice(content.start, content.end);
  const pieces = [...written.matchAll(/\S+/gu)].map((piece) => {
    const start = content.start + piece.index;
    return { written: piece[0], text: withoutDoubling(piece[0]), at: { start, end: start + piece[0].length } };
  });
  const words = pieces.filter(({ text }) => isFindable(text));
  if (pieces.length === 0) return nothingWritten(reading, token, index);
  if (words.length === 0) return nothingFindable(reading, written, at, index);
  if (loose > MOST_APART) tooFar(reading, at, { start: content.end + 2, end: at.end });
  for (const word of words) {
    if (loose === 0) checkWildcards(reading, word.text, word.written, word.at, false);
    else if (hasWildcard(word.text)) {
      const fix = { at: word.at, text: withoutWildcards(word.written) };
      reading.problems.push({ code: 'loose-wildcard', at: word.at, params: { part: word.text }, fix });
    }
  }
  return { kind: 'phrase', words: words.map(({ text }) => text), loose, at };
}

/** Reports a number of words beyond the cap; `digits` is its place. */
export function tooFar({ problems }: Reading, at: Span, digits: Span): void {
  const fix = { at: digits, text: String(MOST_APART) };
  problems.push({ code: 'too-far', at, params: { most: MOST_APART }, fix });
}

function checkWildcards({ problems, hints }: Reading, text: string, written: string, at: Span, isBare: boolean): void {
  const fault = wildcardFault(text);
  const mended = fault === null ? written.replace(/\?+$/u, '') : withoutFaults(written);
  // Without its wildcards a bare word could be an operator or a field.
  const fix = { at, text: isBare && !isOneWord(mended) ? `"${mended}"` : mended };
  if (fault !== null) problems.push({ code: fault, at, params: { part: text }, fix });
  else if (hasWildcard(text) && text.endsWith('?')) {
    hints.push({ code: 'question-mark', at, params: { part: text }, fix });
  }
}

function nothingWritten(reading: Reading, token: TextToken, index: number): null {
  const { source, tokens, problems } = reading;
  const drop = dropping(source, tokens, index, index);
  if (!isReported(reading, token.at, drop)) {
    problems.push({ code: 'missing-value', at: token.at, params: { field: '' }, ...drop });
  }
  return null;
}

/** Signs alone: as the operators that they are elsewhere, else to be dropped. */
function nothingFindable(reading: Reading, part: string, at: Span, index: number): null {
  const { source, tokens, problems } = reading;
  const operator = /^&&?$/u.test(part) ? 'AND' : /^\|\|?$/u.test(part) ? 'OR' : null;
  const isBetween = isOperand(tokens, index - 1) && isOperand(tokens, index + 1);
  const drop = dropping(source, tokens, index, index);
  const fix = operator !== null && isBetween ? { fix: { at, text: operator } } : drop;
  if (!isReported(reading, at, drop)) problems.push({ code: 'no-letters', at, params: { part }, ...fix });
  return null;
}

/** A quote that is never closed already has its own problem; there is no use in closing it around nothing. */
function isReported({ source, problems }: Reading, at: Span, drop: { fix?: QueryFix }): boolean {
  if (at.end < source.length) return false;
  const index = problems.findIndex((problem) => problem.code === 'unclosed-quote' && problem.at.start === at.start);
  if (index >= 0) problems[index] = { code: 'unclosed-quote', at, ...drop };
  return index >= 0;
}

function isOperand(tokens: Reading['tokens'], index: number): boolean {
  const kind = tokens[index]?.kind;
  return kind === 'word' || kind === 'phrase' || kind === 'literal';
}
