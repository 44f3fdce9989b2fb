import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import type { PutReply } from './putReply';

/** Puts a reply to a mention into the page's own composer, unsent. */
export type PutIntoPage = (id: string, text: string) => Promise<PutOutcome>;

/** What is known of the page that a reply is put into. */
export interface PageOfReplies {
  document: Document;
  site: Pick<Site, 'posts' | 'composer'>;
  /** The element that holds a mention now; null where none does. */
  holderOf: (id: string) => Element | null;
}

/** Finds the post of a mention in a page, and puts a reply where that is answered. */
export type ReplyBy = (page: PageOfReplies) => PutIntoPage;

export function replyBy(putReply: PutReply): ReplyBy {
  return ({ document, site: { posts, composer }, holderOf }) => async (id, text) => {
    const post = holderOf(id);
    return post === null ? 'no-post' : putReply(text, { document, post, posts, composer });
  };
}
