import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { declaredSites, siteOf } from '../../scripts/browser/declaredSites.mjs';
import { allowByClick, readToEnd } from '../../scripts/browser/earshot.mjs';
import { openWithId } from '../../scripts/browser/extensionPage.mjs';
import { readPageManifest } from '../../scripts/browser/pageManifest.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { fill } from '../pages/fill.mjs';
import { BRAND, inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX, ROOT } from './support.mjs';

const SAMPLES = readPageManifest(join(ROOT, 'test', 'pages', 'manifest.jsonl'));

void test('every sample page is read in full, in Chromium', NEEDS_CHROMIUM, () => inChromium(readSamples));
void test('every sample page is read in full, in Firefox', NEEDS_FIREFOX, () => inFirefox(readSamples));

async function readSamples(browser, server) {
  const sites = await declaredSites(ROOT);
  const home = await setUp(browser, { topic: BRAND, sites });
  const found = {};
  const expected = {};
  for (const { file, path, url, expect } of SAMPLES) {
    server.put(url, { body: fill(readFileSync(path, 'utf8'), Date.now()) });
    if (siteOf(sites, url) === null) await allowByClick(browser, home, `https://${new URL(url).hostname}/*`);
    const { opened, tabId } = await openWithId(home, () => browser.open(url));
    found[file] = (await readToEnd(home, tabId)).scanned;
    expected[file] = expect === 'none' ? 0 : JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')).length;
    await opened.close();
  }
  assert.deepEqual(found, expected);
}
