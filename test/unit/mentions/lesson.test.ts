import { expect, it } from 'vitest';
import { labelOfStars } from '@/lib/mentions/lesson';

it.each<[number, number, string | null]>([
  [1, 5, 'negative'], [2, 5, 'negative'], [3, 5, 'neutral'], [4, 5, 'positive'], [5, 5, 'positive'],
  [0, 1, 'negative'], [1, 1, 'positive'],
  [1, 10, 'negative'], [3, 10, 'negative'], [5, 10, 'neutral'], [6, 10, 'neutral'], [8, 10, 'positive'], [10, 10, 'positive'],
  [2.5, 5, 'neutral'], [4.5, 5, 'positive'], [20, 100, 'negative'], [90, 100, 'positive'], [1, 0, null],
])('%f of %f says %s', (value, best, label) => {
  expect(labelOfStars({ value, best })).toBe(label);
});

it('says nothing where there are no stars', () => {
  expect(labelOfStars(null)).toBeNull();
});
