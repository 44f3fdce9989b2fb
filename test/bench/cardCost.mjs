import { askTab, openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { playwrightScreen } from '../../scripts/browser/screen.mjs';
import { withBench } from './browser.mjs';
import { figure, median, ratio, rounded } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';
import { THREAD, threadPage } from './thread.mjs';

const POSTS = 200;
const RUNS = 10;
/** As far below its mark something of a card that is filled in stands, and of an empty one, px. */
const DEEP = 250;

/**
 * Opening the card at a mark, from the press until the first frame in which it is filled in; against an empty popover that the page
 * opens itself at the press of a button, of the same size. The first opening in a page, for which the card's script is fetched when the pointer comes, is told apart.
 */
export function cardCost() {
  return withBench(async ({ browser, server, page: own }) => {
    await own.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount: null });
    server.put(THREAD, { body: threadPage({ isLaidOut: true }) });
    const home = playwrightScreen(own);
    const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
    await page.evaluate((size) => globalThis.prepare({ batches: 1, size, first: 10_000 }), POSTS);
    await page.evaluate(() => globalThis.appendAll());
    await until(async () => (await askTab(home, tabId, 'pageStatus'))?.scanned === POSTS + 1, 'the posts were not all read');
    await page.evaluate(addEmpty);
    await until(async () => (await page.evaluate(places)).length >= RUNS, 'there are no marks');
    const empty = [];
    const card = [];
    for (let run = 0; run <= RUNS; run++) {
      empty.push(await opening(page, await page.evaluate(emptyPlace)));
      const [at] = await page.evaluate(places, run % RUNS);
      card.push(await opening(page, at));
      await page.keyboard.press('Escape');
    }
    const [first, ...later] = card;
    const [, ...laterEmpty] = empty;
    return {
      ratios: { card_vs_empty: ratio(median(later), median(laterEmpty)) },
      figures: {
        card_vs_empty_ms: rounded(median(later) - median(laterEmpty)),
        card_first_vs_empty_ms: rounded(first - median(laterEmpty)),
        card_ms: figure(later),
        empty_card_ms: figure(laterEmpty),
      },
    };
  });
}

/** Presses there, where the pointer came a moment before; ms from the press to the frame in which something stands deep below. */
async function opening(page, { x, y }) {
  await page.waitForTimeout(400);
  await page.mouse.move(x, y);
  const watched = page.evaluate(watch, { x, y, deep: DEEP });
  await page.waitForTimeout(100);
  await page.mouse.click(x, y);
  return watched;
}

/** Runs in the page. */
function watch({ x, y, deep }) {
  return new Promise((resolve) => {
    addEventListener('click', ({ timeStamp }) => {
      const before = document.elementFromPoint(x + 5, y + deep);
      const look = () => {
        if (document.elementFromPoint(x + 5, y + deep) === before) requestAnimationFrame(look);
        else resolve(performance.now() - timeStamp);
      };
      look();
    }, { capture: true, once: true });
  });
}

/** Runs in the page: the nth mark, or all of them, scrolled to the window's upper edge. */
function places(at) {
  const hosts = [...document.querySelectorAll('span')].filter((host) => !host.firstChild && host.style.position === 'absolute');
  if (at === undefined || at === null) return hosts.map(() => 0);
  hosts[at].scrollIntoView({ block: 'start', behavior: 'instant' });
  const { x, y, height } = hosts[at].getBoundingClientRect();
  return [{ x: x + 13, y: y + height / 2 }];
}

/** Runs in the page: a button that opens an empty popover of a card's size. */
function addEmpty() {
  const button = document.createElement('button');
  button.id = 'empty';
  button.style.cssText = 'position:fixed;left:10px;top:10px;width:20px;height:20px;z-index:9';
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.style.cssText = 'position:fixed;inset:auto;left:10px;top:40px;width:340px;height:420px;margin:0';
  button.addEventListener('click', () => {
    popover.showPopover();
    setTimeout(() => popover.hidePopover(), 300);
  });
  document.body.append(button, popover);
}

/** Runs in the page. */
function emptyPlace() {
  const { x, y } = document.getElementById('empty').getBoundingClientRect();
  return { x: x + 10, y: y + 10 };
}
