import type { Span } from '@/lib/posts/post';
import type { QueryProblem } from './tree';

export type Operator = 'AND' | 'OR' | 'NOT';

/** A piece of a query. A `field` is followed by its value: a word, a phrase, or an opening parenthesis. */
export type Token =
  | { kind: 'open' | 'close' | 'minus'; at: Span }
  | { kind: 'operator'; operator: Operator; at: Span }
  | { kind: 'word' | 'phrase'; text: string; at: Span }
  | { kind: 'field'; name: string; at: Span };

// People paste the quotes that their word processor made; any of them opens and any closes.
const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02';
const SPACE = /\s+/uy;
const WORD = new RegExp(`[^\\s()${QUOTES}]+`, 'uy');
const QUOTED = new RegExp(`[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]?)`, 'uy');
const FIELD = /^(\p{L}[\p{L}\p{N}_-]*):(?!\/\/)/u;
const OPERATOR = /^(?:AND|OR|NOT)$/u;
const UNSUPPORTED = /^(?:O?NEAR(?:\/\d*f?)?|\/\d+|~\d+|.*[\p{L}\p{N}]\*)$/u;
const FINDABLE = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Sc}]/u;

/** Whether a text holds something to look for: a letter, a number, an emoji or a currency sign. */
export function isFindable(text: string): boolean {
  return FINDABLE.test(text);
}

/** Cuts a query into pieces in one pass; what cannot be a piece is reported with its place and left out. */
export function readTokens(source: string): { tokens: Token[]; problems: QueryProblem[] } {
  const tokens: Token[] = [];
  const problems: QueryProblem[] = [];
  let at = 0;
  while (at < source.length) {
    const space = matchAt(SPACE, source, at);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const previous = tokens.at(-1);
    const isValue = previous?.kind === 'field' && previous.at.end === at;
    const letter = source.charAt(at);
    if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter === '(' ? 'open' : 'close', at: { start: at, end: at + 1 } });
      at += 1;
      continue;
    }
    const quoted = matchAt(QUOTED, source, at);
    if (quoted !== null) {
      const span = { start: at, end: at + quoted[0].length };
      if (quoted[2] === '') problems.push({ code: 'unclosed-quote', at: span });
      tokens.push({ kind: 'phrase', text: quoted[1] ?? '', at: span });
      at = span.end;
      continue;
    }
    const word = matchAt(WORD, source, at)?.[0] ?? letter;
    at = readWord(word, at, isValue, source, tokens, problems);
  }
  return { tokens, problems };
}

/** Adds what a run of letters stands for, and returns where reading goes on. */
function readWord(
  word: string,
  start: number,
  isValue: boolean,
  source: string,
  tokens: Token[],
  problems: QueryProblem[],
): number {
  const at = { start, end: start + word.length };
  if (isValue) {
    tokens.push({ kind: 'word', text: word, at });
    return at.end;
  }
  if (OPERATOR.test(word)) {
    tokens.push({ kind: 'operator', operator: word as Operator, at });
    return at.end;
  }
  if (word.startsWith('-') && isOperandStart(source, start + 1)) {
    tokens.push({ kind: 'minus', at: { start, end: start + 1 } });
    return start + 1;
  }
  const field = FIELD.exec(word);
  if (field !== null) {
    const end = start + field[0].length;
    tokens.push({ kind: 'field', name: field[1] ?? '', at: { start, end } });
    return end;
  }
  if (UNSUPPORTED.test(word)) {
    problems.push({ code: 'unsupported', at, params: { part: word } });
    // An operator that is not known yet leaves its two operands; a word keeps its place.
    if (/^[/~]|^O?NEAR/u.test(word)) return at.end;
  } else if (!isFindable(word)) {
    problems.push({ code: 'no-letters', at, params: { part: word } });
  }
  tokens.push({ kind: 'word', text: word, at });
  return at.end;
}

function isOperandStart(source: string, at: number): boolean {
  const next = source.charAt(at);
  return next !== '' && next !== ')' && !/\s/u.test(next);
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
