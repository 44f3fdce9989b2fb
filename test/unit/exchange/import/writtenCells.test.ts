import { describe, expect, test } from 'vitest';
import { findDecimalMark, findOrder, readCountCell, readDateCell, readDecimalCell, type DateWriting } from '@/lib/exchange/import/writtenCells';

const NOW = Date.UTC(2026, 10, 1);
const DAYS: DateWriting = { order: 'day-first', zone: 'Europe/Kyiv', locales: ['en', 'ru', 'ar'] };

describe('a date of a cell', () => {
  test.each([
    ['2025-03-15T10:22:05+02:00', '2025-03-15T08:22:05.000Z', 'second'],
    ['2025-03-15 10:22:05.0', '2025-03-15T08:22:05.000Z', 'second'],
    ['03/04/2025 10:22', '2025-04-03T07:22:00.000Z', 'minute'],
    ['15.03.2025', '2025-03-15T00:00:00.000Z', 'day'],
    ['15-Mar-2025 10:22AM', '2025-03-15T08:22:00.000Z', 'minute'],
    ['15 марта 2025', '2025-03-15T00:00:00.000Z', 'day'],
    ['15 مارس 2025', '2025-03-15T00:00:00.000Z', 'day'],
    ['١٥/٠٣/٢٠٢٥', '2025-03-15T00:00:00.000Z', 'day'],
    ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24.000Z', 'second'],
    ['1741000000', '2025-03-03T11:06:40.000Z', 'second'],
    ['1741000000123', '2025-03-03T11:06:40.123Z', 'second'],
  ])('%s is %s', (cell, at, precision) => {
    expect(readDateCell(cell, DAYS, NOW)).toMatchObject({ ok: true, value: { at, precision, raw: cell } });
  });

  test.each([
    ['3/15/2025', 'other-order'], ['2 hours ago', 'no-date'], ['yesterday', 'no-date'], ['15 March', 'no-date'], ['10:22', 'no-date'],
    ['31.02.2025', 'no-date'], ['soon', 'no-date'], ['', 'no-date'], ['2027-01-01', 'to-come'], ['45731.5', 'no-date'],
  ])('%s is refused: %s', (cell, why) => {
    expect(readDateCell(cell, DAYS, NOW)).toEqual({ ok: false, why });
  });

  test('of numbers waits for their order, and a clock for its zone', () => {
    const unknown: DateWriting = { order: null, zone: null, locales: ['en'] };
    expect(readDateCell('03/04/2025', unknown, NOW)).toEqual({ ok: false, why: 'unclear-date' });
    expect(readDateCell('03/04/2025', { ...unknown, order: 'month-first' }, NOW)).toMatchObject({ value: { at: '2025-03-04T00:00:00.000Z' } });
    expect(readDateCell('03/14/2025', unknown, NOW)).toMatchObject({ value: { at: '2025-03-14T00:00:00.000Z' } });
    expect(readDateCell('2025-03-15 10:22', unknown, NOW)).toMatchObject({ value: { at: '2025-03-15T00:00:00.000Z', precision: 'day' } });
  });

  test('is of the order that a column shows', () => {
    expect(findOrder(['03/04/2025', '15/04/2025'])).toEqual({ order: 'day-first', sure: true, mixed: false });
    expect(findOrder(['03/04/2025', '04/15/25 10:00'])).toEqual({ order: 'month-first', sure: true, mixed: false });
    expect(findOrder(['03/04/2025'])).toEqual({ order: null, sure: false, mixed: false });
    expect(findOrder(['15/04/2025', '04/15/2025'])).toEqual({ order: null, sure: false, mixed: true });
    expect(findOrder(['2025-03-04', '1741000000'])).toEqual({ order: null, sure: true, mixed: false });
    expect(findOrder(['03.04.2025'])).toEqual({ order: 'day-first', sure: true, mixed: false });
  });
});

describe('a number of a cell', () => {
  test.each([['1,234', 1234], ['1.234', 1234], ['1 234', 1234], ["1'234", 1234], ['12.0', 12], ['3,5', 3], ['0', 0], ['-2', -2], ['1.2K', 1200], ['١٬٢٣٤', 1234], ['1,2 тыс.', 1200], ['1,234,567', 1_234_567]])('%s counts %d', (cell, value) => {
    expect(readCountCell(cell)).toEqual({ ok: true, value });
  });

  test.each(['', 'many', 'N/A', 'v12', '=1', 'NaN', 'Infinity'])('%j counts nothing', (cell) => {
    expect(readCountCell(cell)).toEqual({ ok: false, why: 'no-number' });
  });

  test.each([
    ['1,234.5', null, 1234.5], ['1.234,5', null, 1234.5], ['1 234,50', null, 1234.5], ['4.5', null, 4.5], ['4,5', null, 4.5], ['7', null, 7], ['-0,5', null, -0.5],
    ['1.234', ',', 1234], ['1.234', '.', 1.234], ['€ 89,90', null, 89.9], ['89.90 EUR', null, 89.9], ['٤٫٥', null, 4.5], ['1,23,456.5', '.', 123_456.5],
  ] as const)('%s with %j is %d', (cell, mark, value) => {
    expect(readDecimalCell(cell, mark)).toEqual({ ok: true, value });
  });

  test.each([['1.234', null], ['1,5', '.'], ['1.2.3', '.'], ['x', null], ['', null], ['1e9', null]] as const)('%j with %j is none', (cell, mark) => {
    expect(readDecimalCell(cell, mark)).toEqual({ ok: false, why: 'no-number' });
  });

  test('has the decimal mark that its column shows', () => {
    expect(findDecimalMark(['1.234', '5', '1.234,50'])).toBe(',');
    expect(findDecimalMark(['1,234', '4.5'])).toBe('.');
    expect(findDecimalMark(['1.234.567'])).toBe(',');
    expect(findDecimalMark(['1.234', '7'])).toBeNull();
    expect(findDecimalMark(['4.5', '4,5'])).toBeNull();
  });
});
