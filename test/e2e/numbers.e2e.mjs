import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import Papa from 'papaparse';
import { declaredSites, siteOf } from '../../scripts/browser/declaredSites.mjs';
import { SAMPLE_TOPIC } from '../../scripts/browser/demonstration.mjs';
import { allowByClick, exportCsv, openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, putRow, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { readPageManifest } from '../../scripts/browser/pageManifest.mjs';
import { openPopup } from '../../scripts/browser/popup.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { fill } from '../pages/fill.mjs';
import { inChromium, NEEDS_CHROMIUM, ROOT } from './support.mjs';

const DAY = 86_400_000;
/** Sample pages with mentions of both fortnights, enough for every number. */
const PAGES = [
  'trustpilot/norvelo.html', 'reddit/thread.html', 'reddit/old-thread.html', 'reddit/feed.html', 'reddit/search.html', 'x/search.html', 'x/status.html',
  'bluesky/profile.html', 'web/forum.html',
];
const LEAST_MENTIONS = 20;
const FORTNIGHT = 14;
/** Below this many scored mentions no rate is shown. */
const LEAST_FOR_RATE = 10;
const SCORED = ['negative', 'neutral', 'positive'];

void test("the popup's numbers are those counted from the CSV", NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const now = Date.now();
    const { page, home } = await readSamples(browser, server, now);
    await understoodMentions(home);
    const rows = await exportedRows(browser);
    const [current, before, older] = periods(rows, now);
    assert.ok(current.length >= LEAST_MENTIONS, `${current.length} mentions in the last fortnight`);
    assert.ok(before.length >= LEAST_MENTIONS, `${before.length} mentions in the one before`);
    assert.ok(older.length > 0, 'none older');

    const young = await openPopup(browser, page);
    await young.waitFor('region', say('net.title'));
    const since = plain(say('overview.notComparable', { since: '' })).replace(/\W+$/, '');
    assert.ok(plain(await young.evaluate(() => document.body.innerText)).includes(since), 'a topic that is new is compared');
    await young.close();
    await listenSince(home, now - 60 * DAY);

    const popup = await openPopup(browser, page);
    await popup.waitFor('region', say('net.title'));
    const shown = plain(await popup.evaluate(() => document.body.innerText));
    const has = (words) => assert.ok(shown.includes(plain(words)), `no "${words}" in: ${shown}`);
    has(say('count.mentions', { n: current.length }));
    const change = Math.round((current.length / before.length - 1) * 100);
    has(`${change === 0 ? '0' : signed(change)}% ${say('overview.from', { value: String(before.length) })}`);
    const [net, netBefore] = [netOf(current), netOf(before)];
    has(signed(Math.round(net.value)));
    has(say('net.interval', ends(net)));
    has(say('net.scored', { n: net.n }));
    const fell = net.value - netBefore.value - Math.hypot(net.value - net.low, netBefore.high - netBefore.value);
    const rose = net.value - netBefore.value + Math.hypot(net.high - net.value, netBefore.value - netBefore.low);
    const moved = Math.round(net.value) - Math.round(netBefore.value);
    if (moved === 0) has(say('overview.unchanged'));
    else has(say('overview.valueAndInterval', { value: signed(moved), ...ends({ low: fell, high: rose }) }));
    assert.deepEqual(await barsOf(popup), perDay(current, now));
  }),
);

/** Opens the sample pages with the sample's topic, and leaves one open. */
async function readSamples(browser, server, now) {
  const sites = await declaredSites();
  const home = await setUp(browser, { topic: SAMPLE_TOPIC, sites });
  let last = null;
  const pages = readPageManifest(join(ROOT, 'test', 'pages', 'manifest.jsonl')).filter(({ file }) => PAGES.includes(file));
  assert.equal(pages.length, PAGES.length);
  for (const { path, url } of pages) {
    server.put(url, { body: fill(readFileSync(path, 'utf8'), now) });
    if (siteOf(sites, url) === null) await allowByClick(browser, home, `https://${new URL(url).hostname}/*`);
    const { opened, tabId } = await openWithId(home, () => browser.open(url));
    await readToEnd(home, tabId);
    await last?.close();
    last = opened;
  }
  return { page: last, home };
}

/** Lets the topic have listened for longer, so that there is a time before to compare with. */
async function listenSince(home, instant) {
  const [topic] = await storedRows(home, 'topics');
  await putRow(home, 'topics', { ...topic, listeningSince: instant, createdAt: instant });
}

async function exportedRows(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-csv-'));
  try {
    const dashboard = await openScreen(browser, 'dashboard.html#/mentions');
    const file = join(folder, 'mentions.csv');
    await exportCsv(browser, dashboard, file);
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows by the day of posting: the last fortnight, the one before it, and what is older. The browser's zone is UTC. */
function periods(rows, now) {
  const today = Math.floor(now / DAY);
  const ages = rows
    .filter((row) => ['second', 'minute', 'hour', 'day'].includes(row.published_precision))
    .map((row) => ({ row, age: today - Math.floor(Date.parse(row.published_at) / DAY) }));
  const between = (from, to) => ages.filter(({ age }) => age >= from && age < to).map(({ row }) => row);
  return [between(0, FORTNIGHT), between(FORTNIGHT, 2 * FORTNIGHT), between(2 * FORTNIGHT, Infinity)];
}

/** Net sentiment with its interval, computed anew from rows: one more positive and one more negative are counted for its ends. */
function netOf(rows) {
  const count = (label) => rows.filter((row) => row.sentiment === label).length;
  const n = SCORED.reduce((sum, label) => sum + count(label), 0);
  assert.ok(n >= LEAST_FOR_RATE, `${n} scored`);
  const [p, m] = [count('positive') / n, count('negative') / n];
  const [more, less] = [(count('positive') + 1) / (n + 2), (count('negative') + 1) / (n + 2)];
  const half = 196 * Math.sqrt((more + less - (more - less) ** 2) / (n + 2));
  const centre = 100 * (more - less);
  return { n, value: 100 * (p - m), low: Math.max(-100, centre - half), high: Math.min(100, centre + half) };
}

/** The ends of an interval as they are shown. */
function ends({ low, high }) {
  return { low: signed(Math.round(low)), high: signed(Math.round(high)) };
}

function perDay(rows, now) {
  const today = Math.floor(now / DAY);
  const totals = Array.from({ length: FORTNIGHT }, () => 0);
  for (const { published_at: at } of rows) totals[FORTNIGHT - 1 - (today - Math.floor(Date.parse(at) / DAY))] += 1;
  return totals;
}

/** What the bars of the popup say, day by day; a day on which nothing was read counts as none. */
async function barsOf(popup) {
  const titles = await until(
    async () => {
      const found = await popup.evaluate(() =>
        [...document.querySelectorAll('figure [role="group"] button')].map((button) => button.title),
      );
      return found.length > 0 && found;
    },
    'no bars in the popup',
  );
  return titles.map((title) => Number(/: (\d+) mentions?/.exec(title)?.[1] ?? 0));
}

function signed(value) {
  return value === 0 ? '0' : value > 0 ? `+${value}` : `\u2212${-value}`;
}

/** Without the marks that isolate directions, white space as one space. */
function plain(text) {
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}
