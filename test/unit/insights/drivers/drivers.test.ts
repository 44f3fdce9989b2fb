import { describe, expect, it } from 'vitest';
import { driversOf } from '@/lib/insights/drivers/drivers';
import { risingTerms } from '@/lib/insights/drivers/risingTerms';
import { partsOf, saidBy, withoutParts, type SaidGroup } from '@/lib/insights/drivers/saidTexts';
import { zonesOf } from '@/lib/insights/drivers/zones';
import { logOddsZ } from '@/lib/insights/logOdds';
import { seeded } from '@/scripts/generate/random';

/** So many people who each write all of these terms once. */
function group(...written: [count: number, ...terms: string[]][]): SaidGroup {
  return saidBy(written.flatMap(([count, ...terms], at) => Array.from({ length: count }, (_, index) => ({ terms, authorId: `${at} ${index}` }))));
}

describe('what a group says', () => {
  it('counts whoever writes much once among people', () => {
    const said = saidBy([{ terms: ['late'], authorId: 'a' }, { terms: ['late', 'parcel'], authorId: 'a' }, { terms: ['late'], authorId: null }, { terms: ['late'], authorId: null }]);
    expect(said).toMatchObject({ mentions: 4, people: 3 });
    expect(said.terms.get('late')).toEqual({ mentions: 4, people: 3 });
    expect(said.terms.get('parcel')).toEqual({ mentions: 1, people: 1 });
  });

  it('tells a word by the phrase in which it mostly stands', () => {
    const said = group([9, 'out of stock', 'stock', 'late'], [1, 'stock'], [9, 'late']);
    expect(withoutParts(['stock', 'out of stock', 'late'], said)).toEqual(['out of stock', 'late']);
  });

  it.each([
    ['late parcel again', ['late', 'late parcel', 'parcel', 'parcel again', 'again']],
    ['on-time', ['on', 'time']], ['配送費', ['配', '配送', '送', '送費', '費']], ['late', []],
  ])('knows the parts of "%s"', (term, parts) => expect(partsOf(term).toSorted()).toEqual(parts.toSorted()));
});

describe('drivers', () => {
  const here = group([30, 'late', 'parcel'], [10, 'parcel'], [20, 'colour']);
  const other = group([5, 'late'], [30, 'parcel'], [25, 'colour']);

  it('are ranked by the z of the log-odds, with people as the unit', () => {
    const { found, tests } = driversOf({ here, other, before: group([40, 'late'], [20, 'parcel']) }, 10);
    expect(tests).toBe(3);
    expect(found.map(({ term }) => term)).toEqual(['late', 'parcel']);
    expect(found[0]).toMatchObject({ here: { people: 30 }, other: { people: 5 }, sure: true });
    expect(found[0]?.z).toBeCloseTo(logOddsZ({ n: 30, of: 60 }, { n: 5, of: 60 }), 12);
    expect(found[0]?.sinceBefore).toBeCloseTo(logOddsZ({ n: 30, of: 60 }, { n: 40, of: 60 }), 12);
    expect(found[1]?.sure).toBe(false);
  });

  it('are not what one person repeats', () => {
    const loud = saidBy([...Array.from({ length: 50 }, () => ({ terms: ['refund'], authorId: 'one' })), ...Array.from({ length: 50 }, (_, index) => ({ terms: [], authorId: `${index}` }))]);
    expect(driversOf({ here: loud, other: group([50, 'colour']), before: null }, 10).found).toEqual([]);
  });

  it('are told once: the phrase where it says it all, the word where it says more', () => {
    const phrase = group([30, 'stock', 'out of stock'], [30, 'nothing']);
    expect(driversOf({ here: phrase, other, before: null }, 10).found.map(({ term }) => term)).not.toContain('stock');
    const word = group([30, 'stock'], [9, 'stock', 'low stock'], [30, 'nothing']);
    expect(driversOf({ here: word, other, before: null }, 10).found.map(({ term }) => term)).not.toContain('low stock');
  });

  it('are seldom sure where there is nothing to find', () => {
    const random = seeded(3);
    const draw = (): SaidGroup => saidBy(Array.from({ length: 200 }, (_, index) => ({
      terms: Array.from({ length: 40 }, (__, word) => `w${word}`).filter(() => random() < 0.1), authorId: `${index}`,
    })));
    const trials = Array.from({ length: 200 }, () => driversOf({ here: draw(), other: draw(), before: null }, 40).found.some(({ sure }) => sure));
    expect(trials.filter(Boolean).length).toBeLessThanOrEqual(16);
  });
});

describe('rising terms', () => {
  it('are those that more of all who write speak of', () => {
    // Twice as many people now: "parcel" is written by as large a share, "late" by three times it.
    const before = group([10, 'parcel', 'late'], [40, 'parcel'], [50, 'colour']);
    const now = group([60, 'parcel', 'late'], [40, 'parcel'], [100, 'colour']);
    const { found, tests } = risingTerms(now, before, 10);
    expect(tests).toBe(3);
    expect(found.map(({ term }) => term)).toEqual(['late']);
    expect(found[0]?.effect).toBeCloseTo(Math.log(60.5 / 200) - Math.log(10.5 / 100), 12);
  });

  it('are not what fell, and none where nobody wrote before', () => {
    const [before, now] = [group([60, 'late'], [40, 'colour']), group([10, 'late'], [90, 'colour'])];
    expect(risingTerms(now, before, 10).found.map(({ term }) => term)).toEqual(['colour']);
    expect(risingTerms(now, group(), 10)).toEqual({ found: [], tests: 0 });
  });

  it('are new ones, too', () => {
    expect(risingTerms(group([12, 'recall'], [88, 'colour']), group([100, 'colour']), 10).found).toMatchObject([{ term: 'recall', before: { people: 0 } }]);
  });
});

describe('friction', () => {
  it('is ranked by how many are surely negative', () => {
    // Lower ends by Wilson: 8 of 10 0.4902, 60 of 100 0.5020, 100 of 1000 0.0829.
    const zones = zonesOf([
      { key: 'small', count: 8, of: 10, volume: 12 }, { key: 'calm', count: 100, of: 1_000, volume: 1_000 },
      { key: 'large', count: 60, of: 100, volume: 120 }, { key: 'few', count: 9, of: 9, volume: 9 },
    ]);
    expect(zones.map(({ key }) => key)).toEqual(['calm', 'large', 'small', 'few']);
    expect(zones[0]?.atLeast).toBeCloseTo(82.9, 1);
    expect(zones[1]?.atLeast).toBeCloseTo(60.24, 1);
    expect(zones[3]).toMatchObject({ atLeast: null, share: { state: 'few' } });
  });
});
