import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, pageStatus, readToEnd } from '../../scripts/browser/earshot.mjs';
import { openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { append, exposed, expectedIds, laterComments, listening, storedIds, tallied } from './listening.mjs';
import { inChromium, NEEDS_CHROMIUM } from './support.mjs';
import { THREAD } from './thread.mjs';

void test('an update under an open tab: it is read on without a reload, and nothing is doubled', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page, tabId, shown } = await listening(browser, server);
    const later = laterComments(20);
    await page.evaluate(() => {
      window.sameDocument = true;
    });

    await browser.reloadExtension();
    const home = await openScreen(browser, 'dashboard.html');
    await until(async () => (await pageStatus(home, tabId))?.reading, 'the open tab got no new listener');
    await append(page, later);
    await until(async () => (await storedIds(home)).length === expectedIds(shown, later).length, 'not all were stored');
    await readToEnd(home, tabId);

    assert.equal(await page.evaluate(() => window.sameDocument), true);
    assert.deepEqual(await storedIds(home), expectedIds(shown, later));
    assert.equal(await tallied(home, 'seen'), expectedIds(shown, later).length);
    assert.equal(await exposed(home), shown.length + later.length + 1);
  }),
);

void test('a page that comes back from the back/forward cache is read on', NEEDS_CHROMIUM, () =>
  inChromium(
    async (browser, server) => {
      const { home, page, tabId, shown } = await listening(browser, server);
      const later = laterComments(20);
      const elsewhere = 'https://news.ycombinator.com/newsguidelines.html';
      server.put(elsewhere, { body: '<!doctype html><title>Guidelines</title><p>Be kind.</p>' });
      await page.evaluate(() => {
        window.addEventListener('pageshow', (event) => {
          window.cameBack = event.persisted;
        });
      });
      await page.evaluate((url) => {
        location.href = url;
      }, elsewhere);
      await page.waitForURL(elsewhere);

      // Playwright does not see the frozen page return: from here on, by the protocol.
      const session = await browser.context.newCDPSession(page);
      const evaluate = async (expression) => {
        const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
        return result.value;
      };
      await evaluate('history.back()');
      await until(() => evaluate('window.cameBack').catch(() => false), 'the page was not kept by the browser');
      await evaluate(`window.append(${JSON.stringify(later)})`);
      await until(async () => (await storedIds(home)).length === expectedIds(shown, later).length, 'not all were stored');
      await readToEnd(home, tabId);
      assert.deepEqual(await storedIds(home), expectedIds(shown, later));
      assert.equal(await exposed(home), shown.length + later.length + 1);
    },
    { keepsPages: true },
  ),
);

void test('one page in two tabs is counted once', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const later = laterComments(60);
    const other = await openWithId(home, () => browser.open(THREAD));
    await Promise.all([append(page, later), append(other.opened, later)]);
    const [first, second] = await Promise.all([readToEnd(home, tabId), readToEnd(home, other.tabId)]);

    const ids = expectedIds(shown, later);
    assert.deepEqual([first.mentions, second.mentions], [ids.length, ids.length]);
    assert.deepEqual(await storedIds(home), ids);
    assert.deepEqual([await tallied(home, 'seen'), await tallied(home, 'published')], [ids.length, ids.length]);
    assert.equal(await exposed(home), shown.length + later.length + 1);
  }),
);

void test('a page that becomes another one without loading is counted anew', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const later = laterComments(30);
    await page.evaluate((list) => {
      history.pushState({}, '', '/item?id=2');
      document.getElementById('tree').replaceChildren();
      window.append(list);
    }, later);
    await until(async () => (await pageStatus(home, tabId))?.scanned > later.length, 'the new page was not read');
    const status = await readToEnd(home, tabId);

    assert.deepEqual([status.scanned, status.mentions], [later.length + 1, expectedIds(later).length]);
    assert.deepEqual(await storedIds(home), expectedIds(shown, later));
    assert.equal(await exposed(home), shown.length + later.length + 1);
    const badge = await home.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    assert.equal(badge, String(expectedIds(later).length));
  }),
);
