import { askedLeaves } from '../askedLeaves';
import type { Span } from '@/lib/posts/post';
import type { FieldName, LeafNode, QueryNode, TextNode } from '../tree';
import { wildcardsIn } from './wildcard';

/** All leaves of a tree, in the order of the query. */
export function leavesOf(node: QueryNode): LeafNode[] {
  return askedLeaves(node).map((leaf) => leaf.node);
}

/** The texts that a leaf looks for; none for a field. */
export function textsOf(leaf: LeafNode): TextNode[] {
  switch (leaf.kind) {
    case 'field':
      return [];
    case 'within':
      return [leaf.text];
    case 'near':
      return leaf.operands.flatMap(({ anyOf }) => anyOf);
    default:
      return [leaf];
  }
}

/** How many terms, words of phrases and field values a query looks for. */
export function termsOf(node: QueryNode): number {
  const terms = (leaf: LeafNode): number =>
    leaf.kind === 'field' ? 1 : textsOf(leaf).reduce((sum, text) => sum + wordsIn(text).length, 0);
  return leavesOf(node).reduce((sum, leaf) => sum + terms(leaf), 0);
}

/** How many `*` and `?` stand for letters in a query. */
export function wildcardsOf(node: QueryNode): number {
  const words = leavesOf(node).flatMap(textsOf).flatMap((text) => (text.kind === 'literal' ? [] : wordsIn(text)));
  return words.reduce((sum, word) => sum + wildcardsIn(word), 0);
}

function wordsIn(text: TextNode): string[] {
  return text.kind === 'phrase' ? text.words : [text.text];
}

/** Whether a query asks for a field anywhere. */
export function asksField(node: QueryNode, field: FieldName): boolean {
  return leavesOf(node).some((leaf) => leaf.kind === 'field' && leaf.field === field);
}

/**
 * The part that would hear everything but what it excludes, or null. `a OR NOT b` is such a query: by its second part
 * it hears nearly every post.
 */
export function exclusionsOnly(node: QueryNode, negated = false): Span | null {
  switch (node.kind) {
    case 'not':
      return exclusionsOnly(node.part, !negated) === null ? null : node.at;
    case 'and':
    case 'or': {
      const found = node.parts.map((part) => exclusionsOnly(part, negated));
      // By De Morgan a negated AND is an OR of negations.
      const needsAll = (node.kind === 'or') !== negated;
      if (needsAll) return found.find((span) => span !== null) ?? null;
      return found.includes(null) ? null : node.at;
    }
    default:
      return negated ? node.at : null;
  }
}
