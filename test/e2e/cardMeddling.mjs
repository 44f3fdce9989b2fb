import assert from 'node:assert/strict';
import { pageStatus } from '../../scripts/browser/earshot.mjs';
import { until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { marksOf, pressMark, SETTLED } from './cardIn.mjs';
import { pause } from './listening.mjs';

const placeIn = async (page, at = 1) => (await page.evaluate(marksOf))[at];
const put = (page, html) => page.evaluate((given) => window.act(() => document.body.insertAdjacentHTML('beforeend', given)), html);
const clean = (page) => page.evaluate(() => window.act(() => document.querySelectorAll('.attempt').forEach((one) => one.remove())));

/** What a page does to the card and its mark, with what comes of it and how it is tried in each browser. */
export const MEDDLING = [
  {
    name: 'move the mark so that a button comes under the pointer just before the press',
    outcome: 'what is pressed within 300 ms of a move does not count',
    async chromium({ page, card, open }) {
      await open();
      const { left, top, width, height } = await card.boxOf('button', say('card.done'));
      await page.mouse.move(left + width / 2, top + height / 2 + 30);
      await page.evaluate(() => window.act(() => (document.body.style.marginTop = '38px')));
      await page.evaluate(() => new Promise((resolve) => window.act(() => requestAnimationFrame(() => window.act(() => requestAnimationFrame(resolve))))));
      await page.mouse.down();
      await page.mouse.up();
      await page.evaluate(() => window.act(() => (document.body.style.marginTop = '')));
      await pause(SETTLED);
    },
  },
  {
    name: 'lay something over everything (fixed, z-index 2147483647)',
    outcome: 'the card stands above it',
    async chromium({ page, open }) {
      const { x, y } = await open();
      await put(page, '<div class="attempt" style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div>');
      assert.equal(await page.evaluate((at) => document.elementFromPoint(at.x + 30, at.y + 60).localName, { x, y }), 'span');
      await clean(page);
    },
    async firefox({ page, open, isUp }) {
      await open();
      await put(page, '<div class="attempt" style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div>');
      assert.ok(await isUp());
      await clean(page);
    },
  },
  {
    name: 'open a modal dialog or a popover over the card',
    outcome: 'cannot be prevented: it stands above the card, and takes what is pressed there',
    async chromium({ page, card, open }) {
      await open();
      const { left, top, width, height } = await card.boxOf('button', say('card.done'));
      await put(page, '<dialog class="attempt" style="width:100%;height:100%;max-width:none;max-height:none">x</dialog>');
      await page.evaluate(() => window.act(() => document.querySelector('dialog.attempt').showModal()));
      await page.mouse.click(left + width / 2, top + height / 2);
      await clean(page);
    },
  },
  {
    name: 'give every element rules of its own (`* {… !important}`, a root of 1 px, `user-select: all`)',
    outcome: 'the card is drawn as on any page',
    async chromium({ page, card, open }) {
      await open();
      const wanted = ['font-size', 'color', 'display', 'padding-left', 'background-color', 'text-transform', 'letter-spacing', 'visibility', 'opacity', 'user-select', 'border-top-width'];
      const drawn = async () => [await card.styles('button', say('card.done'), wanted), await card.styles('dialog', undefined, wanted), (await card.box()).width];
      const before = await drawn();
      await put(page, `<style class="attempt">html{font-size:1px}*{color:red!important;font:40px serif!important;letter-spacing:9px!important;text-transform:uppercase!important;opacity:.9!important;border:5px solid!important;padding:9px!important;background:lime!important;user-select:all!important;--ink:red;--space-1:90px;--rem:90px}</style>`);
      await pause(SETTLED);
      assert.deepEqual(await drawn(), before);
      await clean(page);
      await pause(SETTLED);
    },
  },
  {
    name: 'define the fonts that the card may use (`@font-face` of system-ui, sans-serif and more), to learn its letters',
    outcome: 'no font is asked for',
    async chromium({ open, asked }) {
      await open();
      assert.deepEqual(asked(), []);
    },
    async firefox({ open }) {
      await open();
    },
  },
  {
    name: 'register its custom properties with addresses as first values (`CSS.registerProperty`)',
    outcome: 'no address is asked for, and nothing looks different',
    async chromium({ card, open, asked }) {
      await open();
      assert.equal((await card.styles('dialog', undefined, ['font-size']))['font-size'], '13px');
      assert.deepEqual(asked(), []);
    },
    async firefox({ open }) {
      await open();
    },
  },
  {
    name: 'transform, zoom, filter, clip, contain and hide the ancestors of the mark',
    outcome: 'the card stands outside of them, in its size',
    async chromium({ page, card, open }) {
      await open();
      const styles = ['transform:scale(.5)', 'zoom:2', 'filter:blur(9px)', 'overflow:hidden;height:99px', 'clip-path:inset(0 0 90% 0)', 'contain:strict;width:500px;height:500px', 'opacity:.01', 'will-change:transform'];
      for (const style of styles) {
        await page.evaluate((given) => window.act(() => (document.body.style.cssText = given)), style);
        await page.keyboard.press('Escape');
        await page.evaluate(() => scrollTo(0, 0));
        const [, mark] = await page.evaluate(marksOf);
        await pressMark(page, 1);
        if (await card.isOpen().then((isOpen) => isOpen || pause(SETTLED).then(card.isOpen))) {
          assert.equal(Math.round((await card.box()).width), 340, style);
        } else assert.ok(/clip-path|contain|zoom|opacity|transform|overflow/.test(style), `${style} ${JSON.stringify(mark)}`);
      }
      await page.evaluate(() => window.act(() => (document.body.style.cssText = '')));
    },
  },
  {
    name: 'make the body `inert`, `aria-hidden`, `contenteditable` or not selectable',
    outcome: 'cannot be prevented: an inert card cannot be pressed; nothing of it can be edited',
    async chromium({ page, open }) {
      await open();
      await page.evaluate(() => window.act(() => {
        document.body.contentEditable = 'true';
        document.designMode = 'on';
      }));
      await page.keyboard.type('x');
      await page.evaluate(() => window.act(() => {
        document.designMode = 'off';
        document.body.removeAttribute('contenteditable');
        document.body.inert = true;
      }));
      const { x, y } = await placeIn(page);
      await page.mouse.click(x + 30, y + 60);
      await page.evaluate(() => window.act(() => document.body.removeAttribute('inert')));
    },
  },
  {
    name: 'clone the mark, with its card open',
    outcome: 'the copy is empty',
    async chromium({ page, open }) {
      await open();
      const copy = await page.evaluate(() => window.act(() => {
        const host = [...document.querySelectorAll('span')].find((one) => !one.firstChild && one.style.position === 'absolute');
        const one = document.importNode(host, true);
        document.body.append(one);
        const { width, height } = one.getBoundingClientRect();
        const seen = [one.shadowRoot, one.childNodes.length, width, height, one.getHTML({ serializableShadowRoots: true })];
        one.remove();
        return seen;
      }));
      assert.deepEqual(copy.slice(0, 3), [null, 0, 0]);
      assert.equal(copy[4], '');
    },
  },
  {
    name: 'hide all popovers, leave nothing in the top layer, watch their toggle events',
    outcome: 'reaches nothing of the card',
    async chromium({ page, card, open }) {
      await open();
      await page.evaluate(() => window.act(() => {
        for (const one of document.querySelectorAll('*')) {
          try {
            one.hidePopover();
          } catch {
            // It is none.
          }
        }
      }));
      assert.ok(await card.isOpen());
    },
  },
  {
    name: 'ask for its size, and for shifts of the layout (ResizeObserver, PerformanceObserver)',
    outcome: 'the mark takes no room, nothing shifts, no entry names an element of the card',
    async chromium({ page, card, open }) {
      await page.evaluate(() => window.act(() => {
        window.entries = [];
        window.performanceWatch = new PerformanceObserver((list) => window.entries.push(...list.getEntries().map((one) => [one.entryType, one.value ?? 0, ...(one.sources ?? []).map(({ node }) => node?.nodeName)])));
        for (const type of ['layout-shift', 'element']) window.performanceWatch.observe({ type, buffered: false });
      }));
      const sizes = () => page.evaluate(() => window.act(() => [...document.querySelectorAll('span, html, body')].map((one) => [one.getBoundingClientRect().width, one.scrollWidth, one.scrollHeight].join())));
      await open();
      const opened = await sizes();
      await page.keyboard.press('Escape');
      await card.closed();
      assert.deepEqual(await page.evaluate(() => window.entries), []);
      assert.deepEqual(await sizes(), opened);
    },
  },
  {
    name: 'write a megabyte into a post',
    outcome: 'its card opens as others do; what is shown is bounded',
    async chromium({ page, card, open, huge }) {
      const marks = await page.evaluate(marksOf);
      const at = marks.findIndex(({ post }) => post === String(huge.id));
      if (at === -1) return;
      await open(at);
      assert.ok((await card.words()).length < 20_000);
      await page.keyboard.press('Escape');
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    },
  },
  {
    name: 'move the marks elsewhere in the page, with a card open',
    outcome: 'the card closes or goes along; the marks go back to their posts',
    async chromium({ page, open, mentions }) {
      await open();
      await page.evaluate(() => window.act(() => document.body.append(...[...document.querySelectorAll('span')].filter((one) => !one.firstChild && one.style.position === 'absolute'))));
      await until(async () => (await page.evaluate(marksOf)).filter(({ post }) => post !== undefined && post !== 'hnmain').length === mentions, 'the marks did not come back', 20_000);
    },
  },
  {
    name: 'take the marks away, a thousand times',
    outcome: 'cannot be prevented: they come back after pauses that grow, the card does not; reading goes on',
    async chromium({ page, home, tabId, card, open, mentions }) {
      await page.reload();
      await until(async () => (await page.evaluate(marksOf)).length === mentions, 'the marks did not come', 30_000);
      await open();
      const removed = await page.evaluate(async () => {
        const isMark = (one) => !one.firstChild && one.style.position === 'absolute';
        let count = 0;
        const take = () => {
          window.own = true;
          for (const host of [...document.querySelectorAll('span')].filter(isMark)) {
            count += 1;
            host.remove();
          }
          window.own = false;
        };
        const end = performance.now() + 8_000;
        for (let rounds = 0; rounds < 1_000 || performance.now() < end; rounds++) {
          take();
          await new Promise((resolve) => window.act(() => setTimeout(resolve, 5)));
        }
        return count;
      });
      assert.ok(removed < 200, `a fight: ${removed}`);
      await card.closed();
      assert.equal((await pageStatus(home, tabId)).reading, true);
    },
    async firefox({ page, home, tabId, open }) {
      await open();
      await page.evaluate(async () => {
        for (let rounds = 0; rounds < 1_000; rounds++) {
          window.act(() => [...document.querySelectorAll('span')].filter((one) => !one.firstChild && one.style.position === 'absolute').forEach((one) => one.remove()));
          await new Promise((resolve) => window.act(() => setTimeout(resolve, 2)));
        }
      });
      assert.equal((await pageStatus(home, tabId)).reading, true);
    },
  },
];
