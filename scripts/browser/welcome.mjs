import { patternsOf } from './declaredSites.mjs';
import { openScreen } from './earshot.mjs';
import { playwrightScreen } from './screen.mjs';
import { say } from './words.mjs';

/** After a press that was heard, a form is gone by then, ms. */
const PRESSED = 10_000;

/**
 * Walks through the welcome page as a person does: agrees, enters a topic, lets sites be read, each by its own button.
 * `topic`: {name, query}; `sites`: as `declaredSites` gives them. Returns the page's screen.
 */
export async function setUp(browser, { topic, sites = [] }) {
  const screen = await welcome(browser);
  await giveConsent(screen);
  await addTopic(screen, topic);
  for (const site of sites) await allowSite(browser, screen, site);
  return screen;
}

/** The welcome page that opened at the install, else a new one. */
export async function welcome(browser) {
  const opened = await browser.openedByItself('welcome.html');
  if (opened === null) return openScreen(browser, 'welcome.html');
  return browser.kind === 'chromium' ? playwrightScreen(opened) : opened;
}

export async function giveConsent(screen) {
  await screen.click('button', say('welcome.consent.agree'));
}

export async function addTopic(screen, { name, query }) {
  await screen.fill('textbox', say('topics.name'), name);
  await screen.click('tab', say('builder.mode.write'));
  await screen.fill('textbox', say('topics.query'), query);
  await screen.click('button', say('topics.add'));
  // Other spellings that are found just then move the button away from under the pointer: nobody's press is lost for good.
  const isThere = async () => (await screen.count('textbox', say('topics.query'))) > 0;
  if (!(await within(PRESSED, async () => !(await isThere())))) await screen.click('button', say('topics.add'));
}

/** Whether something comes true in so many ms. */
async function within(most, isTrue) {
  const end = Date.now() + most;
  while (Date.now() < end) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Presses a site's own button; the browser's prompt is answered "allow". */
export async function allowSite(browser, screen, site) {
  await browser.allow(patternsOf(site));
  await screen.click('button', say('sites.read', { site: site.name }));
}
