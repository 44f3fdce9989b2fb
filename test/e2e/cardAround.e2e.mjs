import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { cardIn, marksOf, pressMark, SETTLED } from './cardIn.mjs';
import { pause } from './listening.mjs';
import { marked, statusOf } from './markedPage.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';

/** For marks to be looked after when the page was changed. */
const LOOKED = 2_000;

const filled = (card) => until(async () => (await card.buttons()).includes(say('card.done')), 'the card was not filled in', 15_000);

/** Runs in the page: its posts stand in a modal dialog from now on. */
function intoDialog() {
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'width:600px;height:480px;overflow:auto';
  dialog.append(document.querySelector('center'));
  document.body.append(dialog);
  dialog.showModal();
}

/** Runs in the page: whether its dialog is open. */
const isDialogOpen = () => document.querySelector('dialog').open;

/** Runs in the page: whether a mark's own element is what is seen and pressed there. */
const isOursAt = ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'span';

const middleOf = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });

/** Presses "Done" and waits for it to be stored. */
async function workOn(home, card, post) {
  await card.press('button', say('card.done'));
  await until(async () => (await statusOf(home, post)) === 'done', 'what was pressed was not stored');
}

void test('in a modal dialog the card stands above it and is of use, Escape closes the card before the dialog, and it goes with it', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page, home } = await marked(browser, server);
    await page.evaluate(intoDialog);
    await pause(LOOKED);
    const card = await cardIn(page);
    const [first] = await page.evaluate(marksOf);
    await pressMark(page);
    await card.opened();
    await filled(card);
    await pause(SETTLED);
    assert.ok(await page.evaluate(isOursAt, middleOf(await card.box())), 'seen above the dialog');
    await workOn(home, card, first.post);
    await page.keyboard.press('Escape');
    await card.closed();
    assert.ok(await page.evaluate(isDialogOpen), 'the dialog stays');

    await pressMark(page);
    await card.opened();
    await page.evaluate(() => document.querySelector('dialog').close());
    await card.closed();
    await page.evaluate(() => document.querySelector('dialog').showModal());
    await pressMark(page, 1);
    await card.opened();
    await filled(card);
    assert.ok(await page.evaluate(isOursAt, middleOf(await card.box())), 'above it again');
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('the card comes along where its page fills the screen, and goes where something else does', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page, home } = await marked(browser, server);
    const card = await cardIn(page);
    const session = await page.context().newCDPSession(page);
    const fill = async (selector) => {
      const expression = `document.querySelector(${JSON.stringify(selector)}).requestFullscreen().then(() => true)`;
      await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
      await page.waitForFunction((wanted) => document.fullscreenElement?.matches(wanted), selector);
      await pause(SETTLED);
    };
    const [first] = await page.evaluate(marksOf);
    await pressMark(page);
    await card.opened();
    await filled(card);
    await fill('center');
    assert.ok(await page.evaluate(isOursAt, middleOf(await card.box())), 'seen above what fills the screen');
    await workOn(home, card, first.post);
    await page.evaluate(() => document.exitFullscreen());
    await pause(SETTLED);
    assert.ok(await card.isOpen(), 'stays when the screen is left');

    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<section id="film">A film</section>'));
    await fill('#film');
    await card.closed();
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('the card by touch: opens, is pressed, is scrolled, and closes', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page, home } = await marked(browser, server);
    const card = await cardIn(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await page.evaluate(() => {
      window.pointers = new Set();
      addEventListener('pointerdown', ({ pointerType }) => window.pointers.add(pointerType), { capture: true });
    });
    const touch = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const tap = async ({ x, y }) => {
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
    };
    const tapOn = async (name) => tap(middleOf(await card.boxOf('button', name)));
    const [first] = await page.evaluate(marksOf);
    await tap(first);
    await card.opened();
    await filled(card);
    await pause(SETTLED);
    await tapOn(say('card.done'));
    await until(async () => (await statusOf(home, first.post)) === 'done', 'what was tapped was not stored');
    await until(async () => (await card.state('button', say('card.done'), 'pressed')) === 'true', 'what was tapped is not seen as pressed');

    await tapOn(say('why.show'));
    await until(async () => (await card.buttons()).includes(say('why.hide')), 'why was not opened');
    await pause(SETTLED);
    const before = (await card.boxOf('button', say('why.hide'))).top;
    const { x, y } = middleOf(await card.box());
    await touch('touchStart', [{ x, y }]);
    for (let moved = 10; moved <= 120; moved += 10) await touch('touchMove', [{ x, y: y - moved }]);
    await touch('touchEnd', []);
    await pause(SETTLED);
    assert.ok((await card.boxOf('button', say('why.hide'))).top < before - 20, 'the finger scrolls it');
    assert.equal(await page.evaluate(() => scrollY), 0, 'and not the page');

    await tapOn(say('card.close'));
    await card.closed();
    assert.deepEqual(await page.evaluate(() => [...window.pointers]), ['touch']);
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('nothing in the card moves by itself where less motion is wanted, and what is pressed is seen in forced colours', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const { page } = await marked(browser, server);
    const card = await cardIn(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await pressMark(page);
    await card.opened();
    await filled(card);
    const motion = async () => (await card.styles('button', say('card.put'), ['transition-duration']))['transition-duration'];
    assert.match(await motion(), /0\.15s/u);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    assert.match(await motion(), /^0s(?:, 0s)*$/u);

    await pause(SETTLED);
    const look = () => card.styles('button', say('sentiment.neutral'), ['outline-style', 'border-top-color']);
    const unpressed = await look();
    await card.press('button', say('sentiment.neutral'));
    await until(async () => (await card.state('button', say('sentiment.neutral'), 'pressed')) === 'true', 'it was not pressed');
    await page.mouse.move(5, 5);
    const pressed = await look();
    assert.equal(unpressed['outline-style'], 'none');
    assert.equal(pressed['outline-style'], 'solid');
    assert.notEqual(pressed['border-top-color'], unpressed['border-top-color']);
    assert.deepEqual(await browser.extensionErrors(), []);
  }),
);

void test('in a modal dialog in Firefox: the card stands above it, and Escape closes the card before the dialog', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    const { page } = await marked(browser, server);
    await page.evaluate(intoDialog);
    await pause(LOOKED);
    const [first] = await page.evaluate(marksOf);
    const inCard = { x: first.x + 20, y: first.y + 60 };
    await page.clickAt(first.x, first.y);
    await until(() => page.evaluate(isOursAt, inCard), 'the card is not seen above the dialog');
    await page.press('Escape');
    await until(async () => !(await page.evaluate(isOursAt, inCard)), 'the card did not close');
    assert.ok(await page.evaluate(isDialogOpen), 'the dialog stays');
    await page.press('Escape');
    await until(async () => !(await page.evaluate(isDialogOpen)), 'the dialog did not close');
  }),
);
