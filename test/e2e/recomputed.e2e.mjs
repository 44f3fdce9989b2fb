import assert from 'node:assert/strict';
import test from 'node:test';
import { inLines } from '../recomputed/compare.mjs';
import { recompute } from '../recomputed/run.mjs';
import { NEEDS_CHROMIUM } from './support.mjs';

/** Views of each screen; `npm run recomputed` sees all of them, with 50,000 mentions. */
const VIEWS = 1;

void test('every figure of the insights is as counted again from mentions, decisions and what was seen', NEEDS_CHROMIUM, async () => {
  const { figures, differences } = await recompute({ many: 1_000, few: VIEWS });
  assert.ok(figures > 1_000, `only ${figures} figures were compared`);
  assert.equal(inLines(differences), '');
});
