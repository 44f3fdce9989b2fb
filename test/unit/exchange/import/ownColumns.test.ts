import { expect, test } from 'vitest';
import { csvLines } from '@/lib/exchange/csv';
import { importedPost } from '@/lib/exchange/import/importedPost';
import { openTable, tableRows } from '@/lib/exchange/import/openTable';
import { MENTION_COLUMNS } from '@/lib/exchange/mentionColumns';
import { identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { listedMention } from '../../components/samples';

const POST: Post = {
  site: 'trustpilot', nativeId: '65:f0', kind: 'review', permalink: 'https://www.trustpilot.com/reviews/65f0', threadUrl: 'https://www.trustpilot.com/review/norvelo', parentId: 'p1',
  author: { handle: 'marit', name: '=Marit', url: 'https://www.trustpilot.com/users/1', followers: 12 }, place: 'DE', title: 'Nee', text: 'De rits, "moai"\nis stikken', language: 'nl', media: [],
  repost: false, partial: true, context: 'reviews', publishedAt: { at: '2026-06-01T00:00:00.000Z', precision: 'month', raw: 'June 2026' }, rating: { value: 2.5, best: 5 },
  engagement: { likes: 3, replies: -1, shares: 0, views: null }, reply: { text: 'Sorry!', author: 'Norvelo', publishedAt: { at: null, precision: 'unknown', raw: null } },
};

test("a post comes back of Earshot's own CSV as it went out, under the same name", async () => {
  const posts = [POST, { ...POST, site: 'forum.bags.example', nativeId: null, kind: 'comment' as const, text: 'no id of its own', reply: null, rating: null, partial: false }];
  const lines = posts.map((post) => {
    const { mention, matches: [match] } = listedMention({ id: identify(post) });
    const line = { mention: { ...mention, post, site: post.site, understanding: { ...mention.understanding, language: { language: 'nl', confidence: 0.9, source: 'declared' } } }, match, topic: null, siteKind: null, now: 0 };
    return MENTION_COLUMNS.map(({ cell }) => cell(line as unknown as Parameters<typeof cell>[0]));
  });
  const file = new Blob([csvLines([MENTION_COLUMNS.map(({ name }) => name), ...lines])]);
  const table = await openTable(file);
  if (!table.ok) throw new Error(table.trouble.why);
  expect(table.table.tool).toBe('earshot');
  const read: unknown[] = [];
  for await (const batch of tableRows(file, table.form)) {
    if (!batch.ok) throw new Error(batch.trouble.why);
    for (const row of batch.rows) {
      const one = importedPost(row, { ...table.table, order: null, decimal: '.', locales: ['en'], context: 'hand', now: Date.UTC(2026, 10, 1), siteOf: () => null });
      read.push(one.ok ? { ...one.post, id: identify(one.post) } : one.problems);
    }
  }
  // Where it was met is how it comes in; times are read of what the file writes.
  expect(read).toEqual(posts.map((post) => ({ ...post, context: 'hand', id: identify(post), publishedAt: { ...post.publishedAt, raw: '2026-06-01T00:00:00.000Z' } })));
});
