import assert from 'node:assert/strict';
import test from 'node:test';
import { patternsOf } from '../../scripts/browser/declaredSites.mjs';
import { openScreen, pageStatus, readToEnd } from '../../scripts/browser/earshot.mjs';
import { openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { requestsBeyond } from '../../scripts/browser/ownRequests.mjs';
import { giveConsent, welcome } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, exposed, expectedIds, laterComments, listening, pause, storedIds } from './listening.mjs';
import { inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

/** Long enough for a listener to read and send what it should not. */
const A_WHILE = 1_500;

void test('nothing is read before consent, even where access is given', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    server.put(THREAD, { body: threadPage({ shown: comments(20, { seed: 3, newest: Date.now() }) }) });
    const home = await welcome(browser);
    const origins = patternsOf(await site('hackernews'));
    await browser.allow(origins);
    assert.equal(await home.evaluate((hosts) => chrome.permissions.request({ origins: hosts }), origins), true);

    const { tabId } = await openWithId(home, () => browser.open(THREAD));
    const status = await until(async () => {
      const said = await pageStatus(home, tabId);
      return said?.why ? said : null;
    }, 'the listener says nothing');
    assert.deepEqual([status.reading, status.why, status.scanned], [false, 'no-consent', 0]);
    await pause(A_WHILE);
    assert.deepEqual(await storedIds(home), []);
    assert.equal(await exposed(home), 0);
    assert.equal(await home.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId), '');
    assert.deepEqual(requestsBeyond(server, [THREAD]), []);
  }),
);

void test('consent withdrawn while reading stops it at once, and given again starts it anew', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const later = laterComments(20);

    const data = await openScreen(browser, 'dashboard.html#/data?part=consent');
    await data.click('button', say('settings.withdraw'));
    await until(async () => (await pageStatus(home, tabId))?.why === 'no-consent', 'reading went on');
    await append(page, later);
    await pause(A_WHILE);
    assert.deepEqual(await storedIds(home), expectedIds(shown));
    assert.equal(await exposed(home), shown.length + 1);

    await home.reload();
    await giveConsent(home);
    await until(async () => (await pageStatus(home, tabId))?.reading, 'reading did not start again');
    await readToEnd(home, tabId);
    assert.deepEqual(await storedIds(home), expectedIds(shown, later));
  }),
);

void test('access taken away while reading stops it, and given again starts it anew', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown, hackerNews } = await listening(browser, server);
    const later = laterComments(20);

    await browser.takeAway(patternsOf(hackerNews));
    await until(async () => !(await pageStatus(home, tabId))?.reading, 'reading went on');
    await append(page, later);
    await pause(A_WHILE);
    assert.deepEqual(await storedIds(home), expectedIds(shown));
    assert.equal(await exposed(home), shown.length + 1);

    const sites = await openScreen(browser, 'dashboard.html#/sites');
    await sites.waitFor('button', say('sites.read', { site: hackerNews.name }));
    // What the user gives back on the browser's own page of extensions needs no button.
    await browser.allow(patternsOf(hackerNews));
    await until(async () => (await pageStatus(home, tabId))?.reading, 'reading did not start again');
    await readToEnd(home, tabId);
    assert.deepEqual(await storedIds(home), expectedIds(shown, later));
  }),
);
