import type { Span } from '@/lib/posts/post';
import { nearestField, targetOf, type FieldTarget } from './aliases';
import { isNear } from './nearest';
import { readList } from './parseList';
import { isValue, valueOf } from './parseValue';
import { joined, MOST_DEPTH, peek, stopTooDeep, type Reading } from './reading';
import type { Token } from './token';
import { FILTER_FIELDS, type FieldName, type QueryNode, type QueryProblem } from '../tree';

type FieldToken = Token & { kind: 'field' };

/** Reads a field whose name was just taken: one value, a range, or a list in parentheses. */
export function readField(reading: Reading, depth: number, name: FieldToken): QueryNode | null {
  const known = targetOf(name.name);
  if (known !== undefined) return readTarget(reading, depth, known, name);
  const nearest = nearestField(name.name, reading.purpose);
  const guess = targetOf(nearest);
  let node: QueryNode | null = null;
  const found = tried(reading, () => {
    if (guess !== undefined) node = readTarget(reading, depth, guess, name);
  });
  const open = found.filter(({ code }) => code === 'unclosed-parenthesis');
  const { start, end } = name.at;
  const isMended = found.length === open.length && isNear(name.name.toLowerCase(), nearest);
  const fix = { at: { start, end: end - 1 }, text: nearest };
  const params = { name: name.name, nearest };
  reading.problems.push({ code: 'unknown-field', at: name.at, params, ...(isMended && { fix }) }, ...open);
  return node;
}

/** The problems that reading something would report. */
function tried(reading: Reading, read: () => void): QueryProblem[] {
  const { problems, hints } = reading;
  const found: QueryProblem[] = [];
  Object.assign(reading, { problems: found, hints: [] });
  read();
  Object.assign(reading, { problems, hints });
  return found;
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
    missingValue(reading, target, name, value);
  }
  if (target.kind !== 'twitter' || node === null) return node;
  const site: QueryNode = { kind: 'field', field: 'site', comparison: '=', value: 'x.com', at };
  return joined('and', [site, node]);
}

function checkField({ purpose, problems }: Reading, field: FieldName, at: Span): void {
  const isOfFilters = (FILTER_FIELDS as readonly FieldName[]).includes(field);
  if (isOfFilters && purpose === 'topic') problems.push({ code: 'filter-only', at, params: { field } });
}

/** The mend is to take away the space before the value, if it can be one. */
function missingValue(reading: Reading, target: FieldTarget, name: FieldToken, value: Token | undefined): void {
  const { source, problems, tokens, next } = reading;
  const space = { start: name.at.end, end: value?.at.start ?? name.at.end };
  const isBesideNear = [next - 2, next + 1].some((index) => tokens[index]?.kind === 'near');
  const isMended = value !== undefined && isValue(value) && !isBesideNear
    && /^\s+$/u.test(source.slice(space.start, space.end))
    && tried(reading, () => valueOf(reading, target, value, value.at, next)).length === 0;
  const params = { field: name.name.toLowerCase() };
  problems.push({ code: 'missing-value', at: name.at, params, ...(isMended && { fix: { at: space, text: '' } }) });
}
