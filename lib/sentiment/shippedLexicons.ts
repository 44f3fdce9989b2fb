import { FACES_ONLY } from './languages';
import { learnedFrom, type Weights } from './learned';
import { lexiconOf, type Lexicon } from './lexicon';
import type { LexiconFor } from './score';
import { FACES, SHIPPED_LISTS } from './shippedLists';

/** The weights that were learnt of a language, if any. */
export type WeightsFor = (language: string) => Weights | null;

/**
 * All lexicons of the package, each made when it is first asked for: for tools, which need not fetch them. Without
 * `weightsFor` they hold nothing but lists.
 */
export function shippedLexicons(weightsFor: WeightsFor = () => null): LexiconFor {
  const made = new Map<string | null, Lexicon>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const words = language === null ? FACES_ONLY : SHIPPED_LISTS.get(language);
    if (words === undefined) return undefined;
    const weights = language === null ? null : weightsFor(language);
    const lists = lexiconOf(words, FACES);
    const lexicon = language === null || weights === null ? lists : { ...lists, learned: learnedFrom(weights, language) };
    made.set(language, lexicon);
    return lexicon;
  };
}
