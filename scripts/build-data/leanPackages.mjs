import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Parts of packages by who imports them, and what takes their place: what is used of them here. */
const REPLACED = [
  { by: '/eld/src/', id: './regexPatterns.js', path: path('lib/language/eldPatterns.ts') },
  { by: '/eld/src/', id: './avgScore.js', path: path('lib/language/eldUnused.ts') },
  { by: '/eld/src/', id: './saveLanguageSubset.dev.js', path: path('lib/language/eldUnused.ts') },
  { by: '/@webext-core/messaging/', id: '@aklinker1/zero-serialize-error', path: path('lib/messaging/errorsAsData.ts') },
];

const DEXIE = '/dexie/dist/modern/dexie.mjs';

/**
 * What Dexie puts between itself and the browser for a cache of queries, which `openDatabase` switches off, and for hooks on
 * tables, of which there are none: without these lines the build leaves out what they begin.
 */
const UNUSED_IN_DEXIE = ['this.use(cacheMiddleware);', 'this.use(hooksMiddleware);'];

/** Dexie for browsers of today, and their own promises: the same, without what older ones need. */
export const LEAN_ALIASES = {
  dexie: path('node_modules/dexie/dist/modern/dexie.mjs'),
  'webextension-polyfill': path('lib/platform/nativeBrowser.ts'),
};

/**
 * Vite plugin: builds hold of some packages only what is used of them.
 * @returns {import('vite').Plugin}
 */
export function leanPackages() {
  return {
    name: 'earshot-lean-packages',
    enforce: 'pre',
    resolveId: (id, importer = '') => REPLACED.find((one) => one.id === id && importer.replaceAll('\\', '/').includes(one.by))?.path,
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(DEXIE)) return null;
      const [lean, ...missing] = withoutLines(code, UNUSED_IN_DEXIE);
      if (missing.length > 0) this.error(`Dexie has other insides than expected: ${missing.join(' ')}`);
      return { code: lean, map: null };
    },
  };
}

/** A text without lines that it holds once each; and those that it does not. */
function withoutLines(text, lines) {
  const missing = lines.filter((line) => text.split(line).length !== 2);
  return [lines.reduce((left, line) => left.replace(line, ''), text), ...missing];
}
