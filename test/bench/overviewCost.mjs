import { say as words } from '../../scripts/browser/words.mjs';
import { withBench } from './browser.mjs';
import { figure, median, ratio } from './measure.mjs';
import { filledProfile, fillingSeconds, PROFILE_NOW } from './profile.mjs';
import { shiftClock } from './shiftedClock.mjs';

/** Browsers with few and with many, by turns; openings in each after one that does not count. */
const ROUNDS = 2;
const RUNS = 4;
const MANY = 1_000_000;
const FEW = 10_000;

/**
 * Opening the dashboard's overview, and its list of mentions, from the start of the navigation to the last change of
 * the numbers and first rows, with a million mentions against ten thousand. A page of its own each time.
 */
export async function overviewCost() {
  const fewFolder = await filledProfile(FEW);
  const manyFolder = await filledProfile(MANY);
  const few = { overview: [], mentions: [] };
  const many = { overview: [], mentions: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const view of Object.keys(few)) {
      few[view].push(...(await openings(fewFolder, FEW, view)));
      many[view].push(...(await openings(manyFolder, MANY, view)));
    }
  }
  return {
    ratios: {
      overview_1m_vs_10k: ratio(median(many.overview), median(few.overview)),
      mentions_1m_vs_10k: ratio(median(many.mentions), median(few.mentions)),
    },
    figures: {
      overview_10k_ms: figure(few.overview),
      overview_1m_ms: figure(many.overview),
      mentions_10k_ms: figure(few.mentions),
      mentions_1m_ms: figure(many.mentions),
      filling_1m_s: fillingSeconds(manyFolder),
    },
  };
}

function openings(profile, count, view) {
  return withBench(
    async ({ browser, page, id }) => {
      const stored = await page.evaluate(() => globalThis.bench.storedMentions());
      if (stored !== count) throw new Error(`The profile of ${count} mentions holds ${stored}.`);
      const times = [];
      const url = `chrome-extension://${id}/dashboard.html#/${view}`;
      for (let run = 0; run <= RUNS; run++) times.push(await opening(browser, url, view));
      return times.slice(1);
    },
    { profile },
  );
}

async function opening(browser, url, view) {
  const page = await browser.context.newPage();
  await page.addInitScript(shiftClock, PROFILE_NOW);
  await page.addInitScript(watchOverview, { figure: words('net.title'), rows: view === 'mentions' });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.overview.settled(), null, { polling: 200, timeout: 120_000 });
  const shownAt = await page.evaluate(() => globalThis.overview.shownAt);
  await page.close();
  return shownAt;
}

/** Runs in the page before its own scripts: notes when what is shown. */
function watchOverview({ figure, rows: withRows }) {
  const QUIET = 1_000;
  const overview = {
    shown: '',
    shownAt: 0,
    settled: () => overview.shown !== '' && performance.now() - overview.shownAt > QUIET,
  };
  globalThis.overview = overview;
  new MutationObserver(() => {
    const numbers = withRows
      ? (document.querySelector(`section[aria-label="${figure}"]`)?.textContent ?? '')
      : (document.querySelector('main section ol, main section table')?.closest('main').textContent ?? '');
    const rows = [...document.querySelectorAll('[role="feed"] article')].slice(0, 5);
    if (numbers === '' || (withRows && rows.length === 0)) return;
    const shown = [numbers, ...rows.map((row) => row.textContent)].join('\n');
    if (shown === overview.shown) return;
    overview.shown = shown;
    overview.shownAt = performance.now();
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
