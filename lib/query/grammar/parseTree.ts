import { readField } from './parseField';
import { checkNear, nearOf } from './parseNear';
import { textOf } from './parseText';
import {
  joined, missingOperand, MOST_DEPTH, peek, startsOperand, stopTooDeep, unclosedParenthesis, type Placed, type Reading,
} from './reading';
import type { NearToken, Token } from './token';
import type { QueryNode } from '../tree';

/** Alternatives joined by OR. `before` is the token that asks for an operand here, for the place of a problem. */
export function readAny(reading: Reading, depth: number, before: Token | null): QueryNode | null {
  const parts: QueryNode[] = [];
  let asking = before;
  for (;;) {
    const part = readAll(reading, depth, asking);
    if (part !== null) parts.push(part);
    const token = peek(reading);
    if (token?.kind !== 'operator' || token.operator !== 'OR') return joined('or', parts);
    reading.next += 1;
    asking = token;
  }
}

function readAll(reading: Reading, depth: number, before: Token | null): QueryNode | null {
  const parts: QueryNode[] = [];
  let asking = before;
  let satisfied = false;
  for (;;) {
    const token = peek(reading);
    if (token === undefined || token.kind === 'close' || (token.kind === 'operator' && token.operator === 'OR')) {
      if (!satisfied) missingOperand(reading, asking ?? token);
      return joined('and', parts);
    }
    if (token.kind === 'operator' && token.operator === 'AND') {
      if (!satisfied) missingOperand(reading, asking?.kind === 'operator' ? asking : token);
      reading.next += 1;
      asking = token;
      satisfied = false;
      continue;
    }
    const part = readOne(reading, depth, token);
    if (part !== null) parts.push(part.node);
    satisfied = true;
  }
}

function readOne(reading: Reading, depth: number, token: Token): Placed | null {
  const isNot = token.kind === 'minus' || (token.kind === 'operator' && token.operator === 'NOT');
  if (!isNot) return readNears(reading, depth, token);
  if (depth > MOST_DEPTH) return stopTooDeep(reading, token);
  reading.next += 1;
  const operand = peek(reading);
  if (operand === undefined || !startsOperand(operand)) {
    missingOperand(reading, token);
    return null;
  }
  const part = readOne(reading, depth + 1, operand);
  if (part === null) return null;
  const { start } = token.at;
  const node: QueryNode = { kind: 'not', part: part.node, at: { start, end: part.node.at.end } };
  return { node, at: { start, end: part.at.end }, isGroup: false };
}

/** One operand, or several that are joined by NEAR. */
function readNears(reading: Reading, depth: number, token: Token): Placed | null {
  const first = readOperand(reading, depth, token);
  const placed = [first];
  const nears: NearToken[] = [];
  for (let near = peek(reading); near?.kind === 'near' && near.form !== 'list'; near = peek(reading)) {
    reading.next += 1;
    checkNear(reading, near);
    const operand = peek(reading);
    if (operand === undefined || !startsOperand(operand)) {
      missingOperand(reading, near);
      break;
    }
    nears.push(near);
    placed.push(operand.kind === 'operator' || operand.kind === 'minus'
      ? readOne(reading, depth, operand)
      : readOperand(reading, depth, operand));
  }
  return nears.length === 0 ? first : chained(reading, placed, nears);
}

function chained(reading: Reading, placed: (Placed | null)[], nears: readonly NearToken[]): Placed | null {
  const whole = placed.filter((part) => part !== null);
  const [first] = whole;
  const last = whole.at(-1);
  // What could not be read has its own problem.
  if (first === undefined || last === undefined || whole.length < placed.length) return first ?? null;
  const node = nearOf(reading, whole, nears);
  return node === null ? null : { node, at: { start: first.at.start, end: last.at.end }, isGroup: false };
}

function readOperand(reading: Reading, depth: number, token: Token): Placed | null {
  if (depth > MOST_DEPTH) return stopTooDeep(reading, token);
  const index = reading.next;
  reading.next += 1;
  switch (token.kind) {
    case 'word':
    case 'phrase':
    case 'literal':
      return placedAt(textOf(reading, token, index), reading, token);
    case 'field':
      return placedAt(readField(reading, depth, token), reading, token);
    case 'open': {
      const part = readAny(reading, depth + 1, token);
      const isClosed = peek(reading)?.kind === 'close';
      if (isClosed) reading.next += 1;
      else if (!reading.problems.some(({ code }) => code === 'too-deep')) unclosedParenthesis(reading, token);
      return placedAt(part, reading, token, isClosed);
    }
    case 'near':
      if (token.form === 'list') return readNearList(reading, depth, token);
      missingOperand(reading, token);
      return null;
    default:
      missingOperand(reading, token);
      return null;
  }
}

/** `near/3:a,b`: operands with commas between them. */
function readNearList(reading: Reading, depth: number, list: NearToken): Placed | null {
  checkNear(reading, list);
  const placed: (Placed | null)[] = [];
  for (;;) {
    const operand = peek(reading);
    if (operand === undefined || !startsOperand(operand)) break;
    placed.push(operand.kind === 'operator' || operand.kind === 'minus'
      ? readOne(reading, depth, operand)
      : readOperand(reading, depth, operand));
    if (peek(reading)?.kind !== 'comma') break;
    reading.next += 1;
  }
  if (placed.length < 2) {
    missingOperand(reading, list);
    return placed[0] ?? null;
  }
  return chained(reading, placed, placed.slice(1).map(() => list));
}

function placedAt(node: QueryNode | null, { tokens, next }: Reading, token: Token, isGroup = false): Placed | null {
  const end = tokens[next - 1]?.at.end ?? token.at.end;
  return node === null ? null : { node, at: { start: token.at.start, end }, isGroup };
}
