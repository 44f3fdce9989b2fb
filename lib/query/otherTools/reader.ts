import type { Span } from '@/lib/posts/post';
import type { QueryNode } from '../tree';
import { AFTER_NOT } from './commonFields';
import { meaningLeaf } from './fields';
import { nearOf } from './nearReading';
import { joined, negated, printed } from './nodes';
import { readOne } from './operands';
import { readPieces, type Piece } from './pieces';
import {
  change, isOperand, isOperator, lose, MOST_DEPTH, spelled, tooDeep, type Found, type Place, type Reading,
} from './place';
import { named } from './rules';

/** Reads pieces into a tree of Earshot's; what is changed or lost is noted in the reading. */
export function readTree(reading: Reading, pieces: readonly Piece[]): Found {
  const kept = pieces.filter((piece) => {
    if (piece.kind === 'comment') reading.changes.push({ at: piece.at, to: '', why: 'comment' });
    return piece.kind !== 'comment';
  });
  const readStretch = (at: Span): Found => readTree({ ...reading, excluded: [] }, readPieces(reading.text, at));
  const place: Place = { reading, pieces: kept, next: 0, depth: 0, field: null, readAny, readStretch };
  const parts: QueryNode[] = [];
  while (place.next < kept.length) {
    const part = readAny(place);
    if (part !== null) parts.push(part);
    const rest = kept[place.next];
    if (rest === undefined) break;
    change(place, rest.at, '', 'unbalanced');
    place.next += 1;
  }
  return joined('and', parts);
}

function readAny(place: Place): Found {
  const parts: QueryNode[] = [];
  for (;;) {
    const before = place.next;
    const part = readAll(place);
    if (part !== null) parts.push(part);
    const piece = place.pieces[place.next];
    const isOr = piece?.kind === 'operator' && piece.operator === 'OR';
    if (place.next === before) {
      const operator = isOr ? piece : place.pieces[before - 1];
      if (operator?.kind === 'operator') change(place, operator.at, '', 'dangling');
    }
    if (!isOr) return joined('or', parts);
    spelled(place, piece, 'OR');
    place.next += 1;
  }
}

function readAll(place: Place): Found {
  const parts: QueryNode[] = [];
  /** Parts before which no AND is written. */
  const besides = new Set<QueryNode>();
  let asking: Piece | null = null;
  let isFirst = true;
  let isAnd = place.field?.rule.kind === 'within';
  for (;;) {
    const piece = place.pieces[place.next];
    if (piece === undefined || piece.kind === 'close' || isOperator(place, piece, 'OR')) {
      if (asking !== null) change(place, asking.at, '', 'dangling');
      break;
    }
    if (isOperator(place, piece, 'AND')) {
      if (isFirst || asking !== null) change(place, piece.at, '', 'dangling');
      else spelled(place, piece, 'AND');
      if (!isFirst) asking = piece;
      isAnd = true;
      place.next += 1;
      continue;
    }
    if (piece.kind === 'comma') {
      place.next += 1;
      continue;
    }
    const part = readUnary(place);
    if (part !== null) {
      if (asking === null) besides.add(part);
      parts.push(part);
    }
    asking = null;
    isFirst = false;
  }
  if (place.field === null) return joined('and', eitherOf(place, parts, besides));
  // Values that stand side by side are alternatives; words of a text are all asked for.
  return joined(isAnd ? 'and' : 'or', parts);
}

/** Two fields of one name side by side mean either of them in some tools. */
function eitherOf(place: Place, parts: QueryNode[], besides: ReadonlySet<QueryNode>): QueryNode[] {
  const rest = [...parts];
  for (const name of place.reading.rules.repeatedAreOr ?? []) {
    const ofName = rest.filter((part) => part.kind === 'field' && part.field === name);
    const same = ofName.filter((part, index) => index === 0 || besides.has(part));
    const either = same.length > 1 ? joined('or', same) : null;
    const first = same[0];
    if (either === null || first === undefined) continue;
    change(place, either.at, printed(either), 'repeated-or');
    rest.splice(rest.indexOf(first), 1, either);
    for (const part of same.slice(1)) rest.splice(rest.indexOf(part), 1);
  }
  return rest;
}

function readUnary(place: Place): Found {
  const piece = place.pieces[place.next];
  if (piece === undefined || !isOperator(place, piece, 'NOT')) return readNear(place);
  place.next += 1;
  const operand = place.pieces[place.next];
  if (!isOperand(operand)) {
    change(place, piece.at, '', 'dangling');
    return null;
  }
  const { reading } = place;
  const meaning = operand.kind === 'word' ? named(AFTER_NOT, operand.text) : null;
  if (meaning !== null) {
    place.next += 1;
    const at = { start: piece.at.start, end: operand.at.end };
    const { node, lost } = meaningLeaf(meaning, at);
    if (lost !== undefined) lose(place, at, lost);
    if (node === null) return null;
    const excluded = negated(node, at.start);
    change(place, at, printed(excluded), 'other-name');
    return excluded;
  }
  if (place.depth > MOST_DEPTH) return tooDeep(place);
  place.depth += 1;
  const part = readUnary(place);
  place.depth -= 1;
  if (part === null) return null;
  const sign = reading.text.slice(piece.at.start, piece.at.end);
  const excluded = negated(part, piece.at.start);
  if (!/^(?:NOT|-)$/u.test(sign)) change(place, piece.at, 'NOT', 'operator');
  if (reading.rules.minusExcludesEverywhere !== true || sign === 'NOT' || place.field !== null) return excluded;
  reading.excluded.push({ node: excluded, at: { start: piece.at.start, end: part.at.end }, deep: place.depth > 0 });
  return null;
}

function readNear(place: Place): Found {
  let left = readOne(place);
  for (;;) {
    const piece = place.pieces[place.next];
    if (piece?.kind === 'sentence' && place.reading.rules.tool === 'semantria') {
      left = inSentence(place, piece, left);
    } else if (piece?.kind === 'near') {
      place.next += 1;
      const right = isOperand(place.pieces[place.next]) ? readOne(place) : null;
      left = nearOf(place, left, right, piece, piece.at);
    } else {
      return left;
    }
  }
}

/** WITH, NOTWITH and EXCLUDE look into sentences, which Earshot does not. */
function inSentence(place: Place, piece: Piece & { kind: 'sentence' }, left: Found): Found {
  place.next += 1;
  const start = place.pieces[place.next]?.at.start ?? piece.at.end;
  const right = isOperand(place.pieces[place.next]) ? readOne(place) : null;
  const end = right?.at.end ?? start;
  lose(place, { start: piece.at.start, end }, 'same-sentence');
  return piece.text === 'WITH' ? joined('and', [left, right].filter((part) => part !== null)) : left;
}
