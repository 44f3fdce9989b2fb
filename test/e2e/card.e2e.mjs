import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../scripts/browser/extensionPage.mjs';
import { openedPanel } from '../../scripts/browser/popup.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { cardIn, marksOf, pressMark, SETTLED, tabTo } from './cardIn.mjs';
import { layoutOf } from './layouts.mjs';
import { pause } from './listening.mjs';
import { marked, statusOf } from './markedPage.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';

const MARGIN = 8;
/** A card covers no more of its page, px. */
const HIGHEST = 460;

function assertWithin(box, { width, height }) {
  const within = box.left >= MARGIN - 1 && box.top >= MARGIN - 1 && box.right <= width - MARGIN + 1 && box.bottom <= height - MARGIN + 1;
  assert.ok(within, `${JSON.stringify(box)} is not within ${width} × ${height}`);
}

void test('the card opens at its mark, moves nothing, follows it, and goes with it', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page } = await marked(browser, server, { count: 60 });
    const card = await cardIn(page);
    const before = await page.evaluate(layoutOf);
    const { y } = await pressMark(page);
    await card.opened();
    await until(async () => (await card.buttons()).includes(say('card.done')), 'the card was not filled in');
    await pause(SETTLED);
    const { marks: _before, ...wasLaidOut } = before;
    const { marks: _after, ...isLaidOut } = await page.evaluate(layoutOf);
    assert.deepEqual(isLaidOut, wasLaidOut, 'nothing moves, nothing more is copied');
    const opened = await card.box();
    assert.equal(Math.round(opened.width), 340);
    assertWithin(opened, page.viewportSize());
    assert.ok(opened.top > y, 'below its mark');
    assert.ok(opened.height <= HIGHEST, 'the post can be seen beside it');

    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await pause(200);
    assert.ok(Math.abs((await card.box()).top - (opened.top - 40)) < 2, 'follows scrolling');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

    await pressMark(page, 1);
    await card.opened();
    await pressMark(page, 1);
    await card.closed();

    const marks = await page.evaluate(marksOf);
    const last = marks.findLastIndex((each) => each.y < 880);
    await pressMark(page, last);
    await card.opened();
    await pause(SETTLED);
    assert.ok((await card.box()).bottom <= marks[last].y, 'above its mark where there is no room below');

    await page.evaluate((id) => document.getElementById(id).remove(), marks[last].post);
    await card.closed();
    await pressMark(page);
    await card.opened();
    await page.evaluate(() => history.pushState(null, '', '/item?id=2'));
    await card.closed();
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('the card is of use in narrow windows, at 200 %, and from right to left', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page } = await marked(browser, server);
    const card = await cardIn(page);
    const session = await page.context().newCDPSession(page);
    for (const { width, height, deviceScaleFactor } of [
      { width: 360, height: 640, deviceScaleFactor: 1 },
      { width: 640, height: 450, deviceScaleFactor: 2 },
      { width: 320, height: 256, deviceScaleFactor: 4 },
    ]) {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
      await pause(SETTLED);
      await pressMark(page, 1);
      await card.opened();
      await until(async () => (await card.buttons()).includes(say('card.done')), 'the card was not filled in');
      await pause(SETTLED);
      assertWithin(await card.box().then(({ top, ...box }) => ({ ...box, top, bottom: Math.min(box.bottom, height - MARGIN) })), { width, height });
      await card.press('button', say('card.close'));
      await card.closed();
    }
    await session.send('Emulation.clearDeviceMetricsOverride');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await pause(SETTLED);
    const { x } = await pressMark(page, 1);
    await card.opened();
    await pause(SETTLED);
    const { left, right } = await card.box();
    assert.ok(left < x - 200 && right <= x + 30, `mirrored: ${left} to ${right} at ${x}`);
  }),
);

void test('the card by keys alone: in after its mark, out into the page, back by Escape; what is pressed is stored', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page, home } = await marked(browser, server);
    const card = await cardIn(page);
    const [first] = await page.evaluate(marksOf);
    await page.bringToFront();
    await page.evaluate(() => {
      window.heard = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'click', 'focusin', 'input']) document.addEventListener(type, (event) => window.heard.push(event.key ?? type));
    });
    const isMark = (name) => Object.values(['negative', 'neutral', 'positive', 'unsure', 'unscored']).some((label) => say(`mark.${label}`) === name);
    for (let presses = 0; presses < 60 && !isMark(await card.focused()); presses++) await page.keyboard.press('Tab');
    const mark = await card.focused();
    assert.ok(isMark(mark), mark);
    assert.equal(await card.state('button', mark, 'hasPopup'), 'dialog');

    await page.keyboard.press('Enter');
    await card.opened();
    await until(async () => (await card.focused()) === say('card.panel'), 'the focus did not move into the card');
    await until(async () => (await card.buttons()).includes(say('card.done')), 'the card was not filled in');
    await pause(SETTLED);
    const words = await card.words();
    assert.ok(words.includes('Norvelo'), `a screen reader reads it: ${words}`);
    await page.evaluate(() => (window.heard.length = 0));
    await tabTo(page, card, say('card.done'));
    await page.keyboard.press('Space');
    await until(async () => (await statusOf(home, first.post)) === 'done', 'what was pressed was not stored');
    await page.keyboard.type('jk/?');
    assert.deepEqual((await page.evaluate(() => window.heard)).filter((key) => key !== 'focusin'), [], 'the page heard keys');

    await tabTo(page, card, say('relevance.irrelevant'));
    await page.keyboard.press('Tab');
    await until(() => page.evaluate(() => document.activeElement.localName !== 'span'), 'after the card does not come the page');
    await page.keyboard.press('Shift+Tab');
    await until(async () => (await card.focused()) === say('relevance.irrelevant'), 'the way back does not lead into the card');
    await page.keyboard.press('Escape');
    await card.closed();
    await until(async () => (await card.focused()) === mark, 'the focus did not return to the mark');

    await page.keyboard.press('Enter');
    await card.opened();
    await tabTo(page, card, say('card.panel'));
    await pause(SETTLED);
    await page.keyboard.press('Enter');
    const panel = await openedPanel(browser);
    assert.ok(panel, 'the side panel did not open');
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('the card in Firefox: opens, is pressed, closes by Escape', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    const { page, home } = await marked(browser, server);
    const [first] = await page.evaluate(marksOf);
    const isUp = () => page.evaluate(({ x, y }) => document.elementFromPoint(x + 20, y + 60)?.localName === 'span', first);
    const isFocusOn = (post) =>
      page.evaluate((id) => document.activeElement.localName === 'span' && document.activeElement.closest('[id]').id === id, post);
    await page.clickAt(first.x, first.y);
    await until(isUp, 'the card did not open');
    await page.clickAt(first.x, first.y);
    await until(async () => !(await isUp()), 'the card did not close when its mark was pressed again');

    for (let presses = 0; presses < 60 && !(await isFocusOn(first.post)); presses++) await page.press('Tab');
    await page.press('Enter');
    await until(isUp, 'the card did not open by a key');
    await pause(2_000);
    let inside = 0;
    while (inside < 60 && (await isFocusOn(first.post))) {
      await page.press('Tab');
      inside++;
    }
    assert.ok(inside > 5 && inside < 60, `${inside} presses of Tab lead through the card`);
    // The last ones are "Done", "Assign to me", "Escalate" and "Irrelevant".
    for (let presses = 0; presses < 4; presses++) await page.press('Shift', 'Tab');
    await page.press('Space');
    await until(async () => (await statusOf(home, first.post)) === 'done', 'what was pressed was not stored');
    await page.press('Escape');
    await until(async () => !(await isUp()), 'the card did not close');
    await until(() => isFocusOn(first.post), 'the focus did not return to the mark');
  }),
);
