import { cleanLine, cleanText, cleanUrl, MOST_TEXT } from './clean';
import { UNKNOWN_TIME, type Context, type Engagement, type Author, type OwnerReply, type Post, type PostKind } from './post';

/** What a site's reader found; everything left out is unknown. Addresses may be relative to the page. */
export interface PostDraft extends Partial<Omit<Post, 'site' | 'author' | 'engagement' | 'reply' | 'kind'>> {
  kind: PostKind;
  author?: Partial<Author>;
  engagement?: Partial<Engagement>;
  reply?: (Partial<OwnerReply> & { text: string }) | null;
}

/**
 * Makes a whole, bounded, clean post of a draft: control letters gone, lengths capped, only http(s) addresses, made
 * absolute against `base`.
 */
export function completePost(draft: PostDraft, from: { site: string; base: string; context: Context }): Post {
  const { text, cut } = cleanText(draft.text ?? '');
  return {
    site: from.site,
    nativeId: cleanLine(draft.nativeId),
    kind: draft.kind,
    permalink: cleanUrl(draft.permalink, from.base),
    threadUrl: cleanUrl(draft.threadUrl, from.base),
    parentId: cleanLine(draft.parentId),
    author: {
      handle: cleanLine(draft.author?.handle),
      name: cleanLine(draft.author?.name),
      url: cleanUrl(draft.author?.url, from.base),
      followers: count(draft.author?.followers),
    },
    place: cleanLine(draft.place),
    title: cleanLine(draft.title),
    text,
    language: cleanLine(draft.language),
    media: draft.media ?? [],
    repost: draft.repost ?? false,
    partial: (draft.partial ?? false) || cut,
    context: draft.context ?? from.context,
    publishedAt: draft.publishedAt ?? UNKNOWN_TIME,
    rating: draft.rating ?? null,
    engagement: {
      likes: count(draft.engagement?.likes),
      replies: count(draft.engagement?.replies),
      shares: count(draft.engagement?.shares),
      views: count(draft.engagement?.views),
    },
    reply: draft.reply
      ? {
          text: cleanText(draft.reply.text, MOST_TEXT).text,
          author: cleanLine(draft.reply.author),
          publishedAt: draft.reply.publishedAt ?? UNKNOWN_TIME,
        }
      : null,
  };
}

/** Scores may be negative (votes); anything that is not a finite number is unknown. */
function count(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : null;
}
