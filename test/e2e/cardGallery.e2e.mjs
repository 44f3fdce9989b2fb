import assert from 'node:assert/strict';
import test from 'node:test';
import { visitCards } from '../../scripts/screens/cardGallery.mjs';
import { LOOKS } from '../../scripts/screens/visit.mjs';
import { inWords } from '../../scripts/screens/report.mjs';
import { NEEDS_CHROMIUM } from './support.mjs';

/** A card is no higher at first look, px: what is higher scrolls. */
const HIGHEST = 460;

/** Runs in the page: what can be pressed and is smaller than a finger needs (24 px), and what sticks out of its card. */
function tooSmallOrWide() {
  return [...document.querySelectorAll('main > div')].flatMap((panel) => {
    const wrong = panel.scrollWidth > panel.clientWidth ? [`${panel.id}: ${panel.scrollWidth} px in ${panel.clientWidth}`] : [];
    const pressed = [...panel.firstElementChild.shadowRoot.querySelectorAll('button, summary, a')];
    const small = pressed.filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    return [...wrong, ...small.map((one) => `${panel.id}: "${one.textContent}" is too small`)];
  });
}

/** Runs in the page: the heights of cards, by name. */
const heights = () => Object.fromEntries([...document.querySelectorAll('main > div')].map((panel) => [panel.id, panel.scrollHeight]));

void test('axe finds nothing in any state of the card, light and dark, from left to right and back', NEEDS_CHROMIUM, async () => {
  const looks = [];
  await visitCards({
    looks: [...LOOKS, { language: 'uk', scheme: 'light' }],
    onLook: async (look) => {
      looks.push(look);
      assert.deepEqual(await look.page.evaluate(tooSmallOrWide), []);
      const { usual, rich, loading } = await look.page.evaluate(heights);
      process.stdout.write(`${look.language} ${look.scheme}: rich ${rich} px, usual ${usual}, loading ${loading}\n`);
      assert.ok(usual <= HIGHEST, `a short mention by somebody new is ${usual} px high`);
      if (look.language === 'en') assert.ok(rich <= HIGHEST, `a mention with all that there is to say is ${rich} px high`);
      assert.ok(loading < usual);
    },
  });
  assert.deepEqual(inWords(looks), []);
});

void test('everything on the card is reached by Tab and pressed by Enter or Space', NEEDS_CHROMIUM, async () => {
  await visitCards({
    looks: [{ language: 'en', scheme: 'light' }],
    only: 'rich',
    onLook: async ({ page }) => {
      const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
      const reached = [];
      for (let at = 0; at < 30; at += 1) {
        await page.keyboard.press('Tab');
        const name = await focused();
        if (name === '') break;
        reached.push(name);
        if (name === 'Why?' || name.startsWith('7 mentions')) await page.keyboard.press('Enter');
        if (name === 'Brief') await page.keyboard.press('Space');
      }
      assert.deepEqual(reached.slice(0, 3), ['Open in side panel', 'Close the card', 'Why?']);
      assert.deepEqual(reached.slice(-7), ['Negative', 'Neutral', 'Positive', 'Done', 'Assign to me', 'Escalate', 'Irrelevant']);
      const said = await page.evaluate(() => document.querySelector('main > div > div').shadowRoot.textContent);
      assert.match(said, /Sum of the words/u);
      const opened = await page.evaluate(() => document.querySelector('main > div > div').shadowRoot.querySelector('details').open);
      assert.ok(opened, "the author's story is opened by a key");
      const pressed = await page.evaluate(() =>
        [...document.querySelector('main > div > div').shadowRoot.querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent));
      assert.deepEqual(pressed, ['Brief']);
    },
  });
});
