import type { Span } from '@/lib/posts/post';

/** yes and no are final; undecided needs what only the worker knows (language, sentiment). */
export type Answer = 'yes' | 'no' | 'undecided';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** The tree that a query is parsed into. `at` is the place in the query's own text. */
export type QueryNode =
  | { kind: 'and' | 'or'; parts: QueryNode[]; at: Span }
  | { kind: 'not'; part: QueryNode; at: Span }
  | { kind: 'term'; text: string; at: Span }
  | { kind: 'phrase'; words: string[]; at: Span }
  | { kind: 'field'; field: FieldName; comparison: Comparison; value: string; at: Span };

export const FIELD_NAMES = ['site', 'author', 'lang', 'rating'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * All that can be wrong with a query. Parameters: `missing-operand` operator; `unknown-field` name, nearest;
 * `missing-value` field ('' for empty quotes); `bad-number` and `bad-language` value; `only-or-in-values` and
 * `no-letters` and `unsupported` part; `too-long`, `too-many-terms` and `too-deep` most.
 */
export const QUERY_PROBLEM_CODES = [
  'empty',
  'unclosed-quote',
  'unclosed-parenthesis',
  'unopened-parenthesis',
  'missing-operand',
  'unknown-field',
  'missing-value',
  'bad-number',
  'bad-language',
  'only-or-in-values',
  'no-letters',
  'unsupported',
  'only-exclusions',
  'too-long',
  'too-many-terms',
  'too-deep',
] as const;
export type QueryProblemCode = (typeof QUERY_PROBLEM_CODES)[number];

/** What is wrong with a query, and where. The words are made by i18n from the code and the parameters. */
export interface QueryProblem {
  code: QueryProblemCode;
  at: Span;
  params?: Record<string, string | number>;
}

/** Parameter of `lower-case-operator`: word (the operator in capitals). */
export const QUERY_HINT_CODES = ['lower-case-operator'] as const;
export type QueryHintCode = (typeof QUERY_HINT_CODES)[number];

/** Something that is allowed but may not be meant, such as a lower-case "and". */
export interface QueryHint {
  code: QueryHintCode;
  at: Span;
  params?: Record<string, string | number>;
}

export interface Query {
  source: string;
  tree: QueryNode;
  hints: QueryHint[];
}

export type ParsedQuery = { ok: true; query: Query } | { ok: false; problems: QueryProblem[] };
