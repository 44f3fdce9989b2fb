import { expect, test } from 'vitest';
import { readAddress } from '@/components/dashboard/address';
import { INSIGHT_PARTS } from '@/components/insights/insightsAddress';
import { PERIODS } from '@/lib/insights/comparison';
import { GENERATED_SITES } from '@/scripts/generate/sites';
import { GENERATED_TOPICS } from '@/scripts/generate/batches';
import { INSIGHT_VIEWS } from '@/test/bench/insightsViews.mjs';

const read = Object.values<string>(INSIGHT_VIEWS).map(readAddress);

test('are each another screen, or another filter of it', () => {
  expect(new Set(read.map((address) => JSON.stringify(address))).size).toBe(read.length);
});

test('are of the overview in every period, and of every part of the insights', () => {
  expect(new Set(read.flatMap(({ view, days }) => (view === 'overview' ? [days] : [])))).toEqual(new Set(PERIODS));
  expect(new Set(read.flatMap(({ insights }) => insights?.part ?? []))).toEqual(new Set(INSIGHT_PARTS));
});

test('are filtered by what the generator makes', () => {
  const topics = new Set(read.flatMap(({ view, filter, insights }) => (view === 'overview' ? filter.topicId : insights?.filter.topicId) ?? []));
  const sites = new Set(read.flatMap(({ view, filter, insights }) => (view === 'overview' ? filter.site : insights?.filter.site) ?? []));
  expect([...topics].filter((topic) => !GENERATED_TOPICS.some(({ id }) => id === topic))).toEqual([]);
  expect([...sites].filter((name) => !GENERATED_SITES.some(({ site }) => site === name))).toEqual([]);
  expect([topics.size, sites.size]).toEqual([1, 1]);
});
