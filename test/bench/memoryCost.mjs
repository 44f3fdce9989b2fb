import { askTab, openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { comments, THREAD, threadPage } from '../e2e/thread.mjs';
import { withBench, withoutExtension } from './browser.mjs';
import { median } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';

const POSTS = 10_000;
const BATCH = 500;
const PAGES = 3;
/** Time for a page's last work, and for the last message. */
const SETTLE = 3_000;
const MB = 1_000_000;

/**
 * What it costs a page's memory to be read: a thread to which 10,000 comments are appended, one in twenty of which names the
 * brand, in a page that Earshot reads and in the same page of a browser without extensions. The heap of the
 * page's thread with that of its elements, after a collection: `listener_10k_vs_none_mb` is the one less the other.
 */
export async function memoryCost() {
  const alone = await withoutExtension(({ browser, server }) => pages(browser, server, null));
  const read = await withBench(async ({ browser, server, page }) => {
    await page.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount: null });
    return pages(browser, server, page);
  });
  const [none, listener] = [alone, read].map((runs) => runs.map((bytes) => Math.round((bytes / MB) * 10) / 10));
  return {
    ratios: {},
    figures: {
      listener_10k_vs_none_mb: Math.round((median(listener) - median(none)) * 10) / 10,
      page_heap_mb: { median: median(listener), n: listener.length, all: listener },
      none_heap_mb: { median: median(none), n: none.length, all: none },
      posts: POSTS,
    },
  };
}

async function pages(browser, server, own) {
  server.put(THREAD, { body: threadPage() });
  const heaps = [];
  for (let number = 0; number < PAGES; number++) heaps.push(await heapOf(browser, own, number));
  return heaps;
}

async function heapOf(browser, own, number) {
  const openPage = async () => {
    const page = await browser.context.newPage();
    await page.goto(THREAD);
    return page;
  };
  const { opened: page, tabId } = own ? await openWithId(own, openPage) : { opened: await openPage(), tabId: null };
  const isRead = (posts) => async () => {
    const { reading, scanned, waiting } = (await askTab(own, tabId, 'pageStatus')) ?? {};
    return reading === true && scanned === posts && waiting === 0;
  };
  if (own) await until(isRead(1), 'the thread was not read');
  const made = comments(POSTS, { seed: number + 1, firstId: 100_000 * (number + 1), newest: PROFILE_NOW });
  const all = made.map((one, index) => (index % 10 === 0 ? one : { ...one, text: one.text.replaceAll('Norvelo', 'Another') }));
  for (let from = 0; from < POSTS; from += BATCH) {
    await page.evaluate((added) => window.append(added), all.slice(from, from + BATCH));
  }
  if (own) await until(isRead(1 + POSTS), 'the posts were not all read', 120_000);
  await page.waitForTimeout(SETTLE);
  const session = await browser.context.newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
