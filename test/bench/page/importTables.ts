import { importMentions } from '@/lib/exchange/import/importMentions';
import { openTable } from '@/lib/exchange/import/openTable';
import { giveTurn } from '@/lib/exchange/turns';
import { bodyOf, type Post } from '@/lib/posts/post';
import { sightings, type Amount } from '@/scripts/generate/sightings';
import { openOwn } from './fill';

/** Which tool wrote a file. */
export type Tool = 'x-4cat' | 'brandwatch';

const line = (cells: readonly (string | number)[]): string => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join();

const TABLES: Record<Tool, { before: readonly string[]; header: readonly string[]; row: (post: Post, at: number) => (string | number)[] }> = {
  'x-4cat': {
    before: [],
    header: ['id', 'thread_id', 'timestamp', 'unix_timestamp', 'url', 'body', 'author', 'author_fullname', 'author_followers', 'language_guess', 'retweet_count', 'reply_count', 'like_count', 'is_reply', 'is_retweet', 'place_name'],
    row: (post, at) => {
      const { likes, replies, shares } = post.engagement;
      const time = post.publishedAt.at ?? '';
      const seconds = time === '' ? '' : Math.floor(Date.parse(time) / 1_000);
      const name = `writer_${(at * 7) % 997}`;
      return [at + 1, at + 1, time.slice(0, 19).replace('T', ' '), seconds, '', bodyOf(post), name, name, post.author.followers ?? '', post.language ?? '', shares ?? '', replies ?? '', likes ?? '', at % 5 === 0 ? 'yes' : 'no', 'no', post.place ?? ''];
    },
  },
  brandwatch: {
    before: ['"Report:","Bulk Mentions Download"', '"Brand:","Norvelo"', ''],
    header: ['Query Id', 'Query Name', 'Date', 'Title', 'Snippet', 'Full Text', 'Url', 'Domain', 'Page Type', 'Language', 'Country', 'Author', 'Likes', 'Comments', 'Shares'],
    row: (post, at) => {
      const { likes, replies, shares } = post.engagement;
      const host = ['forum.bags.example', 'news.bags.example'][at % 2] ?? '';
      const time = `${(post.publishedAt.at ?? '').slice(0, 19).replace('T', ' ')}.0`;
      return ['7', 'Norvelo', time === '.0' ? '' : time, post.title ?? '', '', post.text, `https://${host}/t/${at}`, host, at % 2 === 0 ? 'forum' : 'news', post.language ?? '', post.place ?? '', `writer ${(at * 11) % 499}`, likes ?? '', replies ?? '', shares ?? ''];
    },
  },
};

/** What the files of two tools would hold of generated posts, brought in as a user would, one file after the other. Returns what came of each, and how long it took, ms. */
export async function importTables(amount: Amount): Promise<{ tool: Tool; stored: number; rows: number; took: number }[]> {
  const db = await openOwn();
  const posts = [...sightings(amount)].map(({ post }) => post);
  const came = [];
  for (const [index, tool] of (['x-4cat', 'brandwatch'] as const).entries()) {
    const { before, header, row } = TABLES[tool];
    const own = posts.filter((_, at) => at % 2 === index);
    const file = new File([[...before, line(header), ...own.map((post, at) => line(row(post, at)))].join('\n')], `${tool}.csv`);
    const opened = await openTable(file);
    if (!opened.ok || opened.table.tool !== tool) throw new Error(`${tool} is not known again`);
    const begun = performance.now();
    const choices = { ...opened.table, zone: 'UTC', order: opened.order.order, decimal: opened.decimal, locales: ['en'], siteOf: (address: string) => new URL(address).hostname.replace('x.com', 'x') };
    const result = await importMentions(db, file, opened.form, choices, { step: giveTurn, now: amount.now });
    if (result.state !== 'done') throw new Error(`${tool} came to ${JSON.stringify(result)}`);
    came.push({ tool, stored: result.counts.stored, rows: result.counts.rows, took: performance.now() - begun });
  }
  return came;
}
