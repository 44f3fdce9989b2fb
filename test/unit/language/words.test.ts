import { describe, expect, test } from 'vitest';
import { endsInWord, hasUnspaced, wordBorders, wordsOf } from '@/lib/language/words';

describe('wordsOf', () => {
  test.each([
    ['spaces and punctuation part words', 'one, two;three', ['one', 'two', 'three']],
    ['apostrophes part words', "acme's l'acme", ['acme', 's', 'l', 'acme']],
    ['hyphens part words', 'wi-fi', ['wi', 'fi']],
    ['underscores join words, but not at their ends', '_acme_ acme_help', ['acme', 'acme_help']],
    ['digits belong to words', 'web3 2024', ['web3', '2024']],
    ['marks belong to words', 'हिन्दी भाषा', ['हिन्दी', 'भाषा']],
    ['Hangul words are parted by spaces', '애플 전화', ['애플', '전화']],
    ['letters of scripts without spaces stand alone', '東京tower', ['東', '京', 'tower']],
    ['emoji stand alone', 'great👍👍ok', ['great', '👍', '👍', 'ok']],
    ['letters beyond the first plane', '𐐨𐐩 x', ['𐐨𐐩', 'x']],
    ['lone surrogates are no words', 'a\ud800b\udc00', ['a', 'b']],
    ['signs are no words', '© ® + #', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  test('words stand where they say', () => {
    const text = 'a 東京, wi-fi 👍 _x_';
    for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

test('the browser knows where words of scripts without spaces end', () => {
  const borders = wordBorders('東京都に住む');
  expect([borders[0], borders[1], borders[3], borders[6]]).toEqual([1, 0, 1, 1]);
});

test('only scripts without spaces need the browser for it', () => {
  expect(['東', 'か', 'ก', 'ខ'].map(hasUnspaced)).toEqual([true, true, true, true]);
  expect(['a', 'ж', '애', 'ه', 'ह', '1', '👍'].map(hasUnspaced)).not.toContain(true);
});

test('a place is inside a word where a letter ends before it', () => {
  expect([endsInWord('me@acme', 2), endsInWord(' @acme', 1), endsInWord('@acme', 0)]).toEqual([true, false, false]);
});
