import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../browser/findBrowsers.mjs';
import { cardStyles } from '../build-data/cardSheet.mjs';
import { cardWords, firstCardWords } from '../build-data/cardWords.mjs';
import { inspector } from './inspect.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** When the cards are looked at: the same day as in their views. */
const NOW = Date.parse('2026-11-21T12:00:00Z');
/** A page that does all to be seen in what stands in it. */
const PAGE = `<!doctype html><html lang="en"><head><title>Cards</title><style>
html { font: 10px/3 cursive; } body { margin: 0; letter-spacing: 0.2em; text-transform: uppercase; }
main { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; padding: 16px; }
h1 { flex-basis: 100%; margin: 0; } main > div { all: initial; display: block; width: 340px; overflow: auto; }
body.light { background: #f0f0f2; color: #111; } body.dark { background: #000; color: #eee; }
</style></head><body><main><h1>Cards</h1></main></body></html>`;

/** The script that draws the cards, as the build makes that of the real one. */
async function galleryScript() {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [firstCardWords(), cardStyles()],
    resolve: { alias: { '@': ROOT.replace(/[\\/]$/u, '') } },
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome140', 'firefox140'],
      lib: { entry: join(ROOT, 'test/e2e/gallery/cards.ts'), formats: ['iife'], name: 'cards', fileName: 'cards' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return [result].flat()[0].output.find(({ type }) => type === 'chunk').code;
}

/**
 * Draws the card in the page in every state (`only`: those whose names hold that) in a page of Chromium, for each look
 * ({language, scheme}). `onLook` gets {state, count, language, scheme, findings, picture, page}.
 */
export async function visitCards({ looks, only = '', width = 1460, onLook }) {
  const script = await galleryScript();
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI });
  try {
    for (const { language, scheme } of looks) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce', locale: language });
      await page.clock.setFixedTime(NOW);
      await page.setContent(PAGE);
      await page.addScriptTag({ content: script });
      const { contents } = cardWords().find(({ relativeDest }) => relativeDest === `data/card/${language}.json`);
      await page.evaluate(({ words, scheme, only }) => {
        document.body.className = scheme;
        globalThis.drawCards(words, scheme, only);
      }, { words: { language, direction: language === 'ar' ? 'rtl' : 'ltr', messages: JSON.parse(contents) }, scheme, only });
      const inspected = await inspector(page);
      await inspected.settled();
      const findings = await inspected.findings();
      const picture = () => page.screenshot({ fullPage: true, animations: 'disabled' });
      await onLook({ state: `card${only === '' ? 's' : `-${only}`}`, count: 0, language, scheme, findings, picture, page });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
