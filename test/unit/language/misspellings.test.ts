import { describe, expect, test } from 'vitest';
import { misspellingsOf } from '@/lib/language/misspellings';

describe('misspellings', () => {
  test.each([
    ['nissan', 'nisan'], ['philips', 'filips'], ['philips', 'phillips'], ['norvelo', 'norvello'], ['norvelo', 'norevlo'],
    ['yomira', 'iomira'], ['cobalt', 'kobalt'], ['kolibri', 'colibri'], ['quickly', 'quikly'], ['porsche', 'porshe'],
    ['lexo', 'lekso'], ['siemens', 'seimens'], ['amazon', 'amason'], ['walmer', 'walmor'],
    ['розетка', 'разетка'], ['сільпо', 'сілпо'], ['київ', 'киів'], ['ґаздиня', 'газдиня'], ["м'ята", 'мята'],
    ['эврика', 'еврика'], ['рыбка', 'рибка'], ['مضمون', 'مظمون'], ['قهوتي', 'غهوتي'], ['ليغو', 'ليجو'],
  ])('%s is written as %s', (word, way) => expect(misspellingsOf(word)).toContain(way));

  test.each(['nissan', 'philips', 'norvelo', 'розетка', 'вельмішок', 'ليغوس', 'aeropost'])('of %s: one mistake, four letters, never twice', (word) => {
    const ways = misspellingsOf(word);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways).not.toContain(word);
    for (const way of ways) {
      expect(Array.from(way).length).toBeGreaterThanOrEqual(4);
      expect(Math.abs(way.length - word.length)).toBeLessThanOrEqual(1);
    }
  });

  test('the likeliest come first', () => {
    expect(misspellingsOf('nissan')[0]).toBe('nisan');
    expect(misspellingsOf('philips')[0]).toBe('filips');
  });

  test.each(['abc', 'h&m', '新浪微博', 'a1b2c3', '', 'könig–'])('%j has none', (word) => expect(misspellingsOf(word)).toEqual([]));
});
