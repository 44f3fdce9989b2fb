import assert from 'node:assert/strict';
import test from 'node:test';
import { inWords } from '../../scripts/screens/report.mjs';
import { visitScreens } from '../../scripts/screens/visit.mjs';
import { NEEDS_CHROMIUM } from './support.mjs';

const ENGLISH = { language: 'en', scheme: 'light' };
const ARABIC = { language: 'ar', scheme: 'dark' };
/**
 * EARSHOT_LOOKS=all: with mentions each screen is seen in both looks, else in one of them by turns; and in every width, else with
 * mentions in its own and the narrowest one, without any in its own. `npm run screens` sees all.
 */
const byTurns = process.env.EARSHOT_LOOKS !== 'all';
const butEmpty = byTurns ? /-(?:half|narrow|wide|zoom)$/u : null;
const butFilled = byTurns ? /-(?:half|wide|zoom)$/u : null;

void test('axe finds nothing on any screen with 0 or 3 mentions, in English and light or in Arabic and dark', { ...NEEDS_CHROMIUM, timeout: 600_000 }, async () => {
  const looks = [];
  const onLook = (look) => void looks.push(look);
  // Both at once: most of the time goes by in waiting until a screen is at rest.
  await Promise.all([
    visitScreens(0, { looks: [ARABIC], but: butEmpty, onLook }),
    visitScreens(3, { looks: [ENGLISH, ARABIC], alike: false, byTurns, but: butFilled, onLook }),
  ]);
  assert.ok(looks.length > 0);
  assert.deepEqual(inWords(looks), []);
});
