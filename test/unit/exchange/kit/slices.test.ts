import { expect, test, vi } from 'vitest';
import { planImport } from '@/lib/exchange/kit/planImport';
import { articleKey, readArticles, type NewArticle } from '@/lib/exchange/kit/readArticles';
import { readProducts } from '@/lib/exchange/kit/readProducts';
import type { ReadTable } from '@/lib/exchange/kit/refusal';
import type { Article } from '@/lib/replies/article';
import { cleanArticle } from '@/lib/replies/cleanKit';

const USING = { topics: [], language: 'en' };
const ROWS = 6_000;
/** Answers of several lines, with marks and separators in them; so many that pieces end within them. */
const answerOf = (n: number): string => `Line ${n}\n"quoted, ${n}",\r\n${'so it goes; '.repeat(n % 40)}end`;
const lineOf = (n: number): string => `Question ${n}?,"${answerOf(n).replaceAll('"', '""')}"`;
const TABLE = ['question,answer', ...Array.from({ length: ROWS }, (_, n) => lineOf(n))];

function rowsOf(table: ReadTable<NewArticle>): NewArticle[] {
  if (!table.ok) throw new Error(table.trouble.why);
  expect(table.refused).toEqual([]);
  return table.rows.map(({ value }) => value);
}

test.each(['\n', '\r\n', '\r'])('a large table is read as a whole one is, with rows that end by %j', async (newline) => {
  const rows = rowsOf(await readArticles(TABLE.join(newline), USING));
  expect(rows).toHaveLength(ROWS);
  for (const n of [0, 1, 1_000, ROWS - 1]) expect([rows[n]?.questions, rows[n]?.answer]).toEqual([[`Question ${n}?`], answerOf(n).replaceAll('\r\n', '\n').trim()]);
});

test('a mark that is not closed is told by its row, wherever it stands', async () => {
  for (const row of [2, 3_000, ROWS + 2]) {
    const table = await readArticles([...TABLE.slice(0, row - 1), '"open,x', ...TABLE.slice(row - 1).map((line) => line.replaceAll('"', ''))].join('\n'), USING);
    expect(table).toEqual({ ok: false, trouble: { why: 'quotes', row } });
  }
});

test('others have their turn after every few rows, and hear how far it is', async () => {
  const read: number[] = [];
  const rows = rowsOf(await readArticles(TABLE.join('\n'), USING, async (done) => void read.push(done)));
  expect(read.length).toBeGreaterThanOrEqual(2 * (ROWS / 20));
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  expect([read.every((done) => done >= 0 && done <= 1), (read.at(-1) ?? 0) > 0.95]).toEqual([true, true]);

  const planned: number[] = [];
  const kind = { keyOf: articleKey, withId: (value: NewArticle, id: string): Article => ({ ...value, id }), clean: cleanArticle };
  const stored = rows.slice(0, 100).map((value, n): Article => ({ ...value, id: `a${n}` }));
  const plan = await planImport<Article>(rows, stored, kind, async (done) => void planned.push(done));
  expect([plan.same, plan.added.length, plan.changed]).toEqual([100, ROWS - 100, []]);
  expect(planned.length).toBeGreaterThanOrEqual(ROWS / 20);
  expect(planned).toEqual(planned.toSorted((a, b) => a - b));

  const products: number[] = [];
  await readProducts(['name,url', ...Array.from({ length: ROWS }, (_, n) => `Lamp ${n},https://norvelo.example/${n}`)].join('\n'), async (done) => void products.push(done));
  expect(products.length).toBeGreaterThanOrEqual(2 * (ROWS / 20));
});

test('what a step throws ends it there', async () => {
  const step = vi.fn<(done: number) => Promise<void>>(async (done) => {
    if (done > 0.3) throw new Error('not wanted');
  });
  await expect(readArticles(TABLE.join('\n'), USING, step)).rejects.toThrow('not wanted');
  expect(step.mock.calls.filter(([done]) => done > 0.3)).toHaveLength(1);
});
