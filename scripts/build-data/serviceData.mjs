import { loadModule } from '../loadModule.mjs';

/** What the worker and the screens fetch to find articles: the service words of each language as `data/service/<code>.json`. */
export async function serviceData() {
  const { SERVICE_WORDS } = await loadModule('lib/language/packs/serviceWords.ts');
  const { servicePath } = await loadModule('lib/replies/knowledge/serviceFile.ts');
  return [...SERVICE_WORDS].map(([language, words]) => ({ relativeDest: servicePath(language), contents: JSON.stringify(words) }));
}
