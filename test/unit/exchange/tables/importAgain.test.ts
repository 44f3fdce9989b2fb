import { expect, test } from 'vitest';
import { exportMentions } from '@/lib/exchange/exportMentions';
import { importedPost } from '@/lib/exchange/import/importedPost';
import { openTable, tableRows } from '@/lib/exchange/import/openTable';
import { unpack } from '@/lib/exchange/import/unpack';
import { DEFAULT_CSV, type TableForm } from '@/lib/exchange/tables/tableForm';
import type { Post } from '@/lib/posts/post';
import { hostileRows, sourceOfRows } from './hostileLines';

const FORMS: readonly TableForm[] = [DEFAULT_CSV, { ...DEFAULT_CSV, delimiter: '\t', encoding: 'utf-16le' }, { ...DEFAULT_CSV, delimiter: ';', bom: false }, { kind: 'jsonl' }, { kind: 'xlsx' }];

/** What a file holds of a post; what it was written as, and how it was met, is not of it. */
const told = ({ title, text, author, place, language, repost, partial, publishedAt, rating, engagement, permalink, reply, kind }: Post): object =>
  ({ title, text, author, place, language, repost, partial, at: publishedAt.at, precision: publishedAt.precision, rating, engagement, permalink, kind, reply: reply === null ? null : [reply.text, reply.author] });

test.each(FORMS)('posts come back by the importer from $kind as they went out: $delimiter', async (form) => {
  const rows = hostileRows(11, 60);
  const exported = await exportMentions(sourceOfRows(rows), { form, onProgress: () => undefined, signal: new AbortController().signal });
  if (exported.state !== 'done' || exported.files[0] === undefined) throw new Error(exported.state);
  const unpacked = await unpack(exported.files[0].file, async () => undefined);
  if (!unpacked.ok) throw new Error(unpacked.trouble.why);
  const table = await openTable(unpacked.file);
  if (!table.ok) throw new Error(table.trouble.why);
  expect(table.table.tool).toBe('earshot');
  const choices = { ...table.table, order: null, decimal: '.', locales: ['en'], context: 'hand', now: Date.UTC(2026, 10, 30), siteOf: () => null } as const;
  const posts = new Map<string, object>();
  for await (const batch of tableRows(unpacked.file, table.form)) {
    if (!batch.ok) throw new Error(batch.trouble.why);
    for (const row of batch.rows) {
      const one = importedPost(row, choices);
      posts.set(row.cells.get('mention_id') ?? '', one.ok ? told(one.post) : one.problems);
    }
  }
  expect([...posts.values()]).toEqual(rows.map(({ mention }) => told(mention.post)));
});
