import assert from 'node:assert/strict';
import test from 'node:test';
import { openPopup } from '../../scripts/browser/popup.mjs';
import { openWithId, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { listening } from './listening.mjs';
import { inChromium, NEEDS_CHROMIUM } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { THREAD } from './thread.mjs';

const SHOP = 'https://wheelhouse.example/lamps?utm_source=mail#:~:text=lamp';
const SHOP_PAGE = `<!doctype html><html lang="en"><head><title>Lamps</title><meta name="description" content="Which lamp lasts a winter">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps","datePublished":"2026-01-03T08:00:00Z"}</script></head>
<body><p id="said">My lamp never came and nobody answers</p></body></html>`;

/** Clicks an entry of the page's menu, as the browser reports it. What a real click gives besides, access to the tab, it has not. */
async function choose(browser, home, { tabId, ...info }) {
  const tab = await home.evaluate((id) => chrome.tabs.get(id), tabId);
  const worker = await until(() => workerOf(browser), 'no worker runs');
  await worker.evaluate(
    ({ clicked, of }) => chrome.contextMenus.onClicked.dispatch(clicked, of),
    { clicked: { editable: false, frameId: 0, ...info }, of: { ...tab, incognito: false } },
  );
}

async function workerOf(browser) {
  return browser.context.serviceWorkers().find((worker) => worker.url().startsWith(browser.extensionUrl('')));
}

const notice = (home) => home.evaluate(async () => (await chrome.storage.session.get('keepNotice')).keepNotice);

/** Whether the menu has an entry of this name. */
const has = (home, id) =>
  home.evaluate((entry) => chrome.contextMenus.update(entry, { enabled: true }).then(() => true, () => false), id);

/** Whether the front tab of a window shows an address that ends so. */
const isInFront = (home, ending) =>
  home.evaluate(async (end) => (await chrome.tabs.query({ active: true })).some(({ url }) => url?.endsWith(end)), ending);

/** Whether the browser lets Earshot look at a tab now. */
const mayLookAt = (home, tabId) =>
  home.evaluate((id) => chrome.scripting.executeScript({ target: { tabId: id }, func: () => true }).then(() => true, () => false), tabId);

const keptRows = async (home) => (await storedRows(home, 'mentions')).filter(({ keptFor }) => keptFor !== undefined);
const mentionKept = (home, wanted, what) =>
  until(async () => (await keptRows(home)).find(wanted), `not kept: ${what}`);

async function assertExact(home) {
  const tallies = await storedRows(home, 'tallies');
  const matches = await storedRows(home, 'matches');
  for (const cells of ['published', 'seen', 'hidden']) assert.deepEqual(unpacked(tallies, cells), counted(matches, cells));
}

void test('a selection, a link and a page are kept by the page’s menu, and taken back', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown } = await listening(browser, server);
    const [topic] = await storedRows(home, 'topics');
    await until(() => has(home, `keep:selection:${topic.id}`), 'the menu does not name the topic');

    // Words in a comment that no topic hears: the whole comment.
    const quiet = shown.find(({ brand }) => !brand);
    await page.evaluate((id) => {
      const words = document.getElementById(id).querySelector('.commtext');
      window.getSelection().selectAllChildren(words);
    }, String(quiet.id));
    await choose(browser, home, { tabId, menuItemId: `keep:selection:${topic.id}`, pageUrl: THREAD, selectionText: 'cut by the browser' });
    const comment = await mentionKept(home, ({ id }) => id === `hackernews:${quiet.id}`, 'the comment around the selection');
    assert.equal(comment.post.text, quiet.text);
    assert.equal(comment.post.author.handle, quiet.author);
    assert.equal(comment.post.context, 'hand');
    assert.deepEqual(comment.keptFor, [topic.id]);

    // Nothing showed a panel: the dashboard shows it. It is not heard by the topic, and stays under it.
    const dashboard = await browser.openedByItself('dashboard.html');
    assert.ok(dashboard, 'what was kept is not shown');
    await dashboard.getByText(`note ${quiet.id}.`).first().waitFor();
    await dashboard.getByText(say('mentions.kept')).first().waitFor();

    // A link to elsewhere: its words, under the site that it leads to.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<a href="https://www.shop.example/lamp?gclid=1">The best lamp</a>'));
    await choose(browser, home, {
      tabId, menuItemId: `keep:link:${topic.id}`, pageUrl: THREAD, linkUrl: 'https://www.shop.example/lamp?gclid=1',
    });
    const link = await mentionKept(home, ({ site }) => site === 'shop.example', 'the link');
    assert.deepEqual([link.post.text, link.post.permalink], ['The best lamp', 'https://www.shop.example/lamp']);
    await assertExact(home);

    // It is taken back where it is said.
    await page.bringToFront();
    const popup = await openPopup(browser, page);
    await popup.click('button', say('kept.takeBack'));
    await until(async () => !(await keptRows(home)).some(({ id }) => id === link.id), 'the link was not taken back');
    assert.ok(!(await storedRows(home, 'mentions')).some(({ id }) => id === link.id));
    await assertExact(home);

    // A page of a host that was never granted: without a real click nothing in it can be looked at, only what the browser
    // itself tells of the click is kept.
    server.put(SHOP.replace(/#.*/u, ''), { body: SHOP_PAGE });
    const { opened: shop, tabId: shopTab } = await openWithId(home, () => browser.open(SHOP));
    const onShop = { tabId: shopTab, pageUrl: SHOP };
    await choose(browser, home, { ...onShop, menuItemId: `keep:page:${topic.id}` });
    await until(async () => (await notice(home))?.why === 'not-allowed', 'nothing says that the page could not be looked at');
    await choose(browser, home, { ...onShop, menuItemId: `keep:selection:${topic.id}`, selectionText: 'My lamp never came' });
    const words = await mentionKept(home, ({ site }) => site === 'wheelhouse.example', 'words that the browser tells');
    assert.deepEqual([words.post.text, words.post.permalink], ['My lamp never came', 'https://wheelhouse.example/lamps']);

    // What shows it comes to the front, once: only then does the shop stay there.
    await until(() => isInFront(home, `mention=${encodeURIComponent(words.id)}`), 'what was kept is not shown');

    // A press of the toolbar button lets Earshot look at the tab, as a click in the menu does.
    await (await openPopup(browser, shop)).close();
    await until(() => mayLookAt(home, shopTab), 'the press gave no access to the tab');
    await choose(browser, home, { ...onShop, menuItemId: `keep:page:${topic.id}` });
    const whole = await mentionKept(home, ({ post }) => post.title === 'Lamps', 'the page');
    assert.deepEqual(
      [whole.post.text, whole.post.permalink, whole.post.language, whole.post.publishedAt.at],
      ['Which lamp lasts a winter', 'https://wheelhouse.example/lamps', 'en', '2026-01-03T08:00:00.000Z'],
    );
    await assertExact(home);
    await shop.close();

    // The menu follows the topics.
    const second = { ...topic, id: 'second', name: 'Lumaride', query: 'lumaride', createdAt: topic.createdAt + 1 };
    await home.evaluate(async (row) => {
      const opening = indexedDB.open('earshot');
      const db = await new Promise((resolve) => (opening.onsuccess = () => resolve(opening.result)));
      const writing = db.transaction('topics', 'readwrite');
      writing.objectStore('topics').put(row);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      db.close();
    }, second);
    await tellDecided(home);
    await until(() => has(home, 'keep:page:second'), 'the menu does not name the second topic');
    assert.ok(await has(home, 'keep-under:page'));
    assert.deepEqual(await browser.extensionErrors(), []);
  }));
