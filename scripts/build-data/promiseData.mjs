import { loadModule } from '../loadModule.mjs';

/** What the worker fetches to find promises in answers: the words of each language as `data/promises/<code>.json`. */
export async function promiseData() {
  const { PROMISE_WORDS } = await loadModule('lib/language/packs/promiseWords.ts');
  const { DEADLINE_WORDS } = await loadModule('lib/language/packs/deadlineWords.ts');
  const { SIGNAL_LANGUAGES } = await loadModule('lib/signals/languages.ts');
  return SIGNAL_LANGUAGES.map((language) => ({
    relativeDest: `data/promises/${language}.json`,
    contents: JSON.stringify({ promises: PROMISE_WORDS.get(language), deadlines: DEADLINE_WORDS.get(language) }),
  }));
}
