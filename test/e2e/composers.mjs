import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fill } from '../pages/fill.mjs';
import { ROOT } from './support.mjs';

const FOLDER = join(ROOT, 'test', 'pages', 'composers');

/** Pages of ours whose composers are real editors: where each is served, and the mention on it that is answered. */
export const COMPOSERS = [
  { name: 'x', editor: 'Draft.js', url: 'https://x.com/bramble_ok/status/9995000000000003001', says: 'two broken mounts', beside: 'Mine from Norvelo' },
  { name: 'reddit', editor: 'Lexical', url: 'https://www.reddit.com/r/nightcommute/comments/1nv1thd/norvelo_beam_4_after_a_winter/', says: 'support is silent', beside: 'Same with my' },
  { name: 'youtube', editor: 'an editable element', url: 'https://www.youtube.com/watch?v=nrvLbeam6tX', says: 'the refund was refused', beside: 'all winter' },
  { name: 'trustpilot', editor: 'ProseMirror', url: 'https://www.trustpilot.com/review/norvelo.example', says: 'snapped on day three', beside: 'lights my way' },
  { name: 'mastodon', editor: 'a textarea that React holds', url: 'https://wheels.example/@ada/420', says: 'dies in the frost', beside: 'my Norvelo is fine' },
];

/** Serves such a page with its editor. */
export async function putComposerPage(server, { name, url }) {
  server.put(url, { body: fill(readFileSync(join(FOLDER, `${name}.html`), 'utf8'), Date.now()) });
  server.put(new URL('/composer.js', url).href, { body: await bundled(name), type: 'text/javascript' });
}

async function bundled(name) {
  const result = await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, lib: { entry: join(FOLDER, `${name}.mjs`), formats: ['iife'], name: 'composers' } },
  });
  return [result].flat()[0].output[0].code;
}

/** What the page's own editor holds, and how often the page was made to send. Runs in the page. */
export const composerState = () => ({ said: globalThis.page.said(), sent: globalThis.page.sent });

