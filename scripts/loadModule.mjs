import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/u, '');

/** A TypeScript module of the project by its path in it, run in Node under the names that the build knows. */
export async function loadModule(path) {
  const { module } = await runnerImport(`${ROOT}/${path}`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT, 'eld-detector': `${ROOT}/node_modules/eld/src/languageDetector.js` } },
  });
  return module;
}
