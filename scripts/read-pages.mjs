import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * npm run -s read-pages -- MANIFEST
 *
 * Reads saved pages with the real extension in Chromium and prints one JSON line a page, in the manifest's order:
 * {"file","site","pageKind","posts":[…],"health":{"found","read","missing"}}. Nothing else goes to stdout.
 */
async function main() {
  const path = process.argv[2];
  if (!path || process.argv.length > 3) throw new Error('Say which pages: npm run -s read-pages -- MANIFEST');
  const { findChromium, howToGetBrowser } = await import('./browser/findBrowsers.mjs');
  const { readPageManifest } = await import('./browser/pageManifest.mjs');
  const entries = readPageManifest(path);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(howToGetBrowser('chromium'));

  const { builtExtension } = await import('./browser/build.mjs');
  const { launchChromium } = await import('./browser/chromium.mjs');
  const { startPageServer } = await import('./browser/pageServer.mjs');
  const { readAll } = await import('./browser/handedOut.mjs');
  const extension = builtExtension(ROOT, { mode: 'read-pages' });
  const server = await startPageServer();
  let failed = false;
  try {
    const browser = await launchChromium({ executablePath, extension, server });
    try {
      await readAll(browser, server, entries, (reading) => {
        failed ||= reading.error !== undefined;
        process.stdout.write(`${JSON.stringify(reading)}\n`);
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return failed ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
