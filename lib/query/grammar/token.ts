import type { Span } from '@/lib/posts/post';
import type { QueryProblem } from '../tree';

export type Operator = 'AND' | 'OR' | 'NOT';

/** Texts that stand in quotes, backticks or braces, and words. */
export type TextToken =
  | { kind: 'word'; text: string; at: Span }
  /** `content` is the place between the quotes, in which a doubled quote stands for one. */
  | { kind: 'phrase'; content: Span; loose: number; isClosed: boolean; at: Span }
  | { kind: 'literal'; text: string; signs: boolean; isClosed: boolean; at: Span };

export interface NearToken {
  kind: 'near';
  /** Words between, as meant: one less than the number of a distance. */
  most: number;
  ordered: boolean;
  /** `NEAR/3`, YouScan's `/3`, or Awario's `near/3:` before a list with commas. */
  form: 'between' | 'distance' | 'list';
  /** The digits of the number; empty where none is written. */
  digits: Span;
  at: Span;
}

/** A piece of a query. A `field` is followed by its value: a text, a range, or an opening parenthesis. */
export type Token =
  | TextToken
  | NearToken
  | { kind: 'open' | 'close' | 'minus' | 'comma'; at: Span }
  | { kind: 'operator'; operator: Operator; at: Span }
  /** What stands between brackets, quotes taken off. */
  | { kind: 'range'; text: string; isClosed: boolean; at: Span }
  | { kind: 'field'; name: string; at: Span };

/** Where cutting has come to. `listDepth`: parentheses open within a list of `near/n:`; null outside of one. */
export interface Cutting {
  source: string;
  at: number;
  tokens: Token[];
  problems: QueryProblem[];
  listDepth: number | null;
}

const MOST_COUNTED = 1_000_000;

/** A number of a query; what is beyond any cap is no more than beyond it. */
export function countOf(digits: string): number {
  return Math.min(Number(digits), MOST_COUNTED);
}

/** Whether the next piece touches a field's colon and so is its value. */
export function isValuePlace({ tokens, at }: Cutting): boolean {
  const previous = tokens.at(-1);
  return previous?.kind === 'field' && previous.at.end === at;
}
