import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fill } from '../pages/fill.mjs';
import { ROOT } from './support.mjs';

const FOLDER = join(ROOT, 'test', 'pages', 'composers');

/**
 * Pages of ours whose composers are real editors: where each is served, and the mention on it that is answered, with how old that
 * is, in hours (null: its page tells the day alone).
 */
export const COMPOSERS = [
  { name: 'x', editor: 'Draft.js', url: 'https://x.com/bramble_ok/status/9995000000000003001', says: 'two broken mounts', hours: 5, beside: 'Mine from Norvelo' },
  { name: 'reddit', editor: 'Lexical', url: 'https://www.reddit.com/r/nightcommute/comments/1nv1thd/norvelo_beam_4_after_a_winter/', says: 'support is silent', hours: 24, beside: 'Same with my' },
  { name: 'youtube', editor: 'an editable element', url: 'https://www.youtube.com/watch?v=nrvLbeam6tX', says: 'the refund was refused', hours: 3, beside: 'all winter' },
  { name: 'trustpilot', editor: 'ProseMirror', url: 'https://www.trustpilot.com/review/norvelo.example', says: 'snapped on day three', hours: 6, beside: 'lights my way' },
  { name: 'mastodon', editor: 'a textarea that React holds', url: 'https://wheels.example/@ada/420', says: 'dies in the frost', hours: null, beside: 'my Norvelo is fine' },
];

const [X] = COMPOSERS;

/** As X does it: its composer has an address of its own. Another thread than the one above. */
export const ADDRESSED = {
  ...X,
  name: 'x, whose composer has an address',
  file: X.name,
  url: X.url.replace(/3001$/, '3101'),
  says: 'three broken mounts',
  instead: [['99950000000000030', '99950000000000031'], [X.says, 'three broken mounts']],
  address: 'https://x.com/compose/post',
};

/** Serves such a page with its editor. */
export async function putComposerPage(server, { name, file = name, url, instead = [] }) {
  const page = fill(readFileSync(join(FOLDER, `${file}.html`), 'utf8'), Date.now());
  server.put(url, { body: instead.reduce((html, [from, to]) => html.replaceAll(from, to), page) });
  server.put(new URL('/composer.js', url).href, { body: await bundled(file), type: 'text/javascript' });
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

/** Opens such a page by `open`. */
export async function openComposerPage(open, { url, address }) {
  const page = await open(url);
  if (address !== undefined) await page.evaluate(() => void (globalThis.page.addressed = true));
  return page;
}

/** What the page's own editor holds, and how often the page was made to send. Runs in the page. */
export const composerState = () => ({ said: globalThis.page.said(), sent: globalThis.page.sent });

