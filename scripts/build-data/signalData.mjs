import { loadModule } from '../loadModule.mjs';

/** What the worker fetches to find signals: the words of each language as `data/signals/<code>.json`. */
export async function signalData() {
  const { SIGNAL_WORDS } = await loadModule('lib/language/packs/signalWords.ts');
  const { SIGNAL_LANGUAGES } = await loadModule('lib/signals/languages.ts');
  return SIGNAL_LANGUAGES.map((language) => ({
    relativeDest: `data/signals/${language}.json`,
    contents: JSON.stringify(SIGNAL_WORDS.get(language)),
  }));
}
