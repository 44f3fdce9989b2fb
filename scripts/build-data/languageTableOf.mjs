import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js';

// Languages whose script gives them away need no table (lib/language/letters.ts); nobody posts in the rest in earnest.
const LEFT_OUT = new Set('am bn el gu he hy ja ka kn ko lo ml or pa ta te th zh'.split(' '));

/** What languages are told apart by, as JSON text, of the lists of words (`LanguageTable` in lib/language/identify.ts). */
export function languageTableOf(telltales, stopWords) {
  return JSON.stringify({ detector: detectorTable(), telltales: checked(telltales), stopWords });
}

/** The table of the detector. Leaving languages out changes no score of those that stay. */
function detectorTable() {
  const kept = new Set(Object.keys(ngramsData.languages).filter((id) => !LEFT_OUT.has(ngramsData.languages[id])));
  const ngrams = {};
  for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
    const own = Object.entries(scores).filter(([id]) => kept.has(id));
    if (own.length > 0) ngrams[ngram] = Object.fromEntries(own);
  }
  return { type: ngramsData.type, languages: ngramsData.languages, ngrams };
}

/** Telltales whose words are in small letters and whose patterns can be read: what is not would never be found, or stop the worker. */
function checked(telltales) {
  for (const [code, { words, hints = [], spelling, spellings = [], marks }] of Object.entries(telltales)) {
    const large = [...words, ...hints].find((word) => word === '' || word !== word.toLowerCase());
    if (large !== undefined) throw new Error(`lib/language/packs/${code}/telltales.ts lists "${large}", which is no word in small letters.`);
    // Throws where one cannot be read.
    for (const pattern of [spelling, marks, ...spellings.map(([, source]) => source)]) ''.search(new RegExp(pattern ?? '', 'u'));
  }
  return telltales;
}
