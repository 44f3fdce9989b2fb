import { expect, it } from 'vitest';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { FACES, SHIPPED_LISTS } from '@/lib/sentiment/shippedLists';

it('has lists for every language that is said to be scored, and no others', () => {
  expect([...SHIPPED_LISTS.keys()].toSorted()).toEqual([...SCORED_LANGUAGES].toSorted());
});

it.each([...SHIPPED_LISTS])('gives values from -5 to 5 in %s', (_, { values }) => {
  const odd = values.filter(([value, entries]) => !(Math.abs(value) <= 5) || entries.split(',').some((entry) => entry.trim() === ''));
  expect(odd).toEqual([]);
});

it('gives faces values from -5 to 5', () => {
  expect(Object.entries(FACES).filter(([, value]) => !(Math.abs(value) <= 5))).toEqual([]);
});
