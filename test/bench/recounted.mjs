import { withBench } from './browser.mjs';
import { PROFILE_NOW } from './profile.mjs';

/** Stores so many mentions in Chromium and recounts every number that storage keeps. Fails where one differs. */
export function recounted({ many = 50_000 } = {}) {
  return withBench(async ({ page }) => {
    const start = performance.now();
    const found = await page.evaluate((amount) => globalThis.bench.recountFresh(amount), {
      seed: 5,
      count: many,
      now: PROFILE_NOW,
      days: 60,
    });
    if (found.mentions !== many || found.differences.length > 0) {
      throw new Error(`${found.mentions} mentions were stored of ${many}.\n${found.differences.join('\n')}`);
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    return { ratios: {}, figures: { recounted_mentions: found.mentions, numbers_compared: found.numbers, seconds } };
  });
}
