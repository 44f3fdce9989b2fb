import type { Span } from '@/lib/posts/post';
import type { FieldTarget } from './aliases';
import { readFieldRange, readFieldValue } from './fieldValue';
import { literalOf, textOf } from './parseText';
import { withoutDoubling } from './quotes';
import type { Reading } from './reading';
import type { TextToken, Token } from './token';
import type { FieldName, QueryNode, QueryProblem } from '../tree';

type RangeToken = Token & { kind: 'range' };
export type ValueToken = TextToken | RangeToken;

/** Whether a token can be the value of a field. */
export function isValue(token: Token): token is ValueToken {
  return token.kind === 'word' || token.kind === 'phrase' || token.kind === 'literal' || token.kind === 'range';
}

/** What one value of a field asks; `at` is the place of the whole, `index` that of the token among all. */
export function valueOf(
  reading: Reading,
  target: FieldTarget,
  token: ValueToken,
  at: Span,
  index: number,
): QueryNode | null {
  if (token.kind === 'range') return rangeOf(reading, target, token, at);
  switch (target.kind) {
    case 'within': {
      const text = textOf(reading, token, index);
      return text === null ? null : { kind: 'within', part: target.part, text, at };
    }
    case 'literal': {
      const literal = literalOf(reading, writtenIn(reading, token), target.signs, token, index);
      return literal === null ? null : { ...literal, at };
    }
    case 'signed': {
      const name = writtenIn(reading, token).replace(/^[#@]+/u, '').replace(/\s+/gu, '');
      return textOf(reading, { kind: 'word', text: target.sign + name, at }, index);
    }
    case 'twitter':
      return fieldOf(reading, 'author', token, writtenIn(reading, token).replace(/^@/u, ''), at);
    case 'media':
      return fieldOf(reading, 'has', token, writtenIn(reading, token), at);
    case 'field': {
      const written = writtenIn(reading, token);
      // Pulsar's places may name the country first: `IT|Tuscany`.
      const isNested = target.field === 'place' && token.kind === 'word';
      return fieldOf(reading, target.field, token, isNested ? written.replace(/^.*\|(?=.)/u, '') : written, at);
    }
  }
}

function fieldOf(reading: Reading, field: FieldName, token: TextToken, text: string, at: Span): QueryNode | null {
  // What is never closed already has its own problem.
  if (text.trim() === '' && token.kind !== 'word' && !token.isClosed) return null;
  return taken(reading, readFieldValue(field, { text, isQuoted: token.kind !== 'word', at: token.at }, at));
}

function rangeOf(reading: Reading, target: FieldTarget, token: RangeToken, at: Span): QueryNode | null {
  if (target.kind !== 'field') {
    const field = target.kind === 'within' ? target.part : target.kind;
    reading.problems.push({ code: 'no-range', at, params: { field } });
    return null;
  }
  const read = readFieldRange(target.field, token.text, token.at, at);
  if (token.isClosed) return taken(reading, read);
  const { end } = token.at;
  const fix = { at: { start: end, end }, text: ']' };
  reading.problems.push({ code: 'bad-range', at, params: { field: target.field }, ...('kind' in read && { fix }) });
  return null;
}

function taken({ problems }: Reading, read: (QueryNode & { kind: 'field' }) | QueryProblem): QueryNode | null {
  if ('kind' in read) return read;
  problems.push(read);
  return null;
}

function writtenIn({ source }: Reading, token: TextToken): string {
  if (token.kind !== 'phrase') return token.text;
  return withoutDoubling(source.slice(token.content.start, token.content.end));
}
