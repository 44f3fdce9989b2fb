import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/language/fold';

describe('fold', () => {
  test.each([
    ['plain letters', 'Hello, World', 'hello, world'],
    ['accents on Latin letters', 'Crème Brûlée, Ångström, señor', 'creme brulee, angstrom, senor'],
    ['accents written as marks', 'cafe\u0301', 'cafe'],
    ['Latin letters with strokes and ligatures', 'Łódź smørrebrød œuvre', 'lodz smorrebrod oeuvre'],
    ['sharp s', 'Straße STRASSE', 'strasse strasse'],
    ['Turkish dotted and dotless i', 'İstanbul ısı', 'istanbul isi'],
    ['Vietnamese', 'Tiếng Việt', 'tieng viet'],
    ['Greek, with its final sigma', 'Οδός ΟΔΟΣ', 'οδοσ οδοσ'],
    ['Cyrillic ё', 'Ёлка и ёж', 'елка и еж'],
    ['Cyrillic й, ї and ў stay', 'Йод Їжак Ўзбек', 'йод їжак ўзбек'],
    ['й and ї written with marks', 'и\u0306 і\u0308', 'й ї'],
    ['Russian stress marks', 'за\u0301мок', 'замок'],
    ['Ukrainian apostrophes', 'п\u2019ять п\u02bcять п`ять п\u2032ять', "п'ять п'ять п'ять п'ять"],
    ['a backtick among plain letters', 'it`s', "it's"],
    ['Arabic alef, ya and ta marbuta', 'أإآٱ على مدرسة', 'اااا علي مدرسه'],
    ['Arabic vowels and tatweel', 'مُحَمَّد مـــرحبا', 'محمد مرحبا'],
    ['Arabic and Persian digits', '١٢٣ ۴۵۶', '123 456'],
    ['Persian ya and kaf', 'کتابی', 'كتابي'],
    ['hyphens', 'wi\u2011fi wi\u2010fi wi\u2013fi', 'wi-fi wi-fi wi-fi'],
    ['joiners and direction marks', 'ac\u200dme\u200e so\u00adft', 'acme soft'],
    ['full-width and mathematical letters', 'Ａｃｍｅ 𝐀𝐜𝐦𝐞', 'acme acme'],
    ['half-width katakana with its voicing mark', 'ｶﾞｽ', 'ガス'],
    ['voiced kana keep their mark', 'がか', 'がか'],
    ['Hangul written in parts', '\u1112\u1161\u11ab글', '한글'],
    ['Devanagari keeps its marks', 'हिन्दी', 'हिन्दी'],
    ['a trade mark sign does not cling to the name', 'Acme\u2122 phone', 'acme  phone'],
    ['emoji lose only their variation', '❤\ufe0f', '❤'],
    ['a lone surrogate', 'a\ud800b', 'a\ud800b'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test.each([
    ['plain text', 'Hello Acme!', 'acme', 'Acme'],
    ['after a letter that grows', 'Straße Acme', 'acme', 'Acme'],
    ['on a letter that grows', 'die Straße da', 'strasse', 'Straße'],
    ['after letters that vanish', 'مـــرحبا acme', 'acme', 'acme'],
    ['over letters that vanish', 'x مـــرحبا y', 'مرحبا', 'مـــرحبا'],
    ['with a mark at its end', 'un cafe\u0301 noir', 'cafe', 'cafe\u0301'],
    ['after a dotted capital I', 'İİİ Acme', 'acme', 'Acme'],
    ['after emoji', '👩\u200d🚀👍🏽 Acme', 'acme', 'Acme'],
    ['after one sign that becomes eighteen', '\ufdfa acme', 'acme', 'acme'],
    ['of mathematical letters', 'x 𝐀𝐜𝐦𝐞 y', 'acme', '𝐀𝐜𝐦𝐞'],
  ])('leads back to the original: %s', (_, text, word, original) => {
    const folded = fold(text);
    const start = folded.text.indexOf(word);
    const span = folded.toOriginal(start, start + word.length);
    expect(text.slice(span.start, span.end)).toBe(original);
  });

  test('folding twice changes nothing more', () => {
    const text = 'Crème Straße İstanbul Ёлка مُحَمَّد ｶﾞｽ Acme™ ´ ﷺ ŉ ǅ Ὀδυσσεύς';
    const once = fold(text).text;
    expect(fold(once).text).toBe(once);
  });

  test('every stretch leads back inside the text and stretches keep their order', () => {
    const text = 'ﷺa\u0301\u0301ßİ👍🏽ـــ\u200bЁ™'.repeat(20);
    const folded = fold(text);
    let last = 0;
    for (let at = 0; at < folded.text.length; at++) {
      const span = folded.toOriginal(at, at + 1);
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      last = span.start;
    }
  });

  test('a heap of marks on one letter loses nothing around it', () => {
    const folded = fold(`x a${'\u0301'.repeat(10_000)} acme`);
    expect(folded.text).toBe('x a acme');
    const start = folded.text.indexOf('acme');
    expect(folded.toOriginal(start, start + 4)).toEqual({ start: 10_004, end: 10_008 });
  });
});
