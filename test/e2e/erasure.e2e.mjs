import test from 'node:test';
import { tellDecided } from '../../scripts/browser/extensionPage.mjs';
import { assertFilesWithoutThem, walkDeletion, walkErasure } from './erasure.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

void test('two erased people are gone from everywhere and stay away, also where the worker is ended in the middle; then everything is deleted', NEEDS_CHROMIUM, () =>
  inChromium(async (browser, server) => {
    const walked = await walkErasure(browser, server, {
      others: 1_500,
      between: async (home) => {
        for (const life of [0, 60, 150]) {
          await pause(life);
          await browser.killWorker();
          await tellDecided(home);
        }
      },
    });
    await assertFilesWithoutThem(browser, walked);
    await walkDeletion(browser, walked);
  }),
);

void test('the same in Firefox, shorter', NEEDS_FIREFOX, () =>
  inFirefox(async (browser, server) => {
    await walkDeletion(browser, await walkErasure(browser, server, { others: 20 }));
  }),
);
