import { fold } from '@/lib/language/fold';
import type { Span } from '@/lib/posts/post';
import type { Comparison, FieldName, QueryNode, QueryProblem } from './tree';

const COMPARED = /^(<=|=<|\u2264|>=|=>|\u2265|<|>|=)?\s*(.*)$/su;
const COMPARISONS: Record<string, Comparison> = {
  '<=': '<=', '=<': '<=', '\u2264': '<=', '>=': '>=', '=>': '>=', '\u2265': '>=', '<': '<', '>': '>',
};
const NUMBER = /^\d{1,6}(?:[.,]\d{1,6})?$/u;
const LANGUAGE = /^(?:unknown|[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*)$/u;

/** Reads one value of a field: a number with comparison for `rating`, a language code for `lang`, else any text. */
export function readFieldValue(field: FieldName, text: string, at: Span): QueryNode | QueryProblem {
  const written = text.trim();
  if (written === '') return { code: 'missing-value', at, params: { field } };
  if (field === 'rating') {
    const [, sign = '=', number = ''] = COMPARED.exec(written) ?? [];
    if (number === '') return { code: 'missing-value', at, params: { field } };
    const digits = fold(number).text;
    if (!NUMBER.test(digits)) return { code: 'bad-number', at, params: { value: number } };
    const value = String(Number(digits.replace(',', '.')));
    return { kind: 'field', field, comparison: COMPARISONS[sign] ?? '=', value, at };
  }
  if (field === 'lang') {
    const value = written.toLowerCase().replaceAll('_', '-');
    if (!LANGUAGE.test(value)) return { code: 'bad-language', at, params: { value: written } };
    return { kind: 'field', field, comparison: '=', value, at };
  }
  return { kind: 'field', field, comparison: '=', value: written, at };
}
