import { fold } from '@/lib/language/fold';
import type { QueryNode } from '../tree';
import { countedWords } from '../matching/wordPlaces';

/** The words, folded, that a query looks for in texts, those that it excludes too. */
export function textWordsOf(node: QueryNode): Set<string> {
  return new Set(textsOf(node).flatMap((text) => countedWords(fold(text).text).map((word) => word.text)));
}

function textsOf(node: QueryNode): string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap(textsOf);
    case 'not':
      return textsOf(node.part);
    case 'near':
      return node.operands.flatMap(({ anyOf }) => anyOf.flatMap(textsOf));
    case 'within':
      return textsOf(node.text);
    case 'phrase':
      return node.words;
    case 'term':
    case 'literal':
      return [node.text];
    default:
      return [];
  }
}
