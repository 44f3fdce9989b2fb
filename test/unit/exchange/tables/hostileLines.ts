import type { ExportSource } from '@/lib/exchange/exportMentions';
import type { LeavingRow } from '@/lib/exchange/leaving';
import { cleanLine, cleanText } from '@/lib/posts/clean';
import { bodyOf } from '@/lib/posts/post';
import { between, pick, seeded } from '@/scripts/generate/random';
import { listedMention, topicOf } from '../../components/samples';

const BITS = [
  '=1+1', '+', '-', '@', "'", '"', '""', ',', ';', '; ', '\t', '\n', '\r\n', '|', ' ', '\u00a0', '\u202e', '\u200b', '\u2066', '\ufeff', '\ufffe', '\\', '__proto__', '{', '<b>&amp;', ']]>',
  '_x0041_', '_x000D_', 'TRUE', '1e9', '0012', '2026-01-02', '#REF!', 'bag', 'сумка', 'ґудзик', 'حقيبة', 'tas fan ús', '袋', 'バッグ', '가방', 'ถุง', 'बैग', 'τσάντα', '🎒', '👩‍👩‍👧', 'e\u0301', '١٢٣',
];

/** Mentions as they are stored, with words that break files, in all scripts. */
export function hostileRows(seed: number, many: number): LeavingRow[] {
  const random = seeded(seed);
  const words = (): string => Array.from({ length: between(random, 1, 7) }, () => pick(random, BITS)).join('');
  const line = (): string | null => (between(random, 0, 3) === 0 ? null : cleanLine(words()));
  const figure = (): number | null => (between(random, 0, 2) === 0 ? null : between(random, 0, 9_000_000));
  return Array.from({ length: many }, (_, at) => {
    const { mention, matches } = listedMention({ id: `forum:${at}`, text: cleanText(`Seagull ${words()}`).text, topicIds: between(random, 0, 1) === 0 ? ['t1'] : ['t1', 't2'] });
    const tags = Object.fromEntries(Array.from({ length: between(random, 0, 3) }, () => [cleanLine(`t${words()}`) ?? 't', true]));
    const publishedAt = pick(random, [mention.post.publishedAt, { at: '2026-03-04T05:06:07.089Z', precision: 'second', raw: null }, { at: null, precision: 'unknown', raw: null }] as const);
    const title = line();
    const start = bodyOf({ title, text: mention.post.text }).indexOf('Seagull');
    return {
      matches: matches.map((match) => ({ ...match, spans: [{ start, end: start + 7 }] })),
      notes: between(random, 0, 1) === 0 ? null : words(),
      mention: {
        ...mention,
        decided: { tags, owner: cleanLine(`o${words()}`) ?? 'o' },
        post: {
          ...mention.post, title, place: line(), publishedAt, partial: between(random, 0, 1) === 1, repost: between(random, 0, 1) === 1,
          author: { name: line(), handle: line()?.replace(/^@/u, '') || null, url: pick(random, [null, 'https://forum.example/u/1?a=;,&b=%22']), followers: figure() }, media: pick(random, [[], ['image'], ['image', 'link']] as const).slice(),
          rating: pick(random, [null, { value: 2.5, best: 5 }]), engagement: { likes: figure(), replies: figure(), shares: figure(), views: figure() },
          reply: between(random, 0, 1) === 0 ? null : { text: cleanText(`r${words()}`).text, author: line(), publishedAt },
        },
      },
    };
  });
}

const topics = [topicOf({ id: 't1', name: 'Seagull; "gulls"' }), topicOf({ id: 't2', name: '=Harbour', role: 'competitor' })];

/** A source of these rows, so many at a time. */
export function sourceOfRows(rows: LeavingRow[], window = 7): ExportSource<number> {
  return {
    topics, topicId: null, pseudonymised: false, now: Date.parse('2026-11-21T10:00:00Z'),
    siteOf: () => ({ kind: 'forum', name: 'Forum' }),
    read: async (after) => {
      const from = after ?? 0;
      return { rows: rows.slice(from, from + window), next: from + window < rows.length ? from + window : null };
    },
  };
}
