import assert from 'node:assert/strict';
import test from 'node:test';
import { hasDisplay, withDisplay } from '../../scripts/browser/display.mjs';
import { openScreen, readToEnd } from '../../scripts/browser/earshot.mjs';
import { putRow, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, listening, pause } from './listening.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';
import { seeded } from './thread.mjs';

const MINUTE = 60_000;
/** Longest from the post's appearance in the page to what is told of it, ms. */
const LONGEST = 1_000;

/** The browser lets notify from the start, as after the user allowed it. */
const mayNotify = (manifest) => ({
  ...manifest,
  permissions: [...manifest.permissions, 'notifications'],
  optional_permissions: manifest.optional_permissions.filter((name) => name !== 'notifications'),
});

void test('an angry post in an open page: badge and notification within a second, one in a burst, none in quiet hours', NEEDS_CHROMIUM, (t) =>
  inChromium(async (browser, server) => {
    const { home, page } = await listening(browser, server);
    const dashboard = await openScreen(browser, 'dashboard.html#/alerts');
    await dashboard.click('button', say('alerts.offer.angry'));
    await until(async () => (await storedRows(home, 'alertRules'))?.length === 1, 'no rule was stored');

    await append(page, angry(1));
    const took = await toldAfter(home, Date.now());
    t.diagnostic(`told ${took} ms after the post appeared`);
    assert.ok(took < LONGEST, `told after ${took} ms`);
    const first = await shown(home);
    assert.equal(first.length, 1);

    await append(page, angry(50));
    await until(async () => (await badge(home)) === '51!', 'the burst was not counted');
    assert.deepEqual(await shown(home), first);
    assert.equal((await storedRows(home, 'alerts')).length, 1);

    await silence(home);
    await append(page, angry(1));
    await until(async () => (await storedRows(home, 'alerts')).length === 1, 'nothing alarmed');
    await pause(LONGEST);
    const [waiting] = await storedRows(home, 'alerts');
    assert.ok(waiting.dueAt > Date.now());
    assert.deepEqual([await badge(home), await shown(home)], ['', []]);
  }, { manifest: mayNotify }),
);

void test('where the worker ends again and again, no alarm is lost and none comes twice', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const random = seeded(2026);
    const { home, page, tabId } = await listening(browser, server);
    const dashboard = await openScreen(browser, 'dashboard.html#/alerts');
    await dashboard.click('button', say('alerts.offer.angry'));
    await until(async () => (await storedRows(home, 'alertRules'))?.length === 1, 'no rule was stored');
    await page.bringToFront();

    const said = [];
    for (let round = 0; round < 12; round++) {
      const posts = angry(5);
      said.push(...posts.map(({ id }) => `hackernews:${id}`));
      await append(page, posts);
      await pause(random() * 400);
      await browser.killWorker();
    }
    await readToEnd(home, tabId);
    const caught = async () => (await storedRows(home, 'alerts')).flatMap(({ mentionIds }) => mentionIds);
    await until(async () => (await caught()).length >= said.length && (await shown(home)).length > 0, 'an alarm was lost');
    assert.deepEqual((await caught()).sort(), said.sort());
    assert.equal((await storedRows(home, 'alerts')).length, 1);
    assert.equal((await shown(home)).length, 1);
    await until(async () => (await badge(home)) === `${said.length}!`, 'the badge does not say so');
  }, { manifest: mayNotify }),
);

const NEEDS_DISPLAY = { ...NEEDS_CHROMIUM, skip: NEEDS_CHROMIUM.skip || (!hasDisplay() && 'Xvfb and xdotool are not installed.') };

void test('the browser is asked by the first rule: refused, the button says it alone; allowed, a notification does too, and opens it', NEEDS_DISPLAY, () =>
  withDisplay(({ press, clickNotification }) =>
    inChromium(async (browser, server) => {
      const { home, page } = await listening(browser, server);
      const dashboard = await openScreen(browser, 'dashboard.html#/alerts');
      await dashboard.click('button', say('alerts.offer.angry'));
      await answer(dashboard, press, ['Escape']);
      await dashboard.waitFor('button', say('alerts.allow'));
      assert.equal(await allowed(home), false);
      await append(page, angry(1));
      await until(async () => (await badge(home)) === '1!', 'the button does not alarm');

      await dashboard.page.bringToFront();
      await dashboard.click('button', say('alerts.allow'));
      await answer(dashboard, press, ['Tab', 'Return']);
      await until(() => allowed(home), 'the browser did not allow it');
      await until(async () => (await dashboard.count('button', say('alerts.allow'))) === 0, 'the notice stays');

      for (const { id } of await storedRows(home, 'alerts')) await putRow(home, 'alerts', null, id);
      await append(page, angry(1));
      await until(async () => (await shown(home)).length === 1, 'nothing was notified');
      await pause(1_000);
      clickNotification();
      const mention = `#/mentions?mention=${encodeURIComponent(`hackernews:${lastId}`)}`;
      await until(() => dashboard.evaluate((hash) => location.hash === hash, mention), 'the mention was not opened');
      await until(async () => (await badge(home)) === '', 'what was opened still alarms');
    }, { headless: false }),
  ),
);

void test('Firefox alarms as well, asked by the first rule', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    const { home, page } = await listening(browser, server);
    const dashboard = await openScreen(browser, 'dashboard.html#/alerts');
    await dashboard.click('button', say('alerts.offer.angry'));
    await until(() => allowed(home), 'the browser did not allow it');
    // Without a desktop, Firefox closes at once what it shows.
    await home.evaluate(() => {
      globalThis.notified = [];
      browser.notifications.onClosed.addListener((id) => globalThis.notified.push(id));
    });
    await append(page, angry(2));
    await until(async () => (await badge(home)) === '2!', 'the button does not alarm');
    const notified = await until(() => home.evaluate(() => globalThis.notified.length > 0 && globalThis.notified), 'nothing was notified');
    const [alert] = await storedRows(home, 'alerts');
    assert.deepEqual(notified, [`alert:${alert.id}`]);
  }),
);

const allowed = (home) => home.evaluate(() => (globalThis.browser ?? globalThis.chrome).permissions.contains({ permissions: ['notifications'] }));

/** Answers the browser's dialog, which no page sees, once it has come. */
async function answer(dashboard, press, keys) {
  await dashboard.page.bringToFront();
  await pause(1_500);
  press(...keys);
  await pause(500);
}

let lastId = 90_000;

/** So many comments of now, each by somebody else. */
function angry(count) {
  return Array.from({ length: count }, () => {
    const id = ++lastId;
    const text = `My Norvelo light broke again, terrible quality, I hate it and want a refund, note ${id}.`;
    return { id, author: `angry${id}`, text, at: Date.now() - MINUTE };
  });
}

const badge = (home) => home.evaluate(() => (globalThis.browser ?? globalThis.chrome).action.getBadgeText({}));

/** Ids of notifications that are shown. */
function shown(home) {
  return home.evaluate(async () => Object.keys(await (globalThis.browser ?? globalThis.chrome).notifications.getAll()));
}

/** How long after `start` (ms since 1970) both the button and a notification told. */
function toldAfter(home, start) {
  return home.evaluate(async (from) => {
    for (let waited = 0; waited < 20_000; waited = Date.now() - from) {
      const told = Object.keys(await chrome.notifications.getAll()).length > 0 && (await chrome.action.getBadgeText({})) === '1!';
      if (told) return Date.now() - from;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Infinity;
  }, start);
}

/** Quiet hours begin, and what alarmed before is forgotten. */
async function silence(home) {
  const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes();
  const value = { on: true, from: (minute + 1_380) % 1_440, to: (minute + 60) % 1_440, days: [1, 2, 3, 4, 5, 6, 7] };
  await putRow(home, 'settings', { key: 'quietHours', value });
  for (const { id } of await storedRows(home, 'alerts')) await putRow(home, 'alerts', null, id);
  await home.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  await tellDecided(home);
  await until(async () => (await badge(home)) === '', 'the badge stays');
}
