import { expect, it } from 'vitest';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { listWindow } from '@/components/hooks/listWindow';
import { timesCounted } from '@/components/mentions/timesCounted';
import { listedMention } from './samples';

const once = listedMention({ id: 'a', label: 'negative' });
const twice = listedMention({ id: 'b', label: 'unsure', topicIds: ['t1', 't2'], toward: { t2: { label: 'negative', score: -0.5, confidence: 0.9 } } });

it('counts a mention once for each topic under which it fits', () => {
  expect(timesCounted([once, twice], NO_FILTER)).toBe(3);
  expect(timesCounted([once, twice], { ...NO_FILTER, topicId: 't2' })).toBe(1);
  expect(timesCounted([once, twice], { ...NO_FILTER, signal: 'scored' })).toBe(2);
  expect(timesCounted([once, twice], { ...NO_FILTER, label: 'negative' })).toBe(2);
  expect(timesCounted([once, twice], { ...NO_FILTER, signal: 'among:t2,t9' })).toBe(1);
  expect(timesCounted([once, twice], { ...NO_FILTER, from: '2026-11-20', to: '2026-11-20' })).toBe(3);
  expect(timesCounted([once, twice], { ...NO_FILTER, to: '2026-11-19' })).toBe(0);
});

it('counts a mention that an address names as often as it does', () => {
  const [a, b] = [once.mention.id, twice.mention.id];
  expect(timesCounted([once, twice], { ...NO_FILTER, named: [a, b, a, 'gone'].join('\n') })).toBe(3);
});

it('lists what no topic hears any more where neither a topic nor a day is asked for', () => {
  const kept = { ...once, matches: [] };
  const isListed = (filter: Partial<typeof NO_FILTER>): boolean => listWindow({ ...NO_FILTER, ...filter }, 'UTC').accepts(kept);
  expect([{}, { label: 'negative' as const }].map(isListed)).toEqual([true, true]);
  expect([{ label: 'positive' as const }, { topicId: 't1' }, { from: '2026-11-20' }, { signal: 'intent:cancel' }].map(isListed)).toEqual([false, false, false, false]);
  expect(timesCounted([kept], NO_FILTER)).toBe(0);
});
