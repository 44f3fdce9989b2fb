import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtExtension, copyWithManifest } from '../../scripts/browser/build.mjs';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { declaredSites } from '../../scripts/browser/declaredSites.mjs';
import { findChromium, findFirefox, howToGetBrowser } from '../../scripts/browser/findBrowsers.mjs';
import { launchFirefox } from '../../scripts/browser/firefox.mjs';
import { startPageServer } from '../../scripts/browser/pageServer.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BRAND = { name: 'Norvelo', query: 'norvelo' };

const chromiumPath = findChromium();
const firefoxPath = findFirefox();

/** Options of a test that needs a browser: skipped, with the reason, where there is none. */
export const NEEDS_CHROMIUM = { skip: chromiumPath === null && howToGetBrowser('chromium'), timeout: 300_000 };
export const NEEDS_FIREFOX = { skip: firefoxPath === null && howToGetBrowser('firefox'), timeout: 300_000 };

/** One declared site by its id, as the welcome page offers it. */
export async function site(id) {
  return (await declaredSites()).find((one) => one.id === id);
}

/**
 * Runs `walk` with a fresh Chromium, the release build and a page server; everything is closed after it. `manifest`
 * changes the build's manifest, for what the real one makes impossible to test.
 */
export async function inChromium(walk, { manifest, ...options } = {}) {
  const built = builtExtension(ROOT, { browser: 'chrome' });
  const extension = manifest === undefined ? built : copyWithManifest(built, manifest);
  const server = await startPageServer();
  try {
    const browser = await launchChromium({ executablePath: chromiumPath, extension, server, timeZone: 'UTC', ...options });
    try {
      await walk(browser, server);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
    if (extension !== built) rmSync(extension, { recursive: true, force: true });
  }
}

/** The same in Firefox. */
export async function inFirefox(walk, options = {}) {
  const extension = builtExtension(ROOT, { browser: 'firefox' });
  const server = await startPageServer();
  try {
    const browser = await launchFirefox({ executablePath: firefoxPath, extension, server, timeZone: 'UTC', ...options });
    try {
      await walk(browser, server);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

