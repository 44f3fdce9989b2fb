import { valuesOf } from './fieldValues';
import { printQuery } from './print';
import type { Token } from './token';
import type { FieldName, FieldNode, QueryFix, QueryHint, QueryNode } from '../tree';

const LOWER_CASE = /^(?:and|or|not|o?near)$/iu;
/** A post has one of each; of several values at most one can hold. */
const SINGLE_FIELDS: readonly FieldName[] = [
  'site', 'author', 'type', 'context', 'lang', 'sentiment', 'intent', 'stage', 'status', 'owner', 'rating', 'date',
];

/** What is allowed but may not be meant. */
export function hintsOf(tree: QueryNode, tokens: readonly Token[]): QueryHint[] {
  const hints = lowerCaseHints(tokens);
  neverBothHints(tree, tokens, hints);
  return hints;
}

/** A lower-case "and", "or", "not" or "near" between terms is a word like any other, but seldom meant as one. */
function lowerCaseHints(tokens: readonly Token[]): QueryHint[] {
  const hints: QueryHint[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || !LOWER_CASE.test(token.text)) continue;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const isGlued = previous?.kind === 'field' && previous.at.end === token.at.start;
    const hasLeft = previous !== undefined && previous.kind !== 'field' && previous.kind !== 'open';
    const hasRight = next !== undefined && next.kind !== 'close' && next.kind !== 'operator' && next.kind !== 'near';
    const word = token.text.toUpperCase();
    if (isGlued || !hasRight || (word !== 'NOT' && !hasLeft)) continue;
    hints.push({ code: 'lower-case-operator', at: token.at, params: { word }, fix: { at: token.at, text: word } });
  }
  return hints;
}

function neverBothHints(node: QueryNode, tokens: readonly Token[], hints: QueryHint[]): void {
  if (node.kind === 'not') neverBothHints(node.part, tokens, hints);
  if (node.kind !== 'and' && node.kind !== 'or') return;
  for (const part of node.parts) neverBothHints(part, tokens, hints);
  if (node.kind === 'or') return;
  for (const field of SINGLE_FIELDS) {
    const asked = node.parts.filter((part): part is FieldNode => part.kind === 'field' && part.field === field);
    const [first] = asked;
    const last = asked.at(-1);
    if (first === undefined || last === undefined || !asked.some((other) => areApart(first, other))) continue;
    const at = { start: first.at.start, end: last.at.end };
    hints.push({ code: 'never-both', at, params: { field }, ...orFix(node.parts, asked, at, tokens) });
  }
}

function areApart(one: FieldNode, other: FieldNode): boolean {
  const isPlain = [one, other].every(({ comparison, to, value }) =>
    comparison === '=' && to === undefined && (one.field !== 'author' || !value.includes('*')));
  if (!isPlain) return false;
  const [a, b] = [one, other].map(({ field, value }) => comparable(field, value));
  if (a === undefined || b === undefined || a === b) return false;
  if (one.field !== 'site') return true;
  // The name of a site and its host mean the same; a host also hears its subdomains and its paths.
  return a.includes('.') === b.includes('.') && ![a, b].some((host) => isPartOf(host, a === host ? b : a));
}

function comparable(field: FieldName, value: string): string {
  const lower = value.toLowerCase();
  if (field === 'lang') return lower.replace(/-.*$/u, '');
  if (field === 'site') return lower.replace(/^[a-z]+:\/\//u, '').replace(/^www\./u, '').replace(/\/+$/u, '');
  return valuesOf(field) === null ? lower.replace(/^@/u, '') : lower;
}

function isPartOf(host: string, whole: string): boolean {
  return host.startsWith(`${whole}/`) || host.replace(/\/.*$/su, '').endsWith(`.${whole.replace(/\/.*$/su, '')}`);
}

/** Asks for one of the values, and for all that stands between them; null where parentheses begin or end between. */
function orFix(
  parts: readonly QueryNode[],
  asked: readonly FieldNode[],
  at: QueryFix['at'],
  tokens: readonly Token[],
): { fix?: QueryFix } {
  let depth = 0;
  for (const { kind, at: place } of tokens) {
    if (place.start < at.start || place.end > at.end) continue;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0) return {};
  }
  if (depth !== 0) return {};
  const isAsked = (part: QueryNode): boolean => asked.some((one) => one === part);
  const between = parts.filter((part) => part.at.start >= at.start && part.at.end <= at.end && !isAsked(part));
  const either: QueryNode = { kind: 'or', parts: [...asked], at };
  return { fix: { at, text: printQuery({ kind: 'and', parts: [either, ...between], at }) } };
}
