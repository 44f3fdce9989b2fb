import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bidiScreen, connectBidi } from './bidi.mjs';

const EXTENSION_UUID = '6d3f2c1a-5b7e-4c8d-9e0f-1a2b3c4d5e6f';

/** Settings of a Firefox that is silent by itself and sends every host to the page server. */
function settings(geckoId, port, folder, idleAfter) {
  return {
    'remote.active-protocols': 1,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_UUID }),
    // A temporary add-on is taken out with the browser; what it stored is wanted by the next one of a kept profile.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The permission prompt belongs to the browser's own window, where no script reaches: it is answered "allow".
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': idleAfter,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'intl.locale.requested': 'en-US',
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.activity-stream.feeds.section.topstories': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.search.update': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'toolkit.telemetry.server': 'data:,',
    'dom.push.enabled': false,
    'dom.push.connection.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.blocklist.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    'network.prefetch-next': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

/**
 * Opens a Firefox with one unpacked extension as a temporary add-on, in which every host is the page server. Options:
 * `executablePath`, `extension` (folder), `server`, `headless`, `profile` (kept when given), `timeZone`, `idleAfter` (ms until an idle
 * background page ends).
 */
export async function launchFirefox(options) {
  const { executablePath, extension, server, headless = true, idleAfter = 30_000, timeZone } = options;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  if (!geckoId) throw new Error('The Firefox build names no add-on id.');

  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'earshot-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const lines = Object.entries(settings(geckoId, server.port, downloads, idleAfter)).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  const child = spawn(
    executablePath,
    [
      ...(headless ? ['--headless'] : []),
      '--remote-debugging-port=0',
      // Pages of an extension may be opened by a script only with this.
      '--remote-allow-system-access',
      '--no-remote',
      '--new-instance',
      '--profile',
      profile,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...(timeZone ? { TZ: timeZone } : {}), MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(force);
    }
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  try {
    const session = await connectBidi(await bidiAddress(child));
    await session.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const extensionUrl = (path) => `moz-extension://${EXTENSION_UUID}/${path.replace(/^\//, '')}`;
    const open = async (url, wait = 'load') => {
      const { context } = await session.send('browsingContext.create', { type: 'tab' });
      const screen = bidiScreen(session, context);
      if (url) await screen.goto(url, wait);
      return screen;
    };
    return {
      kind: 'firefox',
      downloads,
      extensionUrl,
      open,
      /** A tab that the extension opened by itself, or null when there is none after `timeout` ms. */
      async openedByItself(path, timeout = 5_000) {
        const deadline = Date.now() + timeout;
        for (;;) {
          const { contexts } = await session.send('browsingContext.getTree', { maxDepth: 0 });
          const found = contexts.find((one) => one.url.split(/[?#]/)[0] === extensionUrl(path));
          if (found) return bidiScreen(session, found.context);
          if (Date.now() > deadline) return null;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      openExtensionPage: (path) => open(extensionUrl(path)),
      /** Firefox is set to answer every prompt of this profile with "allow". */
      allow: async () => undefined,
      /** Resolves when the user closes the browser. */
      closed: () => (child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve()),
      async close() {
        await session.send('browser.close').catch(() => undefined);
        session.close();
        await stop();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await stop();
    throw error;
  }
}

function bidiAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timeout = setTimeout(() => reject(new Error(`Firefox did not start: ${said.slice(-400)}`)), 60_000);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said.slice(-400)}`)));
    child.stderr.on('data', (data) => {
      said = (said + data).slice(-20_000);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (!found) return;
      clearTimeout(timeout);
      resolve(found[1]);
    });
  });
}
