import type { FieldTarget } from './aliases';
import { takesAnyWord } from './fieldValues';
import { isValue, valueOf, type ValueToken } from './parseValue';
import { joined, peek, unclosedParenthesis, type Reading } from './reading';
import type { Token } from './token';
import type { QueryNode, QueryProblem } from '../tree';

/** A list being read. `isAsking`: nothing stands yet, or an OR was last. */
interface List {
  target: FieldTarget;
  values: QueryNode[];
  groups: { start: number; problem: QueryProblem }[];
  isEmpty: boolean;
  isAsking: boolean;
}

/** A list of values in parentheses, joined by OR or, where no text is meant, by spaces. */
export function readList(
  reading: Reading,
  target: FieldTarget,
  name: Token & { kind: 'field' },
  open: Token,
): QueryNode | null {
  const list: List = { target, values: [], groups: [], isEmpty: true, isAsking: true };
  for (reading.next += 1; ; reading.next += 1) {
    const token = peek(reading);
    if (token === undefined) {
      unclosedParenthesis(reading, open, !list.isEmpty);
      for (const { problem } of list.groups) unclosedParenthesis(reading, { kind: 'open', at: problem.at });
      break;
    }
    if (token.kind === 'close' && list.groups.length === 0) {
      reading.next += 1;
      const at = { start: name.at.start, end: token.at.end };
      if (!list.isEmpty) break;
      if (target.kind === 'media') return joined('or', ['image', 'video'].map((value) => hasNode(value, at)));
      reading.problems.push({ code: 'missing-value', at, params: { field: name.name.toLowerCase() } });
      break;
    }
    readEntry(reading, list, token);
  }
  return joined('or', list.values);
}

function readEntry(reading: Reading, list: List, token: Token): void {
  if (token.kind === 'operator' && token.operator === 'OR') {
    list.isAsking = true;
    return;
  }
  list.isEmpty = false;
  if (isValue(token)) {
    readEntryValue(reading, list, token);
  } else if (token.kind === 'close') {
    const group = list.groups.pop();
    if (group === undefined) return;
    const at = { start: group.start, end: token.at.end };
    group.problem.fix = { at, text: reading.source.slice(at.start + 1, at.end - 1) };
  } else {
    list.isAsking = true;
    const problem = misplaced(reading, token);
    reading.problems.push(problem);
    if (token.kind === 'open') list.groups.push({ start: token.at.start, problem });
  }
}

function readEntryValue(reading: Reading, list: List, token: ValueToken): void {
  const { target, isAsking, values } = list;
  const { start } = token.at;
  const isOr = token.kind === 'word' && token.text === 'or' && !isAsking && !takesAnyWord(target);
  if (isOr) {
    const fix = { at: token.at, text: 'OR' };
    reading.problems.push({ code: 'only-or-in-values', at: token.at, params: { part: 'or' }, fix });
  } else {
    if (target.kind === 'within' && !isAsking) {
      const fix = { at: { start, end: start }, text: ' OR ' };
      reading.problems.push({ code: 'only-or-in-values', at: token.at, params: { part: '' }, fix });
    }
    const value = valueOf(reading, target, token, token.at, reading.next);
    if (value !== null) values.push(value);
  }
  list.isAsking = isOr;
}

function misplaced({ tokens, next, source }: Reading, token: Token): QueryProblem {
  const following = tokens[next + 1];
  const isAnd = token.kind === 'operator' && token.operator === 'AND' && following !== undefined && isValue(following);
  const part = token.kind === 'open' ? '' : source.slice(token.at.start, token.at.end);
  const fix = isAnd ? { fix: { at: token.at, text: 'OR' } } : {};
  return { code: 'only-or-in-values', at: token.at, params: { part }, ...fix };
}

function hasNode(value: string, at: Token['at']): QueryNode {
  return { kind: 'field', field: 'has', comparison: '=', value, at };
}
