import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, pageStatus } from '../../scripts/browser/earshot.mjs';
import { openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, exposed, expectedIds, listening, storedIds } from './listening.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { comments, seeded, THREAD, threadPage } from './thread.mjs';

/** A page of the extension's origin on which none of its code runs. */
const BARE = 'manifest.json';
const NEWER = 9_990;

const says = (screen, words) =>
  until(() => screen.evaluate((text) => document.body.innerText.includes(text), words), `nothing says "${words}"`);

void test('a database of a newer Earshot is left alone, and that is said', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const before = await storedIds(home);
    const bare = await openScreen(browser, BARE);
    await bare.evaluate(openAs, NEWER);
    await browser.killWorker();

    await page.reload();
    await until(async () => (await pageStatus(home, tabId))?.why === 'database-newer', 'the page is not told');
    await append(page, comments(20, { seed: 5, firstId: 70_000, newest: Date.now() }));
    const dashboard = await openScreen(browser, 'dashboard.html');
    await says(dashboard, say('trouble.database-newer'));
    assert.deepEqual([before, await storedIds(bare)], [expectedIds(shown), expectedIds(shown)]);
    assert.equal(await bare.evaluate(versionNow), NEWER);
  }),
);

void test('a database that came back empty is noticed, and that is said', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, shown } = await listening(browser, server);
    const bare = await openScreen(browser, BARE);
    await home.close();
    await browser.killWorker();
    await bare.evaluate(remove);
    await page.reload();

    const dashboard = await openScreen(browser, 'dashboard.html');
    await says(dashboard, say('trouble.database-gone', { n: expectedIds(shown).length }));
  }),
);

void test('a full disk loses nothing: what waits is stored once there is room', { ...NEEDS_CHROMIUM, timeout: 300_000 }, () =>
  inChromium(
    async (browser, server) => {
      const lift = await browser.limitStorage(3_000_000);
      server.put(THREAD, { body: threadPage() });
      const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
      const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
      const dashboard = await openScreen(browser, 'dashboard.html');
      const all = await appendUntilFull(page, dashboard);
      const stored = await storedIds(home);
      assert.ok(stored.length < expectedIds(all).length);
      assert.ok((await pageStatus(home, tabId)).waiting > 0);

      await lift();
      await until(async () => (await pageStatus(home, tabId))?.waiting === 0, 'what waited was not stored', 120_000, 500);
      assert.deepEqual(await storedIds(home), expectedIds(all));
      assert.equal(await exposed(home), all.length + 1);
      const full = say('trouble.storage-full');
      await until(() => dashboard.evaluate((text) => !document.body.innerText.includes(text), full), 'the notice stays');
    },
    // With `unlimitedStorage` the browser heeds no bound.
    {
      manifest: (manifest) => ({
        ...manifest,
        permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage'),
      }),
    },
  ),
);

/**
 * The comments appended, portion by portion, until the disk was said to be full: for half a minute the browser may go by
 * more room than there is.
 */
async function appendUntilFull(page, dashboard) {
  const full = say('trouble.storage-full');
  const all = [];
  for (let portion = 0; portion < 30; portion += 1) {
    const more = longComments(500, { seed: 21 + portion, firstId: 40_000 + portion * 500 });
    all.push(...more);
    await append(page, more);
    if (await soon(() => dashboard.evaluate((text) => document.body.innerText.includes(text), full), 4_000)) return all;
  }
  throw new Error(`${all.length} comments were stored where there is no room for them.`);
}

/** Whether that came true within so many milliseconds. */
const soon = (isTrue, milliseconds) =>
  until(isTrue, '', milliseconds).then(
    () => true,
    () => false,
  );

/** Comments too long and too random to be packed well. */
function longComments(count, { seed, firstId }) {
  const random = seeded(seed);
  const noise = () => Array.from({ length: 800 }, () => Math.floor(random() * 1e9).toString(36)).join(' ');
  return comments(count, { seed, firstId, newest: Date.now() }).map((one) => ({ ...one, text: `${one.text} ${noise()}` }));
}

async function openAs(version) {
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('earshot', version);
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
}

async function versionNow() {
  return (await indexedDB.databases()).find(({ name }) => name === 'earshot').version;
}

async function remove() {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('earshot');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
