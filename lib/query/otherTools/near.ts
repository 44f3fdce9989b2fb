import type { NearNode, NearOperand, QueryNode, TextNode } from '../tree';
import { joined } from './nodes';

/** Most NEARs that one is spread into. */
const MOST_SPREAD = 60;

export interface Step {
  most: number;
  ordered: boolean;
}

/** What became of two operands of another tool's NEAR. */
export interface Nearness {
  node: QueryNode | null;
  /** Parts that a NEAR cannot hold. */
  left: QueryNode[];
  /** Whether an AND, OR or NEAR inside had to be spread over several NEARs. */
  spread: boolean;
  /** Whether that would have been too many: then nothing was done. */
  tooMany: boolean;
}

/**
 * Two operands near each other. Earshot's NEAR joins texts and lists of them; what else stands inside is spread over
 * several: `(a AND b) NEAR/3 c` is `a NEAR/3 c AND b NEAR/3 c`.
 */
export function nearEachOther(one: QueryNode, other: QueryNode, step: Step): Nearness {
  const made: Nearness = { node: null, left: [], spread: false, tooMany: false };
  let count = 0;
  const join = (a: QueryNode, b: QueryNode): QueryNode | null => {
    if (count > MOST_SPREAD) return null;
    for (const isFirst of [true, false]) {
      const [part, rest] = isFirst ? [a, b] : [b, a];
      const again = (inner: QueryNode): QueryNode | null => (isFirst ? join(inner, rest) : join(rest, inner));
      if (part.kind === 'and' && !part.parts.every(isCondition)) {
        made.spread = true;
        // What asks about the post asks it wherever it stands.
        return joinedOf('and', part.parts.map((inner) => (isCondition(inner) ? inner : again(inner))));
      }
      if (part.kind === 'or' && !part.parts.every(isText) && !part.parts.every(isCondition)) {
        made.spread = true;
        made.left.push(...part.parts.filter(isCondition));
        return joinedOf('or', grouped(part.parts.filter((inner) => !isCondition(inner))).map(again));
      }
    }
    const [first, second] = [chainOf(a), chainOf(b)];
    if (first === null) made.left.push(a);
    if (second === null) made.left.push(b);
    if (first === null || second === null) return first ?? second;
    count += 1;
    return {
      kind: 'near',
      operands: [...first.operands, ...second.operands],
      steps: [...first.steps, step, ...second.steps],
      at: { start: Math.min(a.at.start, b.at.start), end: Math.max(a.at.end, b.at.end) },
    };
  };
  const node = join(one, other);
  if (count > MOST_SPREAD) return { ...made, node: joined('and', [one, other]), tooMany: true };
  return { ...made, node: node === null || node.kind !== 'near' || node.steps.length > 0 ? node : plain(node) };
}

function joinedOf(kind: 'and' | 'or', parts: (QueryNode | null)[]): QueryNode | null {
  return joined(kind, parts.filter((part) => part !== null).map((part) => (part.kind === 'near' ? plain(part) : part)));
}

export function isText(node: QueryNode): node is TextNode {
  return node.kind === 'term' || node.kind === 'phrase' || node.kind === 'literal';
}

function isCondition({ kind }: QueryNode): boolean {
  return kind === 'field' || kind === 'within' || kind === 'not';
}

/** Texts of a list together, other parts each for itself. */
function grouped(parts: readonly QueryNode[]): QueryNode[] {
  const texts = joined('or', parts.filter(isText));
  return [...(texts === null ? [] : [texts]), ...parts.filter((part) => !isText(part))];
}

function chainOf(node: QueryNode): NearNode | null {
  if (node.kind === 'near') return node;
  const anyOf = isText(node) ? [node] : node.kind === 'or' ? node.parts.filter(isText) : [];
  if (anyOf.length === 0) return null;
  const operand: NearOperand = { anyOf, at: node.at };
  return { kind: 'near', operands: [operand], steps: [], at: node.at };
}

/** A chain of one operand is that operand. */
function plain(node: NearNode): QueryNode {
  const [only, ...more] = node.operands;
  if (only === undefined || more.length > 0) return node;
  return joined('or', only.anyOf) ?? node;
}
