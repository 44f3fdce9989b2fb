import { leavesOf, termsOf, wildcardsOf } from './check';
import { decidedLater } from './decidedLater';
import { MOST_TERMS } from './readQuery';
import { FILTER_FIELDS, type FieldName, type QueryNode } from '../tree';

/** What a query costs to hear. */
export interface QueryCost {
  /** Terms, words of phrases and field values, of at most `mostTerms`. */
  terms: number;
  mostTerms: number;
  wildcards: number;
  /** How often words are counted between two others. */
  nears: number;
  /** Whether a page decides it alone; else some posts are decided only once they are understood. */
  decidedInPage: boolean;
}

export function costOf(tree: QueryNode): QueryCost {
  const leaves = leavesOf(tree);
  const asksKept = leaves.some((leaf) => leaf.kind === 'field' && isKept(leaf.field));
  return {
    terms: termsOf(tree),
    mostTerms: MOST_TERMS,
    wildcards: wildcardsOf(tree),
    nears: leaves.reduce((sum, leaf) => sum + (leaf.kind === 'near' ? leaf.steps.length : 0), 0),
    decidedInPage: !asksKept && decidedLater(tree).length === 0,
  };
}

function isKept(field: FieldName): boolean {
  return (FILTER_FIELDS as readonly FieldName[]).includes(field);
}
