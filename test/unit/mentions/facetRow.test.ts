import { describe, expect, test } from 'vitest';
import {
  addGoneFacets, applyFacetChanges, emptyFacetRow, facetCells, facetKey, isEmptyFacetRow, largerGoneFacets, type FacetRow,
} from '@/lib/mentions/facetRow';

const PRICE = facetKey('reddit', 'aspect', 'price', 'negative');
const BUY = facetKey('reddit', 'stage', 'buy', 'neutral');
const row = (): FacetRow => emptyFacetRow('lamp', '2026-03-01');

describe('a row of facets', () => {
  test('counts by names, and is empty again when all is taken back', () => {
    const day = row();
    applyFacetChanges(day, [{ key: PRICE, by: 1 }, { key: BUY, by: 1 }, { key: PRICE, by: 1 }]);
    expect(facetCells(day)).toEqual([
      { site: 'reddit', facet: 'aspect', value: 'price', label: 'negative', count: 2 },
      { site: 'reddit', facet: 'stage', value: 'buy', label: 'neutral', count: 1 },
    ]);
    applyFacetChanges(day, [{ key: PRICE, by: -2 }, { key: BUY, by: -1 }]);
    expect([day.keys, [...day.counts], isEmptyFacetRow(day)]).toEqual(['', [], true]);
  });

  test('never counts below zero', () => {
    const day = row();
    applyFacetChanges(day, [{ key: PRICE, by: -3 }]);
    expect(facetCells(day)).toEqual([]);
  });

  test('tells what is no longer kept beside what is', () => {
    const day = row();
    applyFacetChanges(day, [{ key: PRICE, by: 3 }]);
    applyFacetChanges(day, [{ key: PRICE, by: -1 }, { key: PRICE, by: 1, gone: 'first life' }, { key: BUY, by: 1, gone: 'second life' }]);
    expect(facetCells(day)).toEqual([
      { site: 'reddit', facet: 'aspect', value: 'price', label: 'negative', count: 3, gone: 1 },
      { site: 'reddit', facet: 'stage', value: 'buy', label: 'neutral', count: 1, gone: 1 },
    ]);
  });

  test('of two copies what each life removed is the larger number; of two topics their sum', () => {
    const [here, there] = [row(), row()];
    applyFacetChanges(here, [{ key: PRICE, by: 2, gone: 'a' }, { key: BUY, by: 1, gone: 'a' }]);
    applyFacetChanges(there, [{ key: PRICE, by: 5, gone: 'a' }, { key: PRICE, by: 1, gone: 'b' }]);
    const larger: FacetRow = { ...row(), gone: largerGoneFacets(here.gone, there.gone) };
    expect(facetCells(larger).map(({ facet, count }) => [facet, count])).toEqual([['aspect', 6], ['stage', 1]]);
    addGoneFacets(here, there.gone ?? {});
    expect(facetCells(here).map(({ facet, gone }) => [facet, gone])).toEqual([['aspect', 8], ['stage', 1]]);
  });
});
