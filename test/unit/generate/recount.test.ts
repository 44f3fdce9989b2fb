import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recountFresh } from '@/test/bench/page/recountFresh';

// The same is counted at 50,000 in a browser (test/e2e); here few are enough to see which change broke it.
test('tallies, exposure and counters are what a recount of the mentions gives', async () => {
  const found = await recountFresh({ seed: 5, count: 1_000, now: Date.UTC(2026, 9, 31, 18), days: 40 });
  expect(found.differences).toEqual([]);
  expect(found.mentions).toBe(1_000);
  expect(found.numbers).toBeGreaterThan(1_000);
}, 60_000);
