import { thingOf, valuesOf, wordOf, isThing, type Thing } from '../reading/things';
import { visitEmbeddedData } from '../reading/embeddedData';

/** What the page's own data says of a post. */
export interface ToldPost {
  code: string;
  handle: string;
  name: string | null;
  text: string;
  /** Seconds since 1970: when the caption was written, else when the post was made. */
  time: number | null;
  likes: number | null;
  replies: number | null;
  kind: 'image' | 'video';
  isPrivate: boolean;
}

export interface ToldComment {
  likes: number | null;
  replies: number | null;
}

export interface PageData {
  posts: Map<string, ToldPost>;
  comments: Map<string, ToldComment>;
}

const MARKER = /"(?:taken_at|created_at)":\s*\d/u;

const known = new WeakMap<Document, PageData>();

/** The data that came with the page; read once. */
export function dataOf(document: Document): PageData {
  const made = known.get(document);
  if (made !== undefined) return made;
  const data: PageData = { posts: new Map(), comments: new Map() };
  visitEmbeddedData(document, MARKER, (thing) => {
    const post = postIn(thing);
    if (post !== null) data.posts.set(post.code, post);
    else readComment(thing, data);
  });
  if (data.posts.size + data.comments.size > 0) known.set(document, data);
  return data;
}

function postIn(thing: Thing): ToldPost | null {
  const code = wordOf(thing, 'code');
  const user = thingOf(thing, 'user', 'owner');
  const handle = user === null ? null : wordOf(user, 'username');
  const taken = numberIn(thing, 'taken_at');
  if (code === null || handle === null || taken === null || user === null) return null;
  const caption = thingOf(thing, 'caption');
  const hidden = valuesOf(thing, 'like_and_view_counts_disabled')[0] === true;
  return {
    code, handle,
    name: wordOf(user, 'full_name'),
    text: caption === null ? '' : (wordOf(caption, 'text') ?? ''),
    time: (caption === null ? null : numberIn(caption, 'created_at')) ?? taken,
    likes: hidden ? null : numberIn(thing, 'like_count'),
    replies: numberIn(thing, 'comment_count'),
    kind: numberIn(thing, 'media_type') === 2 ? 'video' : 'image',
    isPrivate: valuesOf(user, 'is_private')[0] === true,
  };
}

function readComment(thing: Thing, { comments }: PageData): void {
  const id = wordOf(thing, 'pk');
  if (id === null || numberIn(thing, 'created_at') === null || !isThing(valuesOf(thing, 'user')[0])) return;
  comments.set(id, { likes: numberIn(thing, 'comment_like_count'), replies: numberIn(thing, 'child_comment_count') });
}

function numberIn(thing: Thing, name: string): number | null {
  const value = valuesOf(thing, name)[0];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
