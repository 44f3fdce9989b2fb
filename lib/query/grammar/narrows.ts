import { fieldImplies } from './impliedFields';
import { nearImplies, phraseImpliesNear, textImplies } from './impliedTexts';
import type { LeafNode, QueryNode } from '../tree';

/** By the node that is asked, then by the other: whether it implies it. Keeps the work to one look at each pair. */
type Known = Map<QueryNode, Map<QueryNode, boolean>>;

/**
 * Whether a changed query certainly hears nothing that it did not hear before, by the structure of both. False where
 * that is not certain. Holds for topics with exact letters, too, and for the final answers, once nothing is undecided.
 */
export function narrows(before: QueryNode, after: QueryNode): boolean {
  return implies(after, before, new Map());
}

/** Whether all that holds `a` holds `b`. */
function implies(a: QueryNode, b: QueryNode, known: Known): boolean {
  const ofA = known.get(a) ?? new Map<QueryNode, boolean>();
  known.set(a, ofA);
  const before = ofA.get(b);
  if (before !== undefined) return before;
  const result = impliesAnew(a, b, known);
  ofA.set(b, result);
  return result;
}

function impliesAnew(a: QueryNode, b: QueryNode, known: Known): boolean {
  if (a.kind === 'or') return a.parts.every((part) => implies(part, b, known));
  if (b.kind === 'and') return b.parts.every((part) => implies(a, part, known));
  if (a.kind === 'and' && a.parts.some((part) => implies(part, b, known))) return true;
  if (b.kind === 'or' && b.parts.some((part) => implies(a, part, known))) return true;
  if (a.kind === 'not' && b.kind === 'not') return implies(b.part, a.part, known);
  // Where words are near each other, or in a part, they are in the post.
  if (a.kind === 'near' && a.operands.some(({ anyOf }) => anyOf.every((text) => implies(text, b, known)))) return true;
  if (a.kind === 'within' && implies(a.text, b, known)) return true;
  return isLeaf(a) && isLeaf(b) && leafImplies(a, b);
}

function isLeaf(node: QueryNode): node is LeafNode {
  return node.kind !== 'and' && node.kind !== 'or' && node.kind !== 'not';
}

function leafImplies(a: LeafNode, b: LeafNode): boolean {
  if (a.kind === 'field' || b.kind === 'field') return a.kind === 'field' && b.kind === 'field' && fieldImplies(a, b);
  if (b.kind === 'within') return a.kind === 'within' && a.part === b.part && textImplies(a.text, b.text);
  if (a.kind === 'within') return false;
  if (b.kind === 'near') return a.kind === 'near' ? nearImplies(a, b) : phraseImpliesNear(a, b);
  return a.kind !== 'near' && textImplies(a, b);
}
