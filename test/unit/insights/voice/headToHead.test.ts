import { describe, expect, it } from 'vitest';
import { headToHead } from '@/lib/insights/voice/headToHead';
import { aspectCells, facetDay } from '../facetDays';

const days = [
  facetDay('own', '2026-11-16', [...aspectCells('price', { positive: 30, neutral: 10, negative: 10 }), ...aspectCells('delivery', { positive: 5, negative: 7 })]),
  facetDay('own', '2026-11-17', [...aspectCells('delivery', { negative: 20, unsure: 3 }), ...aspectCells('app', { positive: 2 })]),
  facetDay('rival', '2026-11-16', [...aspectCells('price', { positive: 10, neutral: 10, negative: 30 }), ...aspectCells('delivery', { positive: 6, negative: 20 }, 'shop')]),
  facetDay('third', '2026-11-16', aspectCells('price', { positive: 9 })),
  facetDay('own', '2026-11-10', aspectCells('price', { negative: 500 })),
  facetDay('trade', '2026-11-16', aspectCells('price', { negative: 500 })),
];
const about = { own: ['own'], others: ['rival', 'third'], period: { from: '2026-11-15', to: '2026-11-21' }, site: null };

describe('head to head', () => {
  const { pairs, tests } = headToHead(days, about);
  const against = (theirs: string) => pairs.find((pair) => pair.theirs === theirs)?.duels ?? [];
  const rival = against('rival');

  it('sets each aspect beside that of the other, most spoken of first', () => {
    expect(rival.map(({ aspect, ours, theirs }) => [aspect, ours.total, theirs.total])).toEqual([['price', 50, 50], ['delivery', 35, 26], ['app', 2, 0]]);
    expect(rival[0]).toMatchObject({ ours: { net: { value: 40, n: 50 } }, theirs: { net: { value: -40, n: 50 } } });
  });

  it('tells only differences that more than chance explains, all tested together', () => {
    // Price +40 and −40 of fifty each; delivery (5 − 27) / 32 = −68.75 and (6 − 20) / 26 = −53.8.
    expect(rival[0]?.difference).toMatchObject({ value: 80, told: true });
    expect(rival[1]?.difference?.value).toBeCloseTo(-14.9, 1);
    expect(rival[1]?.difference?.told).toBe(false);
    expect(tests).toBe(2);
  });

  it('compares nothing where one of both has fewer than ten that are scored', () => {
    expect(rival[2]?.difference).toBeNull();
    expect(against('third').map(({ aspect, difference }) => [aspect, difference])).toEqual([['price', null], ['delivery', null], ['app', null]]);
  });

  it('sets each of ours beside each other', () => {
    const both = headToHead(days, { ...about, own: ['own', 'third'], others: ['rival'] });
    expect(both.pairs.map(({ ours, theirs, duels }) => [ours, theirs, duels.length])).toEqual([['own', 'rival', 3], ['third', 'rival', 2]]);
  });

  it('is limited to a site', () => {
    const [price, delivery] = headToHead(days, { ...about, site: 'shop' }).pairs[0]?.duels ?? [];
    expect([price?.aspect, price?.theirs.total, price?.ours.total, delivery]).toEqual(['delivery', 26, 0, undefined]);
  });
});
