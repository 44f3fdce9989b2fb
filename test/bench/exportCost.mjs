import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { say as words } from '../../scripts/browser/words.mjs';
import { atRest } from './atRest.mjs';
import { heapOf, highest, quiet, watchTasks } from './backupCost.mjs';
import { withBench } from './browser.mjs';
import { rounded, say, short } from './measure.mjs';
import { filledProfile, withCopy } from './profile.mjs';

const MB = 1_000_000;
/** What is asked for each site is answered so often, ms. */
const ANSWERED_EVERY = 200;

/**
 * All of `many` mentions written as CSV, then as a workbook, on the page that takes data out: longest tasks, heap with its buffers
 * sampled at its highest and after a collection, and of CSV how many mentions another parser finds in the file.
 */
export async function exportCost({ many = 1_000_000 } = {}) {
  const folder = await filledProfile(many);
  const kept = mkdtempSync(join(tmpdir(), 'earshot-export-'));
  try {
    const written = await withCopy(folder, (profile) => withBench((bench) => write(bench, kept), { profile }));
    const found = await countRows(join(kept, 'mentions.csv'));
    const name = short(many);
    const figures = { export_rows: found.rows, export_mentions: found.mentions };
    for (const [form, { seconds, size, longest, peak, heap }] of Object.entries(written)) {
      say(`  ${form}: ${rounded(size / MB)} MB in ${rounded(seconds)} s; longest task ${rounded(longest)} ms, page at most ${rounded(peak / MB)} MB`);
      Object.assign(figures, {
        [`export_${form}_${name}_s`]: rounded(seconds), [`export_${form}_${name}_mb`]: rounded(size / MB), [`export_${form}_longest_task_ms`]: rounded(longest),
        [`export_${form}_page_peak_mb`]: rounded(peak / MB), [`export_${form}_page_heap_mb`]: rounded(heap / MB),
      });
    }
    return { ratios: {}, figures };
  } finally {
    rmSync(kept, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function write({ browser, page: bench, id }, kept) {
  await atRest(bench);
  const page = await browser.open(`chrome-extension://${id}/dashboard.html#/export`);
  await page.getByRole('button', { name: words('out.start'), exact: true }).waitFor();
  const heap = await heapOf(browser, page);
  const figures = {};
  for (const form of ['csv', 'xlsx']) {
    await page.getByRole('combobox', { name: words('out.format') }).selectOption(form);
    await watchTasks(page);
    await quiet(page);
    figures[form] = await one(page, heap, join(kept, `mentions.${form}`));
  }
  await page.close();
  return figures;
}

async function one(page, heap, path) {
  const peak = highest(heap.now);
  const answering = answerAll(page);
  const start = performance.now();
  const coming = page.waitForEvent('download', { timeout: 0 });
  await page.getByRole('button', { name: words('out.start'), exact: true }).click();
  const download = await coming;
  const seconds = (performance.now() - start) / 1000;
  answering.stop();
  const highestSeen = await peak.stop();
  const longest = await page.evaluate(() => globalThis.longestTask);
  await download.saveAs(path);
  return { seconds, longest, size: statSync(path).size, peak: highestSeen, heap: await heap.collected() };
}

/** Takes along what the page asks about. */
function answerAll(page) {
  const asking = setInterval(() => {
    page.getByRole('button', { name: words('export.ask.takeAlong'), exact: true }).click({ timeout: ANSWERED_EVERY / 2 }).catch(() => undefined);
  }, ANSWERED_EVERY);
  return { stop: () => clearInterval(asking) };
}

/** Rows and mentions of a CSV file, and whether each row has as many cells as the first. */
function countRows(path) {
  return new Promise((resolve, reject) => {
    const ids = new Set();
    let rows = -1;
    let width = 0;
    Papa.parse(createReadStream(path), {
      newline: '\r\n',
      delimiter: ',',
      step({ data }) {
        if (data.length === 1 && data[0] === '') return;
        if (rows === -1) width = data.length;
        else if (data.length !== width) reject(new Error(`Row ${rows + 1} has ${data.length} cells, not ${width}.`));
        else ids.add(data[0]);
        rows += 1;
      },
      complete: () => resolve({ rows, mentions: ids.size }),
      error: reject,
    });
  });
}
