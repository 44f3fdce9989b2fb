import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWithManifest } from '../../scripts/browser/build.mjs';
import { openWithId } from '../../scripts/browser/extensionPage.mjs';
import { playwrightScreen } from '../../scripts/browser/screen.mjs';
import { say as words } from '../../scripts/browser/words.mjs';
import { benchBuild, withBench } from './browser.mjs';
import { figure, median, ratio, rounded, short } from './measure.mjs';
import { filledProfile, PROFILE_NOW } from './profile.mjs';
import { threadPage, THREAD } from './thread.mjs';
import { shiftClock } from './shiftedClock.mjs';

const FEW = 1_000;
/** Browsers with few and with many, by turns; openings in each after one that does not count. */
const ROUNDS = 2;
const RUNS = 5;
const EMPTY = 'empty.html';

/**
 * Opening the popup over a page that is read, from the start of its navigation until its figures, what waits for an
 * answer and the page's numbers are painted and the browser has nothing left to do in it; against a page of the extension
 * with no script in it, by turns. With a thousand stored mentions and with `many`.
 */
export async function popupCost({ many = 1_000_000 } = {}) {
  const own = copyWithManifest(benchBuild(), (manifest) => manifest);
  writeFileSync(join(own, EMPTY), '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>');
  const times = new Map([FEW, many].map((count) => [count, { popup: [], empty: [] }]));
  try {
    const folders = new Map();
    for (const count of times.keys()) folders.set(count, await filledProfile(count));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [count, { popup, empty }] of times) {
        const opened = await openings({ own, profile: folders.get(count) });
        popup.push(...opened.popup);
        empty.push(...opened.empty);
      }
    }
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  const result = { ratios: {}, figures: {} };
  for (const [count, { popup, empty }] of times) {
    const name = short(count);
    result.ratios[`popup_${name}_vs_empty`] = ratio(median(popup), median(empty));
    result.figures[`popup_${name}_vs_empty_ms`] = rounded(median(popup) - median(empty));
    result.figures[`popup_${name}_ms`] = figure(popup);
    result.figures[`empty_page_${name}_ms`] = figure(empty);
  }
  return result;
}

function openings(options) {
  return withBench(async ({ browser, server, page, id }) => {
    await page.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount: null });
    server.put(THREAD, { body: threadPage() });
    const { tabId } = await openWithId(playwrightScreen(page), () => browser.open(THREAD));
    const times = { popup: [], empty: [] };
    const open = (path, parts) => opening(browser, `chrome-extension://${id}/${path}`, parts);
    for (let run = 0; run <= RUNS; run++) {
      const empty = await open(EMPTY, ['p']);
      const popup = await open(`popup.html?tab=${tabId}`, PARTS);
      if (run === 0) continue;
      times.empty.push(empty);
      times.popup.push(popup);
    }
    return times;
  }, options);
}

/** What the popup shows when it is of use. */
const PARTS = [
  `section[aria-label="${words('page.title')}"] strong`,
  `section[aria-label="${words('net.title')}"]`,
  `section[aria-label="${words('popup.waiting')}"] li`,
];

async function opening(browser, url, parts) {
  const page = await browser.context.newPage();
  await page.addInitScript(shiftClock, PROFILE_NOW);
  await page.addInitScript(watchPage, { parts });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.watched.settled(), null, { polling: 200, timeout: 60_000 });
  const idleAt = await page.evaluate(() => globalThis.watched.idleAt);
  await page.close();
  return idleAt;
}

/** Runs in the page before its own scripts: notes when the last change of its parts was painted. */
function watchPage({ parts }) {
  const QUIET = 800;
  const watched = {
    shown: '',
    changedAt: 0,
    idleAt: 0,
    settled: () => watched.idleAt > watched.changedAt && performance.now() - watched.changedAt > QUIET,
  };
  globalThis.watched = watched;
  const look = () => {
    const found = parts.map((part) => [...document.querySelectorAll(part)].map((one) => one.textContent).join('\n'));
    const shown = found.join('\n');
    if (found.includes('') || shown === watched.shown) return;
    watched.shown = shown;
    watched.changedAt = performance.now();
    // After the frame that shows it, when nothing else is left to do.
    requestAnimationFrame(() => {
      setTimeout(() => {
        requestIdleCallback(() => {
          watched.idleAt = performance.now();
        });
      });
    });
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
}
