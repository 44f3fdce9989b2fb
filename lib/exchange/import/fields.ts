import { headerKey } from './tableRows';

/**
 * What of a post a file may hold. `excerpt` is a part of its text, `clock` the time beside a day in a column of its own; `site` is the
 * id of a site, which only Earshot's own files name, as the fields behind it.
 */
export const IMPORT_FIELDS = [
  'id', 'url', 'threadUrl', 'parentId', 'date', 'clock', 'title', 'text', 'excerpt', 'authorName', 'authorHandle', 'authorUrl', 'followers',
  'domain', 'language', 'place', 'kind', 'isReply', 'isRepost', 'rating', 'ratingBest', 'likes', 'replies', 'shares', 'views',
  'site', 'precision', 'partial', 'reply', 'replyAuthor',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The columns in which each field stands, as a file names them; the first that is not empty is taken. */
export type FieldColumns = Readonly<Partial<Record<ImportField, readonly string[]>>>;

/** Words that head columns of each field, in the languages of Earshot; for files of no known tool. */
const HEADERS: Readonly<Record<ImportField, string>> = {
  id: 'post id, tweet id, comment id, review id, native id',
  url: 'url, link, permalink, post url, mention url, ссылка, адрес, посилання, رابط, الرابط, keppeling',
  threadUrl: 'thread url, post link, parent url',
  parentId: 'parent id, reply to, in reply to',
  date: 'date, published at, published, created at, created, posted at, timestamp, datetime, дата, дата публикации, дата публікації, التاريخ, تاريخ النشر, datum',
  clock: 'time, время, час, الوقت, tiid',
  title: 'title, headline, subject, заголовок, العنوان, titel',
  text: 'text, full text, body, content, message, review, comment, post, mention, текст, отзыв, відгук, сообщение, повідомлення, комментарий, коментар, النص, المراجعة, تعليق, tekst',
  excerpt: 'snippet, excerpt, hit sentence, opening text, description',
  authorName: 'author name, author, name, full name, user, автор, имя, ім’я, الكاتب, المؤلف, skriuwer',
  authorHandle: 'author handle, handle, username, screen name, user name, логин, логін, اسم المستخدم',
  authorUrl: 'author url, profile url, user url',
  followers: 'followers, author followers, followers count, подписчики, підписники, المتابعون, folgers',
  domain: 'domain, site, source domain, website, сайт, الموقع, webside',
  language: 'language, lang, язык, мова, اللغة, taal',
  place: 'country, location, place, city, страна, країна, место, місце, الدولة, البلد, lân',
  kind: 'post type, type, page type, content type, тип, النوع',
  isReply: 'is reply',
  isRepost: 'is repost, is retweet, is share',
  rating: 'rating, stars, score, оценка, оцінка, рейтинг, التقييم, wurdearring',
  ratingBest: 'rating max, max rating, best rating, out of',
  likes: 'likes, like count, favorites, лайки, вподобання, الإعجابات',
  replies: 'comments, replies, reply count, comment count, комментарии, коментарі, ответы, відповіді, التعليقات',
  shares: 'shares, reposts, retweets, share count, репосты, поширення, المشاركات',
  views: 'views, impressions, plays, view count, просмотры, перегляди, المشاهدات',
  // Words that mean other things in other tables: only the own tool maps them.
  site: '', precision: '', partial: '', reply: '', replyAuthor: '',
};

/** Columns that a table names; `wanted` are headers parted by commas, the best first. */
export function columnsOf(names: readonly string[], wanted: Readonly<Partial<Record<ImportField, string>>>): FieldColumns {
  const byKey = new Map<string, string>();
  for (const name of names) if (headerKey(name) !== '' && !byKey.has(headerKey(name))) byKey.set(headerKey(name), name);
  const found: Partial<Record<ImportField, readonly string[]>> = {};
  for (const field of IMPORT_FIELDS) {
    const columns = (wanted[field] ?? '').split(',').map((header) => byKey.get(headerKey(header))).filter((name) => name !== undefined);
    if (columns.length > 0) found[field] = [...new Set(columns)];
  }
  return found;
}

/** What the columns of an unknown table are likely to hold, one for each field, for the user to confirm. No column is taken twice. */
export function guessColumns(names: readonly string[]): FieldColumns {
  const taken = new Set<string>();
  const guessed: Partial<Record<ImportField, readonly string[]>> = {};
  for (const [field, columns] of Object.entries(columnsOf(names, HEADERS)) as [ImportField, readonly string[]][]) {
    const free = columns.find((name) => !taken.has(name));
    if (free === undefined) continue;
    taken.add(free);
    guessed[field] = [free];
  }
  return guessed;
}

const KNOWN = new Set(Object.values(HEADERS).flatMap((headers) => headers.split(',').map(headerKey)).filter((key) => key !== ''));

/** Whether a header (as `headerKey` makes it) is one that Earshot knows from tables of posts. */
export const isKnownHeader = (key: string): boolean => KNOWN.has(key);
