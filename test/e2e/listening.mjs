import { readToEnd } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { BRAND, site } from './support.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

/** Earshot set up for the sample brand, with a thread of `count` comments open and read to its end. */
export async function listening(browser, server, { count = 20 } = {}) {
  const shown = comments(count, { seed: 11, newest: Date.now() });
  server.put(THREAD, { body: threadPage({ shown }) });
  const hackerNews = await site('hackernews');
  const home = await setUp(browser, { topic: BRAND, sites: [hackerNews] });
  const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
  const status = await readToEnd(home, tabId);
  return { home, page, tabId, status, shown, hackerNews };
}

/** Comments that come later than those of `listening`. */
export function laterComments(count) {
  return comments(count, { seed: 12, firstId: 50_000, newest: Date.now() });
}

export const append = (page, added) => page.evaluate((list) => window.append(list), added);

/** Ids under which the comments that name the brand are stored, in order. */
export function expectedIds(...lists) {
  return lists.flat().filter(({ brand }) => brand).map(({ id }) => `hackernews:${id}`).sort();
}

export async function storedIds(screen) {
  return ((await storedRows(screen, 'mentions')) ?? []).map(({ id }) => id).sort();
}

/** How many distinct posts were scanned, all days together. */
export async function exposed(screen) {
  const rows = (await storedRows(screen, 'exposure')) ?? [];
  return rows.flatMap(({ hours }) => hours).reduce((sum, count) => sum + count, 0);
}

/** How many mentions the tallies of one clock hold. */
export async function tallied(screen, clock) {
  const rows = (await storedRows(screen, 'tallies')) ?? [];
  return rows.flatMap((row) => row[clock].counts).reduce((sum, count) => sum + count, 0);
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
