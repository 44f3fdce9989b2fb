import type { Span } from '@/lib/posts/post';
import { exclusionsOnly, leavesOf, termsOf, wildcardsOf } from './check';
import { filterValuesOf } from './fieldValues';
import { readAny } from './parseTree';
import type { Reading } from './reading';
import type { Steps } from '../steps';
import type { Token } from './token';
import { readTokens } from './tokens';
import type { FieldNode, LeafNode, Query, QueryFix, QueryNode, QueryProblem, QueryPurpose } from '../tree';

/** Longest query, in UTF-16 units. */
export const MOST_LENGTH = 20_000;
/** Most terms, words of phrases and field values together. */
export const MOST_TERMS = 1_000;
/** Most `*` and `?` together. */
export const MOST_WILDCARDS = 50;

/** What a query holds, or what is wrong with it; `tokens` are what it is made of. */
export type ReadQuery = { ok: true; query: Query; tokens: readonly Token[] } | { ok: false; problems: QueryProblem[] };

/**
 * Reads a query: terms, "phrases", `literals` and `field:value`, joined by NEAR, NOT (or -), AND (or a space) and OR,
 * which bind in this order, and parentheses. Never throws: what is wrong comes back as problems with their places. Its
 * work, counted where `steps` are given, grows with the length of the query. Of hints only those that come with reading: who
 * writes a query needs `parseQuery`.
 */
export function readQuery(source: string, purpose: QueryPurpose = 'topic', steps?: Steps): ReadQuery {
  if (source.length > MOST_LENGTH) {
    const at = { start: MOST_LENGTH, end: source.length };
    return { ok: false, problems: [{ code: 'too-long', at, params: { most: MOST_LENGTH } }] };
  }
  const whole = { start: 0, end: source.length };
  const { tokens, problems } = readTokens(source, steps);
  if (tokens.length === 0 && problems.length === 0) return { ok: false, problems: [{ code: 'empty', at: whole }] };
  const opened = withoutStrays(tokens, problems);
  const reading: Reading = { source, purpose, tokens: opened, next: 0, problems, hints: [], steps };
  const tree = opened.length === 0 ? null : readAny(reading, 0, null);
  if (tree !== null && problems.length === 0) problems.push(...problemsOfTree(tree, whole, opened, purpose));
  if (tree === null || problems.length > 0) {
    if (problems.length === 0) problems.push({ code: 'empty', at: whole });
    return { ok: false, problems: onlyMends(problems, opened, source).toSorted((a, b) => a.at.start - b.at.start) };
  }
  return { ok: true, query: { source, tree, hints: reading.hints }, tokens: opened };
}

/** Takes out the parentheses that close nothing, and reports them. */
function withoutStrays(tokens: readonly Token[], problems: QueryProblem[]): Token[] {
  let depth = 0;
  const hasMore = tokens.some(({ kind }) => kind !== 'open' && kind !== 'close');
  return tokens.filter(({ kind, at }) => {
    if (kind === 'open') depth += 1;
    if (kind !== 'close') return true;
    depth -= 1;
    if (depth >= 0) return true;
    depth = 0;
    problems.push({ code: 'unopened-parenthesis', at, ...(hasMore && { fix: { at, text: ' ' } }) });
    return false;
  });
}

/** Without the fixes that would mend nothing: of what is empty or not read to its end, and behind what stays open. */
function onlyMends(problems: readonly QueryProblem[], tokens: readonly Token[], source: string): QueryProblem[] {
  const isTooDeep = problems.some(({ code }) => code === 'too-deep');
  const staysOpen = problems.some(({ code, fix }) => code.startsWith('unclosed') && fix === undefined);
  return problems.map((problem) => {
    const isLost = isTooDeep || tokens.length === 0 || (staysOpen && problem.fix?.at.start === source.length);
    return isLost ? { code: problem.code, at: problem.at, ...(problem.params && { params: problem.params }) } : problem;
  });
}

function problemsOfTree(
  tree: QueryNode,
  whole: Span,
  tokens: readonly Token[],
  purpose: QueryPurpose,
): QueryProblem[] {
  if (termsOf(tree) > MOST_TERMS) return [{ code: 'too-many-terms', at: whole, params: { most: MOST_TERMS } }];
  if (wildcardsOf(tree) > MOST_WILDCARDS) {
    return [{ code: 'too-many-wildcards', at: whole, params: { most: MOST_WILDCARDS } }];
  }
  // A filter takes away from what is stored already.
  if (purpose === 'filter') return [];
  const ofFilters = leavesOf(tree).filter(isOfFilters);
  if (ofFilters.length > 0) {
    return ofFilters.map(({ at, field, value }) => ({ code: 'filter-only-value', at, params: { value: `${field}:${value}` } }));
  }
  const at = exclusionsOnly(tree);
  return at === null ? [] : [{ code: 'only-exclusions', at, ...exclusionFix(tree, at, tokens) }];
}

function isOfFilters(leaf: LeafNode): leaf is FieldNode {
  return leaf.kind === 'field' && filterValuesOf(leaf.field).includes(leaf.value);
}

/** `a OR NOT b` is meant as `a AND NOT b`. */
function exclusionFix(tree: QueryNode, excluded: Span, tokens: readonly Token[]): { fix?: QueryFix } {
  if (tree.kind !== 'or' || tree.parts.length !== 2 || tree.parts[1]?.kind !== 'not') return {};
  if (exclusionsOnly(tree.parts[0] ?? tree) !== null) return {};
  const before = tokens.findLast(({ at }) => at.end <= excluded.start);
  return before?.kind === 'operator' && before.operator === 'OR' ? { fix: { at: before.at, text: 'AND' } } : {};
}
