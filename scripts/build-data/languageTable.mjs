import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js';

// Languages whose script gives them away need no table (lib/language/letters.ts); nobody posts in the rest in earnest.
const LEFT_OUT = new Set('am bn el gu he hy ja ka kn ko lo ml or pa ta te th zh'.split(' '));

/**
 * The table of the language detector as JSON text: what the package fetches as `data/languages.json`.
 * Leaving languages out changes no score of those that stay.
 */
export async function languageTable() {
  const kept = new Set(Object.keys(ngramsData.languages).filter((id) => !LEFT_OUT.has(ngramsData.languages[id])));
  const ngrams = {};
  for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
    const own = Object.entries(scores).filter(([id]) => kept.has(id));
    if (own.length > 0) ngrams[ngram] = Object.fromEntries(own);
  }
  return JSON.stringify({ type: ngramsData.type, languages: ngramsData.languages, ngrams });
}
