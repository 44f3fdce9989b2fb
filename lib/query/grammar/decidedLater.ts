import { leavesOf } from './check';
import { UNDERSTOOD_FIELDS, type FieldNode, type QueryNode } from '../tree';

const LATER: ReadonlySet<string> = new Set([...UNDERSTOOD_FIELDS, 'date']);

/**
 * The fields of a query that a page may leave undecided, as they are written (`lang:`, `is:firstperson`), each once, in
 * the order of the query.
 */
export function decidedLater(tree: QueryNode): string[] {
  const written = leavesOf(tree).flatMap((leaf) => (leaf.kind === 'field' ? (laterName(leaf) ?? []) : []));
  return [...new Set(written)];
}

function laterName({ field, value }: FieldNode): string | null {
  if (field === 'is') return value === 'firstperson' ? `is:${value}` : null;
  return LATER.has(field) ? `${field}:` : null;
}
