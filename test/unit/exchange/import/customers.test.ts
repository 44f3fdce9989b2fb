import { describe, expect, test } from 'vitest';
import { createCustomerReader, guessCustomerColumns, type ReadCustomer } from '@/lib/exchange/import/customers';
import { openTable } from '@/lib/exchange/import/openTable';

async function customers(table: string): Promise<ReadCustomer[]> {
  const opened = await openTable(new Blob([table]));
  if (!opened.ok) throw new Error(opened.trouble.why);
  return opened.sample.map(createCustomerReader(guessCustomerColumns(opened.columns), null));
}

describe('customers', () => {
  test('of Shopify, without what is no business of a listener', async () => {
    const [one, two] = await customers([
      'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tags',
      "'7011,Олена,Коваль,Olena@Bags.Example,yes,,Street 1,'+380 44 000 00 00,no,120.50,3,likes blue,\"vip, blue, vip\"",
      "'7012,,,,no,,,,no,0.00,0,,",
    ].join('\n'));
    expect(one).toEqual({ ok: true, problems: [], customer: {
      id: '7011', email: 'olena@bags.example', name: 'Олена Коваль', company: null, phone: '+380 44 000 00 00', tags: ['vip', 'blue'], note: 'likes blue', orders: 3, spent: 120.5 } });
    expect(two).toMatchObject({ ok: true, customer: { id: '7012', email: null, name: null, orders: 0, spent: 0, tags: [] } });
  });

  test('of HubSpot, Salesforce, and of a table that somebody made', async () => {
    expect(await customers('Record ID;First Name;Last Name;Email;Phone Number\n5;Ann;Bee;ann@bags.example;1')).toMatchObject([{ ok: true, customer: { id: '5', name: 'Ann Bee', email: 'ann@bags.example', phone: '1' } }]);
    expect(await customers('Id,FirstName,LastName,Email,Company\n003xx,Ann,Bee,ann@bags.example,Bags')).toMatchObject([{ ok: true, customer: { id: '003xx', name: 'Ann Bee', company: 'Bags' } }]);
    expect(await customers('الاسم,البريد الإلكتروني\nليلى,layla@bags.example')).toMatchObject([{ ok: true, customer: { id: null, name: 'ليلى', email: 'layla@bags.example' } }]);
  });

  test('are not made of rows that name nobody, or the same again', async () => {
    const read = await customers('id,email,name,total orders\n1,a@bags.example,A,2\n1,b@bags.example,B,2\n,c@bags.example,C,many\n,C@bags.example,C,1\n,,D,1\n,not an address,E,1\n2,"x@y, z@y.example",F,1\n3,a@bags.example,G,1\n4,,,,surplus\n');
    expect(read.map((one) => [one.ok, ...one.problems.map(({ row, column, why }) => `${row} ${column} ${why}`)])).toEqual([
      [true], [false, '3 id twice'], [true, '4 total orders no-number'], [false, '5 email twice'], [false, '6 null no-customer'], [false, '7 email no-email', '7 null no-customer'],
      [true, '8 email no-email'], [true], [false, '10 null more-cells'],
    ]);
  });
});
