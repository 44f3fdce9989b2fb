import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { askTab, openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { readPageManifest } from '../../scripts/browser/pageManifest.mjs';
import { openedPanel } from '../../scripts/browser/popup.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { fill } from '../pages/fill.mjs';
import { cardIn, SETTLED, tabTo } from './cardIn.mjs';
import { layoutOf, layoutsPage, LAYOUTS, MOVED_BY_MARKS } from './layouts.mjs';
import { listening, pause } from './listening.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, ROOT, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

const SAMPLES = readPageManifest(join(ROOT, 'test', 'pages', 'manifest.jsonl')).filter(({ url }) =>
  /ycombinator|trustpilot/.test(url),
);
/** A second for marks to come or go, and to be put back where a page takes them away. */
const SETTLE = 1_500;

/** Runs in the page: where the marks stand, by the post that holds each. */
function marksOf() {
  return [...document.querySelectorAll('span')]
    .filter((host) => !host.firstChild && host.style.position === 'absolute')
    .map((host) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      const middle = { x: x + 13, y: y + height / 2 };
      const seen = document.elementFromPoint(middle.x, middle.y) === host;
      return { post: host.closest('[id]')?.id, ...middle, width, seen, root: host.shadowRoot !== null };
    });
}

/** Does what a page of Earshot does when the user decides: stores it, and says so. */
function decide(home, store, row, mentions = []) {
  return home.evaluate(
    async (decision) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const opening = indexedDB.open('earshot');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction(decision.store, 'readwrite');
      writing.objectStore(decision.store).put(decision.row);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
      const data = { mentions: decision.mentions };
      await api.runtime.sendMessage({ id: 1, type: 'decided', timestamp: Date.now(), data });
    },
    { store, row, mentions },
  );
}
const showMarks = (home, value) => decide(home, 'settings', { key: 'marks', value });

/** Names of the marks in a page of Chromium, as a screen reader says them. */
async function namesIn(page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: root.backendNodeId, role: 'button' });
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? '');
}

async function comparesLayouts(browser, server) {
  const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews'), await site('trustpilot')] });
  const pages = SAMPLES.map(({ file, path, url }) => ({ file, url, body: fill(readFileSync(path, 'utf8'), Date.now()) }));
  const layouts = layoutsPage({ columns: browser.kind === 'chromium' });
  let marked = 0;
  for (const { file, url, body } of [...pages, { file: 'layouts', url: LAYOUTS, body: layouts.body }]) {
    await showMarks(home, false);
    server.put(url, { body });
    const { opened, tabId } = await openWithId(home, () => browser.open(url));
    const { mentions } = await readToEnd(home, tabId);
    await understoodMentions(home);
    const before = await opened.evaluate(layoutOf);
    await showMarks(home, true);
    await pause(SETTLE);
    const after = await opened.evaluate(layoutOf);
    // Not every card around such a text is laid out by it: a mark may stand there, and may be refused.
    const doubtful = body.split(MOVED_BY_MARKS).length - 1;
    assert.equal(before.marks, 0, `marks that are off on ${file}`);
    assert.ok(after.marks >= mentions - doubtful && after.marks <= mentions, `${after.marks} of ${mentions} marks on ${file}`);
    assert.deepEqual(after.boxes, before.boxes, `nothing moves on ${file}`);
    assert.equal(after.copied, before.copied, `nothing is copied on ${file}`);
    marked += after.marks;
    await opened.close();
  }
  assert.ok(marked > 30, 'there was something to compare');
}

void test('marks move nothing and are copied with nothing, in Chromium', NEEDS_CHROMIUM, () => inChromium(comparesLayouts));
void test('marks move nothing and are copied with nothing, in Firefox', NEEDS_FIREFOX, () => inFirefox(comparesLayouts));

void test('a mark is reached and pressed by keys, its card opens the side panel at its mention, follows decisions', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, tabId, shown, status } = await listening(browser, server);
    const own = shown.filter(({ brand }) => brand).map(({ id }) => String(id));
    await understoodMentions(home);
    await pause(SETTLE);
    assert.equal(status.mentions, own.length);
    assert.deepEqual((await page.evaluate(marksOf)).map(({ post }) => post), own);
    assert.deepEqual(await askTab(home, tabId, 'mentionsOnPage'), own.map((id) => `hackernews:${id}`));
    const names = await namesIn(page);
    assert.equal(names.length, own.length);
    assert.ok(names.includes(say('mark.negative')) && names.includes(say('mark.positive')), names.join());

    await page.bringToFront();
    await page.evaluate(() => {
      window.pressed = [];
      for (const type of ['click', 'keydown']) addEventListener(type, (event) => window.pressed.push(event.key ?? type));
    });
    const focused = () => page.evaluate(() => (document.activeElement.localName === 'span' ? document.activeElement.closest('[id]').id : null));
    for (let presses = 0; (await focused()) === null && presses < 200; presses++) await page.keyboard.press('Tab');
    const first = await focused();
    assert.equal(first, own[0]);
    await page.keyboard.press('Enter');
    const card = await cardIn(page);
    await card.opened();
    await tabTo(page, card, say('card.panel'));
    await pause(SETTLED);
    await page.keyboard.press('Enter');
    const panel = await openedPanel(browser);
    assert.ok(panel, 'the side panel did not open');
    const said = shown.find(({ id }) => String(id) === first).text;
    await until(() => panel.evaluate((text) => document.querySelectorAll('article').length === 1 && document.body.innerText.includes(text), said.slice(-10)), 'the panel shows another mention');
    assert.ok(!(await page.evaluate(() => window.pressed)).some((key) => key === 'click' || key === 'Enter'), 'the page heard the press');

    const corrected = (await understoodMentions(home)).find(({ id }) => id === `hackernews:${first}`);
    const wanted = corrected.understanding.sentiment.label === 'positive' ? 'negative' : 'positive';
    const count = (list, label) => list.filter((name) => name === say(`mark.${label}`)).length;
    await decide(home, 'mentions', { ...corrected, decided: { sentiment: wanted } }, [corrected.id]);
    await until(async () => count(await namesIn(page), wanted) === count(names, wanted) + 1, 'the mark kept its old label');

    await showMarks(home, false);
    await until(async () => (await page.evaluate(marksOf)).length === 0, 'marks stayed');
    await showMarks(home, true);
    await until(async () => (await page.evaluate(marksOf)).length === own.length, 'marks did not come back');

    await browser.reloadExtension();
    await until(async () => (await page.evaluate(marksOf)).length === own.length, 'an update took the marks away');
    await pause(SETTLE);
    assert.deepEqual((await page.evaluate(marksOf)).map(({ post }) => post), own);
  }),
);

const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'unsafe-inline'">`;
/** What a page may do to marks: look for them, open them up, press them, take them away. */
const HOSTILE = `<script>
window.roots = []; window.fetched = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) { window.roots.push(this); return attach.call(this, { ...options, mode: 'open' }); };
document.createElementNS = Document.prototype.createElementNS = () => { throw new Error('patched'); };
window.removed = 0;
window.removeAll = () => {
  const take = () => { for (const host of document.querySelectorAll('.commtext > span')) { window.removed++; host.remove(); } };
  new MutationObserver(take).observe(document, { childList: true, subtree: true });
  take();
};
window.press = () => {
  for (const host of document.querySelectorAll('.commtext > span')) {
    host.click(); host.focus();
    for (const type of ['click', 'pointerdown', 'keydown']) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
};
</script>`;

async function standsOnHostilePage(browser, server) {
  const shown = comments(20, { seed: 11, newest: Date.now() });
  const body = threadPage({ shown }).replace('<head>', `<head>${STRICT}`).replace('</body>', `${HOSTILE}</body>`);
  server.put(THREAD, { body });
  const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
  const { opened, tabId } = await openWithId(home, () => browser.open(THREAD));
  const { mentions } = await readToEnd(home, tabId);
  await understoodMentions(home);
  await pause(SETTLE);
  const marks = await opened.evaluate(marksOf);
  assert.equal(marks.length, mentions);
  assert.ok(marks.every(({ width, root }) => width === 0 && !root), 'marks take no room, and are closed');
  assert.ok(marks.filter(({ y }) => y < 600).every(({ seen }) => seen), 'marks are drawn');
  assert.deepEqual(await opened.evaluate(() => window.roots.length), 0);
  return { home, opened, marks, mentions };
}

void test('a hostile page under a strict policy can remove marks, and nothing else, in Chromium', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { opened } = await standsOnHostilePage(browser, server);
    await opened.evaluate(() => window.press());
    assert.equal(await openedPanel(browser, 2_000), null, 'the page opened the panel');
    assert.equal(await browser.openedByItself('dashboard.html', 500), null, 'the page opened the dashboard');
    await opened.evaluate(() => window.removeAll());
    await pause(8_000);
    const removed = await opened.evaluate(() => window.removed);
    const { length } = await opened.evaluate(marksOf);
    assert.equal(length, 0);
    assert.ok(removed < 120, `a fight: ${removed}`);
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('the card of a mark under a strict policy opens the dashboard at its mention, in Firefox', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    const { opened, marks } = await standsOnHostilePage(browser, server);
    const [mark] = marks;
    await opened.clickAt(mark.x, mark.y);
    await pause(SETTLE);
    // Opened by a key, the card has the focus on what is first in it.
    await opened.press('Escape');
    await opened.press('Enter');
    await pause(SETTLE);
    await opened.press('Enter');
    const dashboard = await browser.openedByItself('dashboard.html', 15_000);
    assert.ok(dashboard, 'no tab opened');
    const hash = await dashboard.evaluate(() => location.hash);
    assert.equal(hash, `#/mentions?mention=${encodeURIComponent(`hackernews:${mark.post}`)}`);
  }),
);
