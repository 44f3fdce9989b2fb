import { expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csvLines } from '@/lib/exchange/csv';
import { importedPost } from '@/lib/exchange/import/importedPost';
import { openTable, tableRows } from '@/lib/exchange/import/openTable';
import { cleanLine, cleanText } from '@/lib/posts/clean';
import { between, pick, seeded } from '@/scripts/generate/random';
import { encoded } from './encoded';

const HEADERS = ['date', 'text', 'title', 'author', 'url', 'likes'];
const BITS = [
  '=1+1', '+', '-', '@', "'", "''", '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '|', ' ', '\u00a0', '\u202e', '\u200b', '\u2066', '\ufeff', '\0', '\\', '__proto__', '{', '[', '# ', 'sep=;',
  'bag', 'сумка', 'ґудзик', 'حقيبة', 'tas fan ús', '袋', 'バッグ', '가방', 'ถุง', 'बैग', 'τσάντα', '🎒', '👩‍👩‍👧', 'e\u0301', '\u{1f1fa}\u{1f1e6}', '١٢٣', '0',
];

test('posts as they are stored come back of CSV as they were, whatever the words, in each encoding that a file may have', async () => {
  const random = seeded(98);
  const text = (): string => Array.from({ length: between(random, 1, 8) }, () => pick(random, BITS)).join('');
  for (let round = 0; round < 60; round++) {
    const written = Array.from({ length: between(random, 1, 40) }, (_, at) =>
      ({ date: `2026-0${between(random, 1, 9)}-1${at % 10}T10:00:00.000Z`, text: cleanText(`w${text()}`).text, title: cleanLine(text()), author: cleanLine(text()), url: `https://a.example/${round}/${at}`, likes: between(random, 0, 2_000_000) }));
    const content = csvLines([HEADERS, ...written.map(({ date, text: words, title, author, url, likes }) => [date, words, title, author, url, likes])]);
    const file = new Blob([encoded(BYTE_ORDER_MARK + content, pick(random, ['utf-8', 'utf-16le', 'utf-16be'] as const))]);
    const table = await openTable(file);
    if (!table.ok) throw new Error(table.trouble.why);
    const choices = { ...table.table, order: null, decimal: null, locales: ['en'], context: 'hand', now: Date.UTC(2026, 10, 1), siteOf: (address: string) => new URL(address).hostname } as const;
    const read = [];
    for await (const batch of tableRows(file, table.form)) if (batch.ok) read.push(...batch.rows.map((row) => importedPost(row, choices)));
    expect(read.map((one) => one.ok && { text: one.post.text, title: one.post.title, author: one.post.author.name, at: one.post.publishedAt.at, url: one.post.permalink, likes: one.post.engagement.likes }))
      .toEqual(written.map(({ date, ...one }) => ({ ...one, at: date })));
  }
});
