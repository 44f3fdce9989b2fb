import assert from 'node:assert/strict';
import test from 'node:test';
import { readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { exposed, expectedIds, storedIds } from './listening.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { counted, tally, unpacked } from './tallies.mjs';
import { comments, seeded, THREAD, threadPage } from './thread.mjs';

const SEED = Number(process.env.EARSHOT_SEED ?? 2026);
const POSTS = 3_000;
const KILLS = 30;
/** Enough for some batches and too little for others, ms. */
const LONGEST_LIFE = 600;

void test(
  `${KILLS} random ends of the worker while ${POSTS} posts are captured: none lost, none doubled, tallies exact`,
  { ...NEEDS_CHROMIUM, timeout: 420_000 },
  () =>
    inChromium(async (browser, server) => {
      const random = seeded(SEED);
      const all = comments(POSTS, { seed: SEED, newest: Date.now() });
      server.put(THREAD, { body: threadPage() });
      const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
      const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));

      const share = POSTS / KILLS;
      for (let kill = 0; kill < KILLS; kill++) {
        await page.evaluate((added) => window.append(added), all.slice(kill * share, (kill + 1) * share));
        await until(() => browser.workers(), 'no worker came to be ended', 60_000, 20);
        await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE));
        await browser.killWorker();
      }

      const status = await readToEnd(home, tabId, 180_000);
      assert.equal(status.scanned, POSTS + 1);
      await assertExact(home, all);
    }),
);

async function assertExact(home, all) {
  const heard = all.filter(({ brand }) => brand);
  await understoodMentions(home);
  assert.deepEqual(await storedIds(home), expectedIds(all));

  const matches = await storedRows(home, 'matches');
  assert.equal(matches.length, heard.length);
  const tallies = await storedRows(home, 'tallies');
  assert.deepEqual(unpacked(tallies, 'published'), counted(matches, 'published'));
  assert.deepEqual(unpacked(tallies, 'seen'), counted(matches, 'seen'));
  // What the matches say of themselves must also be what the page said.
  assert.deepEqual(byHour(matches), hoursOf(heard));

  assert.equal(await exposed(home), POSTS + 1);
  const health = await storedRows(home, 'siteHealth');
  assert.equal(health.reduce((sum, row) => sum + row.read, 0), POSTS + 1);
}

function byHour(matches) {
  return tally(matches.map(({ counted: { published } }) => `${published.day} ${published.hour}`));
}

function hoursOf(posts) {
  return tally(posts.map(({ at }) => `${new Date(at).toISOString().slice(0, 10)} ${new Date(at).getUTCHours()}`));
}
