import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import type { Clock } from './clock';
import type { LoadPart } from './parts';

export interface Replying {
  document: Document;
  clock: Clock;
  site: Site;
  load: LoadPart;
  /** The element that holds this mention now; null where none does. */
  holderOf: (id: string) => Element | null;
}

/** Puts replies into the page's own composer, unsent; what does that is brought in when it is first needed. */
export function createReplying({ document, clock, site, load, holderOf }: Replying): (id: string, text: string) => Promise<PutOutcome> {
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      clock.later(resolve, milliseconds);
    });
  return async (id, text) => {
    if (holderOf(id) === null) return 'no-post';
    const putReply = await load('composer');
    if (putReply === null) return 'no-composer';
    const post = holderOf(id);
    return post === null ? 'no-post' : putReply(text, { document, post, composer: site.composer, wait });
  };
}
