import type { Span } from '@/lib/posts/post';
import { exclusionsOnly, termsOf } from './check';
import { readFieldValue } from './fieldValue';
import { nearestOf } from './nearest';
import { isFindable, readTokens, type Token } from './tokens';
import {
  FIELD_NAMES, type FieldName, type ParsedQuery, type QueryHint, type QueryNode, type QueryProblem,
} from './tree';

/** Longest query, in UTF-16 units. */
export const MOST_LENGTH = 4_000;
/** Most terms, words of phrases and field values together. */
export const MOST_TERMS = 200;
/** Deepest nesting of parentheses and NOTs. */
export const MOST_DEPTH = 50;

interface Reading {
  tokens: Token[];
  next: number;
  problems: QueryProblem[];
}

/**
 * Reads a query: terms, "phrases", AND (or a space), OR, NOT (or -), parentheses, `field:value`. NOT binds closest,
 * then AND, then OR. Never throws: what is wrong comes back as problems with their places.
 */
export function parseQuery(source: string): ParsedQuery {
  if (source.length > MOST_LENGTH) {
    const at = { start: MOST_LENGTH, end: source.length };
    return { ok: false, problems: [{ code: 'too-long', at, params: { most: MOST_LENGTH } }] };
  }
  const whole = { start: 0, end: source.length };
  const { tokens, problems } = readTokens(source);
  if (tokens.length === 0 && problems.length === 0) return { ok: false, problems: [{ code: 'empty', at: whole }] };
  const reading: Reading = { tokens, next: 0, problems };
  const tree = tokens.length === 0 ? null : readAny(reading, 0, null);
  const rest = reading.tokens[reading.next];
  if (rest !== undefined) problems.push({ code: 'unopened-parenthesis', at: rest.at });
  if (tree !== null && problems.length === 0) problems.push(...problemsOfTree(tree, whole));
  if (tree === null || problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => a.at.start - b.at.start) };
  }
  return { ok: true, query: { source, tree, hints: hintsOf(tokens) } };
}

function problemsOfTree(tree: QueryNode, whole: Span): QueryProblem[] {
  if (termsOf(tree) > MOST_TERMS) return [{ code: 'too-many-terms', at: whole, params: { most: MOST_TERMS } }];
  const excluded = exclusionsOnly(tree);
  return excluded === null ? [] : [{ code: 'only-exclusions', at: excluded }];
}

/** Alternatives joined by OR. `before` is the token that asks for an operand here, for the place of a problem. */
function readAny(reading: Reading, depth: number, before: Token | null): QueryNode | null {
  const parts: QueryNode[] = [];
  let asking = before;
  for (;;) {
    const part = readAll(reading, depth, asking);
    if (part !== null) parts.push(part);
    const token = reading.tokens[reading.next];
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
    const token = reading.tokens[reading.next];
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
    if (part !== null) parts.push(part);
    satisfied = true;
  }
}

function readOne(reading: Reading, depth: number, token: Token): QueryNode | null {
  if (depth > MOST_DEPTH) return stopTooDeep(reading, token);
  reading.next += 1;
  switch (token.kind) {
    case 'word':
      return { kind: 'term', text: token.text, at: token.at };
    case 'phrase':
      return phraseOf(reading, token.text, token.at);
    case 'field':
      return readField(reading, token.name, token.at);
    case 'open': {
      const part = readAny(reading, depth + 1, token);
      if (reading.tokens[reading.next]?.kind === 'close') reading.next += 1;
      else if (!reading.problems.some(({ code }) => code === 'too-deep')) {
        reading.problems.push({ code: 'unclosed-parenthesis', at: token.at });
      }
      return part;
    }
    default: {
      const operand = reading.tokens[reading.next];
      const isOperand = operand !== undefined && operand.kind !== 'close'
        && (operand.kind !== 'operator' || operand.operator === 'NOT');
      if (!isOperand) {
        missingOperand(reading, token);
        return null;
      }
      const part = readOne(reading, depth + 1, operand);
      return part === null ? null : { kind: 'not', part, at: { start: token.at.start, end: part.at.end } };
    }
  }
}

function phraseOf(reading: Reading, text: string, at: Span): QueryNode | null {
  const words = text.split(/\s+/u).filter(isFindable);
  if (words.length > 0) return { kind: 'phrase', words, loose: 0, at };
  // An opening quote at the very end already has its own problem.
  if (reading.problems.some((problem) => problem.at.start === at.start)) return null;
  reading.problems.push(
    text.trim() === ''
      ? { code: 'missing-value', at, params: { field: '' } }
      : { code: 'no-letters', at, params: { part: text } },
  );
  return null;
}

function readField(reading: Reading, written: string, at: Span): QueryNode | null {
  const name = written.toLowerCase();
  const field = FIELD_NAMES.find((known) => known === name);
  if (field === undefined) {
    const params = { name: written, nearest: nearestOf(name, FIELD_NAMES) };
    reading.problems.push({ code: 'unknown-field', at, params });
  }
  const value = reading.tokens[reading.next];
  const isGlued = value !== undefined && value.at.start === at.end;
  if (isGlued && value.kind === 'open') return readValues(reading, field, at, value);
  if (!isGlued || (value.kind !== 'word' && value.kind !== 'phrase')) {
    if (field !== undefined) reading.problems.push({ code: 'missing-value', at, params: { field } });
    return null;
  }
  reading.next += 1;
  return field === undefined ? null : valueOf(reading, field, value.text, { start: at.start, end: value.at.end });
}

/** A list of values in parentheses, joined by OR or spaces. */
function readValues(reading: Reading, field: FieldName | undefined, at: Span, open: Token): QueryNode | null {
  const values: QueryNode[] = [];
  let nested = 0;
  let misplaced: Token | null = null;
  let isEmpty = true;
  for (reading.next += 1; ; reading.next += 1) {
    const token = reading.tokens[reading.next];
    if (token === undefined) {
      reading.problems.push({ code: 'unclosed-parenthesis', at: open.at });
      break;
    }
    if (token.kind === 'close') {
      if (nested === 0) {
        reading.next += 1;
        const list = { start: at.start, end: token.at.end };
        if (isEmpty && field) reading.problems.push({ code: 'missing-value', at: list, params: { field } });
        break;
      }
      nested -= 1;
    } else if (token.kind === 'word' || token.kind === 'phrase') {
      const value = field === undefined ? null : valueOf(reading, field, token.text, token.at);
      if (value !== null) values.push(value);
    } else if (token.kind !== 'operator' || token.operator !== 'OR') {
      misplaced ??= token;
      if (token.kind === 'open') nested += 1;
    }
    isEmpty &&= token.kind === 'operator' && token.operator === 'OR';
  }
  if (misplaced !== null) {
    const { kind, at: place } = misplaced;
    const part = kind === 'operator' ? misplaced.operator : kind === 'field' ? `${misplaced.name}:` : '';
    reading.problems.push({ code: 'only-or-in-values', at: place, params: { part } });
  }
  return joined('or', values);
}

function valueOf(reading: Reading, field: FieldName, text: string, at: Span): QueryNode | null {
  const value = readFieldValue(field, text, at);
  if ('kind' in value) return value;
  reading.problems.push(value);
  return null;
}

function missingOperand(reading: Reading, token: Token | null | undefined): void {
  if (token === null || token === undefined) return;
  const operator = token.kind === 'operator' ? token.operator : token.kind === 'minus' ? '-' : '()';
  reading.problems.push({ code: 'missing-operand', at: token.at, params: { operator } });
}

function stopTooDeep(reading: Reading, token: Token): null {
  reading.problems.push({ code: 'too-deep', at: token.at, params: { most: MOST_DEPTH } });
  reading.next = reading.tokens.length;
  return null;
}

/** Joins parts; parts of the same kind are taken in, so that one meaning has one tree. */
function joined(kind: 'and' | 'or', parts: QueryNode[]): QueryNode | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  if (parts.length === 1) return first;
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return { kind, parts: flat, at: { start: first.at.start, end: last.at.end } };
}

/** A lower-case "and", "or" or "not" between terms is a word like any other, but seldom meant as one. */
function hintsOf(tokens: readonly Token[]): QueryHint[] {
  const hints: QueryHint[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || !/^(?:and|or|not)$/iu.test(token.text)) continue;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const hasLeft = previous !== undefined && previous.kind !== 'field' && previous.kind !== 'open';
    const hasRight = next !== undefined && next.kind !== 'close' && next.kind !== 'operator';
    const word = token.text.toUpperCase();
    const takesLeft = word !== 'NOT';
    if (previous?.kind === 'field' || !hasRight || (takesLeft && !hasLeft)) continue;
    hints.push({ code: 'lower-case-operator', at: token.at, params: { word } });
  }
  return hints;
}
