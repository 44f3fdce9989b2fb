import assert from 'node:assert/strict';
import test from 'node:test';
import { inWords } from '../../scripts/screens/report.mjs';
import { visitScreens } from '../../scripts/screens/visit.mjs';
import { NEEDS_CHROMIUM } from './support.mjs';

const LOOKS = [
  { language: 'en', scheme: 'light' },
  { language: 'ar', scheme: 'dark' },
];

for (const count of [0, 3]) {
  void test(`axe finds nothing on any screen with ${count} mentions, light and dark, in English and Arabic`, NEEDS_CHROMIUM, async () => {
    const looks = [];
    await visitScreens(count, { looks: LOOKS, alike: count === 0, onLook: (look) => void looks.push(look) });
    assert.ok(looks.length > 0);
    assert.deepEqual(inWords(looks), []);
  });
}
