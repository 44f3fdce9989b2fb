import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { THREAD, threadPage } from './thread.mjs';

const HOUR = 3_600_000;
const TOPIC = { name: 'Seagull', query: 'seagull' };
const PARTS = ['strap', 'cable', 'battery', 'button', 'bracket', 'charger', 'screw', 'lens', 'switch', 'clip', 'seal'];
const PLACES = [
  'quay', 'harbour', 'cliff', 'beach', 'pier', 'roof', 'mast', 'rock', 'lighthouse', 'dune', 'boat', 'island', 'market', 'bridge',
  'tower', 'square', 'stadium', 'fountain', 'garden', 'chimney',
];
const sold = (part) => `Seagull sent me the wrong ${part}, support is silent, I want a refund`;
const bird = (place) => `a seagull screamed over the ${place} and stole fish from another bird`;
/** Twenty that are marked as irrelevant, ten that are corrected; one of each kind is left alone. */
const MARKED = PLACES.map(bird);
const CORRECTED = PARTS.slice(1).map(sold);
const LEFT = { meant: sold(PARTS[0]), other: bird('tennis court') };
const SAID = [LEFT.meant, LEFT.other, ...MARKED, ...CORRECTED];

void test('twenty marks hide what is like them; it is shown on demand, with why, and brought back', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const now = Date.now();
    const shown = SAID.map((text, at) => ({ id: 1000 + at, author: `writer${at}`, text, at: now - (at + 1) * HOUR, brand: true }));
    server.put(THREAD, { body: threadPage({ shown }) });
    const home = await setUp(browser, { topic: TOPIC, sites: [await site('hackernews')] });
    const { tabId } = await openWithId(home, () => browser.open(THREAD));
    await readToEnd(home, tabId);
    await understoodMentions(home);

    const { page } = await openScreen(browser, 'dashboard.html#/mentions');
    await page.locator('article').first().waitFor();
    await press(page, MARKED, 'x');
    await press(page, CORRECTED, '1');
    const hidden = await until(() => hiddenLike(home, { relevance: 1, user: MARKED.length }), 'nothing was hidden', 60_000);
    assert.deepEqual(hidden.filter(({ hiddenBy }) => hiddenBy === 'relevance').map(({ mentionId }) => mentionId), [await idOf(home, LEFT.other)]);
    await assertExact(home);
    await until(async () => (await page.locator('article', { hasText: LEFT.other }).count()) === 0, 'the list still shows it');
    assert.equal(await page.locator('article', { hasText: LEFT.meant }).count(), 1);

    await page.getByRole('button', { name: say('count.hidden', { n: MARKED.length + 1 }) }).click();
    const row = page.locator('article', { hasText: LEFT.other });
    await row.waitFor();
    assert.match(await row.innerText(), /as probably about something else: .*screamed/u);
    await row.getByRole('button', { name: say('relevance.itIs'), exact: true }).click();
    await until(() => hiddenLike(home, { relevance: 0, user: MARKED.length }), 'it was not brought back', 60_000);
    await assertExact(home);

    await page.getByRole('button', { name: say('action.undo'), exact: true }).click();
    await until(() => hiddenLike(home, { relevance: 1, user: MARKED.length }), 'that was not undone', 60_000);
    await assertExact(home);
  }),
);

/** Presses a key on the row of each of these texts. */
async function press(page, texts, key) {
  for (const text of texts) {
    const row = page.locator('article', { hasText: text });
    await page.evaluate(() => window.scrollTo(0, 0));
    while ((await row.count()) === 0) await page.mouse.wheel(0, 400);
    await row.focus();
    await page.keyboard.press(key);
    if (key === 'x') await row.waitFor({ state: 'detached' });
  }
}

/** The hidden matches, once that many are hidden for each reason and nothing is left to learn or to judge; null before. */
async function hiddenLike(home, wanted) {
  const settings = await storedRows(home, 'settings');
  const valueOf = (name) => settings.find(({ key }) => key === name)?.value ?? {};
  if (['relevanceToLearn', 'rejudging'].some((name) => Object.keys(valueOf(name)).length > 0)) return null;
  const hidden = (await storedRows(home, 'matches')).filter(({ hiddenAt }) => hiddenAt !== undefined);
  const count = (by) => hidden.filter(({ hiddenBy }) => hiddenBy === by).length;
  return count('relevance') === wanted.relevance && count('user') === wanted.user ? hidden : null;
}

async function idOf(home, text) {
  return (await storedRows(home, 'mentions')).find(({ post }) => post.text === text).id;
}

/** Tallies are what the matches add up to: what is hidden counts among the hidden alone. */
async function assertExact(home) {
  const matches = await storedRows(home, 'matches');
  const shown = matches.filter(({ hiddenAt }) => hiddenAt === undefined);
  const tallies = await storedRows(home, 'tallies');
  for (const cells of ['published', 'seen']) assert.deepEqual(unpacked(tallies, cells), counted(shown, cells));
}
