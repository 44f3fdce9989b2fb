import { FACES_ONLY } from './languages';
import { lexiconOf, type Lexicon } from './lexicon';
import type { LexiconFor } from './score';
import { FACES, SHIPPED_LISTS } from './shippedLists';

/** All lexicons of the package, each made when it is first asked for: for tools, which need not fetch them. */
export function shippedLexicons(): LexiconFor {
  const made = new Map<string | null, Lexicon>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const words = language === null ? FACES_ONLY : SHIPPED_LISTS.get(language);
    if (words === undefined) return undefined;
    const lexicon = lexiconOf(words, FACES);
    made.set(language, lexicon);
    return lexicon;
  };
}
