import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { PATIENCE } from './patience.mjs';

// The browser itself must be silent, so that every request that the page server sees is a page's or the extension's.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--lang=en-US',
  // Lets the toolbar button be pressed by a script, with all that a real press gives.
  '--enable-unsafe-extension-debugging',
];

/**
 * Opens a Chromium with one unpacked extension, in which every host is the page server. Options: `executablePath`,
 * `extension` (folder), `server`, `headless`, `profile` (kept when given), `keepsPages` (back/forward cache on), `viewport`,
 * `timeZone`. It speaks English, since elements are found by their words.
 */
export async function launchChromium(options) {
  const { executablePath, extension, server, headless = true, keepsPages = false } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'earshot-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    acceptDownloads: true,
    locale: 'en-US',
    env: { ...process.env, LANGUAGE: 'en_US', ...(options.timeZone ? { TZ: options.timeZone } : {}) },
    ignoreHTTPSErrors: true,
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
    viewport: options.viewport ?? (headless ? { width: 1280, height: 900 } : null),
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...QUIET,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });

  // The browser's own page of extensions answers what no page may ask.
  let control = context.pages()[0] ?? (await context.newPage());
  const openControl = async () => {
    if (control.isClosed()) control = await context.newPage();
    if (!control.url().startsWith('chrome://extensions')) await control.goto('chrome://extensions');
  };
  const session = await context.browser().newBrowserCDPSession();
  await openControl();
  const extensionId = await unpackedExtension(control);
  if (extensionId === null) {
    await context.close();
    throw new Error('The browser did not load the extension: ordinary Chrome cannot, Chromium and Edge can.');
  }
  const extensionUrl = (path) => `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`;

  const onControl = async (fn, argument) => {
    await openControl();
    return control.evaluate(fn, argument);
  };

  return {
    kind: 'chromium',
    context,
    /** A session with the browser as a whole. */
    session,
    extensionId,
    extensionUrl,
    profile,

    async open(url, wait = 'load') {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: wait });
      return page;
    },

    /** A tab that the extension opened by itself, or null when there is none after `timeout` ms. */
    async openedByItself(path, timeout = 5_000) {
      const deadline = Date.now() + timeout;
      for (;;) {
        const page = context.pages().find((one) => one.url().split(/[?#]/)[0] === extensionUrl(path));
        if (page) return page;
        if (Date.now() > deadline) return null;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },

    openExtensionPage(path) {
      return this.open(extensionUrl(path));
    },

    /** Runs a function in a page of the extension, with all its rights. */
    async evaluateInExtensionPage(path, fn, argument) {
      const page = await this.openExtensionPage(path);
      try {
        return await page.evaluate(fn, argument);
      } finally {
        await page.close();
      }
    },

    /** Ends the background worker, as the browser does when it is idle. True where one was running. */
    killWorker: () => killWorker(session, extensionId),

    /** Running background workers of the extension. */
    async workers() {
      return (await workerTargets(session, extensionId)).length;
    },

    /** Lets the extension have these patterns when it asks for them: the prompt is answered "allow" before it is shown. */
    allow: (patterns) =>
      onControl(
        async ({ id, hosts }) => {
          for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host);
        },
        { id: extensionId, hosts: patterns },
      ),

    /** Takes patterns away, as the user can on the browser's own page of extensions. */
    takeAway: (patterns) =>
      onControl(
        async ({ id, hosts }) => {
          for (const host of hosts) await chrome.developerPrivate.removeHostPermission(id, host);
        },
        { id: extensionId, hosts: patterns },
      ),

    /** Loads the extension again from its folder, as an update does; open pages keep what was in them. */
    async reloadExtension() {
      await onControl(async (id) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      }, extensionId);
      await control.waitForFunction(
        async (id) => (await chrome.developerPrivate.getExtensionInfo(id)).state === 'ENABLED',
        extensionId,
        { timeout: PATIENCE },
      );
    },

    /** Errors that the extension itself reported to the browser. */
    extensionErrors: () =>
      onControl(async (id) => {
        const info = await chrome.developerPrivate.getExtensionInfo(id);
        return [...info.manifestErrors, ...info.runtimeErrors].map((error) => error.message);
      }, extensionId),

    /**
     * Bounds the extension's storage to so many bytes; returns what lifts the bound. Holds only for an extension without
     * `unlimitedStorage`, and only if set before its first write, since the browser remembers how much room there was.
     */
    async limitStorage(bytes) {
      const page = await context.newPage();
      const own = await context.newCDPSession(page);
      const origin = `chrome-extension://${extensionId}`;
      await own.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
      // An open database goes by the room it was told of for half a minute, so nobody may have it open.
      for (const one of context.pages()) if (one.url().startsWith(`${origin}/`)) await one.close();
      await killWorker(session, extensionId);
      // The bound lasts as long as the session does.
      return async () => {
        await own.send('Storage.overrideQuotaForOrigin', { origin });
        await page.close();
      };
    },

    /** Closes the tab by which the browser is steered; it comes back when it is needed. */
    tidy: () => control.close(),

    /** Resolves when the user closes the browser. */
    closed: () => new Promise((resolve) => context.once('close', resolve)),

    async close() {
      await context.close();
      if (options.profile === undefined) removeFolder(profile);
    },
  };
}

async function unpackedExtension(control) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const id = await control.evaluate(async () => {
      const all = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true });
      return all.find((one) => one.location === 'UNPACKED' || one.location === 'COMMAND_LINE')?.id ?? null;
    });
    if (id !== null) return id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

async function workerTargets(session, id) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter((one) => one.type === 'service_worker' && one.url.startsWith(`chrome-extension://${id}/`));
}

async function killWorker(session, id) {
  const targets = await workerTargets(session, id);
  for (const { targetId } of targets) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  return targets.length > 0;
}

/** The browser's last process may still write for a moment; what it leaves behind is the system's to tidy up. */
function removeFolder(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  } catch (error) {
    if (error.code !== 'ENOTEMPTY') throw error;
  }
}
