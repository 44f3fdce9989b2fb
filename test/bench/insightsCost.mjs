import { say as words } from '../../scripts/browser/words.mjs';
import { atRest } from './atRest.mjs';
import { withBench } from './browser.mjs';
import { INSIGHT_VIEWS } from './insightsViews.mjs';
import { median, ratio, rounded, say, short } from './measure.mjs';
import { filledProfile, PROFILE_NOW, withCopy } from './profile.mjs';
import { shiftClock } from './shiftedClock.mjs';

const FEW = 10_000;
const MANY = 1_000_000;
/** Openings of each view in each browser, after one that does not count. */
const RUNS = 3;
/** What stands beside the mentions, in either: as much of it, however many there are. */
const BUSINESS = { seed: 9, now: PROFILE_NOW, days: 120, ownPosts: 120, answers: 900 };
/** A screen that shows nothing by then hangs, ms. */
const PATIENCE = 300_000;

/**
 * Every view of the insights and of the overview, from the start of the navigation to the last change of its numbers, with many mentions
 * against ten thousand: both browsers are open, and take turns. The ratio of all together, and of the worst view, which is named.
 */
export async function insightsCost({ many = MANY, views = INSIGHT_VIEWS } = {}) {
  const times = await withBoth(many, (few, all) => taken({ few, all }, views));
  const each = Object.fromEntries(Object.entries(times).map(([name, { few, all }]) => [name, ratio(median(all), median(few))]));
  const [worst, most] = Object.entries(each).toSorted(([, a], [, b]) => b - a)[0];
  say(`  worst: ${worst}`);
  const sum = (which) => Object.values(times).reduce((all, one) => all + median(one[which]), 0);
  const medians = (which) => Object.fromEntries(Object.entries(times).map(([name, one]) => [name, rounded(median(one[which]))]));
  const name = `insights_${short(many)}_vs_10k`;
  return {
    ratios: { [name]: ratio(sum('all'), sum('few')), [`${name}_worst`]: most },
    figures: { [`${name}_each`]: each, insights_10k_ms: medians('few'), [`insights_${short(many)}_ms`]: medians('all') },
  };
}

/** Runs `use` with a browser that has few mentions and one that has many, each on a copy of its profile. */
async function withBoth(many, use) {
  const [fewFolder, manyFolder] = [await filledProfile(FEW), await filledProfile(many)];
  return withCopy(fewFolder, (few) => withCopy(manyFolder, (all) =>
    withBench(async (one) => withBench(async (other) => {
      for (const bench of [one, other]) await prepared(bench);
      return use(one, other);
    }, { profile: all }), { profile: few })));
}

async function prepared({ page }) {
  await page.evaluate((of) => globalThis.bench.fillBusiness(of), BUSINESS);
  await atRest(page);
}

/** Each view opened by turns; ms, without the first of each. */
async function taken(benches, views) {
  const times = {};
  for (const [name, address] of Object.entries(views)) {
    const view = { few: [], all: [] };
    for (let run = 0; run <= RUNS; run++) {
      for (const which of ['few', 'all']) {
        const took = await opening(benches[which], address);
        if (run > 0) view[which].push(took);
      }
    }
    times[name] = view;
    say(`  ${name}: ${rounded(median(view.all))} ms, ${rounded(median(view.few))} ms with few`);
  }
  return times;
}

async function opening({ browser, id }, address) {
  const page = await browser.context.newPage();
  await page.addInitScript(shiftClock, PROFILE_NOW);
  await page.addInitScript(watch, { loading: words('app.loading') });
  await page.goto(`chrome-extension://${id}/dashboard.html${address}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.watched.settled(), null, { polling: 200, timeout: PATIENCE });
  const at = await page.evaluate(() => globalThis.watched.changedAt);
  await page.close();
  return at;
}

/** Runs in the page before its own scripts: notes when what is shown last changed; it has settled once nothing is loading any more. */
function watch({ loading }) {
  const QUIET = 1_000;
  const isBusy = () => document.querySelector(`main [aria-busy="true"], main progress, main [role="status"][aria-label="${loading}"]`) !== null;
  const watched = {
    shown: '',
    changedAt: 0,
    settled: () => watched.shown !== '' && !isBusy() && performance.now() - watched.changedAt > QUIET,
  };
  globalThis.watched = watched;
  new MutationObserver(() => {
    const main = document.querySelector('main');
    const shown = main?.querySelector('section, table, h2') == null ? '' : main.textContent;
    if (shown === '' || shown === watched.shown) return;
    watched.shown = shown;
    watched.changedAt = performance.now();
  }).observe(document, { childList: true, characterData: true, attributes: true, attributeFilter: ['aria-busy'], subtree: true });
}
