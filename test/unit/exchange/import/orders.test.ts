import { describe, expect, test } from 'vitest';
import { openTable } from '@/lib/exchange/import/openTable';
import { createOrderReader, guessOrderColumns, type ReadOrder } from '@/lib/exchange/import/orders';

async function orders(table: string): Promise<ReadOrder[]> {
  const opened = await openTable(new Blob([table]));
  if (!opened.ok) throw new Error(opened.trouble.why);
  const { id = '', at = '', ...columns } = guessOrderColumns(opened.columns);
  return opened.sample.map(createOrderReader({ columns: { ...columns, id, at }, order: 'day-first', decimal: null, zone: 'utc', locales: ['en'], now: Date.UTC(2026, 10, 1) }));
}

describe('orders', () => {
  test('of Shopify have a line for each thing', async () => {
    expect(await orders([
      'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Id',
      '#1001,Olena@Bags.Example,paid,2026-01-05 11:00:00 +0200,uah,1204.50,2026-01-05 10:00:00 +0200,1,Tour bag,55',
      '#1001,Olena@Bags.Example,,,,,,2,Strap,',
      '#1002,,paid,,EUR,20.00,2026-01-06 10:00:00 +0200,1,Сумка «Мандри»,56',
    ].join('\n'))).toEqual([
      { ok: true, kind: 'order', problems: [], order: {
        id: '#1001', email: 'olena@bags.example', at: { at: '2026-01-05T08:00:00.000Z', precision: 'second', raw: '2026-01-05 10:00:00 +0200' }, total: 1204.5, currency: 'UAH', items: ['Tour bag'] } },
      { ok: true, kind: 'item', of: '#1001', item: 'Strap' },
      { ok: true, kind: 'order', problems: [], order: expect.objectContaining({ id: '#1002', email: null, total: 20, items: ['Сумка «Мандри»'] }) as unknown },
    ]);
  });

  test('of a table that somebody made', async () => {
    expect(await orders('Номер заказа;Дата;Сумма;Почта\n17;05.01.2026;1 204,50;ann@bags.example\n')).toMatchObject([{ ok: true, order: { id: '17', total: 1204.5, at: { at: '2026-01-05T00:00:00.000Z', precision: 'day' } } }]);
  });

  test('are not made of rows without number or date, nor of the same again; what cannot be read is left out and told', async () => {
    const read = await orders('order id,date,total,email,item\n,2026-01-05,1,,\n1,soon,1,,\n1,2026-01-05,many,nobody,a\n2,2026-01-05,5,,a\n1,2026-01-05,,,b\n2,2026-01-06,5,,b\n3,2027-01-05,5,,\n4,2026-01-05,5,,,surplus\n');
    expect(read.map((one) => [one.ok, ...('problems' in one ? one.problems : []).map(({ row, column, why }) => `${row} ${column} ${why}`)])).toEqual([
      [false, '2 order id no-order'], [false, '3 date no-date'], [true, '4 email no-email', '4 total no-number'], [true], [false, '6 order id twice'], [false, '7 order id twice'], [false, '8 date to-come'], [false, '9 null more-cells'],
    ]);
  });
});
