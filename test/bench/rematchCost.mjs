import { withBench } from './browser.mjs';
import { ratio, rounded, say, short } from './measure.mjs';
import { filledProfile, withCopy } from './profile.mjs';

/** The brand's topic, and what its form would now exclude and hide: some of each, some of it heard by the other topic. */
const CHANGE = { id: 'norvelo', dontStore: 'lumaride OR lang:tr', hide: 'lang:pl' };
const CHECKED = 20;
/** Seconds without progress after which something is wrong. */
const STUCK = 120;

/**
 * Editing the brand's topic among a million stored mentions, on a copy of the profile: the worker's own job in the
 * browser, from the message that wakes it until all has followed, with the worker ended once half-way; against a bare
 * scan of the same matches and mentions that puts each match back. Then all is recounted.
 */
export async function rematchCost({ many = 1_000_000 } = {}) {
  const folder = await filledProfile(many);
  return withCopy(folder, (profile) => withBench((bench) => measure(bench, short(many)), { profile }));
}

async function measure({ browser, page }, name) {
  const before = await page.evaluate((id) => globalThis.bench.matchesOfTopic(id), CHANGE.id);
  const raw = await page.evaluate((id) => globalThis.bench.timeRawFollowing(id), CHANGE.id);
  if (raw.matches !== before.shown) throw new Error(`${raw.matches} matches are stored, ${before.shown} counted.`);
  say(`  ${raw.matches} matches scanned and put in ${rounded(raw.seconds)} s`);
  await page.evaluate((change) => globalThis.bench.changeTopic(change), CHANGE);
  const { seconds, memory, killedAt } = await followed({ browser, page });
  const after = await page.evaluate((id) => globalThis.bench.matchesOfTopic(id), CHANGE.id);
  const differences = await page.evaluate(() => globalThis.bench.recountStored());
  const wrong = await page.evaluate((of) => globalThis.bench.decidedWrongly(of), { topicId: CHANGE.id, every: CHECKED });
  const removed = before.shown - after.shown - after.hidden;
  if (differences.length > 0 || wrong.length > 0) throw new Error([...differences, ...wrong].join('\n'));
  if (removed === 0 || after.hidden === 0 || after.shown === 0) throw new Error('The change did not do some of each.');
  return {
    ratios: { rematch_vs_raw: ratio(seconds, raw.seconds) },
    figures: {
      [`rematch_${name}_s`]: rounded(seconds),
      [`raw_${name}_s`]: rounded(raw.seconds),
      rematched_per_s: Math.round(raw.matches / seconds),
      rematched: { matches: raw.matches, removed, hidden: after.hidden, shown: after.shown, killed_at: killedAt },
      ...(memory === null ? {} : { worker_heap_mb: memory }),
    },
  };
}

/** Waits until all has followed; ends the worker half-way. */
async function followed({ browser, page }) {
  const start = performance.now();
  await page.evaluate(() => globalThis.bench.follow());
  let killedAt = 0;
  let memory = null;
  let last = { done: -1, at: performance.now() };
  for (;;) {
    const progress = await page.evaluate(() => globalThis.bench.following());
    if (progress === null) return { seconds: (performance.now() - start) / 1000, memory, killedAt };
    if (progress.done !== last.done) last = { done: progress.done, at: performance.now() };
    if (performance.now() - last.at > STUCK * 1000) throw new Error(`Nothing followed for ${STUCK} s at ${last.done}.`);
    if (killedAt === 0 && progress.done * 2 > progress.total) {
      memory = await workerHeap(browser);
      await browser.killWorker();
      killedAt = progress.done;
      say(`  the worker was ended at ${killedAt} of ${progress.total}`);
      await page.evaluate(() => globalThis.bench.follow());
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Heap that the worker uses, MB; null where it does not say. */
async function workerHeap({ context, extensionUrl }) {
  const worker = context.serviceWorkers().find((one) => one.url().startsWith(extensionUrl('')));
  const bytes = await worker?.evaluate(() => performance.memory?.usedJSHeapSize ?? null);
  return typeof bytes === 'number' ? rounded(bytes / 1e6) : null;
}
