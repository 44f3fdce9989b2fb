import type { Span } from '@/lib/posts/post';
import type { FieldName, QueryNode } from './tree';

/** How many terms, words of phrases and field values a query looks for. */
export function termsOf(node: QueryNode): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.reduce((sum, part) => sum + termsOf(part), 0);
    case 'not':
      return termsOf(node.part);
    case 'phrase':
      return node.words.length;
    default:
      return 1;
  }
}

/** Whether a query asks for a field anywhere. */
export function asksField(node: QueryNode, field: FieldName): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.some((part) => asksField(part, field));
    case 'not':
      return asksField(node.part, field);
    default:
      return node.kind === 'field' && node.field === field;
  }
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
