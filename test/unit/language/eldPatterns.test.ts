import { expect, test } from 'vitest';
import { separators } from '@/lib/language/eldPatterns';

const OWN = new URL('../../../node_modules/eld/src/regexPatterns.js', import.meta.url).href;
const { separators: listed } = (await import(/* @vite-ignore */ OWN)) as { separators: RegExp };

const LAST = 0x10ffff;
/** Letters of Unicode versions that the detector's list does not know yet. */
const MOST_NEWER = 60;

test('words are parted as by the detector itself, but for letters that are newer than its list', () => {
  const parts = (pattern: RegExp, sign: string): boolean => `a${sign}b`.replace(pattern, '') === 'ab';
  const newer: string[] = [];
  for (let code = 0; code <= LAST; code += 1) {
    const sign = String.fromCodePoint(code);
    if (parts(separators, sign) !== parts(listed, sign)) newer.push(sign);
  }
  expect(newer.length).toBeLessThan(MOST_NEWER);
  expect(newer.filter((sign) => !/\p{L}/u.test(sign))).toEqual([]);
});

test.each(["don't stop", 'it’s here', '`quoted` words', "d'accord, l'été", "'tis", 'a👍b', 'x — y', 'и́ли'])('%s', (text) => {
  expect(text.replace(separators, ' ')).toBe(text.replace(listed, ' '));
});
