import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { ATTEMPTS, tableOf } from './cardAttempts.mjs';
import { cardIn, marksOf, pressMark, SETTLED } from './cardIn.mjs';
import { HOSTILE_HEAD, OUTSIDE } from './cardHostilePage.mjs';
import { pause } from './listening.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, ROOT, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

/** For marks to be put in. */
const SETTLE = 1_500;

void test('what a page can do, and cannot, is said as it was tried', () => {
  const said = readFileSync(join(ROOT, 'docs', 'hostile-page.md'), 'utf8');
  process.stdout.write(`${tableOf(ATTEMPTS)}\n`);
  assert.ok(ATTEMPTS.length >= 20);
  assert.ok(said.includes(tableOf(ATTEMPTS)), 'docs/hostile-page.md has another table: it is the one above');
});

async function hostilePage(browser, server) {
  const shown = comments(20, { seed: 11, newest: Date.now() });
  const huge = shown.findLast(({ brand }) => brand);
  huge.text = `${huge.text} ${'A megabyte of words. '.repeat(50_000)}`;
  server.put(THREAD, { body: threadPage({ shown }).replace('<head>', `<head>${HOSTILE_HEAD}`) });
  const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
  const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
  const { mentions } = await readToEnd(home, tabId, 60_000);
  await understoodMentions(home);
  await pause(SETTLE);
  return { browser, server, home, page, tabId, mentions, huge, failures: [] };
}

/** Makes one attempt, after which nothing may be decided, asked for or called that the page laid out as a trap. */
async function attempt(tried, name, make) {
  const { home, server, page, failures } = tried;
  const before = await decisionsIn(home);
  try {
    await make(tried);
    assert.deepEqual(await decisionsIn(home), before, 'something was pressed');
    assert.deepEqual(askedOf(server), [], 'the page was asked for something');
    assert.deepEqual(await page.evaluate(() => window.trapped), [], 'a trap of the page was stepped on');
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
  }
}

const askedOf = (server) => server.requests.filter(({ url }) => url.startsWith(OUTSIDE)).map(({ url }) => url);

const decisionsIn = async (home) => (await understoodMentions(home)).filter(({ decided }) => decided !== undefined).map(({ id, decided }) => [id, decided]);

/** What attempts are made with, in Chromium. */
async function setChromium(browser, server) {
  const of = await hostilePage(browser, server);
  const card = await cardIn(of.page);
  const isFilled = async () => (await card.buttons()).includes(say('card.done'));
  return {
    ...of,
    card,
    asked: () => askedOf(server),
    async open(at = 1) {
      if (await card.isOpen()) await of.page.keyboard.press('Escape');
      const pressed = await pressMark(of.page, at);
      await card.opened();
      await until(isFilled, 'the card was not filled in', 15_000);
      await pause(SETTLED);
      return pressed;
    },
  };
}

void test('a hostile page of ours against the card, in Chromium', { ...NEEDS_CHROMIUM, timeout: 600_000 }, () =>
  inChromium(async (browser, server) => {
    const tried = await setChromium(browser, server);
    for (const { name, chromium } of ATTEMPTS) if (chromium !== undefined) await attempt(tried, name, chromium);
    assert.deepEqual(tried.failures, []);
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('a hostile page of ours against the card, in Firefox', { ...NEEDS_FIREFOX, timeout: 600_000 }, () =>
  inFirefox(async (browser, server) => {
    const of = await hostilePage(browser, server);
    const { page } = of;
    const mark = async (at = 1) => (await page.evaluate(marksOf))[at];
    const isUp = async () => {
      const { x, y } = await mark();
      return page.evaluate((place) => document.elementFromPoint(place.x + 20, place.y + 60)?.localName === 'span', { x, y });
    };
    const tried = {
      ...of,
      isUp,
      async open() {
        if (await isUp()) return;
        const { x, y } = await mark();
        await page.clickAt(x, y);
        await until(isUp, 'the card did not open');
        await pause(1_500);
      },
    };
    for (const { name, firefox } of ATTEMPTS) if (firefox !== undefined) await attempt(tried, name, firefox);
    assert.deepEqual(tried.failures, []);
  }),
);
