import type { LeafNode, QueryNode } from './tree';

/** One text, NEAR or field of a query, and whether the query asks that it does not hold. */
export interface AskedLeaf {
  node: LeafNode;
  excluded: boolean;
}

/** The leaves of a tree, in the order of the query. */
export function askedLeaves(node: QueryNode, excluded = false): AskedLeaf[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap((part) => askedLeaves(part, excluded));
    case 'not':
      return askedLeaves(node.part, !excluded);
    default:
      return [{ node, excluded }];
  }
}
