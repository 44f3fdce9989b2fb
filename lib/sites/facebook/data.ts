import { isThing, thingOf, wordOf, type Thing } from '../reading/things';
import { visitEmbeddedData } from '../reading/embeddedData';
import { addressIn, unpacked } from './addresses';

/** What the page's own data says of one post or comment. */
export interface Told {
  /** Seconds since 1970. */
  time?: number;
  text?: string;
  audience?: string;
  sponsored?: true;
  likes?: number;
  replies?: number;
  shares?: number;
}

export interface PageData {
  /** By id of the post in digits. */
  posts: Map<string, Told>;
  comments: Map<string, Told>;
  /** Ids of posts by the names that they have in addresses. */
  ids: Map<string, string>;
}

const MARKER = /"creat(?:ion|ed)_time":\s*\d/u;

const known = new WeakMap<Document, PageData>();

/** The data that came with the page; read once. */
export function dataOf(document: Document): PageData {
  const made = known.get(document);
  if (made !== undefined) return made;
  const data: PageData = { posts: new Map(), comments: new Map(), ids: new Map() };
  visitEmbeddedData(document, MARKER, (thing) => {
    const id = unpacked((wordOf(thing, 'id') ?? '').slice(0, 300));
    if (id.startsWith('comment:')) readComment(thing, id, data);
    else if (id.startsWith('feedback:')) readFeedback(thing, id, data);
    else if (id.startsWith('S:')) readStory(thing, id, data);
  });
  if (data.posts.size + data.comments.size > 0) known.set(document, data);
  return data;
}

function told(of: Map<string, Told>, id: string): Told {
  const already = of.get(id);
  if (already !== undefined) return already;
  const fresh: Told = {};
  of.set(id, fresh);
  return fresh;
}

function readComment(thing: Thing, id: string, { comments }: PageData): void {
  const name = /^comment:\d+_(\d+)$/u.exec(id)?.[1];
  if (name === undefined) return;
  const comment = told(comments, name);
  const time = numberIn(thing, 'created_time');
  if (time !== null) comment.time = time;
  const text = textIn(thingOf(thing, 'body'));
  if (text !== null) comment.text = text;
  const feedback = thingOf(thing, 'feedback');
  const replies = feedback === null ? null : numberIn(thingOf(feedback, 'replies_fields'), 'total_count');
  if (replies !== null) comment.replies = replies;
}

function readFeedback(thing: Thing, id: string, { posts }: PageData): void {
  const name = /^feedback:(\d+)$/u.exec(id)?.[1];
  if (name === undefined) return;
  const likes = numberIn(thingOf(thing, 'reaction_count'), 'count');
  const shares = numberIn(thingOf(thing, 'share_count'), 'count');
  const comments = thingOf(thing, 'comment_rendering_instance');
  const replies = comments === null ? null : numberIn(thingOf(comments, 'comments'), 'total_count');
  if (likes !== null) told(posts, name).likes = likes;
  if (shares !== null) told(posts, name).shares = shares;
  if (replies !== null) told(posts, name).replies = replies;
}

function readStory(thing: Thing, id: string, { posts, ids }: PageData): void {
  const name = wordOf(thing, 'post_id') ?? /^S:[^:]*:(\d+)(?::|$)/u.exec(id)?.[1];
  if (name === undefined || !/^\d{5,25}$/u.test(name)) return;
  const post = told(posts, name);
  const time = numberIn(thing, 'creation_time');
  if (time !== null) post.time = time;
  const text = textIn(thingOf(thing, 'message'));
  if (text !== null) post.text = text;
  const audience = wordOf(thingOf(thingOf(thing, 'privacy_scope') ?? {}, 'icon_image', 'icon') ?? {}, 'name');
  if (audience !== null) post.audience = audience;
  if (isThing(thing['sponsored_data'])) post.sponsored = true;
  for (const property of ['url', 'wwwURL', 'permalink_url']) {
    const address = addressIn(URL.parse(wordOf(thing, property) ?? ''));
    if (address !== null) ids.set(address.token, name);
  }
}

const textIn = (thing: Thing | null): string | null => (thing === null ? null : wordOf(thing, 'text'));

function numberIn(thing: Thing | null, name: string): number | null {
  const value = thing !== null && Object.hasOwn(thing, name) ? thing[name] : null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
