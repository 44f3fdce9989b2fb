import { withBench } from './browser.mjs';
import { figure, median, ratio } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';

const MENTIONS = 10_000;
const BATCH = 100;
/** The posts of a month. */
const DAYS = 30;
const RUNS = 3;

/**
 * Storing 10,000 mentions in batches of 100, against raw IndexedDB puts of the very rows that this writes: same tables,
 * indexes, transactions and durability. Both by turns, after one of each that does not count.
 */
export function ingestCost() {
  return withBench(async ({ page }) => {
    const rows = await page.evaluate((of) => globalThis.bench.prepareIngest(of), {
      amount: { seed: 1, count: MENTIONS, now: PROFILE_NOW, days: DAYS },
      size: BATCH,
    });
    const ingest = [];
    const raw = [];
    for (let run = 0; run <= RUNS; run++) {
      const took = await page.evaluate(() => globalThis.bench.timeIngest());
      const puts = await page.evaluate(() => globalThis.bench.timeRawPuts());
      if (run === 0) continue;
      ingest.push(took);
      raw.push(puts);
    }
    return {
      ratios: { ingest_vs_raw_puts: ratio(median(raw), median(ingest)) },
      figures: { ingest_10k_ms: figure(ingest), raw_puts_ms: figure(raw), rows_written: rows },
    };
  });
}
