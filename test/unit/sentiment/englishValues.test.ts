import { expect, it } from 'vitest';
import { ENGLISH_VALUES } from '@/lib/sentiment/englishValues';

const values = new Map(ENGLISH_VALUES.flatMap(([value, words]) => words.split(', ').map((word) => [word, value] as const)));

it.each([
  ['happy', 3.2, 'the mean of 3 in AFINN and 2.7 × 1.23 in VADER'],
  ['sharing', 1.1, 'half of 1.8 × 1.23, since only VADER has it'],
  ['cashing in', -2, 'as in AFINN, which alone has it'],
])('%s is worth %s: %s', (word, value) => {
  expect(values.get(word)).toBe(value);
});

it('takes words only, each once, and no faces or numbers', () => {
  const listed = ENGLISH_VALUES.flatMap(([, words]) => words.split(', '));
  expect(listed).toHaveLength(values.size);
  expect(values.size).toBeGreaterThan(7_000);
  expect(listed.filter((word) => !/^\p{L}/u.test(word))).toEqual([]);
});
