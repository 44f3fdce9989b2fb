import type { Post } from '@/lib/posts/post';

/*
 * What of a real page arrives in its posts, beyond what a grader of text starts sees. The expected values are taken
 * from the page's source by other means than the readers': by patterns over the markup, or from another of the page's
 * own descriptions. Knows no DOM, so that it can judge what a browser printed too.
 */

export type Platform = 'hackernews' | 'trustpilot' | 'schemaorg' | 'reddit' | 'x' | 'amazon' | 'youtube';
export type Field = 'text' | 'title' | 'reply' | 'engagement' | 'parentId' | 'repost' | 'partial';
export type FieldCounts = Record<Field, { right: number; of: number }>;

/** An expected post: only the fields that the page has. */
interface Expected {
  id: string | null;
  text?: string;
  title?: string;
  reply?: string;
  likes?: number;
  replies?: number;
  parentId?: string | null;
  repost?: boolean;
  partial?: boolean;
}

const EMPTY = (): FieldCounts => ({
  text: { right: 0, of: 0 }, title: { right: 0, of: 0 }, reply: { right: 0, of: 0 }, engagement: { right: 0, of: 0 },
  parentId: { right: 0, of: 0 }, repost: { right: 0, of: 0 }, partial: { right: 0, of: 0 },
});

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string): string => text
  .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  .replace(/&#(\d+);/gu, (_, number: string) => String.fromCodePoint(Number(number)))
  .replace(/&([a-z]+);/gu, (whole, name: string) => NAMED[name] ?? whole);

const bare = (text: string): string => text.replace(/[\s\u200b\u200e\u200f\u00ad\ufeff]+/gu, '');
const withoutTags = (html: string): string => decoded(html.replace(/<[^>]*>/gu, ''));

/** Counts, field by field, in how many posts the page's value arrived; missing posts have all fields wrong. */
export function countFields(posts: readonly Post[], html: string, platform: Platform): FieldCounts {
  const counts = EMPTY();
  const judge = (field: Field, right: boolean): void => {
    counts[field].of += 1;
    if (right) counts[field].right += 1;
  };
  for (const expected of expectedOf(html, platform)) {
    const post = posts.find((candidate) => expected.id === null
      ? bare(candidate.text) === bare(expected.text ?? '') : candidate.nativeId === expected.id);
    if (expected.text !== undefined) judge('text', post !== undefined && bare(post.text) === bare(expected.text));
    if (expected.title !== undefined) judge('title', bare(post?.title ?? '') === bare(expected.title));
    if (expected.reply !== undefined) judge('reply', bare(post?.reply?.text ?? '') === bare(expected.reply));
    if (expected.likes !== undefined) judge('engagement', post?.engagement.likes === expected.likes);
    if (expected.replies !== undefined) judge('engagement', post?.engagement.replies === expected.replies);
    if (expected.parentId !== undefined) judge('parentId', post?.parentId === expected.parentId);
    judge('repost', post?.repost === (expected.repost ?? false));
    judge('partial', post?.partial === (expected.partial ?? false));
  }
  return counts;
}

/** A text as somebody noted it by hand: its beginning and its length. */
export interface NotedText {
  /** Null or empty where there is none (a deleted comment, a link). */
  text: string | null;
  text_len: number;
}

/**
 * How many noted texts arrived in their length, within 2 % once white space is folded. Notes that were taken from a
 * source with `&amp;` in it count the letters of that.
 */
export function countTextLengths(posts: readonly Post[], notes: readonly NotedText[]): { right: number; of: number } {
  const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const all = posts.map((post) => folded(post.text === '' ? (post.title ?? '') : post.text));
  const texts = notes.filter(({ text }) => text !== null && text !== '');
  const right = texts.filter((note) => {
    const start = bare(decoded(note.text ?? '')).slice(0, 60);
    const slack = Math.max(1, note.text_len * 0.02);
    const lengths = all.flatMap((text) => (bare(text).startsWith(start) ? lengthsOf(text) : []));
    return lengths.some((length) => Math.abs(length - note.text_len) <= slack);
  }).length;
  return { right, of: texts.length };
}

/** In letters, not in UTF-16 units. */
const lengthsOf = (text: string): number[] => [Array.from(text).length, Array.from(text.replaceAll('&', '&amp;')).length];

export function addCounts(sum: FieldCounts, more: FieldCounts): FieldCounts {
  const added = EMPTY();
  for (const field of Object.keys(added) as Field[]) {
    added[field] = { right: sum[field].right + more[field].right, of: sum[field].of + more[field].of };
  }
  return added;
}

export const noCounts = EMPTY;

function expectedOf(html: string, platform: Platform): Expected[] {
  if (platform === 'hackernews') return [...storiesOf(html), ...commentsOf(html)];
  if (platform === 'reddit') return [...elementsOfReddit(html), ...cardsOfReddit(html), ...thingsOfReddit(html)];
  if (platform === 'x') return postsOfX(html);
  if (platform === 'amazon') return reviewsInLists(html);
  if (platform === 'youtube') return commentsOfVideo(html);
  return platform === 'trustpilot' ? reviewsInState(html) : reviewsInData(html);
}

const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
};

/** Posts and comments of today's Reddit, from the tags that begin them; a comment's words end where its buttons begin. */
function elementsOfReddit(html: string): Expected[] {
  const posts = [...html.matchAll(/<shreddit-post\s[^>]*>/gu)].map(([tag]) => ({
    id: attributeOf(tag, 'id'), title: attributeOf(tag, 'post-title') ?? '', parentId: null,
    likes: Number(attributeOf(tag, 'score')), replies: Number(attributeOf(tag, 'comment-count')),
  }));
  const comments = [...html.matchAll(/<shreddit-comment\s[^>]*>/gu)]
    .filter(([tag]) => !tag.includes('is-comment-deleted'))
    .map(([tag]) => {
      const id = attributeOf(tag, 'thingid') ?? '';
      const inner = new RegExp(`id="${id}-comment-rtjson-content"[^>]*>([^]*?)<shreddit-comment-action-row`, 'u').exec(html);
      const words = (inner?.[1] ?? '').replace(/<(template|style|svg|shreddit-player-2)\b[^]*?<\/\1>/gu, '');
      return {
        id, text: withoutTags(words), likes: Number(attributeOf(tag, 'score')),
        parentId: attributeOf(tag, 'parentid') ?? attributeOf(tag, 'postid'),
      };
    });
  return [...posts, ...comments];
}

/** Results of Reddit's search. */
function cardsOfReddit(html: string): Expected[] {
  return html.split('data-testid="search-sdui-post"').slice(1).map((card) => {
    const numbers = [...(card.split('data-testid="search-counter-row"')[1] ?? '').matchAll(/ number="(-?\d+)"/gu)];
    return {
      id: attributeOf(card, 'data-thingid'), parentId: null, likes: Number(numbers[0]?.[1]), replies: Number(numbers[1]?.[1]),
      title: withoutTags(/<a[^>]*data-testid="post-title-text"[^>]*>([^]*?)<\/a>/u.exec(card)?.[1] ?? ''),
    };
  });
}

/** Links of old Reddit. */
function thingsOfReddit(html: string): Expected[] {
  return [...html.matchAll(/<div class="\s*thing [^>]*data-type="link"[^>]*>/gu)]
    .filter(([tag]) => attributeOf(tag, 'data-promoted') !== 'true')
    .map((found) => ({
      id: attributeOf(found[0], 'data-fullname'), parentId: null,
      likes: Number(attributeOf(found[0], 'data-score')), replies: Number(attributeOf(found[0], 'data-comments-count')),
      title: withoutTags(/<a class="title [^>]*>([^]*?)<\/a>/u.exec(html.slice(found.index))?.[1] ?? ''),
    }));
}

function storiesOf(html: string): Expected[] {
  return [...html.matchAll(/id="score_(\d+)">(\d+) points?<([^]*?)<\/tr>/gu)].map(([, id = '', points, rest = '']) => {
    const row = new RegExp(`<tr class=['"]athing[^>]*id=['"]${id}['"]([^]*?)</tr>`, 'u').exec(html)?.[1] ?? '';
    const lastCell = row.slice(row.lastIndexOf('class="title"'));
    const title = /<a [^>]*>([^<]*[^<\s][^<]*)<\/a>/u.exec(lastCell)?.[1];
    const comments = /(\d+)&nbsp;comment/u.exec(rest)?.[1];
    return {
      id, likes: Number(points), title: decoded(title ?? ''), parentId: null,
      ...(comments === undefined ? {} : { replies: Number(comments) }),
    };
  });
}

function commentsOf(html: string): Expected[] {
  const story = /class="fatitem"[^]*?<tr class=['"]athing['"] id=['"](\d+)['"]/u.exec(html)?.[1] ?? null;
  const path: string[] = [];
  return html.split(/<tr class=['"]athing comtr ?['"]/u).slice(1).map((row) => {
    const id = /^ id=['"](\d+)['"]/u.exec(row)?.[1] ?? '';
    const depth = Math.round(Number(/s\.gif" height="1" width="(\d+)"/u.exec(row)?.[1] ?? 0) / 40);
    path.length = depth;
    const parentId = path.at(-1) ?? story;
    path.push(id);
    const inner = row.slice(row.indexOf('class="comment"')).replace(/<div class=['"]reply['"][^]*/u, '');
    const branch = /class="togg"[^>]* n="(\d+)"/u.exec(row)?.[1];
    return {
      id, parentId, text: withoutTags(inner.slice(inner.indexOf('>') + 1)),
      ...(branch === undefined ? {} : { replies: Number(branch) - 1 }),
    };
  }).filter((comment) => comment.text.trim() !== '[deleted]');
}

/** Likes as the button names them, the parent by the form of the id, replies by what the button under a thread says. */
function commentsOfVideo(html: string): Expected[] {
  return html.split(/<ytd-comment-(?:view-model|renderer) /u).slice(1).map((card) => {
    const id = /[?;]lc=([\w.-]+)"/u.exec(card)?.[1] ?? '';
    const text = /id="content-text"[^>]*>([^]*?)<\/yt-(?:formatted|attributed)-string>/u.exec(card)?.[1] ?? '';
    const likes = /aria-label="like this \w+ along with (\d+)/iu.exec(card)?.[1];
    const replies = /View all (\d+) replies|aria-label="(\d+) replies"/u.exec(card);
    const count = replies?.[1] ?? replies?.[2];
    const opensThread = /^[^>]*id="comment"/u.test(card);
    return {
      id, text: withoutTags(text), parentId: id.includes('.') ? (id.split('.')[0] ?? '') : null,
      ...(likes === undefined ? {} : { likes: Number(likes) }),
      ...(count === undefined || !opensThread ? {} : { replies: Number(count) }),
    };
  }).filter(({ id }) => id !== '');
}

interface StateReview {
  id: string;
  likes: number;
  text: string | null;
  title: string;
  reply: { message: string } | null;
}

function reviewsInState(html: string): Expected[] {
  const script = /<script id="__NEXT_DATA__"[^>]*>([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const state = JSON.parse(script) as { props?: { pageProps?: { reviews?: StateReview[] } } };
  return (state.props?.pageProps?.reviews ?? []).map((review) => ({
    id: review.id, title: review.title, likes: review.likes,
    // A review without words of its own has its title repeated as its text in some descriptions of it.
    ...(review.text === null || review.text === review.title ? {} : { text: review.text }),
    ...(review.reply === null ? {} : { reply: review.reply.message }),
  }));
}

function reviewsInData(html: string): Expected[] {
  const found: Expected[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as Record<string, unknown>;
    if (item['@type'] === 'Review' && typeof item['reviewBody'] === 'string') {
      found.push({ id: null, text: decoded(item['reviewBody']) });
    }
    Object.values(item).forEach(visit);
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([^]*?)<\/script>/gu)) {
    visit(JSON.parse(source));
  }
  return found;
}

/** Articles with a time of their own; what stands after a second name is quoted. A line below an avatar joins two. */
function postsOfX(html: string): Expected[] {
  let joinedTo: string | null = null;
  return html.split(/<article\b/u).slice(1).flatMap((source) => {
    const article = source.slice(0, source.indexOf('</article>'));
    const id = /href="\/\w+\/status\/(\d+)"[^>]*>\s*<time/u.exec(article)?.[1];
    const joined = /<div[^>]*\br-m5arl1\s+r-16y2uox\b/u.test(article);
    const parentId = joinedTo;
    joinedTo = joined && id !== undefined ? id : null;
    if (id === undefined) return [];
    const quoted = article.split(/data-testid="User-Name"/u)[2] ?? '';
    const open = quoted === '' ? article : article.slice(0, article.length - quoted.length);
    const text = /<div[^>]*data-testid="tweetText"[^>]*>/u.exec(open);
    const button = (name: string): number =>
      Number(/aria-label="(\d+)/u.exec(new RegExp(`<button[^>]*data-testid="${name}"[^>]*>`, 'u').exec(article)?.[0] ?? '')?.[1] ?? Number.NaN);
    const above = open.split('data-testid="User-Name"')[0] ?? '';
    return [{
      id, parentId, likes: button('like'), replies: button('reply'),
      text: text === null ? '' : withoutTags(wordsOfX(open.slice(text.index + text[0].length))),
      repost: /data-testid="socialContext"[^]*(?:reposted|\u5df2\u8f6c\u5e16)/u.test(above),
      partial: open.includes('tweet-text-show-more-link'),
    }];
  });
}

/** Markup up to the end of its block, with emoji for their images and without the ellipsis of shortened addresses. */
function wordsOfX(html: string): string {
  let depth = 1;
  for (const tag of html.matchAll(/<(\/?)div\b/gu)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth > 0) continue;
    return html.slice(0, tag.index)
      .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/gu, '$1')
      .replace(/<span[^>]*aria-hidden="true"[^>]*>\s*\u2026\s*<\/span>/gu, '');
  }
  return '';
}
/** Cards with ids, in which a title ends with its row, a text with its box, and stars stand in an `<i>`. */
function reviewsInLists(html: string): Expected[] {
  return html.split(/id="(?=R[A-Z0-9]+" data-hook="review")/u).slice(1).map((card) => {
    const title = /data-hook="review-title"[^>]*>([^]*?)<\/(?:a|div)>/u.exec(card)?.[1]?.replace(/<i [^]*?<\/i>/u, '') ?? '';
    const box = /data-hook="review-collapsed"[^>]*>([^]*?)<\/div>/u.exec(card)
      ?? /data-hook="review-body"[^>]*>([^]*?)<\/div>/u.exec(card);
    const votes = /data-hook="helpful-vote-statement"[^>]*>(One|[\d,]+) /u.exec(card)?.[1];
    return {
      id: /^R[A-Z0-9]+/u.exec(card)?.[0] ?? '', title: withoutTags(title), text: withoutTags(box?.[1] ?? ''), parentId: null,
      ...(votes === undefined ? {} : { likes: votes === 'One' ? 1 : Number(votes.replace(',', '')) }),
    };
  });
}
