import { describe, expect, test } from 'vitest';
import { openTable } from '@/lib/exchange/import/openTable';
import { guessSeries, readSeries, type ReadSeries } from '@/lib/exchange/import/seriesPoints';

const NOW = Date.UTC(2026, 10, 1);

async function read(table: string, wished: { value?: string; decimal?: ',' | '.' } = {}): Promise<ReadSeries & { values: string[] }> {
  const opened = await openTable(new Blob([table]));
  if (!opened.ok) throw new Error(opened.trouble.why);
  const { day, values } = guessSeries(opened.columns, opened.sample);
  return { values, ...readSeries(opened.sample, { day: day ?? '', value: wished.value ?? values[0] ?? '', order: 'day-first', decimal: wished.decimal ?? null, locales: ['en', 'ru'], now: NOW }) };
}

describe('the points of a series', () => {
  test('of Google Analytics stand below remarks, their days without signs', async () => {
    const table = '# ----\n# Norvelo shop\n# 20260101-20260103\n\nDate,Sessions,Source\n20260102,"1,204",web\n20260101,20,web\n,1224,\n';
    expect((await read(table)).problems).toEqual([{ row: 6, column: 'Sessions', why: 'no-number', value: '1,204' }]);
    expect(await read(table, { decimal: '.' })).toEqual({
      values: ['Sessions'], points: [{ day: '2026-01-01', value: 20 }, { day: '2026-01-02', value: 1204 }], problems: [], totals: 1,
    });
  });

  test('of Search Console are of whichever column is asked for', async () => {
    const table = 'Date,Clicks,Impressions,CTR,Position\n2026-01-01,3,120,2.5%,7.44\n2026-01-02,0,80,0%,8\n';
    expect((await read(table)).values).toEqual(['Clicks', 'Impressions', 'CTR', 'Position']);
    expect((await read(table, { value: 'CTR' })).points).toEqual([{ day: '2026-01-01', value: 2.5 }, { day: '2026-01-02', value: 0 }]);
  });

  test('of Yandex.Metrica have a total above them', async () => {
    expect(await read('Дата визита;Визиты;Доля\nИтого и средние;30;0,5\n01.01.2026;10;0,25\n02.01.2026;20;0,75\n', { value: 'Доля', decimal: ',' })).toMatchObject({
      points: [{ day: '2026-01-01', value: 0.25 }, { day: '2026-01-02', value: 0.75 }], problems: [], totals: 1,
    });
  });

  test('are not those of cells that cannot be read; a day of which nothing is said is no zero', async () => {
    const { points, problems } = await read('Date,Sales\n2026-01-01,5\n2026-01-02,\n2026-01-03,n/a\nsoon,5\n20260231,5\n2026-01-01,5\n2026-01-01,6\n2026-01-05,7,8\n');
    expect(points).toEqual([{ day: '2026-01-01', value: 5 }]);
    expect(problems).toEqual([
      { row: 4, column: 'Sales', why: 'no-number', value: 'n/a' }, { row: 5, column: 'Date', why: 'no-date', value: 'soon' }, { row: 6, column: 'Date', why: 'no-date', value: '20260231' },
      { row: 8, column: 'Date', why: 'twice', value: '2026-01-01' }, { row: 9, column: null, why: 'more-cells', value: '' },
    ]);
  });
});
