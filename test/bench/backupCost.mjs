import { mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say as words } from '../../scripts/browser/words.mjs';
import { loadModule } from '../../scripts/loadModule.mjs';
import { atRest } from './atRest.mjs';
import { withBench } from './browser.mjs';
import { rounded, say, short } from './measure.mjs';
import { filledProfile, withCopy } from './profile.mjs';
import { heapOfWorker } from './workerHeap.mjs';

const MB = 1_000_000;
const SAMPLED_EVERY = 500;
/** Seconds without progress after which something is wrong. */
const STUCK = 180;
/** What a restore into an empty database gives back as it was; the rest (settings, log) tells of the restore itself. */
const EQUAL = ['mentions', 'topics', 'authors', 'exposure', 'siteHealth', 'tombstones', 'alertRules', 'alerts', 'relevance', 'tallies', 'people', 'identities', 'replyKit'];

/**
 * A backup of `many` mentions, made by its button on the page of the user's data, and restored into an empty browser by the
 * worker. Longest tasks of both pages; heaps with their buffers, sampled at their highest, and after a collection; then the
 * digest of each table in the file against that of what was restored, and all numbers counted anew.
 */
export async function backupCost({ many = 1_000_000 } = {}) {
  const folder = await filledProfile(many);
  const kept = mkdtempSync(join(tmpdir(), 'earshot-backup-'));
  try {
    const path = join(kept, 'bench.earshot');
    const made = await withCopy(folder, (profile) => withBench((bench) => make(bench, path), { profile }));
    say(`  ${rounded(made.size / MB)} MB written in ${rounded(made.seconds)} s; longest task ${rounded(made.longest)} ms, page at most ${rounded(made.peak / MB)} MB, worker ${rounded(made.worker / MB)} MB`);
    const checked = await check(path);
    const restored = await withBench((bench) => restore(bench, path));
    const wrong = EQUAL.filter((table) => checked.digests[table] !== restored.digests[table]);
    if (wrong.length > 0 || checked.counts.mentions !== many || restored.differences.length > 0) {
      throw new Error([`Not restored as it was: ${wrong.join(', ')}`, JSON.stringify([checked.counts, restored.counts]), ...restored.differences].join('\n'));
    }
    const name = short(many);
    return {
      ratios: {},
      figures: {
        backup_mentions: checked.counts.mentions,
        [`backup_${name}_s`]: rounded(made.seconds),
        [`backup_${name}_mb`]: rounded(made.size / MB),
        backup_longest_task_ms: rounded(made.longest),
        write_longest_task_ms: rounded(restored.writing),
        backup_page_peak_mb: rounded(made.peak / MB),
        backup_page_heap_mb: rounded(made.heap / MB),
        backup_worker_heap_mb: rounded(made.worker / MB),
        [`check_${name}_s`]: rounded(checked.seconds),
        [`stage_${name}_s`]: rounded(restored.staging),
        [`merge_${name}_s`]: rounded(restored.merging),
        restore_longest_task_ms: rounded(restored.longest),
        restore_page_peak_mb: rounded(restored.pagePeak / MB),
        restore_worker_peak_mb: rounded(restored.workerPeak / MB),
        restore_worker_heap_mb: rounded(restored.workerHeap / MB),
        content_digest: checked.content,
      },
    };
  } finally {
    rmSync(kept, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function make({ browser, page: bench, id }, path) {
  await atRest(bench);
  const page = await browser.open(`chrome-extension://${id}/dashboard.html#/data?part=backup`);
  const button = page.getByRole('button', { name: words('data.backup.make'), exact: true });
  await button.waitFor();
  const heap = await heapOf(browser, page);
  await watchTasks(page);
  await quiet(page);
  const start = performance.now();
  const coming = page.waitForEvent('download', { timeout: 0 });
  await button.click();
  const peak = highest(heap.now);
  const download = await coming;
  const seconds = (performance.now() - start) / 1000;
  const highestSeen = await peak.stop();
  const longest = await page.evaluate(() => globalThis.longestTask);
  await download.saveAs(path);
  const figures = { seconds, longest, peak: highestSeen, heap: await heap.collected(), worker: await heapOfWorker(browser.session, id), size: statSync(path).size };
  await page.close();
  return figures;
}

/** The same file read in Node, as `read-backup` does. */
async function check(path) {
  const { checkBackup } = await loadModule('lib/exchange/backup/readBackup.ts');
  const start = performance.now();
  const read = await checkBackup(await openAsBlob(path), { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined });
  if (read.state !== 'done') throw new Error(JSON.stringify(read));
  return { seconds: (performance.now() - start) / 1000, ...read };
}

async function restore({ browser, page, id }, path) {
  await page.evaluate(() => globalThis.bench.decide('zone', 'UTC'));
  // What it would learn from the stars of reviews would have all understood anew, and no digest would be the same.
  await page.evaluate(() => globalThis.bench.decide('learns', false));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type="file" id="backup">'));
  await page.setInputFiles('#backup', path);
  const heap = await heapOf(browser, page);
  await watchTasks(page);
  const pageHeap = highest(heap.now);
  const begun = performance.now();
  const staged = await page.evaluate(() => globalThis.bench.stageBackup(document.querySelector('#backup').files[0]));
  if (staged !== 'staged') throw new Error(staged);
  const staging = (performance.now() - begun) / 1000;
  const pagePeak = await pageHeap.stop();
  const longest = await page.evaluate(() => globalThis.longestTask);
  say(`  staged in ${rounded(staging)} s; longest task ${rounded(longest)} ms, page at most ${rounded(pagePeak / MB)} MB`);
  const workerHeap = highest(() => heapOfWorker(browser.session, id, false).catch(() => 0));
  await merged(page);
  const merging = (performance.now() - begun) / 1000 - staging;
  const workerPeak = await workerHeap.stop();
  say(`  merged in ${rounded(merging)} s; worker at most ${rounded(workerPeak / MB)} MB`);
  // The words of what was restored are put into the index after all else; beside that, comparing takes many times as long.
  const indexing = await page.evaluate(() => globalThis.bench.pauseIndexing());
  await atRest(page, { but: ['toLearn'] });
  say(`  at rest after ${rounded((performance.now() - begun) / 1000 - staging - merging)} s`);
  await page.evaluate(() => (globalThis.longestTask = 0));
  const since = () => rounded((performance.now() - begun) / 1000 - staging - merging);
  const { counts, digests } = await page.evaluate(() => globalThis.bench.storedDigests());
  const writing = await page.evaluate(() => globalThis.longestTask);
  say(`  written again after ${since()} s`);
  const recounted = await page.evaluate(() => globalThis.bench.recountStored());
  say(`  counted anew after ${since()} s`);
  const differing = await page.evaluate(() => globalThis.bench.differingFields(document.querySelector('#backup').files[0]));
  say(`  compared field by field after ${since()} s`);
  const differences = [...recounted, ...differing];
  await page.evaluate((was) => globalThis.bench.resumeIndexing(was), indexing);
  await atRest(page, { but: ['toLearn'] });
  say(`  all words found after ${since()} s`);
  return { staging, merging, longest, writing, pagePeak, workerPeak, workerHeap: await heapOfWorker(browser.session, id).catch(() => 0), counts, digests, differences };
}

async function merged(page) {
  let last = { done: -1, at: performance.now() };
  for (;;) {
    const run = await page.evaluate(() => globalThis.bench.restoring());
    if (run?.phase === 'done') return;
    if (run === null || run.stopped !== null) throw new Error(`The restore stopped: ${JSON.stringify(run)}`);
    if (run.done !== last.done) last = { done: run.done, at: performance.now() };
    if (performance.now() - last.at > STUCK * 1000) throw new Error(`Nothing was merged for ${STUCK} s at ${run.done} of ${run.total}.`);
    await page.waitForTimeout(SAMPLED_EVERY);
  }
}

/** The longest task of a page from now on, ms; tasks shorter than 50 are not told. */
export function watchTasks(page) {
  return page.evaluate(() => {
    globalThis.longestTask = 0;
    const watching = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
    });
    watching.observe({ type: 'longtask' });
  });
}

/** Waits until the page has counted what it shows, and does nothing more. */
export async function quiet(page) {
  for (let waited = 0; waited < STUCK; waited += 5) {
    await page.evaluate(() => (globalThis.longestTask = 0));
    await page.waitForTimeout(5_000);
    if ((await page.evaluate(() => globalThis.longestTask)) === 0) return;
  }
}

/** Bytes of a page's heap with its buffers, as it is and after a collection. */
export async function heapOf(browser, page) {
  const session = await browser.context.newCDPSession(page);
  const now = async () => {
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
  return {
    now,
    async collected() {
      for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
      return now();
    },
  };
}

/** Asks again and again until it is stopped; then the highest answer. */
export function highest(ask) {
  let most = 0;
  let on = true;
  const asking = (async () => {
    while (on) {
      most = Math.max(most, await ask());
      await new Promise((resolve) => setTimeout(resolve, SAMPLED_EVERY));
    }
  })();
  return {
    async stop() {
      on = false;
      await asking;
      return most;
    },
  };
}
