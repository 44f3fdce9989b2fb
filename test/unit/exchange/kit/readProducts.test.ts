import { describe, expect, test } from 'vitest';
import { readProducts } from '@/lib/exchange/kit/readProducts';
import { tableText } from '@/lib/exchange/kit/tableText';

describe('a catalogue as CSV', () => {
  test('gives every column', async () => {
    const table = await readProducts('name;url;price;aliases;colour\nTour bag;https://norvelo.example/tour;€ 89,90;tourer | big bag;green');
    expect(table).toEqual({
      ok: true, refused: [], unknown: ['colour'],
      rows: [{ row: 2, value: { name: 'Tour bag', url: 'https://norvelo.example/tour', price: '€ 89,90', aliases: ['tourer', 'big bag'] } }],
    });
  });

  test('names what it does not take', async () => {
    const table = await readProducts([
      'name,url', ',https://norvelo.example/a', 'A,http://norvelo.example/a', 'B,', 'C,javascript:alert(1)', 'D,https://norvelo.example/d', 'd,https://norvelo.example/e',
    ].join('\n'));
    if (!table.ok) throw new Error(table.trouble.why);
    expect(table.rows.map(({ value }) => value.name)).toEqual(['D']);
    expect(table.refused).toEqual([
      { row: 2, column: 'name', value: '', why: 'empty' },
      { row: 3, column: 'url', value: 'http://norvelo.example/a', why: 'no-address' },
      { row: 4, column: 'url', value: '', why: 'no-address' },
      { row: 5, column: 'url', value: 'javascript:alert(1)', why: 'no-address' },
      { row: 7, column: 'name', value: 'd', why: 'twice', of: 6 },
    ]);
  });
});

describe('the text of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('ціна')],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('ціна')])],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x46, 0x04, 0x56, 0x04, 0x3d, 0x04, 0x30, 0x04])],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x04, 0x46, 0x04, 0x56, 0x04, 0x3d, 0x04, 0x30])],
  ])('is read as %s', async (_, bytes) => {
    expect(await tableText(new Blob([bytes]))).toEqual({ ok: true, text: 'ціна' });
  });

  test('is not guessed where it is written otherwise', async () => {
    expect(await tableText(new Blob([new Uint8Array([0xf6, 0xb3, 0xed, 0xe0])]))).toEqual({ ok: false, why: 'encoding' });
  });
});
