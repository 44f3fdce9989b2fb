import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadPage, THREAD } from './thread.mjs';
import { extensionIdOf, withBench } from './browser.mjs';
import { figure, median, ratio } from './measure.mjs';
import { PROFILE_NOW } from './profile.mjs';

const KILLS = 21;
const PROTOCOL = Number(
  /PROTOCOL_VERSION = (\d+)/.exec(readFileSync(new URL('../../lib/messaging/protocol.ts', import.meta.url), 'utf8'))[1],
);

/**
 * The worker's first answer after it was stopped: from the greeting of a script in a page to its answer, which takes
 * the database, consent, grants and topics; against a worker that answers and does nothing else. Both by turns, in one
 * browser, on one page; the first kill of each does not count.
 */
export async function workerCost() {
  const empty = emptyExtension();
  try {
    return await withBench((bench) => measure(bench, extensionIdOf(empty)), { extensions: [empty] });
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

async function measure({ browser, server, page, id }, emptyId) {
  await page.evaluate((of) => globalThis.bench.startFilling(of), { now: PROFILE_NOW, amount: null });
  server.put(THREAD, { body: threadPage() });
  const worlds = await worldsOf(browser, THREAD, [id, emptyId]);
  const greeting = { protocol: PROTOCOL, instance: 'bench-reader', site: 'hackernews', reader: 'hackernews' };
  const hello = { id: 1, type: 'hello', timestamp: 0, data: greeting };
  const times = { [id]: [], [emptyId]: [] };
  for (let kill = 0; kill <= KILLS; kill++) {
    for (const own of [id, emptyId]) {
      await stopWorker(browser.session, own);
      const { took, answer } = await worlds[own](ask, hello);
      if (!JSON.stringify(answer).includes('"read"')) throw new Error(`The worker answered ${JSON.stringify(answer)}.`);
      if (kill > 0) times[own].push(took);
    }
  }
  return {
    ratios: { worker_vs_empty: ratio(median(times[id]), median(times[emptyId])) },
    figures: { worker_first_answer_ms: figure(times[id]), empty_worker_ms: figure(times[emptyId]) },
  };
}

/** Runs in the script's world of an extension. */
async function ask(message) {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage(message);
  return { took: performance.now() - start, answer };
}

/** For each extension, what runs a function in its scripts' world of one page. */
async function worldsOf(browser, url, ids) {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const contexts = new Map();
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.origin, context.id));
  await session.send('Runtime.enable');
  await page.goto(url);
  await page.waitForTimeout(1_500);
  return Object.fromEntries(
    ids.map((id) => {
      const contextId = contexts.get(`chrome-extension://${id}`);
      if (contextId === undefined) throw new Error('An extension has no script in the page.');
      const run = async (fn, argument) => {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: `(${fn})(${JSON.stringify(argument)})`,
          contextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      return [id, run];
    }),
  );
}

async function stopWorker(session, id) {
  const own = `chrome-extension://${id}/`;
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(own));
  };
  for (const { targetId } of await running()) {
    await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  while ((await running()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** An extension whose worker answers every message with the same words, and that has a script on the page. */
function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-empty-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    key: Buffer.from('An extension that does nothing').toString('base64'),
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['*://news.ycombinator.com/*'], js: ['page.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    `chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ res: { state: 'read' } }); });\n`,
  );
  writeFileSync(join(folder, 'page.js'), '\n');
  return folder;
}
