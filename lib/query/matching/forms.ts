import type { fieldTest } from '../fields/field';
import type { TopicTrees } from '../topic';
import type { QueryNode } from '../tree';
import type { addLiteral, findLiterals } from './literal';
import type { addLoosePhrase, findLoosePhrases } from './loosePhrase';
import type { chained, countedIn } from './near';

/** How those forms of queries are answered that most queries have not: fields, NEAR, loose phrases, and what is found as written. */
export interface QueryForms {
  fieldTest: typeof fieldTest;
  chained: typeof chained;
  countedIn: typeof countedIn;
  addLoosePhrase: typeof addLoosePhrase;
  findLoosePhrases: typeof findLoosePhrases;
  addLiteral: typeof addLiteral;
  findLiterals: typeof findLiterals;
}

/** Whether a topic can be asked only with these forms. */
export function asksForms({ query, dontStore, hide }: Pick<TopicTrees, 'query' | 'dontStore' | 'hide'>): boolean {
  return [query, dontStore, hide].some((tree) => tree !== undefined && holdsForm(tree));
}

function holdsForm(node: QueryNode): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.some(holdsForm);
    case 'not':
      return holdsForm(node.part);
    case 'within':
      return holdsForm(node.text);
    case 'phrase':
      return node.loose > 0;
    default:
      return node.kind !== 'term';
  }
}
