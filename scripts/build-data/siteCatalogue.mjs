import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');
const NAME = 'earshot:sites';

/** @type {Promise<import('../../lib/sites/reading/catalogue').DeclaredSite[]> | null} */
let declared = null;

/** What every site of lib/sites declares of itself, without its reader. */
export const declaredSites = () => (declared ??= readDeclarations());

async function readDeclarations() {
  const { module } = await runnerImport(`${root}/lib/sites/reading/registry.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module.SITES.map(({ id, name, kind, proof, sources, hosts, paths, named, frames }) => (
    { id, name, kind, proof, sources, hosts, paths, named, frames }
  ));
}

/**
 * Vite plugin: the module `earshot:sites` says of every declared site what screens and the worker need to know, so that
 * no bundle but a site's own page script holds its reader.
 * @returns {import('vite').Plugin}
 */
export function siteCatalogue() {
  return {
    name: 'earshot-site-catalogue',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? declaredSites().then((sites) => `export default ${JSON.stringify(sites)};`) : undefined),
  };
}
