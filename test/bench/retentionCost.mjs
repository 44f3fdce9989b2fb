import { withBench } from './browser.mjs';
import { ratio, rounded, short } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';

/** Of all that is stored, what is past its time. */
const PAST = 0.1;

/** A run by age over stored mentions of which a tenth is past its time, against plain deletes of as many; and one that finds nothing. */
export function retentionCost({ many = 50_000 } = {}) {
  return withBench(async ({ page }) => {
    const amount = { seed: 7, count: many, now: PROFILE_NOW };
    const found = await page.evaluate((of) => globalThis.bench.timeRetention(of), { amount, past: Math.round(many * PAST) });
    if (found.difference !== 0) throw new Error(`After the run ${found.difference} more are counted than before it.`);
    return {
      ratios: { retention_vs_deletes: ratio(found.run, found.plain) },
      figures: {
        [`retention_${short(many)}_ms`]: rounded(found.run),
        deletes_ms: rounded(found.plain),
        retention_idle_ms: rounded(found.idle),
        retention_chunk_ms: rounded(found.chunk),
        retained: { of: found.mentions, removed: found.removed },
      },
    };
  });
}
