import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLines } from '@/lib/exchange/csv';
import { guardFormula } from '@/lib/exchange/formulaGuard';

describe('the formula guard', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '"=1"',
    "'=1",
    '\u201c=1',
    '" =1',
    '\u200e=1',
    '\uff1d1',
    '=HYPERLINK("http://example.com")',
  ])('puts an apostrophe before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  const harmless = ['', 'a=b', '1+1', '"quoted"', '\u2212 5 stars', 'mail@example.com', '٣+٤', '...'];

  it.each(harmless)('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe('CSV lines', () => {
  it('end with CRLF, the last one too', () => {
    expect(csvLines([['a', 'b'], [1, null]])).toBe('a,b\r\n1,\r\n');
  });

  it('of nothing are nothing', () => {
    expect(csvLines([])).toBe('');
  });

  it('quote what must be quoted, and come back as they were', () => {
    const cells = ['comma, here', 'a "word"', 'two\nlines', 'سلام', ' blanks ', '😀'];
    const back = Papa.parse<string[]>(csvLines([cells]).trimEnd(), { newline: '\r\n' });
    expect(back.data).toEqual([cells]);
  });

  it('guard texts, never numbers', () => {
    expect(csvLines([[-0.5, '-0.5', true]])).toBe("-0.5,'-0.5,true\r\n");
  });
});
