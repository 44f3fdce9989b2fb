import { expect, test } from 'vitest';
import { TELLTALES } from '@/lib/language/packs/telltales';
import { signsIn } from '@/lib/language/telltaleSigns';
import { languageTable } from '../../../scripts/build-data/languageTable.mjs';

test('telltales are the same after the way through the package', async () => {
  const { telltales } = JSON.parse(await languageTable()) as { telltales: typeof TELLTALES };
  expect(telltales).toEqual(TELLTALES);
  expect(Object.keys(telltales)).toEqual(expect.arrayContaining(['fy', 'nl', 'uk', 'ru', 'be', 'bg', 'ca', 'gl', 'fa', 'ar']));
});

test('spellings are patterns of Unicode letters', () => {
  const signsOf = signsIn(TELLTALES);
  expect(signsOf('fy').marks.test('hûs')).toBe(true);
  expect(signsOf('fy').spelling.test('fjild')).toBe(true);
  expect(signsOf('uk').spellings.every(([odds, { flags }]) => odds > 0 && flags === 'u')).toBe(true);
});

test('a language without lists has none', () => {
  const { words, hints, spelling, spellings, marks } = signsIn({})('fy');
  expect([words.size, hints.size, spellings.length]).toEqual([0, 0, 0]);
  expect([spelling, marks].some((pattern) => pattern.test('hûs'))).toBe(false);
});
