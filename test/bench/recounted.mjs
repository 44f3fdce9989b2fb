import { withBench } from './browser.mjs';
import { PROFILE_NOW } from './profile.mjs';

const MENTIONS = 50_000;

/** Stores 50,000 mentions in Chromium and recounts every number that storage keeps. Fails where one differs. */
export function recounted() {
  return withBench(async ({ page }) => {
    const start = performance.now();
    const found = await page.evaluate((amount) => globalThis.bench.recountFresh(amount), {
      seed: 5,
      count: MENTIONS,
      now: PROFILE_NOW,
      days: 60,
    });
    if (found.mentions !== MENTIONS || found.differences.length > 0) {
      throw new Error(`${found.mentions} mentions were stored of ${MENTIONS}.\n${found.differences.join('\n')}`);
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    return { ratios: {}, figures: { recounted_mentions: found.mentions, numbers_compared: found.numbers, seconds } };
  });
}
