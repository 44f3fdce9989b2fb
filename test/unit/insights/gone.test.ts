import { expect, it } from 'vitest';
import { netSeries } from '@/lib/insights/netSeries';
import { partsOf } from '@/lib/insights/parts';
import { keptOf, noCounts } from '@/lib/insights/sentimentCounts';
import { volumeOf } from '@/lib/insights/volume';
import { byWeek } from '@/lib/insights/weeks';

const cell = (count: number, gone: number, label: 'negative' | 'positive' = 'negative', site = 'forum') => ({
  site, label, count, ...(gone === 0 ? {} : { gone }),
});
const volume = volumeOf({ from: '2026-11-16', to: '2026-11-18' }, [
  { day: '2026-11-16', cells: [cell(4, 4), cell(1, 1, 'positive', 'shop')] },
  { day: '2026-11-17', cells: [cell(3, 1)] },
  { day: '2026-11-18', cells: [cell(2, 0)] },
], []);

it('counts what is no longer kept in every total, and says how much of it that is', () => {
  expect(volume.days.map((day) => [day.total, keptOf(day)])).toEqual([
    [5, { open: 0, gone: 5 }], [3, { open: 2, gone: 1 }], [2, { open: 2, gone: 0 }],
  ]);
  expect(volume.counts).toEqual({ ...noCounts(), negative: 9, positive: 1 });
  expect(keptOf(volume)).toEqual({ open: 4, gone: 6 });
  expect([keptOf(volume, 'positive'), keptOf(volume, 'neutral')]).toEqual([{ open: 0, gone: 1 }, { open: 0, gone: 0 }]);
  expect('gone' in (volume.days[2] ?? {})).toBe(false);
});

it('keeps that apart in weeks, in net sentiment and in parts', () => {
  expect(byWeek(volume.days, 1).map((week) => keptOf(week))).toEqual([{ open: 4, gone: 6 }]);
  expect(netSeries(volume.days, []).points.map((point) => keptOf(point))).toEqual([{ open: 0, gone: 5 }, { open: 2, gone: 6 }, { open: 4, gone: 6 }]);
  expect(netSeries(volume.days, [], 1).points.map((point) => [point.net.n, keptOf(point).open])).toEqual([[10, 4]]);
  const parts = partsOf([{ ...cell(4, 4), key: 'forum' }, { ...cell(6, 0), key: 'shop' }]);
  expect(parts.map((part) => [part.key, part.total, keptOf(part)])).toEqual([['shop', 6, { open: 6, gone: 0 }], ['forum', 4, { open: 0, gone: 4 }]]);
});
