import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import type { LoadPart } from './parts';

/** Puts a reply to a mention into the page's own composer, unsent. */
export type PutIntoPage = (id: string, text: string) => Promise<PutOutcome>;

/** Puts replies into the page for the card and for screens; what does that is brought in when it is first needed. */
export function createReplying(options: {
  load: LoadPart;
  document: Document;
  site: Pick<Site, 'posts' | 'composer'>;
  /** The element that holds a mention now; null where none does. */
  holderOf: (id: string) => Element | null;
}): PutIntoPage {
  const { load, document, site: { posts, composer }, holderOf } = options;
  return async (id, text) => {
    const putReply = holderOf(id) && (await load('composer'));
    const post = holderOf(id);
    if (post === null) return 'no-post';
    return putReply?.(text, { document, post, posts, composer }) ?? 'no-composer';
  };
}
