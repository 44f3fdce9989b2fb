import type { Span } from '@/lib/posts/post';
import { nearestField, targetOf, type FieldTarget } from './aliases';
import { FIELDS_NOT_FOUND_YET } from './fieldValues';
import { isNear } from './nearest';
import { readList } from './parseList';
import { isValue, valueOf } from './parseValue';
import { joined, MOST_DEPTH, peek, stopTooDeep, type Reading } from './reading';
import type { Token } from './token';
import { FILTER_FIELDS, type FieldName, type QueryNode } from './tree';

type FieldToken = Token & { kind: 'field' };

/** Reads a field whose name was just taken: one value, a range, or a list in parentheses. */
export function readField(reading: Reading, depth: number, name: FieldToken): QueryNode | null {
  const known = targetOf(name.name);
  if (known !== undefined) return readTarget(reading, depth, known, name);
  const nearest = nearestField(name.name);
  const guess = targetOf(nearest);
  const { at } = name;
  const before = { problems: reading.problems, hints: reading.hints };
  Object.assign(reading, { problems: [], hints: [] });
  const node = guess === undefined ? null : readTarget(reading, depth, guess, name);
  const isMended = reading.problems.length === 0 && isNear(name.name.toLowerCase(), nearest);
  Object.assign(reading, before);
  const fix = { at: { start: at.start, end: at.end - 1 }, text: nearest };
  reading.problems.push({
    code: 'unknown-field', at, params: { name: name.name, nearest }, ...(isMended && { fix }),
  });
  return node;
}

function readTarget(reading: Reading, depth: number, target: FieldTarget, name: FieldToken): QueryNode | null {
  const { at } = name;
  if (target.kind === 'field') checkField(reading, target.field, at);
  const value = peek(reading);
  const isGlued = value !== undefined && value.at.start === at.end;
  let node: QueryNode | null = null;
  if (isGlued && value.kind === 'open') {
    node = depth > MOST_DEPTH ? stopTooDeep(reading, value) : readList(reading, target, name, value);
  } else if (isGlued && isValue(value)) {
    reading.next += 1;
    node = valueOf(reading, target, value, { start: at.start, end: value.at.end }, reading.next - 1);
  } else {
    missingValue(reading, name, value);
  }
  if (target.kind !== 'twitter' || node === null) return node;
  const site: QueryNode = { kind: 'field', field: 'site', comparison: '=', value: 'x.com', at };
  return joined('and', [site, node]);
}

function checkField({ purpose, problems, hints }: Reading, field: FieldName, at: Span): void {
  const isOfFilters = (FILTER_FIELDS as readonly FieldName[]).includes(field);
  if (isOfFilters && purpose === 'topic') problems.push({ code: 'filter-only', at, params: { field } });
  if (FIELDS_NOT_FOUND_YET.includes(field)) hints.push({ code: 'not-found-yet', at, params: { field } });
}

function missingValue({ source, problems }: Reading, { name, at }: FieldToken, next: Token | undefined): void {
  const space = { start: at.end, end: next?.at.start ?? at.end };
  const isApart = next !== undefined && (isValue(next) || next.kind === 'open')
    && /^\s+$/u.test(source.slice(space.start, space.end));
  const params = { field: name.toLowerCase() };
  problems.push({ code: 'missing-value', at, params, ...(isApart && { fix: { at: space, text: '' } }) });
}
