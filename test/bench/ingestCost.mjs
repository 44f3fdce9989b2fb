import { withBench } from './browser.mjs';
import { figure, median, ratio } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';

const MENTIONS = 10_000;
const BATCH = 100;
/** The posts of a month. */
const DAYS = 30;
const RUNS = 3;

/**
 * Understanding and storing 10,000 mentions in batches of 100 with everything on (a rule that alerts, topics that judge what is
 * meant), against raw IndexedDB puts of the very rows that this writes: same tables, indexes, transactions and durability.
 * Beside it, storing alone. By turns, after one of each that does not count.
 */
export function ingestCost() {
  return withBench(async ({ page }) => {
    const rows = await page.evaluate((of) => globalThis.bench.prepareIngest(of), {
      amount: { seed: 1, count: MENTIONS, now: PROFILE_NOW, days: DAYS },
      size: BATCH,
    });
    const ingest = [];
    const storing = [];
    const raw = [];
    for (let run = 0; run <= RUNS; run++) {
      const took = await page.evaluate(() => globalThis.bench.timeIngest({ withUnderstanding: true }));
      const stored = await page.evaluate(() => globalThis.bench.timeIngest({ withUnderstanding: false }));
      const puts = await page.evaluate(() => globalThis.bench.timeRawPuts());
      if (run === 0) continue;
      ingest.push(took);
      storing.push(stored);
      raw.push(puts);
    }
    return {
      ratios: {
        ingest_vs_raw_puts: ratio(median(raw), median(ingest)),
        storing_vs_raw_puts: ratio(median(raw), median(storing)),
      },
      figures: { ingest_10k_ms: figure(ingest), storing_10k_ms: figure(storing), raw_puts_ms: figure(raw), rows_written: rows },
    };
  });
}
