import { loadModule } from '../loadModule.mjs';
import { languageTableOf } from './languageTableOf.mjs';

/**
 * What languages are told apart by, as JSON text: what the package fetches as `data/languages.json` (`LanguageTable` in
 * lib/language/identify.ts).
 */
export async function languageTable() {
  const { TELLTALES } = await loadModule('lib/language/packs/telltales.ts');
  const { STOP_WORDS } = await loadModule('lib/language/packs/stopWordLists.ts');
  return languageTableOf(TELLTALES, STOP_WORDS);
}
