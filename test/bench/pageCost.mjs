import { askTab, openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { withBench, withoutExtension } from './browser.mjs';
import { figure, median, ratio } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';
import { THREAD, threadPage } from './thread.mjs';

const BATCHES = 50;
const SIZE = 20;
/** Browsers with and without, by turns; pages in each after one that does not count. */
const ROUNDS = 2;
const PAGES = 4;
/** Time for a page's last work, and for the last message. */
const SETTLE = 1_000;

/**
 * What a page pays for being read: 1,000 posts of 125 nodes are appended, 20 at a time, in a page that Earshot reads and
 * in the same page of a browser without extensions. The feed is not laid out, so that little but the posts is timed.
 * - `page_vs_none`: the page's own work, from the first append to the last, observers included. This is what a page
 *   waits for; the reading comes after it, in slices of a few ms between which the page has its turn.
 * - `page_thread_vs_none`: all that the page's thread does until the last post is read and acknowledged.
 * Both in thread time: wall time on a busy machine says more of the machine.
 */
export function pageCost() {
  return costOf('page', false);
}

/** The same where the feed is laid out, so that a mark is put in beside each of the hundred posts that name the brand. */
export function marksCost() {
  return costOf('marks', true);
}

async function costOf(name, isLaidOut) {
  const alone = [];
  const read = [];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(...(await withoutExtension(({ browser, server }) => pages(browser, server, null, isLaidOut))));
    read.push(
      ...(await withBench(async ({ browser, server, page }) => {
        await page.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount: null });
        return pages(browser, server, page, isLaidOut);
      })),
    );
  }
  const of = (runs, measured) => runs.map((run) => run[measured]);
  const times = (measured) => ratio(median(of(read, measured)), median(of(alone, measured)));
  return {
    ratios: { [`${name}_vs_none`]: times('appending'), [`${name}_thread_vs_none`]: times('thread') },
    figures: {
      [`${name}_append_ms`]: figure(of(read, 'appending')),
      [`${name}_none_append_ms`]: figure(of(alone, 'appending')),
      [`${name}_thread_ms`]: figure(of(read, 'thread')),
      [`${name}_none_thread_ms`]: figure(of(alone, 'thread')),
      [`${name}_shown`]: median(of(read, 'marks')),
      posts: BATCHES * SIZE,
      nodes_per_post: alone[0].nodesPerPost,
    },
  };
}

/** `own`: the extension's page from which the listener is asked, or null where there is none. */
async function pages(browser, server, own, isLaidOut) {
  server.put(THREAD, { body: threadPage({ isLaidOut }) });
  const runs = [];
  for (let number = 0; number <= PAGES; number++) runs.push(await run(browser, own, (number + 1) * 10_000));
  return runs.slice(1);
}

async function run(browser, own, first) {
  const openPage = async () => {
    const page = await browser.context.newPage();
    await page.goto(THREAD);
    return page;
  };
  const { opened: page, tabId } = own ? await openWithId(own, openPage) : { opened: await openPage(), tabId: null };
  const status = () => askTab(own, tabId, 'pageStatus');
  const isRead = (posts) => async () => {
    const { reading, scanned, waiting } = (await status()) ?? {};
    return reading === true && scanned === posts && waiting === 0;
  };
  if (own) await until(isRead(1), 'the thread was not read');
  await page.waitForTimeout(SETTLE);
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  await page.evaluate((of) => globalThis.prepare(of), { batches: BATCHES, size: SIZE, first });
  const nodes = await page.evaluate(countNodes);
  const before = await threadTime(session);
  const appending = await longestTimer(session, () => page.evaluate(appendInTimer));
  await page.waitForTimeout(SETTLE);
  if (own) await until(isRead(1 + BATCHES * SIZE), 'the posts were not all read');
  const thread = (await threadTime(session)) - before;
  const added = (await page.evaluate(countNodes)) - nodes;
  const marks = await page.evaluate(countMarks);
  await page.close();
  return { appending, thread, marks, nodesPerPost: Math.round(added / (BATCHES * SIZE)) };
}

/** Runs in the page. */
function appendInTimer() {
  return new Promise((resolve) => {
    setTimeout(() => globalThis.appendAll().then(resolve), 0);
  });
}

/** Thread time of the longest timer that fires while `act` runs, with all that it brings about before it ends; ms. */
async function longestTimer(session, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const timers = events.filter(({ name, tdur }) => name === 'TimerFire' && tdur > 0);
  return Math.max(0, ...timers.map(({ tdur }) => tdur)) / 1_000;
}

/** Runs in the page: elements and texts. */
function countNodes() {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

/** Runs in the page. */
function countMarks() {
  return [...document.querySelectorAll('span')].filter((host) => !host.firstChild && host.style.position === 'absolute').length;
}

async function threadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
}
