import { loadModule } from '../loadModule.mjs';

/** @type {Promise<import('../../lib/sites/reading/catalogue').DeclaredSite[]> | null} */
let declared = null;

/** What every site of lib/sites declares of itself, without its reader. */
export const declaredSites = () => (declared ??= readDeclarations());

async function readDeclarations() {
  const { SITES } = await loadModule('lib/sites/reading/registry.ts');
  return SITES.map(({ id, name, kind, proof, sources, hosts, paths, named, frames }) => (
    { id, name, kind, proof, sources, hosts, paths, named, frames }
  ));
}

/** What each module is made of; where the markup of a site is known from is of no use but on one screen. */
const MODULES = {
  'earshot:sites': (sites) => sites.map(({ sources: _sources, ...site }) => site),
  'earshot:site-sources': (sites) => Object.fromEntries(sites.flatMap(({ id, sources }) => (sources === undefined ? [] : [[id, sources]]))),
};

/**
 * Vite plugin: the module `earshot:sites` says of every declared site what screens and the worker need to know, so that
 * no bundle but a site's own page script holds its reader; `earshot:site-sources`, where the unproven ones are known from.
 * @returns {import('vite').Plugin}
 */
export function siteCatalogue() {
  return {
    name: 'earshot-site-catalogue',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    async load(id) {
      const made = MODULES[id.replace('\0', '')];
      if (made === undefined || !id.startsWith('\0')) return undefined;
      return `export default ${JSON.stringify(made(await declaredSites()))};`;
    },
  };
}
