import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtExtension } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { declaredSites, siteOf } from './declaredSites.mjs';
import { allowByPopup, allowByClick, exportCsv, openScreen, readToEnd, understoodMentions } from './earshot.mjs';
import { openWithId, storedRows, until } from './extensionPage.mjs';
import { findChromium, findFirefox, howToGetBrowser } from './findBrowsers.mjs';
import { launchFirefox } from './firefox.mjs';
import { firstOfEachSite, readPageManifest } from './pageManifest.mjs';
import { startPageServer } from './pageServer.mjs';
import { table } from './table.mjs';
import { setUp } from './welcome.mjs';
import { say } from './words.mjs';

/** Reviews of the brand's own page and of its lamp seldom name it. */
export const SAMPLE_TOPIC = {
  name: 'Norvelo',
  query: 'norvelo OR site:trustpilot.com/review/norvelo.example OR site:wheelhouse-bikes.example',
};
const LABELS = ['negative', 'neutral', 'positive', 'unsure', 'unscored'];

/**
 * Shows Earshot at work. `pages` (a page manifest) and `topic` (a query) replace the sample; `headless` prints what was
 * heard, writes the results to `out` and ends, else the browser stays open until it is closed.
 */
export async function demonstrate(root, { headless, pages, topic }) {
  const entries = pages === undefined ? await samplePages(root) : savedPages(resolve(pages));
  const server = await startPageServer();
  try {
    const browser = await openBrowser(root, server, headless);
    try {
      await show({ root, browser, server, headless }, entries, topic === undefined ? SAMPLE_TOPIC : topicOf(topic));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

function topicOf(query) {
  return { name: query.slice(0, 60), query };
}

async function show({ root, browser, server, headless }, entries, topic) {
  const sites = await declaredSites();
  const home = await setUp(browser, { topic, sites });
  const rows = [];
  for (const entry of entries) {
    process.stderr.write(`Reading page ${rows.length + 1} of ${entries.length}: ${entry.file ?? '?'}\n`);
    rows.push(await hear({ browser, server, home, sites }, entry, headless));
  }
  if (headless) {
    await writeResults(root, { browser, server, home }, entries, rows);
    process.stdout.write(table(rows, await totals(home)));
  } else {
    await stayOpen(browser);
  }
}

async function openBrowser(root, server, headless) {
  const chromium = findChromium();
  const firefox = chromium === null ? findFirefox() : null;
  if (chromium === null && firefox === null) throw new Error(howToGetBrowser('any'));
  const options = { server, headless };
  return chromium !== null
    ? launchChromium({ ...options, executablePath: chromium, extension: builtExtension(root) })
    : launchFirefox({
        ...options,
        executablePath: firefox,
        extension: builtExtension(root, { browser: 'firefox' }),
      });
}

/** A page of our own of each site that has posts, with times that fall into the last days. */
async function samplePages(root) {
  const folder = join(root, 'test', 'pages');
  const { fill } = await import(pathToFileURL(join(folder, 'fill.mjs')).href);
  const entries = firstOfEachSite(readPageManifest(join(folder, 'manifest.jsonl'))).filter(({ expect }) => expect === 'posts');
  return entries.map((entry) => ({ ...entry, page: { body: fill(readFileSync(entry.path, 'utf8'), Date.now()) } }));
}

function savedPages(manifest) {
  const entries = readPageManifest(manifest);
  if (entries.length === 0) throw new Error(`The list ${manifest} names no pages.`);
  return entries.map((entry) => ({ ...entry, page: { file: entry.path, type: 'text/html', frozen: true } }));
}

/** Opens one page, gives access where its site has none yet, waits till it is read, and tells what was heard on it. */
async function hear({ browser, server, home, sites }, entry, headless) {
  if (entry.error) return { page: entry.file ?? '?', note: entry.error };
  server.put(entry.url, entry.page);
  const from = Date.now();
  const { opened, tabId } = await openWithId(home, () => browser.open(entry.url, 'domcontentloaded'));
  try {
    if (siteOf(sites, entry.url) === null) await allowHost(browser, home, opened, entry.url);
    const status = await readToEnd(home, tabId);
    if (status === null) return { page: entry.file, note: 'not read' };
    const heard = (await understoodMentions(home)).filter((mention) => mention.lastSeenAt >= from);
    const { siteName: site, scanned, mentions } = status;
    return { page: entry.file, site, scanned, mentions, counts: byLabel(heard) };
  } catch (error) {
    return { page: entry.file, note: error.message.split('\n')[0] };
  } finally {
    if (headless) await opened.close();
  }
}

function byLabel(mentions) {
  return LABELS.map((label) => mentions.filter((one) => one.understanding.sentiment.label === label).length);
}

/** What is stored in the end: a post that stands on two pages counts once. */
async function totals(home) {
  const mentions = await understoodMentions(home);
  const exposure = (await storedRows(home, 'exposure')) ?? [];
  const scanned = exposure.flatMap(({ hours }) => hours).reduce((sum, count) => sum + count, 0);
  return { scanned, mentions: mentions.length, counts: byLabel(mentions) };
}

/** A host of no known site: the popup over its page offers to read it always. */
async function allowHost(browser, home, page, url) {
  const { protocol, hostname } = new URL(url);
  const pattern = `${protocol}//${hostname}/*`;
  if (await home.evaluate((origin) => globalThis.chrome.permissions.contains({ origins: [origin] }), pattern)) return;
  if (browser.kind === 'chromium') await allowByPopup(browser, page, { button: say('page.readAlways'), pattern });
  // Firefox opens a popup for nobody but its user.
  else await allowByClick(browser, home, pattern);
}

async function writeResults(root, { browser, server, home }, entries, rows) {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const dashboard = await openScreen(browser, 'dashboard.html#/mentions');
  await dashboard.resize(1280, 900);
  await dashboard.waitFor('button', say('export.csv'));
  await exportCsv(browser, dashboard, join(out, 'mentions.csv'));
  writeFileSync(join(out, 'dashboard.png'), await dashboard.screenshot());
  writeFileSync(join(out, 'mentions.png'), await pictureMentions(browser));
  writeFileSync(join(out, 'overview.png'), await pictureOverview(browser));
  writeFileSync(join(out, 'insights.png'), await pictureInsights(browser));

  const best = rows.reduce((most, row, index) => ((row.mentions ?? -1) > (rows[most].mentions ?? -1) ? index : most), 0);
  const entry = entries[best];
  if (entry.error) return;
  server.put(entry.url, entry.page);
  const { tabId } = await openWithId(home, () => browser.open(entry.url, 'domcontentloaded'));
  await readToEnd(home, tabId);
  writeFileSync(join(out, 'popup.png'), await picturePopup(browser, tabId));
  writeFileSync(join(out, 'panel.png'), await picturePanel(browser, tabId));
}

/** What is wrong, in words that Earshot scores, with the first one opened. */
async function pictureMentions(browser) {
  const mentions = await openScreen(browser, 'dashboard.html#/mentions?sentiment=negative&lang=en');
  await mentions.resize(1280, 900);
  await mentions.waitFor('article');
  await mentions.click('button', say('why.show'));
  await pause();
  return mentions.screenshot();
}

async function pictureOverview(browser) {
  const overview = await openScreen(browser, 'dashboard.html#/overview');
  await overview.resize(1280, 900);
  await overview.waitFor('heading', say('overview.title'));
  await pause();
  return overview.screenshot();
}

/** What people speak of, and how each comes off. */
async function pictureInsights(browser) {
  const insights = await openScreen(browser, 'dashboard.html#/insights?part=aspects');
  await insights.resize(1280, 900);
  await insights.waitFor('heading', say('aspects.title'));
  await pause();
  return insights.screenshot();
}

/** The side panel in a tab, as wide as browsers open it. */
async function picturePanel(browser, tabId) {
  const panel = await openScreen(browser, `sidepanel.html?tab=${tabId}`);
  await panel.resize(380, 700);
  await panel.waitFor('article');
  await pause();
  return panel.screenshot();
}

/** Figures come in by live queries of their own. */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, 1_000));
}

/** The popup in a tab, as high as browsers let popups be. */
async function picturePopup(browser, tabId) {
  const popup = await openScreen(browser, `popup.html?tab=${tabId}`);
  await popup.resize(380, 600);
  await popup.waitFor('button', say('popup.dashboard'));
  await until(async () => (await popup.count('region', say('page.title'))) > 0, 'the popup shows no page');
  await pause();
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

async function stayOpen(browser) {
  await openScreen(browser, 'dashboard.html');
  await browser.tidy?.();
  process.stdout.write('Earshot is open with sample pages; close the browser to end.\n');
  await browser.closed();
}
