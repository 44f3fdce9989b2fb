import { say as words } from '../../scripts/browser/words.mjs';
import { atRest } from './atRest.mjs';
import { heapOf } from './backupCost.mjs';
import { withBench } from './browser.mjs';
import { figure, median, ratio, rounded, say, short } from './measure.mjs';
import { filledProfile, PROFILE_NOW, withCopy } from './profile.mjs';
import { shiftClock } from './shiftedClock.mjs';

const MB = 1_000_000;
const FEW = 500;
const SOME = 50_000;
const MANY = 1_000_000;
/** Openings and filterings, after one that does not count; steps to the next mention. */
const RUNS = 4;
const STEPS = 30;
const BULK = 5_000;
const ROWS = 10_000;
/** Px that a frame scrolls: some ten rows. */
const SCROLLED = 1_200;
/** Frames whose script is told at once. */
const BLOCK = 20;
const SITES = ['trustpilot', 'hackernews'];
const SEARCHES = ['refund', 'battery warranty', '"worst service"'];
const FIRST = 20;
/** A busy machine takes its time; what hangs takes longer, ms. */
const PATIENCE = 900_000;

/**
 * The inbox with few, some and many mentions, each in a copy of its profile: opened, filtered, the next one, the first results of a
 * search, and so many done at once and undone, as ratios to few; then 10,000 rows scrolled past, with the longest task and the
 * script of a frame beside that of an empty queue (both in the time that the thread had, and the task by the clock), and the heap after it.
 */
export async function inboxCost({ many = MANY } = {}) {
  const counts = [...new Set([FEW, ...(many > SOME ? [SOME] : []), many])];
  const found = {};
  for (const count of counts) {
    say(`  ${count} mentions`);
    found[count] = await withCopy(await filledProfile(count), (profile) => withBench((bench) => inbox(bench), { profile }));
    for (const [name, value] of Object.entries(found[count])) say(`    ${name}: ${JSON.stringify(value)}`);
  }
  const ratios = {};
  const figures = {};
  for (const count of counts) {
    const { times, ...rest } = found[count];
    for (const [name, all] of Object.entries(times)) {
      figures[`inbox_${name}_${short(count)}_ms`] = figure(all);
      if (count !== FEW) ratios[`inbox_${name}_${short(count)}_vs_${FEW}`] = ratio(median(all), median(found[FEW].times[name]));
    }
    for (const [name, value] of Object.entries(rest)) figures[`inbox_${name}_${short(count)}`] = value;
  }
  const most = found[counts.at(-1)];
  return { ratios, figures: { ...figures, scroll_longest_task_ms: most.longest, scroll_script_ms: most.script, inbox_heap_mb: most.heap } };
}

async function inbox({ browser, page: bench, id }) {
  await atRest(bench);
  const address = `chrome-extension://${id}/dashboard.html#/inbox`;
  const times = { open: [], filter: [] };
  for (let run = 0; run <= RUNS; run++) {
    const page = await opened(browser, address);
    const at = await page.evaluate(() => globalThis.watched.changedAt);
    const filtered = await timed(page, (hash) => (globalThis.location.hash = hash), `#/inbox?site=${SITES[run % SITES.length]}`);
    await page.close();
    if (run === 0) continue;
    times.open.push(at);
    times.filter.push(filtered);
  }
  const page = await opened(browser, address);
  times.next = await steps(page);
  times.search = await searches(bench);
  const { count, ...bulk } = await bulkOf(page);
  times.done_each = [bulk.done / count];
  times.undo_each = [bulk.undone / count];
  const scrolled = await scrolling(browser, page);
  await page.close();
  return { times, bulk: count, ...scrolled };
}

async function opened(browser, address) {
  const page = await browser.context.newPage();
  await page.addInitScript(shiftClock, PROFILE_NOW);
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  await settled(page);
  return page;
}

const settled = (page) => page.waitForFunction(() => globalThis.watched.settled(), null, { polling: 200, timeout: PATIENCE });

/** From what `act` does to the last change that it leads to, ms; `until`: no sooner than this holds in the page. */
async function timed(page, act, argument, until = null) {
  const start = await page.evaluate(() => performance.now());
  await page.evaluate(act, argument);
  if (until === null) await page.waitForTimeout(300);
  else await page.waitForFunction(until.holds, until.of, { polling: 50, timeout: PATIENCE });
  await settled(page);
  return (await page.evaluate(() => globalThis.watched.changedAt)) - start;
}

/** From the key that goes to the next mention until its frame is shown, ms. */
async function steps(page) {
  await page.locator('main article').first().focus();
  const taken = [];
  for (let step = 0; step <= STEPS; step++) {
    await page.evaluate(() => {
      globalThis.shown = new Promise((resolve) => {
        let start = 0;
        addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
        addEventListener('focusin', () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))), { once: true });
      });
    });
    await page.keyboard.press('j');
    const took = await page.evaluate(() => globalThis.shown);
    if (step > 0) taken.push(took);
  }
  return taken;
}

async function searches(bench) {
  const taken = [];
  for (const text of SEARCHES) {
    const runs = [];
    for (let run = 0; run <= RUNS; run++) runs.push((await bench.evaluate(([of, most]) => globalThis.bench.timeSearch(of, most), [text, FIRST])).took);
    taken.push(median(runs.slice(1)));
  }
  return [taken.reduce((sum, took) => sum + took, 0)];
}

/** So many of the queue are selected, done and undone as its user would; how many these were, and how long it took, ms. */
async function bulkOf(page) {
  const bar = page.getByRole('group', { name: / selected$/u });
  const button = (key) => bar.getByRole('button', { name: words(key), exact: true });
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  await page.locator('main article').first().focus();
  await page.keyboard.press('*');
  if (await button('inbox.selectAll').isVisible()) await button('inbox.selectAll').click();
  const asNumber = async () => Number((await bar.textContent()).replaceAll(',', '').match(/\d+/u)?.[0] ?? 0);
  for (;;) {
    if (!(await button('export.stop').isVisible())) break;
    if ((await asNumber()) >= BULK) await button('export.stop').click();
    await page.waitForTimeout(20);
  }
  const count = await asNumber();
  const first = await page.locator('main article').first().getAttribute('data-mention');
  say(`    ${count} are done and undone`);
  const done = await timed(page, pressButton, words('inbox.done'), { holds: hasButton, of: words('action.undo') });
  const undone = await timed(page, pressButton, words('action.undo'), { holds: standsFirst, of: first });
  return { count, done, undone };
}

/** These run in the page. */
const pressButton = (name) => [...document.querySelectorAll('main button')].find(({ textContent }) => textContent === name).click();
const hasButton = (name) => [...document.querySelectorAll('main button')].some(({ textContent }) => textContent === name);
const standsFirst = (mentionId) => scrollTo(0, 0) ?? document.querySelector('main article')?.getAttribute('data-mention') === mentionId;

/** Scrolls through the queue, and as far through a page whose queue is empty. Tasks and script of frames in ms, heap in MB. */
async function scrolling(browser, page) {
  const session = await browser.context.newCDPSession(page);
  // The thread's own time: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  await page.evaluate(watchTasks);
  const tasks = await tasksFrom(session);
  const script = [];
  let past = 0;
  while (past < ROWS) {
    const before = await scriptTime(session);
    const { row, atEnd } = await page.evaluate(scrollBlock, { frames: BLOCK, by: SCROLLED });
    script.push(((await scriptTime(session)) - before) / BLOCK);
    past = row;
    if (atEnd) break;
  }
  const longest = await tasks.longest();
  const wall = await page.evaluate(() => globalThis.longestTask);
  const heap = await (await heapOf(browser, page)).collected();
  await page.evaluate(() => (globalThis.location.hash = '#/inbox?owner=nobody-of-this-name'));
  await page.waitForTimeout(300);
  await settled(page);
  // As high as the list was, so that there is as much to scroll past.
  await page.evaluate((px) => {
    scrollTo(0, 0);
    document.body.style.minHeight = `${px}px`;
  }, script.length * BLOCK * SCROLLED);
  const empty = [];
  for (let block = 0; block < Math.min(script.length, 20); block++) {
    const before = await scriptTime(session);
    await page.evaluate(scrollBlock, { frames: BLOCK, by: SCROLLED });
    empty.push(((await scriptTime(session)) - before) / BLOCK);
  }
  return {
    rows: past, longest: rounded(longest), longest_by_the_clock: rounded(wall), script: rounded(median(script) - median(empty)), script_empty: rounded(median(empty)), heap: rounded(heap / MB),
  };
}

/** The longest task from now on of a thread that pages run in, by the thread's own time, ms. */
async function tasksFrom(session) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', '__metadata'] }, transferMode: 'ReportEvents' });
  return {
    async longest() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
      const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
      const taken = events.filter((event) => event.name.endsWith('RunTask') && event.tdur !== undefined && pages.has(threadOf(event)));
      if (taken.length === 0) throw new Error('No task was traced.');
      return taken.reduce((most, { tdur }) => Math.max(most, tdur), 0) / 1000;
    },
  };
}

async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** Runs in the page: tasks from now on; those shorter than 50 ms are not told. */
function watchTasks() {
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: scrolls in each of so many frames. Says the last row in sight, and whether the list ends there. */
async function scrollBlock({ frames, by }) {
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    scrollBy(0, by);
  }
  const row = Math.max(0, ...[...document.querySelectorAll('main article')].map((article) => Number(article.getAttribute('aria-posinset'))));
  const isWhole = document.querySelector('main section[aria-busy="true"]') === null;
  return { row, atEnd: isWhole && scrollY + innerHeight >= document.documentElement.scrollHeight - 2 };
}

/** Runs in the page before its own scripts: notes when it last changed. */
function watch() {
  const QUIET = 1_000;
  const isBusy = () => document.querySelector('main progress') !== null;
  const watched = {
    changedAt: 0,
    settled: () => watched.changedAt > 0 && !isBusy() && performance.now() - watched.changedAt > QUIET,
  };
  globalThis.watched = watched;
  new MutationObserver(() => {
    if (document.querySelector('main h1') !== null) watched.changedAt = performance.now();
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
