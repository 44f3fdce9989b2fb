import { describe, expect, test } from 'vitest';
import { LONGEST_ROW, MOST_COLUMNS } from '@/lib/exchange/import/csvRows';
import { flatCells } from '@/lib/exchange/import/flatCells';
import { jsonRows } from '@/lib/exchange/import/jsonRows';
import { atBeginning, nextTexts } from '@/lib/exchange/import/jsonTexts';
import type { FileTrouble, SourceRow } from '@/lib/exchange/import/trouble';
import { between, pick, seeded } from '@/scripts/generate/random';

async function read(content: BlobPart): Promise<{ rows: SourceRow[]; trouble: FileTrouble | null }> {
  const rows: SourceRow[] = [];
  for await (const batch of jsonRows(new Blob([content]), { encoding: 'utf-8' })) {
    if (!batch.ok) return { rows, trouble: batch.trouble };
    rows.push(...batch.rows);
  }
  return { rows, trouble: null };
}

const told = (rows: SourceRow[]): unknown[] => rows.map(({ row, cells, broken }) => [row, Object.fromEntries(cells), broken]);

describe('objects of a JSON file', () => {
  test('come of lines, each bad one named', async () => {
    const { rows } = await read('{"a":1}\r\n\r\n{"a":\n7\n{"a":"ї"}\n{"a":2');
    expect(told(rows)).toEqual([[1, { a: '1' }, null], [3, {}, 'not-json'], [4, {}, 'no-object'], [5, { a: 'ї' }, null], [6, {}, 'cut-off']]);
  });

  test('come of a list, on however many lines', async () => {
    const { rows } = await read(' [\n {"a": "],\\"[", "b": [1, 2]},\n{"a": tru},\n[1], {"c": {"d": null}} ]\n');
    expect(told(rows)).toEqual([[1, { a: '],"[', b: '1; 2' }, null], [2, {}, 'not-json'], [3, {}, 'no-object'], [4, { 'c.d': '' }, null]]);
  });

  test('of a list that ends in the middle are all but the last', async () => {
    expect(told((await read('[{"a":1},{"a":"x,')).rows)).toEqual([[1, { a: '1' }, null], [2, {}, 'cut-off']]);
    expect((await read('[]')).rows).toEqual([]);
    expect((await read('')).rows).toEqual([]);
  });

  test('are refused where one is longer than a row may be', async () => {
    const { rows, trouble } = await read(`[{"a":1},{"a":"${'x'.repeat(LONGEST_ROW + 400_000)}`);
    expect(rows).toHaveLength(1);
    expect(trouble).toEqual({ why: 'row-too-long', row: 2, most: LONGEST_ROW });
  });

  test('however deep they are', async () => {
    expect((await read(`{"a":${'['.repeat(200_000)}`)).rows[0]?.broken).toBe('cut-off');
    expect((await read(`{"a":1,"b":${'{"c":'.repeat(5_000)}1${'}'.repeat(5_000)}}`)).rows[0]?.cells.get('a')).toBe('1');
  });

  test('are the same wherever pieces end', () => {
    const random = seeded(5);
    const bits = ['"', '\\', '[', ']', '{', '}', ',', '\n', '😀', 'ж', '__proto__', ' '];
    for (let round = 0; round < 60; round++) {
      const values = Array.from({ length: between(random, 1, 6) }, () => ({ [pick(random, bits)]: Array.from({ length: 5 }, () => pick(random, bits)).join(''), l: [{ x: pick(random, bits) }] }));
      for (const text of [JSON.stringify(values, null, between(random, 0, 2)), `${values.map((value) => JSON.stringify(value)).join('\n')}\n`]) {
        let state = atBeginning();
        const texts: string[] = [];
        for (let at = 0; at < text.length;) {
          const length = between(random, 1, 9);
          const next = nextTexts(state, text.slice(at, at + length));
          state = next.state;
          texts.push(...next.texts);
          at += length;
        }
        expect(texts.map((value) => JSON.parse(value) as unknown)).toEqual(values);
      }
    }
  });
});

describe('cells of an object', () => {
  test('leave out what cannot be exact, and take names such as __proto__ as names', () => {
    const cells = flatCells(JSON.parse('{"id":9007199254740993,"n":1.5,"y":true,"__proto__":{"polluted":"x"},"constructor":"c","list":[{"x":1},{"x":2}],"a.b":"first","a":{"b":"second"},"nested":[[1]]}'));
    expect(Object.fromEntries(cells ?? [])).toEqual({ id: '', n: '1.5', y: 'true', '__proto__.polluted': 'x', constructor: 'c', 'list.x': '1', 'a.b': 'first' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('are no more than columns may be', () => {
    expect(flatCells(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`c${at}`, at])))?.size).toBe(MOST_COLUMNS);
  });
});
