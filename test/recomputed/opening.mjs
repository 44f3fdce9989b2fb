import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightScreen } from '../../scripts/browser/screen.mjs';
import { atRest } from '../bench/atRest.mjs';
import { withBench } from '../bench/browser.mjs';
import { setUp } from './settingUp.mjs';

/** The end of the time that is filled; screens are read with their clocks set to it. A Saturday. */
export const NOW = Date.UTC(2026, 9, 31, 18);
export const ZONE = 'UTC';
/** Names of sites that are no host. */
const NAMES = new Map([['hackernews', 'Hacker News'], ['trustpilot', 'Trustpilot'], ['x', 'X']]);
const DAY = 86_400_000;
const HALF_YEAR = 182;
const SEED = 19;
/** Rows of a table that are read at once. */
const WINDOW = 2_000;

/**
 * Runs `use` with a browser in which so many generated mentions of half a year are stored (or, with `shared`, the texts of a folder
 * of labelled sentences, put through ingest as posts; with `imported`, out of files of 4CAT and Brandwatch), with what users decide, and with everything that is stored read out of it.
 */
export async function withStored({ many, shared = null, imported = false, say }, use) {
  await withBench(
    async ({ browser, page, id }) => {
      const filled = shared === null ? { seed: SEED, count: many, now: NOW, days: HALF_YEAR } : null;
      await page.evaluate((of) => globalThis.bench.startFilling(of), { now: NOW, amount: imported ? null : filled });
      await page.evaluate(() => globalThis.bench.decide('learns', false));
      if (imported) {
        for (const { tool, rows, stored, took } of await page.evaluate((of) => globalThis.bench.importTables(of), filled)) say(`${tool}: ${stored} of ${rows} rows stored in ${Math.round(took)} ms.`);
      } else if (filled !== null) while (!(await page.evaluate(() => globalThis.bench.fill(20_000))).done);
      else await page.evaluate((texts) => globalThis.bench.ingestTexts(texts), sharedTexts(shared, many));
      const home = playwrightScreen(page);
      await setUp({ page, home, now: NOW, read: (table) => readTable(page, table) });
      // Nothing is learned from labels here: that work is never begun.
      await atRest(page, { but: ['toLearn'] });
      const stored = await everything(page);
      say(`${stored.mentions.length} mentions are stored.`);
      await use({ browser, stored, url: (path) => `chrome-extension://${id}/dashboard.html#/${path}` });
    },
    { timeZone: ZONE },
  );
}

/** All rows of the tables that are not counters: what was heard, what was scanned, and what the user said and brought in. */
async function everything(page) {
  const stored = { now: NOW, zone: ZONE, siteNames: NAMES };
  const names = [
    'topics', 'mentions', 'matches', 'exposure', 'settings', 'authors', 'people', 'identities', 'workLog', 'surveys', 'series', 'goals', 'actions',
    'alertRules', 'alerts', 'replyKit', 'siteHealth',
  ];
  for (const name of names) stored[name] = await readTable(page, name);
  return stored;
}

/** All rows of one table, in the order of their keys. Packed numbers are lists. */
async function readTable(page, table) {
  const rows = [];
  for (let after = null; ; ) {
    const { json, last } = await page.evaluate(rowsAfter, { table, after, most: WINDOW });
    rows.push(...JSON.parse(json));
    if (last === null) return rows;
    after = last;
  }
}

/** Runs in a page of the extension. */
async function rowsAfter({ table, after, most }) {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await settled(indexedDB.open('earshot'));
  try {
    const store = db.transaction(table).objectStore(table);
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await Promise.all([settled(store.getAll(range, most)), settled(store.getAllKeys(range, most))]);
    const json = JSON.stringify(rows, (_key, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value));
    return { json, last: keys.length === most ? keys.at(-1) : null };
  } finally {
    db.close();
  }
}

/** So many of the folder's texts, of all its files by turns, as posts of three months about two brands. */
function sharedTexts(folder, many) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  const rows = files.map((file) => readFileSync(join(folder, file), 'utf8').split('\n', 2 * many).filter((line) => line !== ''));
  const texts = [];
  for (let at = 0; texts.length < many && rows.some((lines) => at < lines.length); at++) {
    for (const [which, lines] of rows.entries()) {
      if (at >= lines.length || texts.length === many) continue;
      const { text } = JSON.parse(lines[at]);
      if (text.trim() === '') continue;
      texts.push({ text, language: files[which].slice(0, 2), file: which });
    }
  }
  const step = (90 * DAY) / texts.length;
  return texts.map(({ text, language, file }, at) => ({
    id: `s${at}`,
    site: ['forum.example', 'shop.example', 'hackernews'][file % 3],
    kind: file % 3 === 1 ? 'review' : 'post',
    title: at % 5 < 3 ? 'Norvelo' : at % 5 === 3 ? 'Lumaride' : 'Norvelo, Lumaride',
    text,
    language,
    author: `writer-${(at * 7) % 997}`,
    publishedAt: Math.floor(NOW - 90 * DAY + at * step),
    seenAt: Math.floor(NOW - 90 * DAY + at * step) + 60_000,
  }));
}
