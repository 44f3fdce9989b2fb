import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { declaredSites, siteOf } from '../../scripts/browser/declaredSites.mjs';
import { allowByClick, readToEnd } from '../../scripts/browser/earshot.mjs';
import { openWithId } from '../../scripts/browser/extensionPage.mjs';
import { firstOfEachSite, readPageManifest } from '../../scripts/browser/pageManifest.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { fill } from '../pages/fill.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, ROOT } from './support.mjs';

const ALL = readPageManifest(join(ROOT, 'test', 'pages', 'manifest.jsonl'));
/** The first page of each site that has posts; all of them, also those that have none, with EARSHOT_SAMPLES=all. */
const oneEach = firstOfEachSite(ALL).filter(({ expect }) => expect === 'posts');
const SAMPLES = process.env.EARSHOT_SAMPLES === 'all' ? ALL : oneEach;

/** Posts of which only the title is left: they are on the page, but nobody hears them any more. */
const DELETED = { 'reddit/feed.html': 1 };

/** Pages for one browser at a time: it takes as long as one test may. */
const PART = 21;
const parts = Array.from({ length: Math.ceil(SAMPLES.length / PART) }, (_, at) => SAMPLES.slice(at * PART, (at + 1) * PART));

// Three browsers at once: most of the time goes by in waiting until a page is read to its end.
void test('sample pages are read in full', { concurrency: 3, timeout: 600_000 }, (whole) =>
  Promise.all([
    whole.test('one of each site in Firefox', { ...NEEDS_FIREFOX, timeout: 300_000 }, () =>
      inFirefox((browser, server) => readSamples(browser, server, oneEach))),
    ...parts.map((part, at) =>
      whole.test(`in Chromium, ${at + 1} of ${parts.length}`, { ...NEEDS_CHROMIUM, timeout: 300_000 }, () =>
        inChromium((browser, server) => readSamples(browser, server, part)))),
  ]));

async function readSamples(browser, server, samples) {
  const sites = await declaredSites();
  const home = await setUp(browser, { topic: BRAND, sites });
  const found = {};
  const expected = {};
  for (const { file, path, url, expect } of samples) {
    server.put(url, { body: fill(readFileSync(path, 'utf8'), Date.now()) });
    if (siteOf(sites, url) === null) await allowByClick(browser, home, `https://${new URL(url).hostname}/*`);
    const { opened, tabId } = await openWithId(home, () => browser.open(url));
    found[file] = (await readToEnd(home, tabId)).scanned;
    expected[file] = expect === 'none' ? 0 : JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')).length - (DELETED[file] ?? 0);
    await opened.close();
  }
  assert.deepEqual(found, expected);
}
