import type { Span } from '@/lib/posts/post';
import type { QueryNode } from '../tree';
import type { Leaf } from './leaves';
import { printed } from './nodes';
import type { CannotCode, ChangeCode } from './pasted';
import type { Piece } from './pieces';
import type { FieldRule, ToolRules } from './rules';

/** Deepest nesting that is read. */
export const MOST_DEPTH = 40;

export interface Noted {
  at: Span;
  /** What stands there in Earshot's grammar. */
  to: string;
  why: ChangeCode;
}

/** A query of another tool while it is read. */
export interface Reading {
  text: string;
  rules: ToolRules;
  changes: Noted[];
  losses: { at: Span; why: CannotCode }[];
  /** What is excluded from the whole query, wherever it stands. */
  excluded: { node: QueryNode; at: Span; deep: boolean }[];
  /** The first bare word. */
  firstWord: Span | null;
}

/** Where reading is. */
export interface Place {
  reading: Reading;
  pieces: readonly Piece[];
  next: number;
  depth: number;
  /** Inside of the parentheses of a field. */
  field: { rule: FieldRule; note: (why: ChangeCode) => void } | null;
  /** Reads alternatives up to a closing parenthesis or the end. */
  readAny: (place: Place) => Found;
  /** Reads another stretch of the text, for itself. */
  readStretch: (at: Span) => Found;
}

export type Found = QueryNode | null;

/** Whether a piece is this operator here. */
export function isOperator(place: Place, piece: Piece, operator: 'AND' | 'OR' | 'NOT'): boolean {
  return piece.kind === 'operator' && piece.operator === operator && !isWord(place, piece);
}

/** Whether a lower-case operator is only a word in this tool. */
function isWord({ reading, field }: Place, { at }: Piece): boolean {
  if (field !== null && field.rule.kind !== 'within') return false;
  return /^(?:and|or|not)$/u.test(reading.text.slice(at.start, at.end)) && reading.rules.lowerCaseOperators !== true;
}

/** Whether a piece can be what an operator stands beside. */
export function isOperand(piece: Piece | undefined): piece is Piece {
  if (piece === undefined || piece.kind === 'close' || piece.kind === 'near') return false;
  return piece.kind !== 'operator' || piece.operator === 'NOT';
}

/** Notes what became of a part. */
export function settled(place: Place, leaf: Leaf, at: Span): Found {
  if (leaf.lost !== undefined) lose(place, at, leaf.lost);
  if (leaf.why !== undefined) change(place, at, printed(leaf.node), leaf.why);
  return leaf.node;
}

/** Notes an operator that is written otherwise. */
export function spelled(place: Place, { at }: Piece, name: 'AND' | 'OR'): void {
  if (place.reading.text.slice(at.start, at.end) !== name) change(place, at, name, 'operator');
}

/** Gives up the rest of a query that is nested too deep. */
export function tooDeep(place: Place): null {
  const rest = place.pieces[place.next - 1];
  lose(place, { start: rest?.at.start ?? 0, end: place.reading.text.length }, 'too-deep');
  place.next = place.pieces.length;
  return null;
}

export function change({ reading }: Place, at: Span, to: string, why: ChangeCode): void {
  reading.changes.push({ at, to, why });
}

export function lose({ reading }: Place, at: Span, why: CannotCode): void {
  reading.losses.push({ at, why });
}

/** The same place, whose changes nobody is told of: the caller tells of the whole. */
export function quietly(place: Place): Place {
  return { ...place, reading: { ...place.reading, changes: [] } };
}
