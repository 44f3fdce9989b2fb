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

/** What is wrong with a query, and where. The words are made by i18n from the code and the parameters. */
export interface QueryProblem {
  code:
    | 'empty'
    | 'unclosed-quote'
    | 'unclosed-parenthesis'
    | 'unopened-parenthesis'
    | 'missing-operand'
    | 'unknown-field'
    | 'missing-value'
    | 'bad-number'
    | 'only-exclusions'
    | 'too-long'
    | 'too-many-terms';
  at: Span;
  params?: Record<string, string | number>;
}

/** Something that is allowed but may not be meant, such as a lower-case "and". */
export interface QueryHint {
  code: 'lower-case-operator';
  at: Span;
  params?: Record<string, string | number>;
}

export interface Query {
  source: string;
  tree: QueryNode;
  hints: QueryHint[];
}

export type ParsedQuery = { ok: true; query: Query } | { ok: false; problems: QueryProblem[] };
