import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, expectedIds, listening, pause, storedIds } from './listening.mjs';
import { inChromium, NEEDS_CHROMIUM } from './support.mjs';
import { comments } from './thread.mjs';

const POSTS = 1_000;
const BATCHES = 20;
const LONGEST = 10_000;
const DAY = 86_400_000;
/** Reads of one live query in a second; one more for the last of them. */
const MOST_A_SECOND = 2;

const SCREENS = ['dashboard.html#/mentions', 'popup.html'];

void test(
  `while ${POSTS} mentions come in, each live query of open screens reads at most twice a second`,
  NEEDS_CHROMIUM,
  () =>
    inChromium(async (browser, server) => {
      const { home, page, shown, tabId } = await listening(browser, server);
      const screens = [];
      for (const path of SCREENS) screens.push(await watched(browser, path.replace('popup.html', `popup.html?tab=${tabId}`)));
      const later = comments(POSTS * 3, { seed: 12, firstId: 50_000, newest: Date.now() })
        .filter(({ brand }) => brand)
        .slice(0, POSTS);
      const all = expectedIds(shown, later).length;
      for (const screen of screens) await screen.evaluate(() => globalThis.reads.clear());

      const start = performance.now();
      for (let batch = 0; batch < BATCHES; batch++) {
        await append(page, later.slice((batch * POSTS) / BATCHES, ((batch + 1) * POSTS) / BATCHES));
        await pause(LONGEST / BATCHES / 2);
      }
      const appended = performance.now() - start;
      assert.ok(appended <= LONGEST, `${POSTS} posts took ${Math.round(appended)} ms to be appended`);
      await until(async () => (await storedIds(home)).length === all, 'not all were stored', 60_000, 500);
      // What was read last holds what was stored last.
      const recent = [...shown, ...later].filter(({ brand, at }) => brand && at >= firstDay(Date.now())).length;
      const words = say('count.mentions', { n: recent });
      for (const screen of screens) {
        const says = () => screen.evaluate((text) => document.body.innerText.includes(text), words);
        await until(says, `no "${words}" on ${screen.url()}`);
      }

      const seconds = (performance.now() - start) / 1000;
      const reads = (await Promise.all(screens.map((screen) => screen.evaluate(() => [...globalThis.reads])))).flat();
      const busiest = Math.max(...reads.map(([, count]) => count));
      assert.ok(busiest > 2, 'the screens read while posts came in');
      const tooMany = reads.filter(([, count]) => count > MOST_A_SECOND * seconds + 1);
      assert.deepEqual(tooMany, [], `in ${seconds.toFixed(1)} s`);
    }),
);

/** Start of the first day of the fortnight that screens show. */
function firstDay(now) {
  return Math.floor(now / DAY - 13) * DAY;
}

/** A page of the extension that counts in `reads` what its live queries read: by range of a table or an index. */
async function watched(browser, path) {
  const page = await browser.context.newPage();
  await page.addInitScript(countReads);
  await page.goto(browser.extensionUrl(path));
  await page.getByRole('region', { name: say('net.title'), exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.hidden), false);
  return page;
}

/** Runs in the page before its own scripts. */
function countReads() {
  const reads = new Map();
  globalThis.reads = reads;
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const method of ['getAll', 'getAllKeys', 'getAllRecords', 'openCursor', 'openKeyCursor', 'count']) {
      const original = prototype[method];
      if (original === undefined) continue;
      prototype[method] = function counted(first, ...rest) {
        // A range, or an object of choices with the range as its query.
        const range = first instanceof IDBKeyRange ? first : first?.query;
        const of = this instanceof IDBIndex ? `${this.objectStore.name}.${this.name}` : this.name;
        const name = `${method} ${of} ${JSON.stringify([range?.lower, range?.upper, first?.direction, ...rest])}`;
        reads.set(name, (reads.get(name) ?? 0) + 1);
        return original.call(this, first, ...rest);
      };
    }
  }
}
