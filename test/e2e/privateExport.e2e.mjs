import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import test from 'node:test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { exportCsv, openScreen, readToEnd } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { listening } from './listening.mjs';
import { inChromium, NEEDS_CHROMIUM } from './support.mjs';
import { threadPage } from './thread.mjs';

const PAGE = 'https://news.ycombinator.com/item?id=2';
const AT = Date.now() - 3_600_000;
const SAID = [
  { id: 9001, author: 'zz_ada', text: 'Norvelo never called back on (212) 555-0123, mail me at ada@example.com', at: AT, brand: true },
  { id: 9002, author: 'zz_grace', text: '@zz_ada my card 4242 4242 4242 4242 was charged twice by Norvelo', at: AT, brand: true },
  { id: 9003, author: 'zz_lin', text: 'Norvelo order 4512345678 came from 192.0.2.17, ring +44 7700 900123', at: AT, brand: true },
];
/** What a file without names and numbers must not hold. */
const TRACES = ['zz_', '555-0123', 'ada@example', '4242', '192.0.2.17', '900123', 'news.ycombinator.com', '9001', '9002'];

void test('a file holds no more of people than was chosen, nothing of a site that is blocked, and is in the log', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home } = await listening(browser, server);
    server.put(PAGE, { body: threadPage({ id: 2, shown: SAID }) });
    const { tabId } = await openWithId(home, () => browser.open(PAGE));
    await readToEnd(home, tabId);
    const folder = mkdtempSync(join(tmpdir(), 'earshot-private-'));
    try {
      const dashboard = await openScreen(browser, 'dashboard.html#/mentions?text=norvelo');
      await dashboard.waitFor('article');
      const written = async () => {
        await exportCsv(browser, dashboard, join(folder, 'mentions.csv'));
        return readFileSync(join(folder, 'mentions.csv'), 'utf8').replace(/^\ufeff/, '');
      };

      const plain = await written();
      assert.match(plain, /zz_ada/, 'authors are named at first');
      for (const trace of ['555-0123', 'ada@example', '4242', '192.0.2.17', '900123']) assert.ok(!plain.includes(trace), `masked: ${trace}`);
      assert.match(plain, /order 4512345678/, 'the number of an order stays');

      const openOptions = () =>
        dashboard.evaluate((words) => document.querySelector(`details:not([open]) > summary[aria-label="${words}"]`)?.click(), say('export.options'));
      await openOptions();
      await dashboard.page.getByLabel(say('export.authors')).selectOption('pseudonyms');
      await until(async () => (await setting(home, 'exportPrivacy'))?.authors === 'pseudonyms', 'the choice was not stored');
      const secret = await setting(home, 'pseudonymSecret');
      const first = await written();
      for (const trace of TRACES) assert.ok(!first.includes(trace), `without names: ${trace}`);
      assert.ok(!first.includes(secret), 'the secret is in no file');
      const lines = (text) => Papa.parse(text, { header: true, skipEmptyLines: true }).data;
      const keyOf = (text, said) => lines(text).find((line) => line.text.includes(said)).author_key;
      const ada = keyOf(first, '[phone], mail me at [email]');
      assert.match(ada, /^author-[0-9a-z]{10}$/);
      assert.ok(lines(first).some(({ text }) => text.startsWith(`${ada} my card [card]`)), 'who is named in a text has the same pseudonym');
      assert.equal(keyOf(await written(), 'mail me at'), ada, 'the same in the next file');
      await openOptions();
      await dashboard.click('button', say('export.newPseudonyms'));
      await until(async () => (await setting(home, 'pseudonymSecret')) !== secret, 'no new secret');
      assert.notEqual(keyOf(await written(), 'mail me at'), ada, 'another one by a new secret');

      await decideSite(home, 'blocked');
      assert.deepEqual(lines(await written()), [], 'nothing of a blocked site');
      const mentions = (await storedRows(home, 'mentions')).length;
      const name = 'Hacker News';
      const words = say('export.leftOut', { n: mentions, site: name });
      await until(() => dashboard.evaluate((text) => document.body.innerText.includes(text), words), `no "${words}"`);

      const log = (await storedRows(home, 'auditLog')).filter(({ kind }) => kind === 'export').sort((a, b) => a.at - b.at);
      assert.deepEqual(log.map(({ details }) => [details.authors, details.masked, details.rows > 0]), [
        ['named', true, true], ['pseudonyms', true, true], ['pseudonyms', true, true], ['pseudonyms', true, true], ['pseudonyms', true, false],
      ]);
      for (const { details } of log) assert.match(details.file, /^earshot-mentions-\d{4}-\d\d-\d\d-\d{6}\.csv$/);
      assert.ok(!/zz_|555-0123/.test(JSON.stringify(log)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }),
);

async function setting(home, key) {
  return (await storedRows(home, 'settings')).find((row) => row.key === key)?.value;
}

/** Decides the rule of Hacker News as the page "Your data" does, in the row that holds it. */
function decideSite(home, rule) {
  return home.evaluate(
    (exported) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('earshot');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('settings', 'readwrite');
          transaction.objectStore('settings').put({ key: 'sitePolicy:hackernews', value: { most: null, export: exported }, stamp: { clock: 99, origin: 'test' } });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    rule,
  );
}
