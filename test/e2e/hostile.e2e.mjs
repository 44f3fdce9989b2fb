import assert from 'node:assert/strict';
import test from 'node:test';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId } from '../../scripts/browser/extensionPage.mjs';
import { requestsBeyond } from '../../scripts/browser/ownRequests.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

const NODES = 1_000_000;
const [MARKUP, FORMULA, OVERRIDE, FUTURE] = comments(4, { seed: 31, newest: Date.now() });
const OUTSIDE = 'https://outside.example/';

/** As the page writes them; what is between tags is text for every reader. */
const SHOWN = [
  { ...MARKUP, text: `Norvelo &lt;img src="${OUTSIDE}i.png" onerror="window.hacked = true"&gt; &lt;b&gt;bold&lt;/b&gt;` },
  { ...FORMULA, text: '=HYPERLINK("https://outside.example/","Norvelo")' },
  { ...OVERRIDE, text: 'Norvelo \u202egnp.exe\u202c is \u2066fine' },
  { ...FUTURE, text: 'Norvelo from the future', at: Date.UTC(2199, 0, 1) },
];

/** What a page may do to its own world: traps for whoever trusts it, and a look-out for traces of a reader. */
const TRAPS = `
<form id="trap"><input name="querySelector"><input name="querySelectorAll"><input name="textContent"></form>
<script>
const name = 'N'.repeat(1024 * 1024);
document.getElementById('trap').setAttribute('data-name', name);
for (const link of document.querySelectorAll('.hnuser')) link.title = name;
Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => { throw new Error('patched'); };
Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('patched'); } });
window.heard = [];
window.before = [];
window.before = Object.getOwnPropertyNames(window).sort();
window.addEventListener('message', (event) => window.heard.push(String(event.data)));
window.addEventListener('error', (event) => window.heard.push(event.message));
window.addEventListener('unhandledrejection', (event) => window.heard.push(String(event.reason)));
const host = document.createElement('div');
host.hidden = true;
document.body.append(host);
for (let i = 0; i < ${NODES}; i++) host.append(document.createElement('i'));
</script>`;

void test('a hostile page neither stops nor sees nor fools Earshot', { ...NEEDS_CHROMIUM, timeout: 240_000 }, () =>
  inChromium(async (browser, server) => {
    server.put(THREAD, { body: threadPage({ shown: SHOWN }).replace('</body>', `${TRAPS}</body>`) });
    const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
    const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const status = await readToEnd(home, tabId, 120_000);
    assert.equal(status.mentions, SHOWN.length);

    const mentions = await understoodMentions(home);
    const textOf = (comment) => mentions.find(({ id }) => id === `hackernews:${comment.id}`).post.text;
    assert.equal(textOf(MARKUP), `Norvelo <img src="${OUTSIDE}i.png" onerror="window.hacked = true"> <b>bold</b>`);
    assert.ok(!textOf(OVERRIDE).includes('\u202e'), 'direction overrides are taken out');
    assert.equal(mentions.find(({ id }) => id === `hackernews:${FUTURE.id}`).publishedAt, null);

    assert.deepEqual(errors, []);
    const seen = await page.evaluate(() => ({
      heard: window.heard,
      added: Object.getOwnPropertyNames(window).filter((name) => !window.before.includes(name)),
      attributes: document.documentElement.getAttributeNames(),
    }));
    assert.deepEqual(seen, { heard: [], added: [], attributes: ['lang'] });
    assert.deepEqual(await browser.extensionErrors(), []);

    const dashboard = await openScreen(browser, 'dashboard.html#/mentions');
    await dashboard.waitFor('article');
    const shown = await dashboard.evaluate(() => ({
      hacked: window.hacked === true,
      bold: document.querySelectorAll('article b, article img[src]').length,
      text: document.body.innerText.includes('<b>bold</b>'),
    }));
    assert.deepEqual(shown, { hacked: false, bold: 0, text: true });
    assert.deepEqual(requestsBeyond(server, [THREAD]), []);
  }),
);
