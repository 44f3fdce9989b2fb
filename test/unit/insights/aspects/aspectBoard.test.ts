import { describe, expect, it } from 'vitest';
import { aspectBoardOf, inOrder } from '@/lib/insights/aspects/aspectBoard';
import { netSeries } from '@/lib/insights/netSeries';
import type { FacetInput } from '@/lib/insights/topicDays';
import type { TallyCell } from '@/lib/mentions/tally';
import type { Topic } from '@/lib/query/topic';
import { aspectCells, facetDay } from '../facetDays';

const topic = (id: string, since = '2026-10-01'): Topic => ({ id, role: 'brand', name: id, query: id, hue: 0, listeningSince: Date.parse(`${since}T00:00:00Z`) });
const cell = (count: number, site = 'forum'): TallyCell => ({ site, language: 'en', label: 'positive', context: 'thread', count });

const input: FacetInput = {
  topics: [topic('own'), topic('other')],
  topicId: null,
  site: null,
  current: { from: '2026-11-15', to: '2026-11-21' },
  previous: { from: '2026-11-08', to: '2026-11-14' },
  zone: 'UTC',
  tallies: [{ topicId: 'own', day: '2026-11-16', published: [cell(150), cell(30, 'shop')], seen: [] }, { topicId: 'other', day: '2026-11-16', published: [cell(20)], seen: [] }],
  facets: [
    facetDay('own', '2026-11-10', aspectCells('price', { positive: 30, negative: 10 })),
    facetDay('own', '2026-11-16', [...aspectCells('price', { positive: 20, neutral: 10, negative: 50, unsure: 5 }), ...aspectCells('app', { negative: 8 })]),
    facetDay('own', '2026-11-17', [...aspectCells('price', { negative: 15 }, 'shop'), ...aspectCells('service', { neutral: 80, negative: 20 })]),
    facetDay('other', '2026-11-16', aspectCells('app', { negative: 1 })),
    facetDay('own', 'unknown', aspectCells('price', { negative: 999 })),
  ],
};
const rowsOf = (of = input) => aspectBoardOf(of).rows;

describe('the aspects', () => {
  it('are counted over topics and sites, most spoken of first, of all mentions', () => {
    expect(rowsOf().map(({ aspect, total, share }) => [aspect, total, share.of])).toEqual([['price', 100, 200], ['service', 100, 200], ['app', 9, 200]]);
    expect(rowsOf()[0]).toMatchObject({ counts: { positive: 20, neutral: 10, negative: 65, unsure: 5 }, share: { share: 0.5 } });
    // (20 − 65) / 95
    expect(rowsOf()[0]?.net).toMatchObject({ value: -4500 / 95, n: 95 });
    expect(rowsOf()[2]?.net).toEqual({ state: 'few', n: 9 });
    expect(aspectBoardOf(input)).toMatchObject({ mentions: 200, sites: ['forum', 'shop'], topicCount: 2 });
  });

  it('are limited to a topic and a site', () => {
    expect(rowsOf({ ...input, topicId: 'other' }).map(({ aspect, total, share }) => [aspect, total, share.of])).toEqual([['app', 1, 20]]);
    expect(rowsOf({ ...input, site: 'shop' }).map(({ aspect, total, share }) => [aspect, total, share.of])).toEqual([['price', 15, 30]]);
  });

  it('stand worst first by how many are negative at least, those of which too little is known last', () => {
    // price: Wilson's lower end of 65 / 95 = 0.5853, times 100; service: of 20 / 100 = 0.1334, times 100.
    const rows = rowsOf({ ...input, facets: [...input.facets, facetDay('own', '2026-11-16', aspectCells('website', { neutral: 150 }))] });
    expect(rows.map(({ aspect }) => aspect)).toEqual(['website', 'price', 'service', 'app']);
    const worst = inOrder(rows, 'worst');
    expect(worst.map(({ aspect, zone }) => [aspect, zone.atLeast === null ? null : Number(zone.atLeast.toFixed(1))])).toEqual([['price', 58.5], ['service', 13.3], ['website', 0], ['app', null]]);
  });

  it('moved where more than chance explains it', () => {
    // price: from +50 of 40 to −47 of 95.
    expect(rowsOf().map(({ aspect, moved, before }) => [aspect, moved, before?.total])).toEqual([['price', -1, 40], ['service', 0, 0], ['app', 0, 0]]);
    const [even] = rowsOf({ ...input, facets: [facetDay('own', '2026-11-10', aspectCells('price', { positive: 10, negative: 10 })), facetDay('own', '2026-11-16', aspectCells('price', { positive: 9, negative: 11 }))] });
    expect([even?.moved, even?.before?.total]).toEqual([0, 20]);
    const late = { ...input, topics: [topic('own', '2026-11-16'), topic('other')] };
    expect(rowsOf(late).map(({ moved, before }) => [moved, before])).toEqual([[0, null], [0, null], [0, null]]);
  });

  it('know each site and each day', () => {
    const [price] = rowsOf();
    expect(price?.sites.get('shop')).toMatchObject({ total: 15, net: { value: -100, n: 15 } });
    expect(price?.days.map(({ total }) => total)).toEqual([0, 85, 15, 0, 0, 0, 0]);
    expect(price?.earlier.map(({ total }) => total)).toEqual([0, 0, 40, 0, 0, 0, 0]);
    expect(netSeries(price?.days ?? [], price?.earlier ?? []).points[1]?.net).toMatchObject({ n: 80 });
  });
});
