import { describe, expect, test } from 'vitest';
import { findHeader, headerKey, sourceRow } from '@/lib/exchange/import/tableRows';

const lines = (table: string[][]) => table.map((cells, at) => ({ row: at + 1, cells, broken: null }));
const isKnown = (key: string): boolean => ['date', 'url', 'fulltext'].includes(key);

describe('the header of a table', () => {
  test('stands behind what a tool writes before it', () => {
    const header = findHeader(lines([['Report:', 'Bulk Mentions Download'], ['Date', 'today'], ['DATE', 'Full_Text', 'url', 'a', 'b', 'c', 'd'], ['2026', 'x', 'y']]), isKnown);
    expect(header).toMatchObject({ row: 3, names: ['DATE', 'Full_Text', 'url', 'a', 'b', 'c', 'd'] });
  });

  test('is the first line as wide as most where none is known', () => {
    expect(findHeader(lines([['Day', 'Sales'], ['1', '2'], ['1', '2', 'surplus'], ['3', '4']]), isKnown)).toMatchObject({ row: 1, names: ['Day', 'Sales'] });
    expect(findHeader(lines([['Export'], ['Дата', 'Отзыв'], ['1', '2']]), isKnown)).toMatchObject({ row: 2, names: ['Дата', 'Отзыв'] });
    expect(findHeader([], isKnown)).toBeNull();
  });

  test('names every column once, and tells which stood there twice', () => {
    const header = findHeader(lines([[' Text', 'Text', '', '', '__proto__', "'=1", 'Text #2']]), isKnown);
    expect(header).toEqual({ row: 1, names: ['Text', 'Text #2', '#3', '#4', '__proto__', '=1', 'Text #2 #7'], doubled: ['Text', 'Text #2'] });
  });

  test('is compared without case, accents and signs', () => {
    expect(headerKey(' Full_Text ')).toBe('fulltext');
    expect(headerKey('Ссылка!')).toBe('ссылка');
  });
});

describe('a row below it', () => {
  const header = { row: 1, names: ['a', '__proto__'], doubled: [] };

  test('has its cells by name, without what guards formulas', () => {
    expect(sourceRow({ row: 2, cells: [" '=1+1 ", "it's"], broken: null }, header)).toEqual({ row: 2, cells: new Map([['a', "'=1+1"], ['__proto__', "it's"]]), broken: null });
    expect(sourceRow({ row: 2, cells: ["'=1+1"], broken: null }, header).cells).toEqual(new Map([['a', '=1+1'], ['__proto__', '']]));
  });

  test('is broken where something stands behind its last column', () => {
    expect(sourceRow({ row: 2, cells: ['1', '2', ' ', ''], broken: null }, header).broken).toBeNull();
    expect(sourceRow({ row: 2, cells: ['1', '2', '', '3'], broken: null }, header).broken).toBe('more-cells');
    expect(sourceRow({ row: 2, cells: ['1', '2', '', '3'], broken: 'quotes' }, header).broken).toBe('quotes');
  });
});
