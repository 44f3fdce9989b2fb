import { printQuery } from '../grammar/print';
import type { QueryNode } from '../tree';

/** Joins parts, taking in parts of the same kind; null of none. */
export function joined(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  if (parts.length === 1) return first;
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return { kind, parts: flat, at: { start: first.at.start, end: last.at.end } };
}

export function negated(part: QueryNode, start: number): QueryNode {
  return part.kind === 'not' ? part.part : { kind: 'not', part, at: { start, end: part.at.end } };
}

export function printed(node: QueryNode | null): string {
  return node === null ? '' : printQuery(node);
}
