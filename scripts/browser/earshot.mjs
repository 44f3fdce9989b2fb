import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { downloaded } from './downloads.mjs';
import { askTab, storedRows, until } from './extensionPage.mjs';
import { openPopup } from './popup.mjs';
import { playwrightScreen } from './screen.mjs';
import { say } from './words.mjs';

/** Looks that must agree before a page counts as read to its end, and the pause between them, ms. */
const LOOKS = 4;
const PAUSE = 250;

/** A page of the extension as a screen, in either browser. */
export async function openScreen(browser, path) {
  const opened = await browser.openExtensionPage(path);
  return browser.kind === 'chromium' ? playwrightScreen(opened) : opened;
}

/** What the listener in a tab says of its page: null where none answers. */
export function pageStatus(home, tabId) {
  return askTab(home, tabId, 'pageStatus');
}

/**
 * Waits until the listener in a tab reads, has found no more for a second, and has nothing left to send; gives its last
 * word. Null where no listener answers within `patience` ms.
 */
export async function readToEnd(home, tabId, patience = 30_000) {
  const deadline = Date.now() + patience;
  let last = '';
  let agreed = 0;
  for (;;) {
    const status = await pageStatus(home, tabId);
    const word = JSON.stringify(status);
    agreed = status?.reading && status.waiting === 0 && word === last ? agreed + 1 : 0;
    last = word;
    if (agreed === LOOKS) return status;
    if (Date.now() > deadline) {
      if (status === null) return null;
      throw new Error(`A page was not read to its end within ${patience / 1000} s: ${word}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Waits until every stored mention is understood, and gives them. */
export async function understoodMentions(home) {
  let mentions = [];
  await until(
    async () => {
      mentions = (await storedRows(home, 'mentions')) ?? [];
      return mentions.every((mention) => mention.understandingVersion > 0);
    },
    'some mentions were never understood',
    60_000,
    250,
  );
  return mentions;
}

/** Lets the site of an open page be read from now on, by the button in the popup over it. */
export async function allowByPopup(browser, page, { button, pattern }) {
  await browser.allow([pattern]);
  const popup = await openPopup(browser, page);
  try {
    await popup.click('button', button);
    await until(
      () => popup.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), pattern),
      `access to ${pattern} was not given`,
    );
  } finally {
    await popup.close();
  }
}

/** Lets hosts be read by a click on a button for the moment, which asks what the popup's own button would ask. */
export async function allowByClick(browser, home, patterns) {
  const asked = { name: 'Read these hosts', patterns: [patterns].flat() };
  await browser.allow(asked.patterns);
  await home.evaluate(
    ({ name, patterns: origins }) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.addEventListener('click', () => {
        globalThis.chrome.permissions.request({ origins });
        button.remove();
      });
      document.body.prepend(button);
    },
    asked,
  );
  await home.click('button', asked.name);
  await until(
    () => home.evaluate((origins) => globalThis.chrome.permissions.contains({ origins }), asked.patterns),
    `access to ${asked.patterns.join(', ')} was not given`,
  );
}

/** Lets mentions of each site that is asked about go along, until something came. */
async function answerUntil(coming, dashboard) {
  let isThere = false;
  const came = coming.finally(() => {
    isThere = true;
  });
  const take = say('export.ask.takeAlong');
  while (!isThere) {
    if ((await dashboard.count('button', take)) > 0) await dashboard.click('button', take);
    await Promise.race([came, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
}

/** Presses "Export CSV" on the dashboard and writes the downloaded file. Whatever site is asked about may go along. */
export async function exportCsv(browser, dashboard, file) {
  const press = () => dashboard.click('button', say('export.csv'));
  if (browser.kind === 'chromium') {
    const coming = dashboard.page.waitForEvent('download', { timeout: 60_000 });
    await press();
    await answerUntil(coming, dashboard);
    await (await coming).saveAs(file);
    return;
  }
  await press();
  writeFileSync(file, await readFile(await downloaded(browser.downloads, (name) => name.endsWith('.csv'), 'the CSV was not downloaded')));
}
