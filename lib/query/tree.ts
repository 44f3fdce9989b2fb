import type { Span } from '@/lib/posts/post';

/** yes and no are final; undecided needs what only the worker knows (language, sentiment, the reporting zone). */
export type Answer = 'yes' | 'no' | 'undecided';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/**
 * A word of a query, as written. `*` stands for any letters, `?` for exactly one. `#acme` and `@acme` are terms with a
 * sign.
 */
export interface TermNode {
  kind: 'term';
  text: string;
  at: Span;
}

/** Words in this order, side by side. `loose`: at most so many words inserted or moved (`"…"~n`); 0: as written. */
export interface PhraseNode {
  kind: 'phrase';
  words: string[];
  loose: number;
  at: Span;
}

/**
 * Found only as written, capitals and accents included. `signs`: every character counts (`` `Google+` ``); else only
 * the letters do (`case:"NASA"`).
 */
export interface LiteralNode {
  kind: 'literal';
  text: string;
  signs: boolean;
  at: Span;
}

/** What is looked for in the text of a post. */
export type TextNode = TermNode | PhraseNode | LiteralNode;

/** One operand of a NEAR: any of these. */
export interface NearOperand {
  anyOf: TextNode[];
  at: Span;
}

/**
 * Operands that stand near each other, each to the one before it: with at most `most` words between the two, which never
 * overlap. `ordered`: the right one comes later. `steps` has one entry fewer than `operands`.
 */
export interface NearNode {
  kind: 'near';
  operands: NearOperand[];
  steps: { most: number; ordered: boolean }[];
  at: Span;
}

/** A text that must stand in one part of the post: `title:refund`. */
export interface WithinNode {
  kind: 'within';
  part: 'title' | 'text';
  text: TextNode;
  at: Span;
}

/** A question about the post itself. With `to`, a range that includes both ends; `*` leaves an end open. */
export interface FieldNode {
  kind: 'field';
  field: FieldName;
  comparison: Comparison;
  value: string;
  to?: string;
  at: Span;
}

export type LeafNode = TextNode | NearNode | WithinNode | FieldNode;

/** The tree that a query is parsed into. `at` is the place in the query's own text. */
export type QueryNode =
  | { kind: 'and' | 'or'; parts: QueryNode[]; at: Span }
  | { kind: 'not'; part: QueryNode; at: Span }
  | LeafNode;

/** Decided by the page alone. */
export const PAGE_FIELDS = [
  'site', 'url', 'author', 'type', 'context', 'place', 'rating', 'likes', 'comments', 'shares', 'views', 'followers',
  'engagement', 'has', 'is', 'date',
] as const;
/** Undecided until the worker understood the post. */
export const UNDERSTOOD_FIELDS = ['lang', 'sentiment', 'intent', 'emotion', 'stage', 'aspect', 'event', 'seen'] as const;
/** Set by the user or by Earshot once a mention is stored: for filters, not for topics. */
export const FILTER_FIELDS = ['topic', 'tag', 'status', 'owner'] as const;
export const FIELD_NAMES = [...PAGE_FIELDS, ...UNDERSTOOD_FIELDS, ...FILTER_FIELDS] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** What a query is for. A topic may not ask what only a stored mention has. */
export type QueryPurpose = 'topic' | 'filter';

/** A change of the query's text that mends what is wrong with it. */
export interface QueryFix {
  at: Span;
  text: string;
}

/**
 * All that can be wrong with a query. Parameters: `missing-operand` operator; `unknown-field` name, nearest;
 * `missing-value` field ('' for empty quotes); `bad-number`, `bad-date` and `bad-language` value; `bad-value` field,
 * value, nearest; `bad-range` and `no-range` field; `only-or-in-values`, `no-letters`, `unsupported`, `short-wildcard`,
 * `leading-wildcard` and `loose-wildcard` part; `near-operand` part; `filter-only` field; `filter-only-value` value; `too-far`, `too-long`,
 * `too-many-terms`, `too-many-wildcards` and `too-deep` most.
 */
export const QUERY_PROBLEM_CODES = [
  'empty',
  'unclosed-quote',
  'unclosed-comment',
  'unclosed-parenthesis',
  'unopened-parenthesis',
  'missing-operand',
  'unknown-field',
  'missing-value',
  'bad-number',
  'bad-date',
  'bad-language',
  'bad-value',
  'bad-range',
  'no-range',
  'only-or-in-values',
  'no-letters',
  'unsupported',
  'short-wildcard',
  'leading-wildcard',
  'loose-wildcard',
  'near-operand',
  'near-in-near',
  'filter-only',
  'filter-only-value',
  'only-exclusions',
  'too-far',
  'too-long',
  'too-many-terms',
  'too-many-wildcards',
  'too-deep',
] as const;
export type QueryProblemCode = (typeof QUERY_PROBLEM_CODES)[number];

/** What is wrong with a query, and where. The words are made by i18n from the code and the parameters. */
export interface QueryProblem {
  code: QueryProblemCode;
  at: Span;
  params?: Record<string, string | number>;
  fix?: QueryFix;
}

/**
 * Parameters: `lower-case-operator` word (the operator in capitals); `never-both` field; `distance-is-words` n (words
 * between); `question-mark` part.
 */
export const QUERY_HINT_CODES = [
  'lower-case-operator', 'never-both', 'distance-is-words', 'question-mark',
] as const;
export type QueryHintCode = (typeof QUERY_HINT_CODES)[number];

/** Something that is allowed but may not be meant, such as a lower-case "and". */
export interface QueryHint {
  code: QueryHintCode;
  at: Span;
  params?: Record<string, string | number>;
  fix?: QueryFix;
}

export interface Query {
  source: string;
  tree: QueryNode;
  hints: QueryHint[];
}

export type ParsedQuery = { ok: true; query: Query } | { ok: false; problems: QueryProblem[] };
