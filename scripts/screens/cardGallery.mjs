import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../browser/findBrowsers.mjs';
import { cardStyles } from '../build-data/cardSheet.mjs';
import { cardWords, firstCardWords } from '../build-data/cardWords.mjs';
import { CARD_PLACES, GALLERY_PAGE, placePage } from './cardPages.mjs';
import { inspector } from './inspect.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** When the cards are looked at: the same day as in their views. */
const NOW = Date.parse('2026-11-21T12:00:00Z');
/** For a card that was opened to stand still, ms. */
const STILL = 500;

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

function wordsIn(language) {
  const { contents } = cardWords().find(({ relativeDest }) => relativeDest === `data/card/${language}.json`);
  return { language, direction: language === 'ar' ? 'rtl' : 'ltr', messages: JSON.parse(contents) };
}

/** Opens a page of Chromium with the gallery's script in it for each look, and closes it after `see`. */
async function eachLook(looks, { html, options = {} }, see) {
  const script = await galleryScript();
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI });
  try {
    for (const { language, scheme } of looks) {
      const page = await browser.newPage({ colorScheme: scheme, reducedMotion: 'reduce', locale: language, ...options });
      await page.clock.setFixedTime(NOW);
      await page.setContent(html);
      await page.addScriptTag({ content: script });
      await page.evaluate((name) => (document.body.className = name), scheme);
      await see(page, { language, scheme });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

const pictureOf = (page) => () => page.screenshot({ fullPage: true, animations: 'disabled' });

/**
 * Draws the card in the page in every state (`only`: those whose names hold that) in a page of Chromium, for each look
 * ({language, scheme}). `onLook` gets {state, count, language, scheme, findings, picture, page}.
 */
export async function visitCards({ looks, only = '', width = 1460, onLook }) {
  await eachLook(looks, { html: GALLERY_PAGE, options: { viewport: { width, height: 900 } } }, async (page, { language, scheme }) => {
    await page.evaluate(({ words, scheme, only }) => globalThis.drawCards(words, scheme, only), { words: wordsIn(language), scheme, only });
    const inspected = await inspector(page);
    await inspected.settled();
    const findings = await inspected.findings();
    await onLook({ state: `card${only === '' ? 's' : `-${only}`}`, count: 0, language, scheme, findings, picture: pictureOf(page), page });
  });
}

/** Opens the card at marks where it has little room or what surrounds it is special, for each look; `onLook` as above. */
export async function visitPlacedCards({ looks, onLook }) {
  for (const { name, state, size, mark, direction, options = {} } of CARD_PLACES) {
    const html = placePage({ mark, direction });
    await eachLook(looks, { html, options: { viewport: size, ...options } }, async (page, { language, scheme }) => {
      await page.evaluate(({ words, scheme, state }) => globalThis.openCard(words, scheme, state), { words: wordsIn(language), scheme, state });
      await page.waitForTimeout(STILL);
      const inspected = await inspector(page);
      await onLook({ state: `card-${name}`, count: 0, language, scheme, findings: await inspected.findings(), picture: pictureOf(page), page });
    });
  }
}
