import { say } from './measure.mjs';

/** Seconds in which the worker must have had nothing to do: it begins some of it after a while. */
const RESTED = 10;

/** Waits until the worker has done all that it does by and by, `but` what is never begun, and does nothing more for a while. */
export async function atRest(page, { but = [] } = {}) {
  let last = { left: '', at: performance.now() };
  for (let rested = 0; rested < RESTED; ) {
    await page.waitForTimeout(1_000);
    const left = (await page.evaluate(() => globalThis.bench.workLeft())).filter((work) => !but.includes(work)).join(', ');
    rested = left === '' ? rested + 1 : 0;
    if (performance.now() - last.at > 20_000 && left !== '') say(`  the worker is still at: ${left}`);
    if (left !== last.left || performance.now() - last.at > 20_000) last = { left, at: performance.now() };
  }
}
