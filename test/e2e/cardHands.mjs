import assert from 'node:assert/strict';
import { until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { cardIn, SETTLED } from './cardIn.mjs';
import { pause } from './listening.mjs';

const MOST_PRESSES = 60;

/** Runs in the page: what the page can see of the mark of the post that says something; null where there is none. */
const hostAt = (says) => [...document.querySelectorAll('span')].find((host) => !host.firstChild && host.style.position === 'absolute'
  && host.parentElement.textContent.includes(says)) ?? null;

/** Runs in the page: the middle of a mark, given by what it hangs on. */
function middleOf(host) {
  if (host === null) return null;
  host.scrollIntoView({ block: 'start', behavior: 'instant' });
  scrollBy({ top: -100, behavior: 'instant' });
  const { x, y, height } = host.getBoundingClientRect();
  return { x: x + 13, y: y + height / 2 };
}

/** A function for the page that does `fn` with the mark of the post that says what it is given. */
const withHost = (fn) => `(says) => (${String(fn)})((${String(hostAt)})(says))`;

/** How a card is opened, and its first reply put into the page, in Chromium: by the mouse. */
export async function byMouse(page) {
  const card = await cardIn(page);
  const cardSays = async (words) => (await card.isOpen()) && (await card.words()).includes(words);
  const waitFor = (words, what) => until(() => cardSays(words), what).catch(async (error) => {
    throw new Error(`${error.message} It says: ${(await card.isOpen()) ? await card.words() : 'nothing, it is closed'}`, { cause: error });
  });
  return {
    async putFirst(says) {
      const { x, y } = await until(() => page.evaluate(`(${withHost(middleOf)})(${JSON.stringify(says)})`), `no mark at "${says}"`);
      await pause(SETTLED);
      await page.mouse.click(x, y);
      await waitFor(say('card.put'), 'the card did not fill');
      await card.press('button', say('card.put'));
      await waitFor(say('card.stands'), 'the card does not say that a reply stands in the page');
    },
    seesAnswered: () => waitFor(say('status.answered'), 'the open card does not say that it is answered'),
  };
}

/** The same in Firefox: by keys alone. */
export async function byKeys(page) {
  const tabTo = async (isThere, what) => {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if (await isThere()) return;
      await page.press('Tab');
    }
    assert.fail(`Tab did not come to ${what}`);
  };
  const waitFor = (words, what) => until(async () => (await page.words()).includes(words), what).catch(async (error) => {
    throw new Error(`${error.message} The page with its card says: ${await page.words()}`, { cause: error });
  });
  return {
    async putFirst(says) {
      await until(() => page.evaluate(withHost(middleOf), says), `no mark at "${says}"`);
      await tabTo(() => page.evaluate(withHost((host) => host === document.activeElement), says), `the mark at "${says}"`);
      await page.press('Space');
      await waitFor(say('card.put'), 'the card did not fill');
      await tabTo(async () => (await page.focused()) === say('card.put'), `"${say('card.put')}"`);
      await pause(SETTLED);
      await page.press('Space');
      await waitFor(say('card.stands'), 'the card does not say that a reply stands in the page');
    },
    seesAnswered: () => waitFor(say('status.answered'), 'the open card does not say that it is answered'),
  };
}
