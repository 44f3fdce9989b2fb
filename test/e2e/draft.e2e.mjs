import assert from 'node:assert/strict';
import test from 'node:test';
import { readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { openInPanel } from './cardIn.mjs';
import { COMPOSERS, composerState, putComposerPage } from './composers.mjs';
import { listening, pause } from './listening.mjs';
import { BRAND, inChromium, NEEDS_CHROMIUM, site } from './support.mjs';

const BEGUN = 'That must not happen, and we are sorry.\nPlease send us';
const LAST = ' your order number.';
const DRAFT = BEGUN + LAST;

/** Runs in the panel: what stands in the reply's field, what is said, and what the row's controls are set to. */
function replied() {
  return {
    words: document.querySelector('textarea')?.value ?? null,
    said: [...document.querySelectorAll('[role="status"]')].map((one) => one.innerText).join(' '),
    status: document.querySelector('select')?.value ?? null,
    text: document.body?.innerText ?? '',
  };
}

const decidedOf = async (home, id) => (await storedRows(home, 'mentions')).find((mention) => mention.id === id).decided ?? {};
const has = (panel, wanted, what) => until(async () => wanted(await panel.evaluate(replied)), what);

/** Runs in the panel: types, and closes it before what is typed is stored in peace. */
function typeAndClose(words) {
  document.querySelector('textarea').focus();
  document.execCommand('insertText', false, words);
  setTimeout(() => window.close());
}

async function closed(browser) {
  const isOpen = ({ targetInfos }) => targetInfos.some(({ url }) => url.startsWith(browser.extensionUrl('sidepanel.html')));
  await until(async () => !isOpen(await browser.session.send('Target.getTargets')), 'the side panel did not close');
}

void test('a draft survives a closed panel and an ended worker, and is copied where the page has no composer', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { home, page, shown } = await listening(browser, server);
    await understoodMentions(home);
    const id = `hackernews:${shown.find(({ brand }) => brand).id}`;

    let panel = await openInPanel(browser, page);
    await panel.fill('textbox', say('reply.box'), BEGUN);
    await until(async () => (await decidedOf(home, id)).draft === BEGUN, 'what is typed is not stored');
    await panel.evaluate(typeAndClose, LAST);
    await closed(browser);
    await until(async () => (await decidedOf(home, id)).draft === DRAFT, 'what was typed last was not stored when the panel was closed');
    await browser.killWorker();

    panel = await openInPanel(browser, page);
    await has(panel, ({ words }) => words === DRAFT, 'the draft does not stand in the panel again');
    await panel.click('button', say('reply.put'));
    await has(panel, ({ said }) => said.includes(say('reply.did.no-composer')), 'it is not said why the reply was copied');
    const { replied: stored, draft } = await until(async () => {
      const decided = await decidedOf(home, id);
      return decided.replied && decided;
    }, 'it was not stored that a reply was copied');
    assert.equal(stored.how, 'copied');
    assert.equal(stored.edited, true);
    assert.equal(draft, DRAFT);
    await has(panel, ({ text }) => text.includes('You copied a reply on'), 'the row does not say that a reply was copied');
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('a draft is put into the page, unsent, from a panel that stays with it, and the status follows', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const x = COMPOSERS.find(({ name }) => name === 'x');
    await putComposerPage(server, x);
    const home = await setUp(browser, { topic: BRAND, sites: [await site('x')] });
    const { opened: page, tabId } = await openWithId(home, () => browser.open(x.url));
    await readToEnd(home, tabId);
    await page.evaluate(() => (globalThis.page.addressed = true));
    const { id } = (await understoodMentions(home)).find(({ post }) => post.text.includes(x.says));

    const panel = await openInPanel(browser, page);
    await has(panel, ({ text }) => text.includes(x.says), 'the clicked mention is not shown');
    await panel.fill('textbox', say('reply.box'), DRAFT);
    await panel.click('button', say('reply.put'));
    await has(panel, ({ said }) => said.includes(say('reply.did.put')), 'it is not said that the reply stands in the page');
    const { said, sent } = await page.evaluate(composerState);
    assert.equal(said, DRAFT);
    assert.equal(sent, 0);
    assert.equal(new URL(page.url()).pathname, '/compose/post');
    const stored = await until(async () => (await decidedOf(home, id)).replied, 'it was not stored that a reply was put in');
    assert.equal(stored.how, 'put');
    await pause(2_000);
    await has(panel, ({ said: still }) => still.includes(say('reply.did.put')), 'the panel left the mention when the composer changed the address');
    await has(panel, ({ status }) => status === 'answered', 'an edited reply that was put in does not make it answered');
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);
