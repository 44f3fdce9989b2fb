import { describe, expect, it } from 'vitest';
import type { PeriodCounts } from '@/lib/insights/changeTests';
import { partsOf, type Dimension } from '@/lib/insights/parts';
import { countByLabel } from '@/lib/insights/sentimentCounts';
import { daysBetween } from '@/lib/insights/volume';
import { whatChanged } from '@/lib/insights/whatChanged';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

interface Cell {
  site: string;
  label: SentimentLabel;
  count: number;
  language?: string;
}

const FROM = { before: '2026-11-01', now: '2026-11-15' };
const TO = { before: '2026-11-14', now: '2026-11-28' };

/** A period of two weeks: cells spread evenly over its days, unless `days` says otherwise. */
function period(which: 'before' | 'now', cells: readonly Cell[], more: Partial<PeriodCounts> = {}): PeriodCounts {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const names = daysBetween(FROM[which], TO[which]);
  const spread = names.map((day, index) => ({
    day,
    count: Math.floor((total * (index + 1)) / names.length) - Math.floor((total * index) / names.length),
  }));
  const parts = (keyOf: (cell: Cell) => string) => partsOf(cells.map((cell) => ({ ...cell, key: keyOf(cell) })));
  const all: Record<Dimension, ReturnType<typeof partsOf>> = {
    topic: parts(() => 't1'),
    site: parts(({ site }) => site),
    language: parts(({ language = 'en' }) => language),
  };
  return { days: spread, counts: countByLabel(cells), parts: all, seen: 1_000, heard: total, ...more };
}

const cells = (site: string, negative: number, neutral: number, positive: number, language = 'en'): Cell[] => [
  { site, language, label: 'negative', count: negative },
  { site, language, label: 'neutral', count: neutral },
  { site, language, label: 'positive', count: positive },
];

const even = [...cells('forum', 20, 20, 20), ...cells('shop', 20, 20, 20)];

describe('what changed', () => {
  it('is nothing between two periods alike, and that was looked for', () => {
    const { found, tests } = whatChanged(period('now', even), period('before', even));
    expect(found).toEqual([]);
    // Volume, net sentiment of all and of two sites, shares of two sites without the one that shrinks, 14 days.
    expect(tests).toBe(1 + 1 + 2 + 2 + 14);
  });

  it('is the volume, with its ratio', () => {
    const twice = even.map((cell) => ({ ...cell, count: cell.count * 2 }));
    const { found } = whatChanged(period('now', twice), period('before', even));
    expect(found).toMatchObject([{ code: 'volume', counts: { before: 120, now: 240 }, byReading: false }]);
    expect(found[0]?.effect).toBeCloseTo(Math.log(240.5 / 120.5), 10);
    expect(found[0]?.p).toBeLessThan(0.001);
  });

  it.each([
    { name: 'says so where twice as much was read', seen: 2_000, byReading: true },
    { name: 'does not where as much was read', seen: 1_000, byReading: false },
    { name: 'does not where more was read than was heard', seen: 10_000, byReading: true },
  ])('of the volume $name', ({ seen, byReading }) => {
    const twice = even.map((cell) => ({ ...cell, count: cell.count * 2 }));
    const { found } = whatChanged(period('now', twice, { seen }), period('before', even));
    expect(found[0]).toMatchObject({ code: 'volume', byReading });
  });

  it('is net sentiment once, where all sites moved alike', () => {
    const worse = [...cells('forum', 40, 15, 5), ...cells('shop', 40, 15, 5)];
    const { found } = whatChanged(period('now', worse), period('before', even));
    expect(found.map(({ code, effect }) => [code, effect < 0])).toEqual([['net', true]]);
    expect(found[0]).toMatchObject({ of: null, net: { before: { value: 0, n: 120 }, now: { n: 120 } } });
  });

  it('is the one site that moved otherwise than the rest', () => {
    const worse = [...cells('forum', 50, 5, 5), ...cells('shop', 10, 20, 30)];
    const { found } = whatChanged(period('now', worse), period('before', even));
    const moved = found.filter((change) => change.code === 'net');
    expect(moved.map(({ of, effect }) => [of?.key, effect < 0])).toEqual([['forum', true]]);
  });

  it('is a share that grew, and not the other one that shrank', () => {
    const moved = [...cells('forum', 30, 30, 30), ...cells('shop', 10, 10, 10)];
    const { found } = whatChanged(period('now', moved), period('before', even));
    expect(found).toMatchObject([
      { code: 'share', of: { dimension: 'site', key: 'forum' }, counts: { before: 60, now: 90 }, whole: { now: 120 } },
    ]);
    // 2 (asin √0.75 − asin √0.5) = π / 6
    expect(found[0]?.effect).toBeCloseTo(Math.PI / 6, 10);
  });

  it('is the share that grew, also of two of which the other one is larger', () => {
    const before = [...cells('forum', 10, 10, 10), ...cells('shop', 30, 30, 30)];
    const { found } = whatChanged(period('now', even), period('before', before));
    expect(found).toMatchObject([{ code: 'share', of: { key: 'forum' }, counts: { before: 30, now: 60 } }]);
  });

  it('is not what is significant but small', () => {
    const many = (forum: number, shop: number): Cell[] => [
      ...cells('forum', forum, forum, forum),
      ...cells('shop', shop, shop, shop),
    ];
    const { found } = whatChanged(period('now', many(102_000, 98_000)), period('before', many(100_000, 100_000)));
    expect(found).toEqual([]);
  });

  it('is a day that stands out, also where there is nothing to compare with', () => {
    const spiked = period('now', even);
    const days = spiked.days.map((day) => (day.day === '2026-11-20' ? { ...day, count: 40 } : day));
    const { found } = whatChanged({ ...spiked, days }, null);
    expect(found).toMatchObject([{ code: 'day', day: '2026-11-20', count: 40 }]);
  });

  it('is at most five', () => {
    const sites = Array.from({ length: 8 }, (_, index) => `site${index}`);
    const before = sites.flatMap((site, index) => cells(site, 20, 20, 20, `l${index}`));
    const now = sites.flatMap((site, index) =>
      index % 2 === 0 ? cells(site, 60, 0, 0, `l${index}`) : cells(site, 0, 0, 200, `l${index}`),
    );
    expect(whatChanged(period('now', now), period('before', before)).found).toHaveLength(5);
  });

  it('makes no comparison with a handful', () => {
    const three = cells('forum', 1, 1, 1);
    const few = period('now', three);
    expect(whatChanged({ ...few, days: few.days.slice(0, 3) }, null)).toEqual({ found: [], tests: 0 });
  });
});
