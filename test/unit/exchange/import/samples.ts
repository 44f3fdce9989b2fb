import type { ToolId } from '@/lib/exchange/import/tools';
import { encoded } from './encoded';

/** A file as a tool writes it; people and brands are invented. */
export interface SampleFile {
  tool: ToolId;
  file: Blob;
}

const csv = (lines: readonly (readonly string[])[], delimiter = ','): string =>
  lines.map((cells) => cells.map((cell) => (/[",;\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\r\n');

export const BRANDWATCH = `\ufeff${csv([
  ['Report:', 'Bulk Mentions Download'], ['Brand:', 'Norvelo'], ['Label:', ''], ['From:', '2026-01-01'], [''],
  ['Query Id', 'Query Name', 'Date', 'Title', 'Snippet', 'Full Text', 'Url', 'Domain', 'Sentiment', 'Page Type', 'Thread Entry Type', 'Language', 'Country', 'City', 'Author', 'Likes', 'Comments', 'Shares', 'X Followers', 'Topics - Quality'],
  ['199', 'Norvelo', '2026-01-05 14:03:22.0', 'Zip broke', '… zip broke …', 'The zip broke, after a week.\nNo answer yet.', 'https://forum.bags.example/t/4', 'forum.bags.example', 'negative', 'forum', 'post', 'en', 'Netherlands', 'Ljouwert', 'Marit V', '3', '2', '0', '', 'X'],
  ['199', 'Norvelo', '2026-01-06 09:00:00.0', '', 'Сумка супер…', '', 'https://forum.bags.example/t/5', 'forum.bags.example', 'positive', 'forum', 'reply', 'uk', '', '', 'Їжачок', '1,204', '', '', '', ''],
  ['199', 'Norvelo', '2026-01-07 09:00:00.0', '', '', '', 'https://x.com/somebody/status/1', 'x.com', 'neutral', 'x', 'post', '', '', '', '', '', '', '', '', ''],
])}`.replace('Ljouwert', 'Ljou\0wert');

const MELTWATER = csv([
  ['Date', 'Time', 'Document ID', 'URL', 'Source Name', 'Source Domain', 'Content Type', 'Author Name', 'Author Handle', 'Title', 'Opening Text', 'Hit Sentence', 'Country', 'Language', 'Reach', 'Likes', 'Replies', 'Views'],
  ['05-Jan-2026', '10:22AM', '"a1"', 'https://news.bags.example/norvelo', 'Bag News', 'news.bags.example', 'news', 'Ωmega Press', '', 'حقيبة نورفيلو', 'افتتاحية', 'الحقيبة ممتازة', 'Egypt', 'ar', '12000', '', '', '1.2K'],
], '\t');

const ZEESCHUIMER = [
  { nav_index: '1:2', item_id: '7301', timestamp_collected: 1_767_600_000_000, source_platform: 'tiktok.com', data: {
    id: '7301', desc: 'norvelo bag review 🎒', createTime: 1_767_600_000, author: { uniqueId: 'bag.lover', nickname: 'Bag Lover' }, authorStats: { followerCount: 1200 },
    stats: { diggCount: 10, commentCount: 2, shareCount: 1, playCount: 900 }, challenges: [{ title: 'bags' }] } },
];

const FOURCAT_X = csv([
  ['collected_from_url', 'id', 'thread_id', 'timestamp', 'unix_timestamp', 'url', 'body', 'author', 'author_fullname', 'language_guess', 'retweet_count', 'reply_count', 'like_count', 'quote_count', 'impression_count', 'is_retweet', 'is_reply', 'place_name'],
  ['', '1875', '1870', '2026-01-05 10:00:00', '1767607200', '', "'=Norvelo zip is stuck", 'ann_b', 'Ann B', 'en', '1', '2', '3', '0', '400', 'no', 'yes', ''],
  ['', '1876', '1876', '2026-01-05 11:00:00', '1767610800', '', 'Norvelo сломалась', 'petro', 'Петро', 'ru', '0', '0', '0', '0', '', 'no', 'no', 'Львів'],
]);

const X_ITEM = { rest_id: '2001', legacy: { full_text: 'Norvelo!', created_at: 'Mon Jan 05 10:00:00 +0000 2026', conversation_id_str: '2000', in_reply_to_status_id_str: '2000', lang: 'en', favorite_count: 4, reply_count: 0, retweet_count: 1 },
  core: { user_results: { result: { legacy: { screen_name: 'joe', name: 'Joe', followers_count: 7 } } } }, views: { count: '55' } };

const COMMENT = { source_platform: 'tiktok-comments', data: { cid: '9', create_time: 1_767_600_000, aweme_id: '7301', text: 'same here', reply_id: '0', digg_count: 1, reply_comment_total: 0, user: { unique_id: 'eve', nickname: 'Eve' }, share_info: { url: 'https://www.tiktok.com/@bag.lover/video/7301' } } };

const INSTAGRAM = { source_platform: 'instagram.com', data: { code: 'Cabc-1', taken_at: 1_767_600_000, caption: { text: 'new bag' }, user: { username: 'lea', full_name: 'Léa' }, like_count: 5, comment_count: 1 } };

const BRAND24 = csv([
  ['date', 'time', 'title', 'text', 'author', 'authorFollowers', 'url', 'source', 'sourceType', 'country', 'language', 'sentiment', 'sentimentScore', 'reach', 'likes', 'shares', 'comments'],
  ['2026-01-05', '10:22', '', 'De tas is moai, “echt”', 'Sjoerd', '20', 'https://blog.bags.example/p', 'blog.bags.example', 'blog', 'NL', 'fy', 'positive', '0.8', '10', '1', '0', '0'],
], ';');

const GENERIC = 'Дата;Автор;Отзыв;Оценка;Ссылка\n05.01.2026;Олена;Блискавка зламалася;2/5;https://otzyv.bags.example/1\n';

const lines = (...items: unknown[]): string => items.map((item) => JSON.stringify(item)).join('\n');

export const SAMPLES: readonly SampleFile[] = [
  { tool: 'brandwatch', file: new Blob([BRANDWATCH]) },
  { tool: 'meltwater', file: new Blob([new Uint8Array([0xff, 0xfe]), encoded(MELTWATER, 'utf-16le')]) },
  { tool: 'brand24', file: new Blob([BRAND24]) },
  { tool: 'tiktok-items', file: new Blob([lines(...ZEESCHUIMER)]) },
  { tool: 'tiktok-comment-items', file: new Blob([lines(COMMENT)]) },
  { tool: 'instagram-items', file: new Blob([JSON.stringify([INSTAGRAM])]) },
  { tool: 'x-items', file: new Blob([lines(X_ITEM)]) },
  { tool: 'x-4cat', file: new Blob([FOURCAT_X]) },
  { tool: 'generic', file: new Blob([encoded(GENERIC.replace('Блискавка зламалася', 'Сломалась молния, поддержка молчит'), 'windows-1251')]) },
];

/** The sample of a tool. */
export function sampleOf(tool: ToolId): Blob {
  const sample = SAMPLES.find((each) => each.tool === tool);
  if (sample === undefined) throw new Error(tool);
  return sample.file;
}
