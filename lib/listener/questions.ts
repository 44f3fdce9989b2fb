import type { Messenger } from '@/lib/messaging/messenger';
import type { Protocol, QueryTrial } from '@/lib/messaging/protocol';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import type { Page, Site } from '@/lib/sites/reading/site';
import { extensionVersion } from '@/lib/platform/runtime';
import { healthNow } from './healthMeter';
import { byPlace } from './pageOrder';
import type { LoadPart } from './parts';
import type { PutIntoPage } from './composer/replyBy';
import type { View } from './view';

const NO_TRIAL: QueryTrial = { posts: 0, hits: 0, hidden: 0, notStored: 0, examples: [], misses: [] };

/** Whether a page of Earshot, or its worker, asks. */
export const isOwn = (sender: MessageSender): boolean => senderOf(sender).kind === 'page';

/** Answers what the screens ask about the open page. Returns what takes the answers away again. */
export function answerQuestions(options: {
  messenger: Pick<Messenger<Protocol>, 'onMessage'>;
  load: LoadPart;
  site: Site;
  siteId: string;
  /** Identities of the mentions that were read on this page, with the elements that hold them. */
  mentions: () => { id: string; element: Element | null }[];
  /** The page, if it may be read for a trial and holds posts. */
  page: () => Page | null;
  /** The page as it is being read; null while it is not. */
  view: () => View | null;
  reply: PutIntoPage;
  now: () => number;
}): (() => void)[] {
  const { messenger, load, site, siteId, mentions, page, view, reply, now } = options;
  return [
    messenger.onMessage('mentionsOnPage', (_, sender) =>
      isOwn(sender) ? mentions().sort((a, b) => byPlace(a.element, b.element)).map(({ id }) => id) : [],
    ),
    messenger.onMessage('diagnose', async (_, sender) => {
      const open = isOwn(sender) ? page() : null;
      const read = view();
      if (open === null || read === null) return null;
      const diagnose = await load('diagnosis');
      if (diagnose === null) return null;
      const isFailing = (element: Element): boolean => read.failed.has(element) || read.loading.has(element);
      const health = healthNow(read, open.document);
      return diagnose({ site, page: open, version: extensionVersion(), health, isFailing });
    }),
    messenger.onMessage('tryQuery', async (data, sender) => {
      const open = isOwn(sender) ? page() : null;
      const tryQuery = open === null ? null : await load('trial');
      return open === null || tryQuery === null ? NO_TRIAL : tryQuery(data, { site, page: open, siteId, now });
    }),
    messenger.onMessage('putReply', ({ id, text }, sender) =>
      isOwn(sender) && view() !== null ? reply(id, text) : 'no-post',
    ),
  ];
}
