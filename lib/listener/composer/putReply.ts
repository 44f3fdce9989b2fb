import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Composer } from '@/lib/sites/reading/composer';

/** Where a reply goes. */
export interface ReplyPlace {
  document: Document;
  /** The post that is answered, as it stands on the page now. */
  post: Element;
  /** As the site declares it; absent: any composer that stands with the post. */
  composer: Composer | undefined;
  wait: (milliseconds: number) => Promise<void>;
}

/**
 * Puts a reply into the page's own composer for a post, so that the site's own code takes it as typed, and looks afterwards
 * whether it did. Never sends; never touches words that stand there already.
 */
export type PutReply = (text: string, place: ReplyPlace) => Promise<PutOutcome>;
