import { bodyOf, isUnmet, type Engagement, type Post, type WrittenTime } from '@/lib/posts/post';

/**
 * Two readings of one post, made one. The newer reading wins field by field where it says something; a partial text
 * never overwrites a full one; a coarser time never overwrites a finer one; the context of the first reading stays,
 * since it is what was counted, but for that of a post that the user brought before it was met.
 */
export function mergePosts(stored: Post, read: Post): Post {
  const keepsText = read.partial && !stored.partial;
  return {
    ...read,
    kind: stored.kind,
    permalink: read.permalink ?? stored.permalink,
    threadUrl: read.threadUrl ?? stored.threadUrl,
    parentId: read.parentId ?? stored.parentId,
    author: {
      handle: read.author.handle ?? stored.author.handle,
      name: read.author.name ?? stored.author.name,
      url: read.author.url ?? stored.author.url,
      followers: read.author.followers ?? stored.author.followers,
    },
    place: read.place ?? stored.place,
    title: keepsText ? stored.title : (read.title ?? stored.title),
    text: keepsText || read.text === '' ? stored.text : read.text,
    partial: keepsText ? false : read.partial,
    language: read.language ?? stored.language,
    media: read.media.length > 0 ? read.media : stored.media,
    context: isUnmet(stored.context) ? read.context : stored.context,
    publishedAt: finerTime(stored.publishedAt, read.publishedAt),
    rating: read.rating ?? stored.rating,
    engagement: mergeEngagement(stored.engagement, read.engagement),
    reply: read.reply ?? stored.reply,
  };
}

/** Whether matching and understanding may come out differently for the two. */
export function readsAlike(a: Post, b: Post): boolean {
  return (
    bodyOf(a) === bodyOf(b) &&
    a.rating?.value === b.rating?.value &&
    a.language === b.language &&
    a.author.handle === b.author.handle &&
    a.author.name === b.author.name &&
    a.publishedAt.at === b.publishedAt.at
  );
}

/**
 * Whether the author changed a post: two whole texts that differ by more than white space. More of a partial text is no
 * edit, nor is a text where there was none.
 */
export function wasEdited(stored: Post, read: Post): boolean {
  if (stored.partial || read.partial) return false;
  const [before, after] = [foldSpace(stored.text), foldSpace(read.text)];
  return before !== '' && after !== '' && before !== after;
}

const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const PRECISIONS = ['unknown', 'year', 'month', 'day', 'hour', 'minute', 'second'];

/**
 * Ages such as "5 hours ago" drift from reading to reading: the first of equal precision stays unless both are exact. A time
 * that was clamped says the least: it gives way to any other, and the first of two stays.
 */
function finerTime(stored: WrittenTime, read: WrittenTime): WrittenTime {
  if (read.clamped === true) return stored.at === null ? read : stored;
  if (stored.clamped === true) return read.at === null ? stored : read;
  const gain = PRECISIONS.indexOf(read.precision) - PRECISIONS.indexOf(stored.precision);
  if (gain !== 0) return gain > 0 ? read : stored;
  return read.precision === 'second' ? read : stored;
}

function mergeEngagement(stored: Engagement, read: Engagement): Engagement {
  return {
    likes: read.likes ?? stored.likes,
    replies: read.replies ?? stored.replies,
    shares: read.shares ?? stored.shares,
    views: read.views ?? stored.views,
  };
}
