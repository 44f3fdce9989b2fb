import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '@/lib/exchange/backup/digest';
import { gzip } from '@/lib/exchange/backup/gzip';
import { openTable, tableRows } from '@/lib/exchange/import/openTable';
import { unpack } from '@/lib/exchange/import/unpack';
import { unzippedText } from '@/lib/exchange/import/unzippedText';
import { sheetTable } from '@/lib/exchange/import/workbook';
import { encoded } from './encoded';

const step = async (): Promise<void> => undefined;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** The tool of a file and the cells of its rows, whatever it is wrapped in. */
async function opened(file: Blob, sheet?: string): Promise<{ wrapping: string; tool: string; rows: [number, Record<string, string>][] }> {
  const unpacked = await unpack(file, step, { sheet });
  if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.trouble));
  const table = await openTable(unpacked.file);
  if (!table.ok) throw new Error(JSON.stringify(table.trouble));
  const rows: [number, Record<string, string>][] = [];
  for await (const batch of tableRows(unpacked.file, table.form)) {
    if (batch.ok) rows.push(...batch.rows.map(({ row, cells }): [number, Record<string, string>] => [row, Object.fromEntries(cells)]));
  }
  return { wrapping: unpacked.wrapping, tool: table.table.tool, rows };
}

describe('gzip', () => {
  test('is taken off a table', async () => {
    const { wrapping, rows } = await opened(new Blob([await gzip(bytesOf('date,text\n2026-01-05,Norvelo\n'))]));
    expect([wrapping, rows]).toEqual(['gzip', [[2, { date: '2026-01-05', text: 'Norvelo' }]]]);
  });

  test('of more than is allowed is let go, and one within another, and half of one, refused', async () => {
    const zeros = await gzip(new Uint8Array(4_000_000));
    expect(await unzippedText(new Blob([zeros]), step, 1_000_000)).toEqual({ ok: false, trouble: { why: 'too-large', most: 1_000_000 } });
    expect(await unpack(new Blob([await gzip(zeros)]), step)).toEqual({ ok: false, trouble: { why: 'archive', of: 'unsupported' } });
    expect(await unpack(new Blob([zeros.subarray(0, 2_000)]), step)).toEqual({ ok: false, trouble: { why: 'archive', of: 'damaged' } });
  });

  test('is left in the middle when nobody wants it any more', async () => {
    await expect(unzippedText(new Blob([await gzip(new Uint8Array(1000))]), () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});

describe('a workbook', () => {
  const sheets = [
    { name: 'About', rows: [['Norvelo']] },
    { name: 'Bewertungen', rows: [
      ['Date', 'Text', 'Likes', 'Verified', 'Post id'],
      [new Date(Date.UTC(2026, 0, 5, 10, 30)), '=HYPERLINK("x")\n“moai” 🎒', 1.5, true, 2 ** 60],
      [],
      [new Date(Date.UTC(2026, 0, 6)), 'a, "b"', 0, false, '0017'],
    ] },
  ];

  test('gives values, times as on its clock, rows where they were, and no number that is not exact', async () => {
    const { wrapping, rows } = await opened(new Blob([(await writeXlsx({ sheets })).slice()]), 'Bewertungen');
    expect(wrapping).toBe('workbook');
    expect(rows).toEqual([
      [2, { Date: '2026-01-05 10:30:00', Text: '=HYPERLINK("x")\n“moai” 🎒', Likes: '1.5', Verified: 'true', 'Post id': '' }],
      [4, { Date: '2026-01-06', Text: 'a, "b"', Likes: '0', Verified: 'false', 'Post id': '0017' }],
    ]);
  });

  test('names its sheets; the first is read where none is wished', async () => {
    expect(await unpack(new Blob([(await writeXlsx({ sheets })).slice()]), step)).toMatchObject({ ok: true, sheets: { names: ['About', 'Bewertungen'], read: 'About' } });
  });

  test('that unpacks to too much, is half a file, of another kind or too wide is refused', async () => {
    const bytes = (await writeXlsx({ sheets })).slice();
    expect(await sheetTable(bytes, undefined, step, { entries: 2_000, bytes: 1_000 })).toEqual({ ok: false, trouble: { why: 'too-large', most: 1_000 } });
    expect(await unpack(new Blob([bytes.subarray(0, bytes.length - 300)]), step)).toEqual({ ok: false, trouble: { why: 'archive', of: 'damaged' } });
    expect(await unpack(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])]), step)).toEqual({ ok: false, trouble: { why: 'archive', of: 'unsupported' } });
    const wide = await writeXlsx({ sheets: [{ name: 'w', rows: [Array.from({ length: 16_000 }, (_, at) => `c${at}`)] }] });
    expect(await unpack(new Blob([wide.slice()]), step)).toMatchObject({ ok: false, trouble: { why: 'too-many-columns', row: 1 } });
  });
});

describe('a list under keys of JSON', () => {
  const around = '{"meta":{"deep":{"er":{"tags":[{"a":1}]}},"n":"[{"},"данные":{"items":[{"date":"2026-01-05","text":"Norvelo [1]"},{"text":"б"}]},"next":"]"}';

  test.each([['utf-8', bytesOf(around)], ['utf-16le', encoded(around, 'utf-16le')]])('is found in %s', async (_, bytes) => {
    const { wrapping, rows } = await opened(new Blob([bytes.slice()]));
    expect(wrapping).toBe('wrapped-list');
    expect(rows).toEqual([[1, { date: '2026-01-05', text: 'Norvelo [1]' }], [2, { text: 'б' }]]);
  });

  test('of several is the one below the fewest keys', async () => {
    const { rows } = await opened(new Blob([JSON.stringify({ page: { ads: [{ x: 1 }] }, posts: [{ date: '2026-01-05', text: 'a' }, { date: '2026-01-06', text: 'b' }] }, null, 2)]));
    expect(rows.map(([row, cells]) => [row, cells['text']])).toEqual([[1, 'a'], [2, 'b']]);
  });

  test('is none in lines of JSON, nor within a post of a known tool', async () => {
    const item = { id: '7301', desc: 'bag', createTime: 1_767_600_000, author: { uniqueId: 'b' }, challenges: [{ title: 'bags' }] };
    expect((await opened(new Blob([JSON.stringify(item)]))).wrapping).toBe('none');
    expect((await opened(new Blob([`${JSON.stringify({ text: 'a', of: [{ b: 1 }] })}\n{"text":"c"}\n`]))).wrapping).toBe('none');
  });
});

describe('e-mails', () => {
  const mail = (id: number, text: string): string => [
    'Message-ID: <m%@shop.example>'.replace('%', String(id)), 'From: =?utf-8?q?Marit_=C3=96?= <marit@bags.example>', 'Date: Mon, 5 Jan 2026 11:00:00 +0100', 'Subject: The zip',
    'Content-Type: text/plain; charset=utf-8', '', text, '',
  ].join('\r\n');

  test('one alone and those of a mailbox come as rows', async () => {
    const one = await opened(new Blob([mail(1, 'It broke.\r\n\r\nFrom here on no answer')]));
    expect([one.wrapping, one.tool]).toEqual(['mail', 'mail']);
    expect(one.rows).toEqual([[2, {
      'message id': '<m1@shop.example>', date: '2026-01-05T10:00:00.000Z', subject: 'The zip', text: expect.stringContaining('From here on') as string, 'author name': 'Marit Ö', 'author handle': 'marit@bags.example', 'in reply to': '',
    }]]);
    const box = ['a', 'b', 'c'].map((text, at) => `From marit@bags.example Mon Jan  5 10:00:00 2026\r\n${mail(at, text)}`).join('\r\n');
    expect((await opened(new Blob([box]))).rows.map(([row, cells]) => [row, cells['message id'], cells['text']?.trim()])).toEqual([[2, '<m0@shop.example>', 'a'], [3, '<m1@shop.example>', 'b'], [4, '<m2@shop.example>', 'c']]);
  });
});
