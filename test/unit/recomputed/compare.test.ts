import { expect, it } from 'vitest';
import { differences, judged, sampled, samplesAmong, within } from '../../recomputed/compare.mjs';

const view = { screen: 'drivers', view: 'insights' };
const limits = { low: 0.4, high: 0.6 };

function shares(recomputed: readonly number[]): Parameters<typeof differences>[0] {
  const named = <Value>(of: (share: number) => Value): Record<string, Value> => Object.fromEntries(recomputed.map((share, at) => [`share ${at}`, of(share)]));
  return { ...view, printed: named(() => sampled('50%', limits)), recomputed: named((share) => share) };
}

it('finds what differs, and what only one of both has', () => {
  const found = differences({ ...view, printed: { a: '1', b: '2' }, recomputed: { a: '1', b: '3', c: '4' } });
  expect(found.map(({ figure, mayBeChance }) => [figure, mayBeChance])).toEqual([['b', false], ['c', false]]);
  expect(judged(found, 0)).toEqual({ differences: found, byChance: [] });
});

it('lets as many figures of samples miss their intervals as chance makes', () => {
  const all = Array.from({ length: 100 }, (_, at) => (at < 5 ? 0.61 : 0.5));
  const found = differences(shares(all));
  expect(samplesAmong(shares(all).printed)).toBe(100);
  expect(found).toHaveLength(5);
  expect(judged(found, 100)).toEqual({ differences: [], byChance: found });
});

it('stands by all of them where there are more', () => {
  const found = differences(shares(Array.from({ length: 100 }, (_, at) => (at < 14 ? 0.61 : 0.5))));
  expect(judged(found, 100)).toEqual({ differences: found, byChance: [] });
});

it('stands by what misses by far, however seldom', () => {
  const found = differences(shares([0.8, ...Array.from({ length: 99 }, () => 0.5)]));
  expect(judged(found, 100).differences).toEqual(found);
});

it('stands by what is drawn again and lies elsewhere', () => {
  const found = differences({ ...view, printed: { end: within('0.4', limits) }, recomputed: { end: 0.61 } });
  expect(judged(found, 100).differences).toHaveLength(1);
});
