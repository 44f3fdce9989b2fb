import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Parts of packages by who imports them, and what takes their place: what is used of them here. */
const REPLACED = [
  { by: '/eld/src/', id: './regexPatterns.js', path: path('lib/language/eldPatterns.ts') },
  { by: '/eld/src/', id: './avgScore.js', path: path('lib/language/eldUnused.ts') },
  { by: '/eld/src/', id: './saveLanguageSubset.dev.js', path: path('lib/language/eldUnused.ts') },
  { by: '/@webext-core/messaging/', id: '@aklinker1/zero-serialize-error', path: path('lib/messaging/errorsAsData.ts') },
];

/** Dexie for browsers of today, and their own promises: the same, without what older ones need. */
export const LEAN_ALIASES = {
  dexie: path('node_modules/dexie/dist/modern/dexie.min.mjs'),
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
  };
}
