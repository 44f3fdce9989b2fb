import type { Span } from '@/lib/posts/post';
import type { Steps } from '../steps';
import type { Token } from './token';
import type { QueryFix, QueryHint, QueryNode, QueryProblem, QueryPurpose } from '../tree';

/** Where reading has come to. */
export interface Reading {
  source: string;
  purpose: QueryPurpose;
  tokens: Token[];
  next: number;
  problems: QueryProblem[];
  hints: QueryHint[];
  steps: Steps | undefined;
}

/** Deepest nesting of parentheses and NOTs. */
export const MOST_DEPTH = 50;
const MOST_DROPPED = MOST_DEPTH + 1;

/** A part of a query with the place that it takes up, parentheses included. */
export interface Placed {
  node: QueryNode;
  at: Span;
  /** Whether it stands in parentheses that are closed. */
  isGroup: boolean;
}

/** The next token, not taken. */
export function peek(reading: Reading): Token | undefined {
  if (reading.steps !== undefined) reading.steps.taken += 1;
  return reading.tokens[reading.next];
}

/** Joins parts; parts of the same kind are taken in, so that one meaning has one tree. */
export function joined(kind: 'and' | 'or', parts: QueryNode[]): QueryNode | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  if (parts.length === 1) return first;
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return { kind, parts: flat, at: { start: first.at.start, end: last.at.end } };
}

/** Gives up reading: nobody means so many parentheses, and going on could overflow the stack. */
export function stopTooDeep(reading: Reading, token: Token): null {
  reading.problems.push({ code: 'too-deep', at: token.at, params: { most: MOST_DEPTH } });
  reading.next = reading.tokens.length;
  return null;
}

/** Reports a parenthesis without end; the mend is to close it at the end of the query. */
export function unclosedParenthesis({ source, problems }: Reading, open: Token, isMended = true): void {
  const end = source.length;
  const fix = { at: { start: end, end }, text: ')' };
  problems.push({ code: 'unclosed-parenthesis', at: open.at, ...(isMended && { fix }) });
}

/** Reports an operator or parenthesis that lacks what it belongs to; the mend is to drop it. */
export function missingOperand({ source, tokens, problems }: Reading, token: Token | null | undefined): void {
  if (token === null || token === undefined) return;
  const isPair = token.kind === 'open' || token.kind === 'close';
  const operator = isPair ? '()' : source.slice(token.at.start, token.at.end);
  const first = indexOf(tokens, token);
  const last = token.kind === 'open' && tokens[first + 1]?.kind === 'close' ? first + 1 : first;
  const mend = dropping(source, tokens, first, last);
  problems.push({ code: 'missing-operand', at: token.at, params: { operator }, ...mend });
}

/** The fix that drops some tokens, and what joined them to nothing else; none where nothing would be left. */
export function dropping(source: string, tokens: readonly Token[], first: number, last: number): { fix?: QueryFix } {
  const following = tokens[last + 1];
  const goesOn = startsOperand(following);
  let from = first;
  const goesWith = (token: Token | undefined): boolean => (goesOn ? token?.kind === 'minus' : joins(token));
  while (from > first - MOST_DROPPED && goesWith(tokens[from - 1])) from -= 1;
  const before = tokens[from - 1];
  if (!goesOn && joins(before)) return {};
  const isAlone = (before === undefined || before.kind === 'open') && !goesOn;
  if (before?.kind === 'field' || isAlone) return {};
  const start = tokens[from]?.at.start ?? 0;
  const end = tokens[last]?.at.end ?? start;
  const isApart = /^(?:$|[\s)])/u.test(source.slice(end, end + 1)) || /^(?:$|[\s(])/u.test(source.charAt(start - 1));
  return { fix: { at: { start, end }, text: isApart ? '' : ' ' } };
}

/** Whether a token can begin what an operator joins. */
export function startsOperand(token: Token | undefined): boolean {
  switch (token?.kind) {
    case 'operator':
      return token.operator === 'NOT';
    case 'near':
      return token.form === 'list';
    case 'word':
    case 'phrase':
    case 'literal':
    case 'field':
    case 'open':
    case 'minus':
      return true;
    default:
      return false;
  }
}

/** Where a token stands among the others, which are in the order of their places. */
function indexOf(tokens: readonly Token[], token: Token): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.at.start ?? 0) < token.at.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joins(token: Token | undefined): boolean {
  return token?.kind === 'operator' || token?.kind === 'minus' || token?.kind === 'near';
}
