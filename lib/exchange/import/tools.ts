import type { PostKind } from '@/lib/posts/post';
import { columnsOf, isKnownHeader, type FieldColumns, type ImportField } from './fields';
import { MAIL_COLUMNS } from './mailTable';
import { sourceAddress } from './sources';
import { headerKey } from './tableRows';

/** Tools and ways of collecting whose files are known; `generic` is any other table, whose columns the user names. */
export type ToolId =
  | 'brandwatch' | 'meltwater' | 'brand24' | 'x-items' | 'x-4cat' | 'tiktok-items' | 'tiktok-4cat'
  | 'earshot' | 'mail' | 'tiktok-comment-items' | 'tiktok-comments-4cat' | 'instagram-items' | 'instagram-4cat' | 'generic';

/** How the files of a tool are made. */
interface Tool {
  id: ToolId;
  /** Headers of which every one must be there, parted by commas. */
  needs: string;
  fields: Readonly<Partial<Record<ImportField, string>>>;
  /** The site of all its posts, as an address; null where each row says it. */
  site: string | null;
  /** Zone of times that are written without one; null where it is the user's to say. */
  zone: string | null;
  kind: PostKind;
  /** The address of a post whose row has none. */
  address?: (of: { id: string; handle: string }) => string;
}

/** What `items` as a site's own interface gives them, alone (4CAT) or under "data" (Zeeschuimer), make of paths. */
const under = (paths: Readonly<Partial<Record<ImportField, string>>>): Partial<Record<ImportField, string>> =>
  Object.fromEntries(Object.entries(paths).map(([field, wanted]) => [field, wanted.split(',').flatMap((path) => [path.trim(), `data.${path.trim()}`]).join()]));

const X = 'https://x.com/';
const TIKTOK = 'https://www.tiktok.com/';
const INSTAGRAM = 'https://www.instagram.com/';
const X_USER = 'core.user_results.result';
const FOURCAT = { id: 'id', url: 'url, link', date: 'unix_timestamp, timestamp', text: 'body', authorHandle: 'author', authorName: 'author_fullname', followers: 'author_followers', language: 'language_guess' };

const TOOLS: readonly Tool[] = [
  {
    // Earshot's own columns; a mention under several topics has a row for each.
    id: 'earshot', needs: 'mention_id, site, post_type, published_at, captured_at, context', site: null, zone: 'utc', kind: 'post',
    fields: {
      id: 'mention_id', site: 'site', kind: 'post_type', url: 'url', threadUrl: 'thread_url', parentId: 'parent_id', date: 'published_at', precision: 'published_precision',
      authorName: 'author_name', authorHandle: 'author_handle', authorUrl: 'author_url', followers: 'author_followers', place: 'place', language: 'page_language', isRepost: 'repost',
      title: 'title', text: 'text', rating: 'rating', ratingBest: 'rating_max', likes: 'likes', replies: 'comments', shares: 'shares', views: 'views',
      partial: 'partial', reply: 'owner_reply', replyAuthor: 'owner_reply_author',
    },
  },
  {
    id: 'mail', needs: MAIL_COLUMNS.join(), site: sourceAddress('email'), zone: 'utc', kind: 'post',
    fields: { id: 'message id', date: 'date', title: 'subject', text: 'text', authorName: 'author name', authorHandle: 'author handle', parentId: 'in reply to' },
  },
  {
    id: 'brandwatch', needs: 'Query Id, Date, Url, Domain', site: null, zone: null, kind: 'post',
    fields: {
      url: 'Url', date: 'Date', title: 'Title', text: 'Full Text', excerpt: 'Snippet', authorName: 'Author', followers: 'X Followers, Twitter Followers', domain: 'Domain',
      language: 'Language', place: 'City, Country', kind: 'Thread Entry Type, Page Type', likes: 'Likes', replies: 'Comments', shares: 'Shares',
    },
  },
  {
    id: 'meltwater', needs: 'Date, URL, Hit Sentence, Opening Text', site: null, zone: null, kind: 'post',
    fields: {
      url: 'URL', date: 'Date', clock: 'Time', title: 'Title, Headline', excerpt: 'Hit Sentence, Opening Text', authorName: 'Author Name, Influencer', authorHandle: 'Author Handle',
      domain: 'Source Domain', language: 'Language', place: 'City, State, Region, Subregion, Country', kind: 'Content Type, Source Type, Information Type',
      likes: 'Likes, Reactions', replies: 'Replies, Comments', shares: 'Shares, Reposts', views: 'Views',
    },
  },
  {
    id: 'brand24', needs: 'date, text, url, sourceType, sentimentScore', site: null, zone: null, kind: 'post',
    fields: {
      url: 'url', date: 'date', clock: 'time', title: 'title', text: 'text', authorName: 'author', followers: 'authorFollowers', domain: 'source', language: 'language', place: 'country',
      kind: 'sourceType', likes: 'likes', replies: 'comments', shares: 'shares',
    },
  },
  {
    id: 'x-items', needs: 'rest_id, legacy.full_text, legacy.created_at', site: X, zone: 'utc', kind: 'post', address: ({ id, handle }) => `${X}${handle}/status/${id}`,
    fields: under({
      id: 'rest_id', date: 'legacy.created_at', text: 'note_tweet.note_tweet_results.result.text, legacy.full_text', parentId: 'legacy.in_reply_to_status_id_str',
      authorHandle: `${X_USER}.legacy.screen_name, ${X_USER}.core.screen_name`, authorName: `${X_USER}.legacy.name, ${X_USER}.core.name`, followers: `${X_USER}.legacy.followers_count`,
      language: 'legacy.lang', place: 'legacy.place.full_name', isRepost: 'legacy.retweeted_status_result.result.rest_id', likes: 'legacy.favorite_count',
      replies: 'legacy.reply_count', shares: 'legacy.retweet_count', views: 'views.count',
    }),
  },
  {
    id: 'x-4cat', needs: 'thread_id, timestamp, body, retweet_count, reply_count', site: X, zone: 'utc', kind: 'post', address: ({ id, handle }) => `${X}${handle}/status/${id}`,
    fields: { ...FOURCAT, place: 'place_name', isReply: 'is_reply', isRepost: 'is_retweet', likes: 'like_count', replies: 'reply_count', shares: 'retweet_count', views: 'impression_count' },
  },
  {
    id: 'tiktok-comment-items', needs: 'cid, create_time, aweme_id, user.unique_id', site: TIKTOK, zone: 'utc', kind: 'comment',
    fields: under({
      id: 'cid', date: 'create_time', text: 'text', parentId: 'reply_id', authorHandle: 'user.unique_id', authorName: 'user.nickname', language: 'comment_language',
      threadUrl: 'share_info.url', likes: 'digg_count', replies: 'reply_comment_total',
    }),
  },
  {
    id: 'tiktok-comments-4cat', needs: 'timestamp, body, post_id, is_comment_on_comment', site: TIKTOK, zone: 'utc', kind: 'comment',
    fields: { ...FOURCAT, url: '', threadUrl: 'post_url', isReply: 'is_comment_on_comment', likes: 'likes', replies: 'replies' },
  },
  {
    id: 'tiktok-items', needs: 'desc, createTime, author.uniqueId', site: TIKTOK, zone: 'utc', kind: 'post', address: ({ id, handle }) => `${TIKTOK}@${handle}/video/${id}`,
    fields: under({
      id: 'id', date: 'createTime', text: 'desc', authorHandle: 'author.uniqueId', authorName: 'author.nickname', followers: 'authorStats.followerCount', language: 'textLanguage',
      place: 'poi.name', likes: 'stats.diggCount', replies: 'stats.commentCount', shares: 'stats.shareCount', views: 'stats.playCount',
    }),
  },
  {
    id: 'tiktok-4cat', needs: 'timestamp, body, plays, challenges', site: TIKTOK, zone: 'utc', kind: 'post', address: ({ id, handle }) => `${TIKTOK}@${handle}/video/${id}`,
    fields: { ...FOURCAT, url: 'tiktok_url', likes: 'likes', replies: 'comments', shares: 'shares', views: 'plays' },
  },
  {
    id: 'instagram-items', needs: 'code, taken_at, user.username', site: INSTAGRAM, zone: 'utc', kind: 'post', address: ({ id }) => `${INSTAGRAM}p/${id}/`,
    fields: under({
      id: 'code', date: 'taken_at', text: 'caption.text', authorHandle: 'user.username', authorName: 'user.full_name', place: 'location.name',
      likes: 'like_count', replies: 'comment_count', views: 'play_count, view_count',
    }),
  },
  {
    id: 'instagram-4cat', needs: 'timestamp, body, num_likes, num_comments', site: INSTAGRAM, zone: 'utc', kind: 'post',
    // Its ids are other than those in addresses, by which posts are known.
    fields: { ...FOURCAT, id: '', place: 'location_name', likes: 'num_likes', replies: 'num_comments' },
  },
];

const keysOf = (headers: string): string[] => headers.split(',').map(headerKey).filter((key) => key !== '');
const OF_TOOLS = new Set(TOOLS.flatMap(({ needs, fields }) => [needs, ...Object.values(fields)].flatMap(keysOf)));

/** Whether a header is one of a known tool or of tables of posts in general. */
export const isToolHeader = (key: string): boolean => OF_TOOLS.has(key) || isKnownHeader(key);

/** A file as it will be mapped: by which tool it was made, and where its fields stand. */
export interface KnownTable extends Pick<Tool, 'site' | 'zone' | 'kind' | 'address'> {
  tool: ToolId;
  fields: FieldColumns;
}

/** The tool whose files have these columns; null for a table of no tool that is known. */
export function recogniseTool(names: readonly string[]): KnownTable | null {
  const keys = new Set(names.map(headerKey));
  const has = (key: string): boolean => keys.has(key) || keys.has(`data${key}`);
  const tool = TOOLS.find(({ needs }) => keysOf(needs).every(has));
  if (tool === undefined) return null;
  const { id, fields, ...rest } = tool;
  return { ...rest, tool: id, fields: columnsOf(names, fields) };
}
