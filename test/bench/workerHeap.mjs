import { askTab, openWithId, until } from '../../scripts/browser/extensionPage.mjs';
import { loadModule } from '../../scripts/loadModule.mjs';
import { THREAD, threadPage } from '../e2e/thread.mjs';
import { withBench } from './browser.mjs';
import { median, rounded } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';

/** English and Arabic have learned parts beside their lists; Arabic has the longest. */
const LANGUAGES = ['en', 'uk', 'ar'];
const EACH = 300;
const RUNS = 3;
/** Time for the worker's last work, ms. */
const SETTLE = 3_000;
const MB = 1_000_000;

/**
 * What the worker's memory holds once it has understood mentions in three languages: the heap with its buffers after a
 * collection, each time in a worker of its own.
 */
export async function workerHeap() {
  const { writeText } = await loadModule('scripts/generate/text.ts');
  const { seeded } = await loadModule('scripts/generate/random.ts');
  const heaps = [];
  for (let run = 1; run <= RUNS; run++) {
    const random = seeded(run);
    const texts = LANGUAGES.flatMap((language) =>
      Array.from({ length: EACH }, () => writeText(random, language, 'negative', { brand: 'Norvelo', other: null })));
    heaps.push(rounded((await heapAfter(texts)) / MB));
  }
  return { ratios: {}, figures: { worker_heap_three_languages_mb: { median: median(heaps), n: RUNS, all: heaps } } };
}

function heapAfter(texts) {
  return withBench(async ({ browser, server, page, id }) => {
    await page.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount: null });
    server.put(THREAD, { body: threadPage() });
    const { opened: thread, tabId } = await openWithId(page, async () => {
      const opened = await browser.context.newPage();
      await opened.goto(THREAD);
      return opened;
    });
    const isRead = (posts) => async () => {
      const { scanned, waiting } = (await askTab(page, tabId, 'pageStatus')) ?? {};
      return scanned === posts && waiting === 0;
    };
    await until(isRead(1), 'the thread was not read');
    const made = texts.map((text, index) => ({ id: 1_000 + index, author: `writer${index}`, text, at: PROFILE_NOW - index * 60_000 }));
    await thread.evaluate((added) => window.append(added), made);
    await until(isRead(1 + texts.length), 'the posts were not all read', 120_000);
    await thread.waitForTimeout(SETTLE);
    return heapOfWorker(browser.session, id);
  });
}

/** The worker's heap with its buffers, bytes; `collects`: after a collection. */
export async function heapOfWorker(session, extensionId, collects = true) {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`));
  if (worker === undefined) throw new Error('The worker does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  const ask = (method) =>
    new Promise((resolve) => {
      const number = ++last;
      const hear = ({ message }) => {
        const { id, result } = JSON.parse(message);
        if (id !== number) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    });
  for (let times = 0; collects && times < 3; times++) await ask('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
