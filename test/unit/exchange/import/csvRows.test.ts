import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvRows, LONGEST_ROW, MOST_COLUMNS, type CsvRow } from '@/lib/exchange/import/csvRows';
import { findDelimiter, type Delimiter } from '@/lib/exchange/import/delimiter';
import type { FileTrouble } from '@/lib/exchange/import/trouble';
import { seeded, between, pick } from '@/scripts/generate/random';

async function read(content: BlobPart, delimiter: Delimiter = ',', skip = 0): Promise<{ rows: CsvRow[]; trouble: FileTrouble | null }> {
  const rows: CsvRow[] = [];
  for await (const batch of csvRows(new Blob([content]), { encoding: 'utf-8', delimiter, skip })) {
    if (!batch.ok) return { rows, trouble: batch.trouble };
    rows.push(...batch.rows);
  }
  return { rows, trouble: null };
}

describe('rows of a CSV file', () => {
  test('keep their numbers over blank lines and what is skipped', async () => {
    const { rows } = await read('sep=,\r\na,b\r\n\r\n"x\r\ny",1\r\n', ',', 1);
    expect(rows).toEqual([{ row: 2, cells: ['a', 'b'], broken: null }, { row: 4, cells: ['x\ny', '1'], broken: null }]);
  });

  test('lose NULs', async () => {
    expect((await read('a\0,b\n\0"x",\0y\0')).rows.map(({ cells }) => cells)).toEqual([['a', 'b'], ['"x"', 'y']]);
  });

  test('are told where quotation marks stand wrong or the file ends within a cell', async () => {
    const { rows, trouble } = await read('a,b\n"x" y",1\nz,2\n"half of it');
    expect(trouble).toBeNull();
    expect(rows.map(({ row, broken }) => [row, broken])).toEqual([[1, null], [2, 'quotes'], [3, null], [4, 'cut-off']]);
    expect((await read('a,b\n"x" y,1\nz,2\n')).rows.map(({ broken }) => broken)).toEqual([null, 'quotes']);
  });

  test('are refused, with their number, where a mark never closes', async () => {
    const { rows, trouble } = await read(`a,b\nx,1\n"${'never,closed\n'.repeat(LONGEST_ROW / 8)}`);
    expect(rows).toHaveLength(2);
    expect(trouble).toEqual({ why: 'row-too-long', row: 3, most: LONGEST_ROW });
  });

  test('are refused beyond so many columns', async () => {
    const { trouble } = await read(`a,b\n${','.repeat(100_000)}\n`);
    expect(trouble).toEqual({ why: 'too-many-columns', row: 2, most: MOST_COLUMNS });
  });

  test('end, with the row that was reached, where bytes are of no UTF-8', async () => {
    expect((await read(new Uint8Array([0x61, 0x0a, 0xff]))).trouble).toEqual({ why: 'encoding', row: 1 });
  });

  test('are what another parser writes, however hostile the cells and wherever pieces end', async () => {
    const random = seeded(13);
    const bits = ['"', '""', ',', ';', '\n', '\t', "'", '=1+1', '__proto__', 'ї', 'العربية', '😀', '\u202e', ' ', '0', 'x'.repeat(3000), ''];
    for (let round = 0; round < 12; round++) {
      const delimiter = pick(random, [',', ';', '\t'] as const);
      const lines = Array.from({ length: between(random, 1, 200) }, () => Array.from({ length: 4 }, (_, at) =>
        (at === 0 ? 'k' : '') + Array.from({ length: between(random, 0, 5) }, () => pick(random, bits)).join('')));
      const { rows, trouble } = await read(Papa.unparse(lines, { delimiter, newline: pick(random, ['\n', '\r\n']) }), delimiter);
      expect(trouble).toBeNull();
      expect(rows.map(({ cells }) => cells)).toEqual(lines);
      expect(rows.map(({ row }) => row)).toEqual(lines.map((_, at) => at + 1));
      expect(rows.every(({ broken }) => broken === null)).toBe(true);
    }
  });
});

describe('what parts the cells', () => {
  test.each<[Delimiter, string]>([
    [',', 'date,text,likes\n2026-01-01,"a; b; c",4\n2026-01-02,"d; e",5\n'],
    [';', 'date;text;price\n2026-01-01;"a, b";4,5\n2026-01-02;c, d;5,5\n'],
    ['\t', 'Date\tHeadline\tURL\n2026-01-01\tOne, two, three\thttps://a.example/\n2026-01-02\tb\tc\n'],
    ['|', 'date|text|n\n1|a, b|2\n3|c|4\n'],
    [',', 'Report:,Bulk Mentions Download\nBrand:,Norvelo\n\nQuery Id,Date,Title,Url\n1,2026-01-01,x,y\n1,2026-01-01,x,y\n1,2026-01-01,x,y\n'],
  ])('is %j', (delimiter, text) => {
    expect(findDelimiter(text)).toMatchObject({ delimiter, skip: 0 });
  });

  test('is what the file says it is', () => {
    expect(findDelimiter('sep=;\na,b,c\n1,2,3\n')).toEqual({ delimiter: ';', sure: true, skip: 1 });
  });

  test('is not sure where there is one column, or nothing', () => {
    expect(findDelimiter('text\nhello\n')).toEqual({ delimiter: ',', sure: false, skip: 0 });
    expect(findDelimiter('')).toEqual({ delimiter: ',', sure: false, skip: 0 });
  });
});
