import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the worker fetches to score: the lists of each language as `data/sentiment/<code>.json`, and those of faces. */
export async function sentimentData() {
  const { module } = await runnerImport(fileURLToPath(new URL('../../lib/sentiment/shippedLists.ts', import.meta.url)), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/u, '') } },
  });
  const { FACES, SHIPPED_LISTS } = module;
  return [...SHIPPED_LISTS, ['faces', FACES]].map(([name, contents]) => ({
    relativeDest: `data/sentiment/${name}.json`,
    contents: JSON.stringify(contents),
  }));
}
