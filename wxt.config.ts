import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EntrypointInfo, type UserManifest } from 'wxt';
import { cardStyles } from './scripts/build-data/cardSheet.mjs';
import { cardWords, firstCardWords } from './scripts/build-data/cardWords.mjs';
import { compressedWorker } from './scripts/build-data/compressedWorker.mjs';
import { fetchedWordLists, fetchedWords } from './scripts/build-data/fetchedWords.mjs';
import { languageTable } from './scripts/build-data/languageTable.mjs';
import { LEAN_ALIASES, leanPackages } from './scripts/build-data/leanPackages.mjs';
import { markWords } from './scripts/build-data/markWords.mjs';
import { promiseData } from './scripts/build-data/promiseData.mjs';
import { coachData } from './scripts/build-data/coachData.mjs';
import { replyData } from './scripts/build-data/replyData.mjs';
import { sentimentData } from './scripts/build-data/sentimentData.mjs';
import { serviceData } from './scripts/build-data/serviceData.mjs';
import { signalData } from './scripts/build-data/signalData.mjs';
import { declaredSites, siteCatalogue } from './scripts/build-data/siteCatalogue.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The script that reads pages of any host, beside one a site that has hosts of its own. */
const ANY_HOST = 'any';

/** Page scripts, each of which offers declarations to the listener. */
async function siteScripts(): Promise<EntrypointInfo[]> {
  const sites = await declaredSites();
  const ofAnyHost = sites.filter(({ hosts }) => hosts.length === 0).map(({ id }) => id);
  const own = sites.map(({ id }) => id).filter((id) => isRecognised(id) || !ofAnyHost.includes(id));
  return [...own.map((id) => siteScript(id, [id])), siteScript(ANY_HOST, ofAnyHost)];
}

/** Software of any host has what knows its pages in a file of its own, and its reader comes where it is known. */
const isRecognised = (id: string): boolean => existsSync(path(`lib/sites/${id}/recognise.ts`));

/** A script that offers sites: those that are known by their pages by what knows them alone, beside others. */
function siteScript(name: string, ids: readonly string[]): EntrypointInfo {
  const folder = path('.wxt/sites');
  mkdirSync(folder, { recursive: true });
  const inputPath = join(folder, `${name}.ts`);
  writeFileSync(
    inputPath,
    [
      `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';`,
      `import { offerSites } from '@/lib/listener/offer';`,
      ...ids.map((id, at) => (name === ANY_HOST && isRecognised(id)
        ? `import { recognises as recognises${at} } from '@/lib/sites/${id}/recognise';\nconst site${at} = { id: '${id}', recognises: recognises${at} };`
        : `import site${at} from '@/lib/sites/${id}';`)),
      `export default defineUnlistedScript(() => offerSites([${ids.map((_, at) => `site${at}`).join(', ')}]));`,
      '',
    ].join('\n'),
  );
  return { name: `sites/${name}`, inputPath, type: 'unlisted-script' };
}

/** The page from which the benches fill and time the database; its build has a name of its own, wherever it lies. */
const BENCH_PAGE: EntrypointInfo = { name: 'bench', inputPath: path('test/bench/page/bench.html'), type: 'unlisted-page' };
const BENCH_KEY = Buffer.from('Earshot, as built for its benches').toString('base64');

const EXTENSION_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  // The worker sends to addresses that the user gave it; pages forbid it to themselves, in their heads.
  "connect-src 'self' https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** In the builds that only the page-reading tool and the benches use, every host is granted from the start. */
function manifest(browser: string, mode: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'activeTab',
      'contextMenus',
      ...(firefox ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'read-pages' || mode === 'bench' ? { host_permissions: ['*://*/*'] } : {}),
    ...(mode === 'bench' ? { key: BENCH_KEY } : {}),
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    action: { default_title: '__MSG_name__' },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'earshot@earshot.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: ['websiteContent', 'personallyIdentifyingInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  publicDir: 'public',
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: ({ mode }) => ({
    plugins: [siteCatalogue(), firstCardWords(), cardStyles(), leanPackages(), fetchedWords(), compressedWorker()],
    // The package exports no loader from data: this is the factory behind its entries.
    resolve: { alias: { 'eld-detector': path('node_modules/eld/src/languageDetector.js'), ...LEAN_ALIASES } },
    define: { __HANDS_OUT_POSTS__: JSON.stringify(mode === 'read-pages') },
    build: {
      target: 'es2022',
      cssTarget: ['chrome140', 'firefox140'],
      // What a page needs is fetched beside its script, not after it was read.
      modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []) },
    },
  }),
  hooks: {
    'entrypoints:found': async ({ config }, infos) => {
      infos.push(...(await siteScripts()));
      if (config.mode === 'bench') infos.push(BENCH_PAGE);
    },
    'build:publicAssets': async (_, files) => {
      files.push(
        { relativeDest: 'data/languages.json', contents: await languageTable() },
        await fetchedWordLists(),
        ...(await sentimentData()), ...(await signalData()), ...(await promiseData()), ...(await replyData()),
        ...(await coachData()), ...(await serviceData()),
        ...markWords(), ...cardWords(),
      );
    },
  },
});
