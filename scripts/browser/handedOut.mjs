import { askTab, openWithId, until } from './extensionPage.mjs';

import { setUp } from './welcome.mjs';

const TABS = 2;
/** A reading that gives no word for so long is given up; large pages on slow machines stay far below. */
const PATIENCE = 60_000;

/**
 * Reads all entries of a page manifest by the listener of a read-pages build, two at a time, and hands each reading to
 * `done` in the manifest's order. A page that fails gives a reading without posts and with `error`.
 */
export async function readAll(browser, server, entries, done) {
  const home = await setUp(browser, { topic: { name: 'Everything', query: 'everything' } });
  const tabs = [];
  for (let i = 0; i < TABS; i++) tabs.push(await newTab(browser, home));

  const readings = new Array(entries.length);
  const busy = new Map();
  let next = 0;
  let printed = 0;
  const work = async (tab) => {
    while (next < entries.length) {
      const index = next++;
      const entry = entries[index];
      // Two pages of one address cannot be served at once.
      const before = busy.get(entry.url) ?? Promise.resolve();
      const reading = before.then(() => read(browser, server, home, tab, entry));
      busy.set(entry.url, reading);
      readings[index] = await reading;
      while (readings[printed] !== undefined) done(readings[printed++]);
    }
  };
  await Promise.all(tabs.map(work));
}

async function newTab(browser, home) {
  const { opened, tabId } = await openWithId(home, () => browser.context.newPage());
  return { page: opened, tabId };
}

async function read(browser, server, home, tab, entry) {
  const nothing = { file: entry.file, site: null, pageKind: null, posts: [], health: { found: 0, read: 0, missing: {} } };
  if (entry.error) return { ...nothing, error: entry.error };
  server.put(entry.url, { file: entry.path, type: 'text/html', frozen: true });
  try {
    await tab.page.goto(entry.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const answer = await until(
      async () => {
        const handed = await askTab(home, tab.tabId, 'handOut');
        return handed?.settled ? handed : null;
      },
      'the listener did not come to an end with this page',
      PATIENCE,
      100,
    );
    const { site, pageKind, posts, health } = answer;
    return { file: entry.file, site, pageKind, posts, health };
  } catch (error) {
    return { ...nothing, error: firstLine(error) };
  } finally {
    server.remove(entry.url);
    await leave(browser, home, tab);
  }
}

/** Leaves the page, so that the next answer cannot be this one's; a tab that crashed is replaced. */
async function leave(browser, home, tab) {
  try {
    await tab.page.goto('about:blank', { timeout: 10_000 });
  } catch {
    await tab.page.close().catch(() => undefined);
    Object.assign(tab, await newTab(browser, home));
  }
}

function firstLine(error) {
  return String(error.message).split('\n')[0];
}
