import { describe, expect, it } from 'vitest';
import { journeyMapOf } from '@/lib/insights/journey/journeyMap';
import type { FacetInput } from '@/lib/insights/topicDays';
import type { FacetCell as Cell, FacetDay } from '@/lib/mentions/facets';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { STAGES } from '@/lib/signals/signals';

const cell = (facet: Cell['facet'], value: string, label: SentimentLabel, count: number, more: Partial<Cell> = {}): Cell => ({ site: 'forum', facet, value, label, count, ...more });
const dayOf = (day: string, cells: Cell[], topicId = 't1'): FacetDay => ({ topicId, day, cells });
const SINCE = Date.parse('2026-01-01T00:00:00Z');
const topic = (id: string, listeningSince = SINCE) => ({ id, name: id, query: id, hue: 0, role: 'brand' as const, listeningSince });

/** In all 100 mentions of the period under t1. */
const TALLIES = [{
  topicId: 't1', day: '2026-11-10', seen: [],
  published: [{ site: 'forum', language: 'en', label: 'neutral' as const, context: 'thread' as const, count: 100 }],
}];
const NOW = dayOf('2026-11-10', [
  cell('stage', 'support', 'negative', 12), cell('stage', 'support', 'positive', 4), cell('stage', 'support', 'unsure', 2), cell('stage', 'buy', 'positive', 2, { site: 'shop', gone: 1 }),
  cell('stageAspect', 'support>price', 'negative', 8), cell('stageAspect', 'support>price', 'neutral', 2), cell('stageAspect', 'support>staff', 'positive', 9),
  cell('stageAspect', 'support>staff', 'negative', 1), cell('stageAspect', 'buy>app', 'negative', 3, { site: 'shop' }),
  cell('touchpoint', 'comment>support', 'negative', 12), cell('touchpoint', 'comment>support', 'neutral', 2), cell('touchpoint', 'review>-', 'positive', 3, { site: 'shop' }),
  cell('touchpoint', 'own:n1', 'positive', 1), cell('touchpoint', 'own:n1', 'negative', 1, { site: 'shop' }),
  cell('leave', 'price', 'negative', 8), cell('leave', 'staff', 'negative', 6), cell('leave', '-', 'neutral', 2), cell('leave', '*', 'negative', 12),
]);
const BEFORE = dayOf('2026-11-02', [cell('stage', 'support', 'positive', 15), cell('stage', 'support', 'negative', 5), cell('stage', 'use', 'neutral', 1)]);

const mapOf = (part: Partial<FacetInput> = {}) => journeyMapOf({
  topics: [topic('t1'), topic('t2')], topicId: 't1', site: null, zone: 'UTC', tallies: TALLIES, facets: [NOW, BEFORE, dayOf('2026-11-10', [cell('stage', 'use', 'negative', 50)], 't2')],
  current: { from: '2026-11-08', to: '2026-11-14' }, previous: { from: '2026-11-01', to: '2026-11-07' }, ...part,
});

describe('the map of the way', () => {
  it('has every stage in order, with its numbers and those before', () => {
    const { stages, of, unknown, comparison } = mapOf();
    expect(stages.map(({ stage }) => stage)).toEqual(STAGES);
    expect([of, unknown, comparison.state]).toEqual([100, 80, 'whole']);
    // (4 − 12) / 16 and (15 − 5) / 20.
    expect(stages.find(({ stage }) => stage === 'support')).toMatchObject({
      total: 18, net: { value: -50, n: 16 }, share: { count: 18, of: 20, share: 0.9 }, before: { total: 20, net: { value: 50 } },
    });
    expect(stages.find(({ stage }) => stage === 'buy')).toMatchObject({ total: 2, gone: { positive: 1 }, net: { state: 'few', n: 2 }, before: { total: 0 } });
    expect(stages.find(({ stage }) => stage === 'leave')).toMatchObject({ total: 0, net: { state: 'few', n: 0 }, before: { total: 0 }, aspects: [] });
    // Nobody is heard there any more.
    expect(stages.find(({ stage }) => stage === 'use')).toMatchObject({ total: 0, before: { total: 1 } });
  });

  it('says what is spoken of at a stage, as that comes off itself', () => {
    const { aspects } = mapOf().stages.find(({ stage }) => stage === 'support') ?? { aspects: [] };
    expect(aspects.map(({ key, total, net }) => [key, total, net.state === 'rate' && net.value])).toEqual([['price', 10, -80], ['staff', 10, 80]]);
  });

  it('ranks where it goes wrong and where it goes well by the lower end × volume', () => {
    const { friction, strengths } = mapOf();
    // Wilson of 8 in 10: 0.490; of 1 in 10: 0.018; of 9 in 10: 0.596. Three of three are too few.
    expect(friction.map(({ key, atLeast }) => [key, atLeast?.toFixed(2)])).toEqual([['support>price', '4.90'], ['support>staff', '0.18']]);
    expect(strengths.map(({ key, atLeast }) => [key, atLeast?.toFixed(2)])).toEqual([['support>staff', '5.96']]);
  });

  it('puts own touchpoints first, summed over sites, then the others apart by site', () => {
    expect(mapOf().touchpoints.map(({ key, own, total, counts: { negative, positive } }) => [key, own, total, negative, positive])).toEqual([
      ['own:n1', 'n1', 2, 1, 1], ['forum/comment>support', null, 14, 12, 0], ['shop/review>-', null, 3, 0, 3],
    ]);
    expect(mapOf().touchpoints[2]).toMatchObject({ site: 'shop', kind: 'review', stage: null, before: { total: 0 } });
  });

  it('is limited to a site, and to no topic', () => {
    const shop = mapOf({ site: 'shop' });
    expect(shop.stages.filter(({ total }) => total > 0).map(({ stage, total }) => [stage, total])).toEqual([['buy', 2]]);
    expect(shop.of).toBe(0);
    const all = mapOf({ topicId: null });
    expect(all.topicCount).toBe(2);
    expect(all.stages.find(({ stage }) => stage === 'use')).toMatchObject({ total: 50, before: { total: 1 } });
  });

  it('compares with nothing where a topic is heard too short', () => {
    const { stages, comparison } = mapOf({ topics: [topic('t1', Date.parse('2026-11-09T00:00:00Z'))] });
    expect(comparison.state).toBe('none');
    expect(stages.every(({ before }) => before === null)).toBe(true);
  });

  it('tells why customers leave', () => {
    const { all, reasons, unexplained } = mapOf().leaving;
    expect([all.total, unexplained.total, all.before?.total]).toEqual([12, 2, 0]);
    expect(reasons.map(({ key, share }) => [key, share.state === 'rate' && share.share])).toEqual([['price', 8 / 12], ['staff', 0.5]]);
    expect(mapOf({ site: 'shop' }).leaving).toMatchObject({ all: { total: 0 }, reasons: [] });
  });
});
