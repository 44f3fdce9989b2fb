import { fold, foldAsWritten } from '@/lib/language/fold';
import { isUnspacedLetter, wordsOf } from '@/lib/language/words';
import { foldedName } from '../fields/fieldFacts';
import type { FieldNode, QueryNode, TextNode } from '../tree';
import { patternsOf, type Pattern } from './pattern';
import { isGlob } from './glob';

/**
 * Words without which nothing is found, for an index over words: all that is found has them, not all that has them is found.
 * `prefix`: any word that begins so.
 */
export type WordPlan =
  | { kind: 'word'; word: string; prefix: boolean }
  | { kind: 'all' | 'any'; parts: WordPlan[] };

/** The words that a query needs, folded; null where something may be found that has none of any. */
export function wordPlanOf(node: QueryNode): WordPlan | null {
  switch (node.kind) {
    case 'and':
      return allOf(node.parts.map(wordPlanOf));
    case 'or':
      return anyOf(node.parts.map(wordPlanOf));
    case 'not':
      return null;
    case 'near':
      return allOf(node.operands.map((operand) => anyOf(operand.anyOf.map(planOfText))));
    case 'within':
      return planOfText(node.text);
    case 'field':
      return planOfField(node);
    default:
      return planOfText(node);
  }
}

/** Words that all must be there; what needs none is left out. */
export function allOf(parts: readonly (WordPlan | null)[]): WordPlan | null {
  const needed = parts.filter((part) => part !== null);
  const [first] = needed;
  if (first === undefined) return null;
  return needed.length === 1 ? first : { kind: 'all', parts: needed };
}

/** Words in their order, the last one perhaps only begun. A letter of a script without spaces is never only begun. */
export function wordsInOrder(folded: string, lastIsBegun: boolean): WordPlan | null {
  const words = wordsOf(folded);
  return allOf(words.map(({ text: word }, index): WordPlan => {
    return { kind: 'word', word, prefix: lastIsBegun && index === words.length - 1 && !isUnspacedLetter(word) };
  }));
}

function anyOf(parts: readonly (WordPlan | null)[]): WordPlan | null {
  const known = parts.filter((part) => part !== null);
  const [first] = known;
  if (first === undefined || known.length < parts.length) return null;
  return known.length === 1 ? first : { kind: 'any', parts: known };
}

function planOfText(text: TextNode): WordPlan | null {
  switch (text.kind) {
    case 'term':
      return planOfPieces([text.text]);
    case 'phrase':
      return text.loose === 0 ? planOfPieces(text.words) : wordsInOrder(fold(text.words.join(' ')).text, false);
    case 'literal':
      // With every sign to the letter, it may begin or end within what folding makes one word.
      if (text.signs) return null;
      return anyOf(patternsOf(text.text.split(/\s+/u), { fold: foldAsWritten, wildcards: false })
        .map(({ words }) => allOf(words.map((word) => wordsInOrder(fold(word).text, false)))));
  }
}

function planOfPieces(pieces: readonly string[]): WordPlan | null {
  return anyOf(patternsOf(pieces, { fold, wildcards: true }).map(planOfPattern));
}

function planOfPattern({ words }: Pattern): WordPlan | null {
  return allOf(words.map((word): WordPlan | null => {
    if (!isGlob(word)) return { kind: 'word', word, prefix: false };
    return wordsInOrder(word.slice(0, word.search(/[*?]/u)), true);
  }));
}

/** Words of handles and names are found like those of texts. */
function planOfField({ field, value }: FieldNode): WordPlan | null {
  if (field !== 'author') return null;
  const [first = '', ...others] = foldedName(value).split('*');
  return wordsInOrder(first, others.length > 0);
}
