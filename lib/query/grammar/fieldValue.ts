import type { Span } from '@/lib/posts/post';
import { DAY_FIELDS, filterValuesOf, NUMBER_FIELDS, VALUE_ALIASES, valuesOf } from './fieldValues';
import { languageCodeOf } from './languageCode';
import { isNear, nearestOf } from './nearest';
import { readDay, readNumber } from './numbers';
import type { Comparison, FieldName, FieldNode, QueryProblem } from '../tree';

/** A value as written. `isQuoted`: its signs are part of it. */
export interface WrittenValue {
  text: string;
  isQuoted: boolean;
  at: Span;
}

type Read = FieldNode | QueryProblem;
/** A number or day in its one form, or null. */
type ReadScalar = (text: string) => string | null;

const COMPARED = /^(<=|=<|\u2264|>=|=>|\u2265|<|>|=)?\s*(.*)$/su;
const COMPARISONS: Record<string, Comparison> = {
  '<=': '<=', '=<': '<=', '\u2264': '<=', '>=': '>=', '=>': '>=', '\u2265': '>=', '<': '<', '>': '>',
};
const COMPARING = /^(?:[<>\u2264\u2265]|=[<>])/u;
const DOTS = /^(.*?)\s*\.{2,3}\s*(.*)$/su;
const BRACKETS = /^(\S+)\s+TO\s+(\S+)$/iu;
const LANGUAGE = /^(?:unknown|[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*)$/u;

/** Reads one value of a field: a number or day, compared or as `a..b`, a language, a known word, else any text. */
export function readFieldValue(field: FieldName, value: WrittenValue, at: Span): Read {
  const written = value.text.trim();
  if (written === '') return { code: 'missing-value', at, params: { field } };
  const scalar = scalarOf(field);
  if (scalar !== null) return readCompared(field, scalar, written, value.at, at);
  if (!value.isQuoted && COMPARING.test(written)) return { code: 'no-range', at, params: { field } };
  if (field === 'lang') return readLanguage(written, value.at, at);
  const values = valuesOf(field);
  if (values !== null) return readKnown(field, values, written, value.at, at);
  // A host hears its subdomains anyway.
  return valueNode(field, field === 'site' ? written.replace(/^\*\.(?=.)/u, '') : written, at);
}

/** Reads `[1 TO 3]`, its brackets taken off. */
export function readFieldRange(field: FieldName, text: string, valueAt: Span, at: Span): Read {
  const scalar = scalarOf(field);
  if (scalar === null) return { code: 'no-range', at, params: { field } };
  const [, from, to] = BRACKETS.exec(text) ?? [];
  if (from === undefined || to === undefined) return { code: 'bad-range', at, params: { field } };
  return readBetween(field, scalar, from, to, valueAt, at);
}

function scalarOf(field: FieldName): ReadScalar | null {
  if (DAY_FIELDS.includes(field)) return readDay;
  if (!NUMBER_FIELDS.includes(field)) return null;
  return (text) => readNumber(text, field === 'rating');
}

function readCompared(field: FieldName, scalar: ReadScalar, written: string, valueAt: Span, at: Span): Read {
  if (/^[[\]]/u.test(written)) return { code: 'bad-range', at, params: { field } };
  const [, from, to] = DOTS.exec(written) ?? [];
  if (from !== undefined && to !== undefined) {
    if (from === '' && to === '') return { code: 'bad-range', at, params: { field } };
    return readBetween(field, scalar, from === '' ? '*' : from, to === '' ? '*' : to, valueAt, at);
  }
  const [, sign = '=', text = ''] = COMPARED.exec(written) ?? [];
  if (text === '') return { code: 'missing-value', at, params: { field } };
  const value = scalar(text);
  if (value === null) return notRead(field, text, at);
  return { kind: 'field', field, comparison: COMPARISONS[sign] ?? '=', value, at };
}

function readBetween(field: FieldName, scalar: ReadScalar, from: string, to: string, valueAt: Span, at: Span): Read {
  const [value, end] = [from, to].map((text) => (text === '*' ? text : scalar(text)));
  if (value === null || value === undefined) return notRead(field, from, at);
  if (end === null || end === undefined) return notRead(field, to, at);
  const isDay = DAY_FIELDS.includes(field);
  if (value !== '*' && end !== '*' && (isDay ? value > end : Number(value) > Number(end))) {
    return { code: 'bad-range', at, params: { field }, fix: { at: valueAt, text: `[${end} TO ${value}]` } };
  }
  return { kind: 'field', field, comparison: '=', value, to: end, at };
}

function notRead(field: FieldName, value: string, at: Span): QueryProblem {
  return { code: DAY_FIELDS.includes(field) ? 'bad-date' : 'bad-number', at, params: { value } };
}

function readLanguage(written: string, valueAt: Span, at: Span): Read {
  const code = written.toLowerCase().replaceAll('_', '-');
  if (LANGUAGE.test(code)) return valueNode('lang', code, at);
  const named = languageCodeOf(written);
  const mend = named !== null && { fix: { at: valueAt, text: named } };
  return { code: 'bad-language', at, params: { value: written }, ...mend };
}

function readKnown(field: FieldName, values: readonly string[], written: string, valueAt: Span, at: Span): Read {
  const lower = written.toLowerCase();
  const alias = VALUE_ALIASES.get(lower) ?? lower;
  if (values.includes(alias) || filterValuesOf(field).includes(alias)) return valueNode(field, alias, at);
  const nearest = nearestOf(lower, values);
  return {
    code: 'bad-value',
    at,
    params: { field, value: written, nearest },
    ...(isNear(lower, nearest) && { fix: { at: valueAt, text: nearest } }),
  };
}

function valueNode(field: FieldName, value: string, at: Span): FieldNode {
  return { kind: 'field', field, comparison: '=', value, at };
}
