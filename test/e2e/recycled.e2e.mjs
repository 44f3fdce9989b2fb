import assert from 'node:assert/strict';
import test from 'node:test';
import { readToEnd } from '../../scripts/browser/earshot.mjs';
import { askTab, openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { exposed, pause } from './listening.mjs';
import { TIMELINE, timelinePage, timelinePosts } from './recycled.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';

const POSTS = 3_000;
const STEP = 20;
/** Time for a text that was expanded to be read again, ms. */
const EXPANDED = 500;

void test(
  `${POSTS} posts that pass through thirty elements are each captured once, with the texts that were expanded`,
  { ...NEEDS_CHROMIUM, timeout: 420_000 },
  () =>
    inChromium(async (browser, server) => {
      const posts = timelinePosts(POSTS, Date.now());
      server.put(TIMELINE, { body: timelinePage() });
      const home = await setUp(browser, { topic: BRAND, sites: [await site('x')] });
      const { opened: page, tabId } = await openWithId(home, () => browser.open(TIMELINE));
      await until(async () => (await askTab(home, tabId, 'pageStatus'))?.reading, 'the page was not read');

      for (let from = 0; from < POSTS; from += STEP) {
        const shown = posts.slice(from, from + STEP);
        await page.evaluate((list) => window.show(list), shown);
        const isRead = async () => (await askTab(home, tabId, 'pageStatus'))?.scanned === from + STEP;
        await until(isRead, `the posts from ${from} on were not read`, undefined, 20);
        if (!shown.some(({ cut }) => cut)) continue;
        await page.evaluate(() => window.expand());
        await pause(EXPANDED);
      }

      const status = await readToEnd(home, tabId, 60_000);
      assert.deepEqual([status.scanned, status.unreadable], [POSTS, null]);
      const heard = posts.filter(({ brand }) => brand);
      const mentions = new Map((await storedRows(home, 'mentions')).map(({ id, post }) => [id, post]));
      assert.equal(mentions.size, heard.length);
      for (const { id, text } of heard) {
        const post = mentions.get(`x:${id}`);
        assert.deepEqual([post?.text, post?.partial], [text, false]);
      }
      assert.equal(await exposed(home), POSTS);
      const health = await storedRows(home, 'siteHealth');
      assert.deepEqual(health.map(({ kind, found, read }) => [kind, found, read]), [['feed', POSTS, POSTS]]);
      assert.deepEqual(await storedRows(home, 'unreadable'), []);
    }),
);
