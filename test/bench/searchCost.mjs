import { atRest } from './atRest.mjs';
import { withBench } from './browser.mjs';
import { median, ratio, rounded, say, short } from './measure.mjs';
import { filledProfile, indexingSeconds, PROFILE_NOW } from './profile.mjs';

const FIRST = 20;
const RUNS = 5;
const SIZES = [500, 10_000, 50_000];
const MANY = 1_000_000;

/** What people type, and what queries ask: words that all have, that few have and that nobody has, in several languages. */
const SEARCHES = {
  common: 'norvelo',
  word: 'refund',
  begun: 'batt',
  two: 'battery warranty',
  few: 'glockenspiel',
  author: 'kalyna anders',
  phrase: '"worst service"',
  or: 'refund OR parcel',
  not: 'parcel -norvelo',
  fields: 'parcel sentiment:negative lang:en',
  wildcard: 'charg* author:ba*',
  cyrillic: 'підтримка',
  arabic: 'المصباح',
};

/**
 * The first 20 results of each search, among few and many mentions: the index over words is made before. What the index adds to
 * storing, and how long it took to make for what was stored without.
 */
export async function searchCost({ many = MANY } = {}) {
  const times = {};
  const figures = {};
  for (const count of [...SIZES, many]) {
    const profile = await filledProfile(count);
    times[count] = await withBench(({ page }) => searches(page), { profile });
    figures[`search_${short(count)}_ms`] = Object.fromEntries(Object.entries(times[count]).map(([name, ms]) => [name, rounded(ms)]));
    if (count === many) figures[`indexing_${short(count)}_s`] = indexingSeconds(profile);
  }
  const ratios = Object.entries(times[many]).map(([name, ms]) => [name, ratio(ms, times[10_000][name])]);
  const [worst, most] = ratios.toSorted(([, a], [, b]) => b - a)[0];
  say(`  worst: ${worst}`);
  const sum = (count) => Object.values(times[count]).reduce((all, ms) => all + ms, 0);
  const written = await withBench(({ page }) => writing(page));
  return {
    ratios: {
      [`search_${short(many)}_vs_10k`]: ratio(sum(many), sum(10_000)),
      [`search_${short(many)}_vs_10k_worst`]: most,
      [`search_${short(many)}_vs_500`]: ratio(sum(many), sum(500)),
      ingest_with_vs_without_words: ratio(written.with, written.without),
    },
    figures: { ...figures, [`search_${short(many)}_vs_10k_each`]: Object.fromEntries(ratios), ingest_without_words_ms: rounded(written.without), ingest_with_words_ms: rounded(written.with) },
  };
}

/** Medians of each search, after one that does not count, ms; the worker has done all that it does after an opening. */
async function searches(page) {
  await atRest(page);
  const times = {};
  for (const [name, text] of Object.entries(SEARCHES)) {
    const took = [];
    for (let run = 0; run <= RUNS; run++) {
      const one = await page.evaluate(([of, most]) => globalThis.bench.timeSearch(of, most), [text, FIRST]);
      if (run === 0) say(`  ${name}: ${one.found} in ${rounded(one.took)} ms at first`);
      else took.push(one.took);
    }
    times[name] = median(took);
  }
  return times;
}

/** Understanding and storing 10,000 mentions, with and without their words, by turns, ms. */
async function writing(page) {
  await page.evaluate((of) => globalThis.bench.prepareIngest(of), { amount: { seed: 1, count: 10_000, now: PROFILE_NOW, days: 30 }, size: 100 });
  const took = { with: [], without: [] };
  for (let run = 0; run <= RUNS; run++) {
    for (const withWords of [true, false]) {
      const ms = await page.evaluate((of) => globalThis.bench.timeIngest(of), { withUnderstanding: true, withWords });
      if (run > 0) took[withWords ? 'with' : 'without'].push(ms);
    }
  }
  return { with: median(took.with), without: median(took.without) };
}
