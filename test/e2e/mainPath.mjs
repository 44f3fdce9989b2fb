import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { exportCsv, openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { requestsBeyond } from '../../scripts/browser/ownRequests.mjs';
import { addTopic, allowSite, giveConsent, welcome } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { expectedIds, storedIds } from './listening.mjs';
import { BRAND, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

const SHOWN = comments(40, { seed: 7, newest: Date.now() });
const HEARD = SHOWN.filter(({ brand }) => brand);

/**
 * The path of a new user, from the install to the CSV on disk, in either browser. `between` runs between any two steps;
 * what it does (ending the worker, say) must not be noticed.
 */
export async function walkMainPath(browser, server, between = async () => undefined) {
  server.put(THREAD, { body: threadPage({ shown: SHOWN }) });
  const hackerNews = await site('hackernews');

  const home = await welcome(browser);
  assert.equal(await hasAccess(home), false, 'no access at install');
  await between();
  await giveConsent(home);
  await between();
  await addTopic(home, BRAND);
  await between();
  await allowSite(browser, home, hackerNews);
  await until(() => hasAccess(home), 'access was not given');
  await between();

  const { tabId } = await openWithId(home, () => browser.open(THREAD));
  const status = await readToEnd(home, tabId);
  // The story itself is a post, too.
  assert.equal(status.scanned, SHOWN.length + 1);
  assert.equal(status.mentions, HEARD.length);
  await between();

  const badge = await home.evaluate((id) => globalThis.chrome.action.getBadgeText({ tabId: id }), tabId);
  assert.equal(badge, String(HEARD.length));
  await understoodMentions(home);
  assert.deepEqual(await storedIds(home), expectedIds(SHOWN));
  assert.equal((await storedRows(home, 'topics')).length, 1);
  await between();

  const dashboard = await openScreen(browser, 'dashboard.html#/mentions');
  await dashboard.waitFor('article');
  const size = await dashboard.evaluate(() => document.querySelector('article').getAttribute('aria-setsize'));
  assert.equal(size, String(HEARD.length));
  await between();
  await assertCsv(browser, dashboard);
  await between();

  const popup = await openScreen(browser, `popup.html?tab=${tabId}`);
  await popup.waitFor('region', say('page.title'));
  const spoken = say('count.mentionsHere', { n: HEARD.length });
  await until(() => popup.evaluate((text) => document.body.innerText.includes(text), spoken), `no "${spoken}" in the popup`);
  assert.deepEqual(requestsBeyond(server, [THREAD]), []);
}

async function assertCsv(browser, dashboard) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-csv-'));
  try {
    const file = join(folder, 'mentions.csv');
    await exportCsv(browser, dashboard, file);
    const { data, errors } = Papa.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    assert.equal(data.length, HEARD.length);
    assert.deepEqual(new Set(data.map(({ text }) => text)), new Set(HEARD.map(({ text }) => text)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasAccess(screen) {
  return screen.evaluate(async () => {
    const { origins } = await globalThis.chrome.permissions.getAll();
    return (origins ?? []).length > 0;
  });
}
