import { describe, expect, test } from 'vitest';
import { readerOf } from '@/lib/exchange/import/draftReader';
import { dryRun, type DryRun } from '@/lib/exchange/import/dryRun';
import { asksForOrder, draftOf, guessKind, missingColumns, writingOf, type DraftKind, type ImportDraft } from '@/lib/exchange/import/importDraft';
import { openTable, type OpenedTable } from '@/lib/exchange/import/openTable';
import { refusedRows } from '@/lib/exchange/import/refusedRows';
import { SAMPLES } from './samples';

const step = async (): Promise<void> => undefined;
const around = { now: Date.UTC(2026, 10, 1), locales: ['en'], siteOf: (address: string): string | null => (address.startsWith('source:') ? address.slice(7) : new URL(address).hostname) };

const FILES: Readonly<Record<DraftKind, string>> = {
  mentions: 'Date,Author,Review,Link\n05.01.2026,Marit,The zip broke,https://shop.bags.example/1\n2026-01-06,,,\n',
  survey: 'Response ID,NPS Score,Submitted,Segment,Comment\na,10,2026-01-05,gold,moai\nb,4,2026-01-06,,\nc,11,2026-01-06,,\nd,,2026-01-06,,\n',
  series: 'Date,Sessions,Note\n20260105,"1,204.5",a\n20260106,900,b\nGrand total,2104,\n20260106,901,\n',
  customers: "Customer ID,First Name,Last Name,Email,Total Spent,Total Orders,Tags\n'77,Marit,V,marit@bags.example,120.50,3,\"vip, nl\"\n,,,,,,\n",
  orders: 'Name,Email,Created at,Total,Currency,Lineitem name\n#1001,marit@bags.example,2026-01-05 10:00:00 +0100,59.90,EUR,Bag\n#1001,,,,,Strap\n#1002,x,soon,1,EUR,Bag\n',
};

async function opened(text: string | Blob): Promise<{ file: Blob; table: OpenedTable }> {
  const file = new Blob([text]);
  const table = await openTable(file);
  if (!table.ok) throw new Error(table.trouble.why);
  return { file, table };
}

async function run(text: string, changes: Partial<ImportDraft> = {}): Promise<DryRun> {
  const { file, table } = await opened(text);
  const draft = { ...draftOf(table, guessKind(table), { name: 'file', zone: 'UTC' }), ...changes };
  return dryRun(file, table.form, readerOf(draft, table.table, around), step);
}

describe('the draft of a file', () => {
  test.each(Object.entries(FILES))('is told to be %s by its columns, and has all that is needed', async (kind, text) => {
    const { table } = await opened(text);
    expect(guessKind(table)).toBe(kind);
    expect(missingColumns(draftOf(table, guessKind(table), { name: 'file', zone: 'UTC' }))).toEqual([]);
  });

  test('of a tool that is known is of mentions, with what the tool says', async () => {
    for (const { tool, file } of SAMPLES) {
      const { table } = await opened(file);
      expect([tool, guessKind(table)]).toEqual([tool, 'mentions']);
      expect(draftOf(table, 'mentions', { name: '', zone: 'UTC' })).toMatchObject({ columns: table.table.fields, source: table.table.site });
    }
  });

  test('takes the shortest scale that holds what was answered', async () => {
    const scales = await Promise.all(['nps\n10', 'csat\n5', 'csat\n6', 'ces\n0'].map(async (text) => {
      const { table } = await opened(text.replace('\n', ',date\n') + ',2026-01-05\n');
      const { survey: { kind, least, best } } = draftOf(table, 'survey', { name: '', zone: 'UTC' });
      return [kind, least, best];
    }));
    expect(scales).toEqual([['nps', 0, 10], ['csat', 1, 5], ['csat', 1, 7], ['ces', 0, 10]]);
  });

  test('asks for the order of dates where they could be read in two ways, by the column that was chosen', async () => {
    const { table } = await opened('when,text,url,other\n03/04/2026,a,https://a.example/1,31/12/2025\n');
    const draft = { ...draftOf(table, 'mentions', { name: '', zone: 'UTC' }), columns: { date: ['when'], text: ['text'] } };
    expect([asksForOrder(table, { ...draft, ...writingOf(table, draft) }), asksForOrder(table, { ...draft, order: 'day-first' })]).toEqual([true, false]);
    expect(writingOf(table, { ...draft, columns: { date: ['other'] } })).toMatchObject({ order: 'day-first' });
  });

  test('says what no column holds', async () => {
    const { table } = await opened('a,b\n1,2\n');
    expect(missingColumns(draftOf(table, 'mentions', { name: '', zone: 'UTC' }))).toEqual(['text', 'date']);
    expect(missingColumns({ kind: 'customers', columns: { email: ['a'] } })).toEqual([]);
  });
});

describe('a dry run', () => {
  const counted = ({ rows, taken, twice, parts, refused, problems }: DryRun): unknown => ({ rows, taken, twice, parts, refused, problems: problems.map(({ row, column, why }) => [row, column, why]) });

  test('tells of each kind what it would take, and why not the rest, by row and column', async () => {
    expect(counted(await run(FILES.mentions))).toEqual({ rows: 2, taken: 1, twice: 0, parts: 0, refused: 1, problems: [[3, 'Review', 'no-text'], [3, null, 'no-site']] });
    expect(counted(await run(FILES.survey))).toEqual({ rows: 4, taken: 2, twice: 0, parts: 0, refused: 2, problems: [[4, 'NPS Score', 'off-scale'], [5, 'NPS Score', 'no-answer']] });
    expect(counted(await run(FILES.series))).toEqual({ rows: 4, taken: 2, twice: 0, parts: 1, refused: 1, problems: [[5, 'Date', 'twice']] });
    expect(counted(await run(FILES.customers))).toEqual({ rows: 2, taken: 1, twice: 0, parts: 0, refused: 1, problems: [[3, null, 'no-customer']] });
    expect(counted(await run(FILES.orders))).toEqual({ rows: 3, taken: 1, twice: 0, parts: 1, refused: 1, problems: [[4, 'Created at', 'no-date']] });
  });

  test('takes posts of a source that stands on no site', async () => {
    const { taken } = await run('date,text,author\n2026-01-05,My bag broke,Marit\n', { source: 'source:sms', kind: 'mentions' });
    expect(taken).toBe(1);
  });

  test('counts apart what is stored already', async () => {
    const { file, table } = await opened(FILES.mentions);
    const draft = draftOf(table, 'mentions', { name: '', zone: 'UTC' });
    expect(await dryRun(file, table.form, readerOf(draft, table.table, around), step, async (ids) => new Set(ids))).toMatchObject({ taken: 0, alreadyThere: 1, refused: 1 });
  });

  test('hands the refused rows out to be mended, with their numbers and reasons, guarded', async () => {
    const { file, table } = await opened(`${FILES.survey}e,=1+1,2026-01-06,,"a ""b"""\n`);
    const draft = draftOf(table, 'survey', { name: 's', zone: 'UTC' });
    const written = await refusedRows(file, table.form, readerOf(draft, table.table, around), { columns: table.columns, heads: ['Row', 'Problem'], say: ({ why }) => why, step });
    expect((await written.text()).replace(/^\ufeff/u, '').split('\r\n')).toEqual([
      'Row,Problem,Response ID,NPS Score,Submitted,Segment,Comment', '4,off-scale,c,11,2026-01-06,,', '5,no-answer,d,,2026-01-06,,', `6,no-number,e,'=1+1,2026-01-06,,"a ""b"""`, '',
    ]);
  });
});
