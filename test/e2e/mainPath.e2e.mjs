import test from 'node:test';
import { walkMainPath } from './mainPath.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';

void test('from the install to a CSV, in Chromium', NEEDS_CHROMIUM, () => inChromium(walkMainPath));

void test('the same when the worker ends between any two steps', NEEDS_CHROMIUM, () =>
  inChromium((browser, server) => walkMainPath(browser, server, () => browser.killWorker())),
);

void test('from the install to a CSV, in Firefox, where the background page ends when idle', NEEDS_FIREFOX, () =>
  inFirefox(
    (browser, server) =>
      walkMainPath(browser, server, () => new Promise((resolve) => setTimeout(resolve, 2_000))),
    { idleAfter: 1_000 },
  ),
);
