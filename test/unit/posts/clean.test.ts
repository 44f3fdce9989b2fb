import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, cleanUrl, MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';
import { bodyOf } from '@/lib/posts/post';

describe('a text', () => {
  test.each([
    ['keeps its lines', 'one\r\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
    ['folds its spaces', ' a \t b\u00a0c ', 'a b c'],
    ['loses control letters', 'a\u0000b\u0007c\u200bd', 'abcd'],
    ['loses what turns its direction', 'safe\u202eexe.gpj', 'safeexe.gpj'],
    ['keeps what scripts need', 'می\u200cخواهم \u2067x\u2069', 'می\u200cخواهم \u2067x\u2069'],
    ['mends halves of letters', 'a\ud83db', 'a\ufffdb'],
    ['stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_, given, clean) => expect(cleanText(given)).toEqual({ text: clean, cut: false }));

  test('is cut at a letter, and says so', () => {
    const { text, cut } = cleanText('a'.repeat(MOST_TEXT - 1) + '😀'.repeat(10));
    expect(cut).toBe(true);
    expect(text).toBe('a'.repeat(MOST_TEXT - 1));
  });

  test('megabytes are not looked at', () => {
    expect(cleanText(' '.repeat(5_000_000) + 'x')).toEqual({ text: '', cut: true });
  });
});

test.each([
  ['  Ada \n Lovelace ', 'Ada Lovelace'],
  ['', null],
  [' \u200b ', null],
  [null, null],
  [undefined, null],
  ['x'.repeat(1_000_000), 'x'.repeat(MOST_LINE)],
])('a line: %.20s', (given, clean) => expect(cleanLine(given)).toBe(clean));

test.each([
  ['item?id=1', 'https://a.example/item?id=1'],
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['https://a.example/x/../y', 'https://a.example/y'],
  ['HTTPS://A.example', 'https://a.example/'],
  ['https://1.2.3/x', 'https://1.2.0.3/x'],
  ['//b.example/x', 'https://b.example/x'],
  ['https://me:secret@a.example/', 'https://a.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://', null],
  ['', null],
  [`https://a.example/${'x'.repeat(5_000)}`, null],
])('an address: %.40s', (given, clean) => expect(cleanUrl(given, 'https://a.example/list')).toBe(clean));

test.each([
  [null, 'Text', 'Text'],
  ['Title', '', 'Title'],
  ['Title', 'Text', 'Title\nText'],
  ['The quality is…', 'The quality is good', 'The quality is good'],
  ['Same', 'Same', 'Same'],
])('the body of %s and %s', (title, text, body) => expect(bodyOf({ title, text })).toBe(body));
