import { describe, expect, test } from 'vitest';
import { demandKeys, demandOf } from '@/lib/insights/forecast/demand';
import { mostHeard, seenSeries, type SeenRows } from '@/lib/insights/forecast/seenSeries';
import { shiftDay } from '@/lib/mentions/calendar';
import type { TallyCell } from '@/lib/mentions/tally';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

const cell = (count: number, label: SentimentLabel, more: Partial<TallyCell> = {}): TallyCell => ({ site: 'forum', language: 'en', label, context: 'feed', count, ...more });
const all = { site: null, language: null };

describe('the series of what was seen', () => {
  const rows: SeenRows = {
    heard: [
      { day: '2026-05-03', seen: [cell(4, 'negative'), cell(2, 'positive', { site: 'shop', language: 'uk' }), cell(1, 'unsure'), cell(9, 'negative', { context: 'brand' })] },
      { day: 'unknown', seen: [cell(5, 'negative')] },
    ],
    scanned: [
      { site: 'forum', day: '2026-05-02', context: 'feed', count: 50 }, { site: 'forum', day: '2026-05-03', context: 'feed', count: 60 },
      { site: 'shop', day: '2026-05-03', context: 'reviews', count: 20 }, { site: 'forum', day: '2026-05-04', context: 'brand', count: 99 },
    ],
  };
  const range = { from: '2026-05-01', to: '2026-05-04' };

  test('counts mentions over posts seen and negative ones over scored ones, without what was sought out', () => {
    expect(seenSeries(rows, all, range)).toEqual({
      volume: [
        { day: '2026-05-02', count: 0, over: 50 }, { day: '2026-05-03', count: 7, over: 80 },
        // Nothing but a search: not known.
        { day: '2026-05-04', count: 0, over: 0 },
      ],
      negative: [{ day: '2026-05-02', count: 0, over: 0 }, { day: '2026-05-03', count: 4, over: 6 }, { day: '2026-05-04', count: 0, over: 0 }],
    });
  });

  test('of one site over its own posts, of one language over all', () => {
    expect(seenSeries(rows, { site: 'shop', language: null }, range).volume).toEqual([{ day: '2026-05-03', count: 2, over: 20 }, { day: '2026-05-04', count: 0, over: 0 }]);
    expect(seenSeries(rows, { site: null, language: 'uk' }, range).volume[1]).toEqual({ day: '2026-05-03', count: 2, over: 80 });
    expect(seenSeries({ heard: [], scanned: [] }, all, range)).toEqual({ volume: [], negative: [] });
    expect(mostHeard(rows, 'site', 5)).toEqual(['forum', 'shop']);
  });
});

test('demand is told of each place by its own days, and why not where there are too few', () => {
  const days = Array.from({ length: 70 }, (_, at) => shiftDay('2026-03-02', at));
  const rows: SeenRows = {
    heard: days.map((day, at) => ({ day, seen: [cell(10, 'neutral'), ...(at % 10 === 0 ? [cell(1, 'neutral', { site: 'shop' })] : [])] })),
    scanned: days.flatMap((day) => ['forum', 'shop'].map((site) => ({ site, day, context: 'feed' as const, count: 100 }))),
  };
  const range = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  expect(demandKeys(rows, 5)).toEqual([{ dimension: 'site', key: 'forum' }, { dimension: 'site', key: 'shop' }]);
  const forum = demandOf(rows, { dimension: 'site', key: 'forum' }, range);
  expect(forum).toMatchObject({ lastWeek: 70, weekBefore: 70, expected: { state: 'forecast' } });
  expect(forum.expected.state === 'forecast' && Math.abs(forum.expected.weeks[0] - 70) < 2).toBe(true);
  expect(demandOf(rows, { dimension: 'site', key: 'shop' }, range)).toMatchObject({ expected: { state: 'few', because: 'mentions', mentions: 7 } });
});
