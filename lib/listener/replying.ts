import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import type { LoadPart } from './parts';

/** Longest text that is put into a page, UTF-16 units: no site takes more in an answer. */
export const LONGEST_REPLY = 20_000;

/** Not by the listener's clock: a listener that retires still answers. */
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts replies into the page, one after the other. */
export type PutIntoPage = (id: string, text: string) => Promise<PutOutcome>;

/** Puts replies into the page for the card and for screens; what does that is brought in when it is first needed. */
export function createReplying(options: {
  load: LoadPart;
  document: Document;
  site: Pick<Site, 'posts' | 'composer'>;
  /** The element that holds a mention now; null where none does. */
  holderOf: (id: string) => Element | null;
}): PutIntoPage {
  const { load, document, site, holderOf } = options;
  let last: Promise<unknown> = Promise.resolve();

  const put: PutIntoPage = async (id, text) => {
    if (holderOf(id) === null) return 'no-post';
    if (text.trim() === '' || text.length > LONGEST_REPLY) return 'not-kept';
    const putReply = await load('composer');
    const post = holderOf(id);
    if (post === null) return 'no-post';
    if (putReply === null) return 'no-composer';
    return putReply(text, { document, post, posts: site.posts, composer: site.composer, wait });
  };

  return (id, text) => {
    const next = last.then(() => put(id, text)).catch((): PutOutcome => 'not-kept');
    last = next;
    return next;
  };
}
