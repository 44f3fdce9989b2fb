import { describe, expect, test } from 'vitest';
import { dryRun } from '@/lib/exchange/import/dryRun';
import { postRows } from '@/lib/exchange/import/rowReaders';
import { importedPost, type ImportChoices, type ImportedPost } from '@/lib/exchange/import/importedPost';
import { openTable, tableRows, type OpenedTable } from '@/lib/exchange/import/openTable';
import type { ToolId } from '@/lib/exchange/import/tools';
import { parsePost } from '@/lib/posts/schema';
import { SAMPLES, sampleOf } from './samples';

const NOW = Date.UTC(2026, 10, 1);

const siteOf = (address: string): string => {
  const host = new URL(address).hostname.replace(/^www\./u, '');
  return { 'x.com': 'x', 'tiktok.com': 'tiktok', 'instagram.com': 'instagram' }[host] ?? host;
};

const choicesOf = ({ table, order, decimal }: OpenedTable): ImportChoices => ({
  ...table, zone: table.zone ?? 'Europe/Amsterdam', order: order.order, decimal, locales: ['en'], context: 'hand', now: NOW, siteOf,
});

async function opened(file: Blob): Promise<OpenedTable> {
  const table = await openTable(file);
  if (!table.ok) throw new Error(table.trouble.why);
  return table;
}

async function posts(file: Blob, wished: Partial<ImportChoices> = {}): Promise<ImportedPost[]> {
  const table = await opened(file);
  const read: ImportedPost[] = [];
  for await (const batch of tableRows(file, table.form)) if (batch.ok) read.push(...batch.rows.map((row) => importedPost(row, { ...choicesOf(table), ...wished })));
  return read;
}

describe('a file of', () => {
  test.each(SAMPLES.map(({ tool, file }) => [tool, file] as const))('%s is recognised, and its posts are whole', async (tool, file) => {
    expect((await opened(file)).table.tool).toBe(tool);
    const taken = (await posts(file)).filter((read) => read.ok);
    expect(taken.length).toBeGreaterThan(0);
    for (const { post } of taken) expect(parsePost(post)).toEqual(post);
  });

  const first = async (tool: ToolId): Promise<unknown> => (await posts(sampleOf(tool)))[0];

  test('Brandwatch gives text, times of the zone, and what stands behind its preamble', async () => {
    const [one, two, three] = await posts(sampleOf('brandwatch'));
    expect(one).toMatchObject({ ok: true, problems: [], post: {
      site: 'forum.bags.example', nativeId: null, kind: 'post', permalink: 'https://forum.bags.example/t/4', title: 'Zip broke', text: 'The zip broke, after a week.\nNo answer yet.', partial: false,
      publishedAt: { at: '2026-01-05T13:03:22.000Z', precision: 'second' }, author: { name: 'Marit V' }, language: 'en', place: 'Ljouwert', engagement: { likes: 3, replies: 2, shares: 0, views: null },
    } });
    expect(two).toMatchObject({ ok: true, post: { kind: 'reply', text: 'Сумка супер…', partial: true, engagement: { likes: 1204, replies: null } } });
    expect(two?.ok === true && two.missing).toEqual(expect.arrayContaining(['title', 'text', 'place', 'replies']));
    expect(three).toEqual({ ok: false, problems: [{ row: 9, column: 'Full Text', why: 'no-text', value: '' }] });
  });

  test('Meltwater gives a day and a clock of two columns, and its excerpt as a part of a text', async () => {
    expect(await first('meltwater')).toMatchObject({ ok: true, post: {
      kind: 'article', title: 'حقيبة نورفيلو', text: 'الحقيبة ممتازة', partial: true, place: 'Egypt', publishedAt: { at: '2026-01-05T09:22:00.000Z' }, engagement: { views: 1200 }, author: { name: 'Ωmega Press', handle: null },
    } });
  });

  test('Zeeschuimer gives the posts of sites under the names that Earshot gives them, too', async () => {
    expect(await first('tiktok-items')).toMatchObject({ ok: true, problems: [], post: {
      site: 'tiktok', nativeId: '7301', permalink: 'https://www.tiktok.com/@bag.lover/video/7301', text: 'norvelo bag review 🎒', publishedAt: { at: '2026-01-05T08:00:00.000Z' },
      author: { handle: 'bag.lover', name: 'Bag Lover', followers: 1200 }, engagement: { likes: 10, replies: 2, shares: 1, views: 900 },
    } });
    expect(await first('tiktok-comment-items')).toMatchObject({ post: { kind: 'comment', nativeId: '9', parentId: null, threadUrl: 'https://www.tiktok.com/@bag.lover/video/7301' } });
    expect(await first('instagram-items')).toMatchObject({ post: { site: 'instagram', nativeId: 'Cabc-1', permalink: 'https://www.instagram.com/p/Cabc-1/', text: 'new bag' } });
    expect(await first('x-items')).toMatchObject({ post: { site: 'x', kind: 'reply', nativeId: '2001', parentId: '2000', permalink: 'https://x.com/joe/status/2001', publishedAt: { at: '2026-01-05T10:00:00.000Z' }, engagement: { likes: 4, views: 55 } } });
  });

  test('4CAT gives answers as answers, and texts without what guards formulas', async () => {
    const [one, two] = await posts(sampleOf('x-4cat'));
    expect(one).toMatchObject({ post: { kind: 'reply', text: '=Norvelo zip is stuck', repost: false, publishedAt: { at: '2026-01-05T10:00:00.000Z' }, permalink: 'https://x.com/ann_b/status/1875' } });
    expect(two).toMatchObject({ post: { kind: 'post', place: 'Львів', engagement: { likes: 0, views: null } } });
  });

  test('nobody is guessed by its headers, and its encoding is to be confirmed', async () => {
    const table = await opened(sampleOf('generic'));
    expect(table).toMatchObject({ encoding: { encoding: 'windows-1251', sure: false }, order: { order: 'day-first', sure: true } });
    expect(table.table.fields).toEqual({ date: ['Дата'], authorName: ['Автор'], text: ['Отзыв'], rating: ['Оценка'], url: ['Ссылка'] });
    expect(await first('generic')).toMatchObject({ ok: true, post: { text: 'Сломалась молния, поддержка молчит', rating: { value: 2, best: 5 }, author: { name: 'Олена' } } });
  });
});

describe('a row', () => {
  const file = (rows: string): Blob => new Blob([`date,text,url,likes,author\n${rows}\n`]);

  test('is refused with its column where its date cannot be read, in whatever way', async () => {
    expect(await posts(file('03/04/2026,a,https://a.example/1,1,x'))).toEqual([{ ok: false, problems: [{ row: 2, column: 'date', why: 'unclear-date', value: '03/04/2026' }] }]);
    expect(await posts(file('03/04/2026,a,https://a.example/1,1,x'), { order: 'day-first' })).toMatchObject([{ ok: true, post: { publishedAt: { at: '2026-04-03T00:00:00.000Z' } } }]);
    expect(await posts(file('2 days ago,a,https://a.example/1,1,x'))).toMatchObject([{ ok: false, problems: [{ why: 'no-date' }] }]);
  });

  test('is taken without what cannot be read, which is told', async () => {
    expect(await posts(file('2026-01-05,a,https://a.example/1,many,x'))).toMatchObject([{ ok: true, problems: [{ row: 2, column: 'likes', why: 'no-number', value: 'many' }], post: { engagement: { likes: null } } }]);
    expect(await posts(file(',a,https://a.example/1,1,'))).toMatchObject([{ ok: true, missing: ['date', 'authorName'], post: { publishedAt: { at: null, precision: 'unknown' } } }]);
  });

  test('without a site that can be told is refused', async () => {
    expect(await posts(file('2026-01-05,a,javascript:alert(1),1,x'))).toEqual([{ ok: false, problems: [
      { row: 2, column: 'url', why: 'no-address', value: 'javascript:alert(1)' }, { row: 2, column: null, why: 'no-site', value: '' }] }]);
    expect(await posts(file('2026-01-05,a,,1,x'), { site: 'https://shop.example/' })).toMatchObject([{ ok: true, post: { site: 'shop.example', permalink: null } }]);
  });

  test('keeps addresses of all letters, and none that is relative', async () => {
    expect(await posts(new Blob(['date,text,url,author url\n2026-01-05,a,https://сумки.example/@ann?a=%20ї,/ann\n']))).toMatchObject([{ ok: true, post: {
      site: 'xn--h1adftk.example', permalink: 'https://xn--h1adftk.example/@ann?a=%20%D1%97', author: { url: null } } }]);
  });

  test('makes no address of what is no id', async () => {
    const bad = JSON.stringify({ rest_id: '1/../../evil', legacy: { full_text: 'x', created_at: '2026-01-05T00:00:00Z' }, core: { user_results: { result: { legacy: { screen_name: 'joe' } } } } });
    expect(await posts(new Blob([bad]))).toMatchObject([{ ok: true, post: { site: 'x', permalink: null } }]);
  });
});

/** A file of 2 GB that is made as it is read, and how much of it was. */
function endless(line: string, begun = ''): { file: Blob; read: () => number } {
  let read = 0;
  const [head, body] = [new TextEncoder().encode(`date,text,url\n${begun}`), new TextEncoder().encode(line.repeat(30_000))];
  const slice = (from: number, to: number): Blob => {
    read += to - from;
    return from === 0 ? new Blob([head, body.slice(0, to - head.length)]) : new Blob([body.slice(0, to - from)]);
  };
  return { file: { size: 2_000_000_000, slice } as unknown as Blob, read: () => read };
}

describe('a dry run', () => {
  test('counts what would be taken, what stands there twice, and what is refused', async () => {
    const content = new Blob(['date,text,url,likes\n', '2026-01-05,a,https://a.example/1,1\n', '2026-01-05,a,https://a.example/1,2\n', ',b,https://a.example/2,x\n', '31.02.2026,c,https://a.example/3,1\n', '2026-01-05,d,https://a.example/4,1,surplus\n', '2026-01-06,"half']);
    const table = await opened(content);
    const steps: number[] = [];
    const run = await dryRun(content, table.form, postRows(choicesOf(table)), async (done) => void steps.push(done));
    expect(run).toMatchObject({ trouble: null, rows: 6, taken: 2, twice: 1, refused: 3 });
    expect(run.problems.map(({ row, column, why }) => [row, column, why])).toEqual([[4, 'likes', 'no-number'], [5, 'date', 'no-date'], [6, null, 'more-cells'], [7, null, 'cut-off']]);
    expect(run.missing).toEqual(new Map([['date', 1], ['authorName', 2]]));
    expect(steps.at(-1)).toBe(1);
  });

  test('shows some of very many problems, and counts all', async () => {
    const content = new Blob(['date,text,url\n', 'never,a,https://a.example/1\n'.repeat(1000)]);
    const table = await opened(content);
    let steps = 0;
    const run = await dryRun(content, table.form, postRows(choicesOf(table)), async () => void steps++);
    expect([run.problems.length, run.problemCounts.get('no-date'), run.refused]).toEqual([200, 1000, 1000]);
    expect(steps).toBeGreaterThanOrEqual(50);
  });

  test('holds no more of 2 GB than a row may be long, and ends where it is told to', async () => {
    const rows = endless('2026-01-05,a,https://a.example/1\n');
    const table = await opened(rows.file);
    const stopped = dryRun(rows.file, table.form, postRows(choicesOf(table)), async () => { if (rows.read() > 3_000_000) throw new Error('stopped by the user'); });
    await expect(stopped).rejects.toThrow('stopped by the user');
    const unclosed = endless('never, closed\n', '"');
    expect(await dryRun(unclosed.file, table.form, postRows(choicesOf(table)), async () => undefined)).toMatchObject({ trouble: { why: 'row-too-long', row: 2 }, rows: 0 });
    expect(unclosed.read()).toBeLessThan(6_000_000);
  });

  test('says where a file cannot be read to its end', async () => {
    const content = new Blob(['date,text,url\n', '2026-01-05,a,https://a.example/1\n'.repeat(20_000), new Uint8Array([0xff])]);
    const table = await opened(content);
    expect(await dryRun(content, table.form, postRows(choicesOf(table)), async () => undefined)).toMatchObject({ trouble: { why: 'encoding' } });
  });
});

test.each<[BlobPart, string]>([['', 'nothing'], [' \n\n', 'nothing'], ['[]', 'nothing'], [new Uint8Array([0, 0, 0, 0, 0]), 'nothing']])('a file of %j is refused: %s', async (content, why) => {
  expect(await openTable(new Blob([content]))).toEqual({ ok: false, trouble: { why } });
});
