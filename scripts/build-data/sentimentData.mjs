import { loadModule } from '../loadModule.mjs';

/** What the worker fetches to score: the lists of each language as `data/sentiment/<code>.json`, and those of faces. */
export async function sentimentData() {
  const { FACES, SHIPPED_LISTS } = await loadModule('lib/sentiment/shippedLists.ts');
  return [...SHIPPED_LISTS, ['faces', FACES]].map(([name, contents]) => ({
    relativeDest: `data/sentiment/${name}.json`,
    contents: JSON.stringify(contents),
  }));
}
