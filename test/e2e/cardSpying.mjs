import assert from 'node:assert/strict';
import { pageStatus } from '../../scripts/browser/earshot.mjs';
import { marksOf, SETTLED } from './cardIn.mjs';
import { pause } from './listening.mjs';

/** Words that stand in the card, and not in the page. */
const SECRETS = ['Suggested', 'Escalate', 'Irrelevant', 'Assign', 'Unsure', 'confidence'];

/** Runs in the page: which of these words the browser's search finds. */
const findAll = (words) =>
  window.act(() =>
    words.filter((word) => {
      getSelection().removeAllRanges();
      const isFound = window.find(word, false, false, true, false, true);
      getSelection().removeAllRanges();
      return isFound;
    }),
  );

/** Runs in the page: all that it can read of itself, copy and ask for at the place of the card. */
const readAll = ({ x, y }) =>
  window.act(() => {
    document.execCommand('selectAll');
    const selected = getSelection().toString();
    getSelection().removeAllRanges();
    const at = document.elementsFromPoint(x + 30, y + 60).slice(0, 2).map(({ localName }) => localName);
    const caret = document.caretPositionFromPoint?.(x + 30, y + 60)?.offsetNode.nodeName;
    const animated = document.getAnimations().length;
    const { textContent } = document.documentElement;
    return { said: [selected, document.body.innerText, textContent].join('\n'), at, caret, animated, roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length };
  });

const assertSaysNothing = ({ said, at, caret, animated, roots }) => {
  assert.deepEqual(SECRETS.filter((word) => said.includes(word)), []);
  assert.equal(at[0], 'span');
  assert.notEqual(caret, '#text');
  assert.deepEqual([animated, roots], [0, 0]);
};

const elements = (page) => page.evaluate(() => document.querySelectorAll('*').length);
const placeIn = async (page, at = 1) => (await page.evaluate(marksOf))[at];

const forge = () =>
  window.act(() => {
    for (const host of document.querySelectorAll('span')) {
      host.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
      for (const key of ['Enter', ' ', 'Escape', 'Tab']) for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    }
    for (const target of [window, document]) target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });

const forgeMessages = () =>
  window.act(() => {
    for (const type of ['card', 'pressed', 'openMention', 'putReply', 'lookAgain']) {
      const message = { id: 1, type, timestamp: Date.now(), data: { id: 'hackernews:1002', action: { kind: 'status', status: 'done' } } };
      window.postMessage(message, '*');
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: message }));
    }
    return typeof (globalThis.chrome?.runtime ?? globalThis.browser?.runtime)?.sendMessage;
  });

/** What a page tries to learn of the card, or to press in it, with what comes of it and how it is tried in each browser. */
export const SPYING = [
  {
    name: 'watch the whole document while the card opens, fills and closes (MutationObserver)',
    outcome: 'sees nothing: the card stands in the closed root of the mark',
    async chromium({ page, open }) {
      await page.evaluate(() => window.act(() => {
        window.records = [];
        window.watch = new MutationObserver((records) => window.records.push(...records.map(({ type }) => type)));
        window.watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }));
      const before = await elements(page);
      await open();
      assert.deepEqual([await page.evaluate(() => window.records), await elements(page)], [[], before]);
      await page.evaluate(() => window.act(() => window.watch.disconnect()));
    },
  },
  {
    name: 'look for new elements, `:popover-open`, `:modal`, `[popover]`, open roots, `:has()` of them',
    outcome: 'finds none',
    async chromium({ page, open }) {
      await open();
      const found = await page.evaluate(() => window.act(() => [':popover-open', ':modal', '[popover]', ':has(:popover-open)', '[role=dialog]', 'div[style]'].flatMap((one) => [...document.querySelectorAll(one)].map(() => one))));
      assert.deepEqual(found, []);
    },
    async firefox({ page, open }) {
      await open();
      assert.equal(await page.evaluate(() => document.querySelectorAll(':popover-open, [popover], [role=dialog]').length), 0);
    },
  },
  {
    name: 'patch the prototypes that scripts stand on, before they run (attachShadow, createElement, addEventListener, remove, showPopover, observe and 18 more)',
    outcome: 'none of the patches is ever called',
    async chromium({ open }) {
      await open();
    },
    async firefox({ open }) {
      await open();
    },
  },
  {
    name: 'spell out what the card says by `window.find()`',
    outcome: 'finds no word: what is drawn is generated content, not text',
    async chromium({ page, open }) {
      await open();
      assert.deepEqual(await page.evaluate(findAll, SECRETS), []);
      assert.deepEqual(await page.evaluate(findAll, ['compilers']), ['compilers'], 'it does find what the page says');
    },
    async firefox({ page, open }) {
      await open();
      assert.deepEqual(await page.evaluate(findAll, SECRETS), []);
    },
  },
  {
    name: 'select all and copy, read texts, elements, carets and animations at its place',
    outcome: 'gets the mark, and no word',
    async chromium({ page, open }) {
      assertSaysNothing(await page.evaluate(readAll, await open()));
    },
    async firefox({ page, open }) {
      await open();
      assertSaysNothing(await page.evaluate(readAll, await placeIn(page)));
    },
  },
  {
    name: 'forge clicks and keys on the mark, the document and the window',
    outcome: 'nothing is pressed, opened or closed',
    async chromium({ page, card, open }) {
      await open();
      await page.evaluate(forge);
      await pause(SETTLED);
      assert.ok(await card.isOpen());
    },
    async firefox({ page, open, isUp }) {
      await open();
      await page.evaluate(forge);
      await pause(SETTLED);
      assert.ok(await isUp());
    },
  },
  {
    name: "forge Earshot's messages (postMessage, events of their names)",
    outcome: 'nobody hears them; the page has no way to send real ones',
    async chromium({ page, card, open }) {
      await open();
      assert.equal(await page.evaluate(forgeMessages), 'undefined');
      assert.ok(await card.isOpen());
    },
    async firefox({ page, open }) {
      await open();
      assert.equal(await page.evaluate(forgeMessages), 'undefined');
    },
  },
  {
    name: 'listen for its clicks and keys on the document and the window (bubbling)',
    outcome: 'hears nothing, so that no shortcut of the page is set off',
    async chromium({ page, card, open }) {
      await page.evaluate(() => window.act(() => {
        window.heard = [];
        for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'pointermove', 'wheel', 'toggle', 'beforetoggle', 'focusin']) {
          for (const target of [window, document]) target.addEventListener(type, (event) => window.listens && window.heard.push(event.key ?? event.type));
        }
      }));
      await open();
      const { left, top } = await card.box();
      await page.mouse.move(left + 5, top + 5);
      await page.keyboard.press('Tab');
      await page.evaluate(() => (window.listens = true));
      await page.mouse.move(left + 40, top + 40);
      await page.keyboard.press('Tab');
      await page.keyboard.type('jk?');
      await page.mouse.click(left + 40, top + 20);
      await page.mouse.wheel(0, 5);
      await page.evaluate(() => (window.listens = false));
      assert.deepEqual(await page.evaluate(() => window.heard), []);
    },
  },
  {
    name: 'listen for its clicks and keys on the window (capturing)',
    outcome: 'cannot be prevented: hears that something was pressed and where, as of the mark; nothing can be typed there',
    async chromium({ page, card, open }) {
      await page.evaluate(() => window.act(() => {
        window.paths = [];
        window.addEventListener('click', (event) => window.paths.push([event.target.localName, event.composedPath()[0].localName]), { capture: true });
      }));
      await open();
      const { left, top } = await card.box();
      await page.evaluate(() => (window.paths.length = 0));
      await page.mouse.click(left + 40, top + 20);
      assert.deepEqual(await page.evaluate(() => window.paths), [['span', 'span']]);
    },
  },
  {
    name: 'swallow all clicks and keys (capturing, before us)',
    outcome: 'cannot be prevented: the card does not hear them, and nothing is pressed by it; reading goes on',
    async chromium({ page, card, open, home, tabId }) {
      await open();
      await page.evaluate(() => window.act(() => {
        window.swallow = (event) => event.stopImmediatePropagation();
        for (const type of ['keydown', 'click', 'pointerdown']) window.addEventListener(type, (event) => window.swallows && window.swallow(event), { capture: true });
        window.swallows = true;
      }));
      const { left, top } = await card.box();
      await page.mouse.click(left + 40, top + 20);
      assert.equal((await pageStatus(home, tabId)).reading, true);
      await page.evaluate(() => (window.swallows = false));
    },
  },
];
