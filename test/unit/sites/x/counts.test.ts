// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readSource } from '../samplePages';
import { article, button, timeline, type Shown } from '../xMarkup';

const read = (html: string, path = '/home'): Post[] => readSource(html, `https://x.com${path}`).posts;
const one = (shown: Shown): Post | undefined => read(timeline(article(shown)))[0];

describe('counts', () => {
  const row = (reply: string, repost: string, like: string, views: string): string =>
    button('reply', reply) + button('retweet', repost, '1.1K') + button('like', like) + `<a href="/ada/status/1/analytics" aria-label="${views}"></a>`;
  test.each([
    ['en', row('20 Replies. Reply', '1154 reposts. Repost', '1 Like. Like', '37244 views. View post analytics'), [20, 1154, 1, 37244]],
    ['en, grouped', row('1,020 Replies. Reply', '12,345 reposts', '1,234,567 Likes', '2,000,000 views'), [1020, 12345, 1234567, 2000000]],
    ['zh', row('0 回复。回复', '6 次转帖。转帖', '24 喜欢次数。喜欢', '5958 次查看。查看帖子分析'), [0, 6, 24, 5958]],
    ['ja', row('20件の返信。返信する', '154件のリポスト', '1153件のいいね', '37244件の表示'), [20, 154, 1153, 37244]],
    ['de', row('1.020 Antworten. Antworten', '5 Reposts. Reposten', '„Gefällt mir“-Angaben: 12', '1.234 Aufrufe'), [1020, 5, 12, 1234]],
    ['fr', row('1\u202f020 réponses. Répondre', '5 reposts', '12 j’aime', '1\u00a0234 vues'), [1020, 5, 12, 1234]],
    ['uk', row('3 відповіді. Відповісти', '2 репости', '14 вподобань', '1 234 перегляди'), [3, 2, 14, 1234]],
    ['ar', row('٢٠ ردًا. رد', '٥ إعادات نشر', '١٬٢٣٤ إعجابًا', '٣٧٢٤٤ مشاهدة'), [20, 5, 1234, 37244]],
    ['fa', row('۲۰ پاسخ', '۵ بازنشر', '۱۲ پسند', '۳۷ بازدید'), [20, 5, 12, 37]],
    ['hi', row('२० जवाब', '५ रीपोस्ट', '१२ लाइक', '३७ बार देखा गया'), [20, 5, 12, 37]],
    ['done by the reader', button('reply', '3') + button('unretweet', '4 reposts. Reposted') + button('unlike', '5 Likes. Liked'), [3, 4, 5, null]],
    ['without labels', button('reply', null, '1.2K') + button('retweet', null, '3M') + button('like', null, '8.1万'), [1200, 3000000, null, null]],
    ['not said', button('reply', 'Reply') + '<a href="/ada/status/1/analytics" aria-label="View post analytics"></a>', [null, null, null, null]],
  ])('in %s', (_, counts, [replies, shares, likes, views]) =>
    expect(one({ counts })?.engagement).toEqual({ replies, shares, likes, views }));

  test.each([
    ['3,692', '3 replies, 1 repost, 7 likes, 3692 views', 3692],
    ['3.6K', '3 replies, 36 likes, 3692 views', 3692],
    ['8.1万', '11 回复、246 次转帖、81802 次观看', 81802],
    ['37,2 тыс.', '3 ответа, 37244 просмотра', 37244],
    ['37,2 тыс.', '', null],
    ['12', '', 12],
  ])('views of the open post, shown as %s with the row %j', (shown, label, views) => {
    const html = article({ open: true, below: `<div><span data-testid="app-text-transition-container">${shown}</span> Views</div>` })
      .replace('role="group" aria-label=""', `role="group" aria-label="${label}"`);
    expect(read(timeline(html), '/ada/status/1861512025685324071')[0]?.engagement.views).toBe(views);
  });
});
