import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BENCH_BUILD, builtExtension } from '../../scripts/browser/build.mjs';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { findChromium, howToGetBrowser } from '../../scripts/browser/findBrowsers.mjs';
import { startPageServer } from '../../scripts/browser/pageServer.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let build = null;

/** Folder of the build in which everything is measured. */
export function benchBuild() {
  // One build for all that a run compares, whatever is edited meanwhile.
  build ??= builtExtension(ROOT, BENCH_BUILD);
  return build;
}

/** Path of the Chromium that is measured. */
export function measuredChromium() {
  const path = findChromium();
  if (path === null) throw new Error(howToGetBrowser('chromium'));
  return path;
}

/** The id that Chromium gives to an extension with a key: 128 bits of the key's hash, in letters from a to p. */
export function extensionIdOf(folder) {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const open = new Set();

/**
 * Runs `use` with a browser that has the bench build (or `own`, a copy of it), a page server and the benches' page; all is
 * closed after it.
 */
export async function withBench(use, { own = benchBuild(), extensions = [], ...options } = {}) {
  const server = await startPageServer();
  const extension = [own, ...extensions].join(',');
  const close = [() => server.close()];
  const closeAll = async () => {
    open.delete(closeAll);
    for (const one of close.reverse()) await one();
  };
  open.add(closeAll);
  try {
    const browser = await launchChromium({ executablePath: measuredChromium(), extension, server, ...options });
    close.push(() => browser.close());
    const id = extensionIdOf(benchBuild());
    const page = await browser.open(`chrome-extension://${id}/bench.html`);
    await closeWelcome(browser, id);
    return await use({ browser, server, page, id });
  } finally {
    await closeAll();
  }
}

/** Closes what is still open, for a bench that is interrupted. */
export async function closeEverything() {
  await Promise.all([...open].map((close) => close().catch(() => undefined)));
}

/** A fresh install opens the welcome page; it must not take part in what is measured. */
async function closeWelcome(browser, id) {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (const page of browser.context.pages()) {
    if (page.url().startsWith(`chrome-extension://${id}/welcome`)) await page.close();
  }
}

/** The same browser and page server with no extension at all. */
export async function withoutExtension(use) {
  const server = await startPageServer();
  const profile = mkdtempSync(join(tmpdir(), 'earshot-bare-'));
  let context = null;
  const closeAll = async () => {
    open.delete(closeAll);
    await context?.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  open.add(closeAll);
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: measuredChromium(),
      headless: true,
      locale: 'en-US',
      ignoreHTTPSErrors: true,
      chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
      viewport: { width: 1280, height: 900 },
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
    });
    return await use({ browser: { context }, server });
  } finally {
    await closeAll();
  }
}
