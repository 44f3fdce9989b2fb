import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const root = fileURLToPath(new URL('.', import.meta.url));
const eldDetector = fileURLToPath(new URL('node_modules/eld/src/languageDetector.js', import.meta.url));

/** One page script a site: its file in lib/sites and the name it exports. */
const siteScripts = [
  { id: 'hackernews', file: 'hackernews', name: 'hackerNews' },
  { id: 'trustpilot', file: 'trustpilot', name: 'trustpilot' },
  { id: 'web', file: 'structured-data/site', name: 'structuredDataSite' },
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  publicDir: 'public',
  vite: ({ mode }) => ({
    resolve: { alias: { 'eld-detector': eldDetector } },
    define: { __HANDS_OUT_POSTS__: JSON.stringify(mode === 'read-pages') },
    build: { target: 'es2022', modulePreload: false },
  }),
});
void root;
void siteScripts;
void mkdirSync;
void writeFileSync;
