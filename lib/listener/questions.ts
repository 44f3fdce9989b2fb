import type { Messenger } from '@/lib/messaging/messenger';
import type { Protocol, QueryTrial, TopicTrial } from '@/lib/messaging/protocol';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import type { Page, Site } from '@/lib/sites/reading/site';
import { byPlace } from './pageOrder';
import { tryQuery } from './queryTrial';

const NOTHING: QueryTrial = { posts: 0, hits: 0, hidden: 0, notStored: 0, examples: [], misses: [] };

/** Whether a page of Earshot, or its worker, asks. */
export const isOwn = (sender: MessageSender): boolean => senderOf(sender).kind === 'page';

/** Answers what the screens ask about the open page. Returns what takes the answers away again. */
export function answerQuestions(options: {
  messenger: Pick<Messenger<Protocol>, 'onMessage'>;
  site: Site;
  siteId: string;
  /** Identities of the mentions that were read on this page, with the elements that hold them. */
  mentions: () => { id: string; element: Element | null }[];
  /** The page, if it may be read for a trial and holds posts. */
  page: () => Page | null;
  now: () => number;
}): (() => void)[] {
  const { messenger, site, siteId, mentions, page, now } = options;
  return [
    messenger.onMessage('mentionsOnPage', (_, sender) =>
      isOwn(sender) ? mentions().sort((a, b) => byPlace(a.element, b.element)).map(({ id }) => id) : [],
    ),
    messenger.onMessage('tryQuery', (data, sender) => {
      const topic = isOwn(sender) ? asTrial(data) : null;
      const open = topic === null ? null : page();
      return topic === null || open === null ? NOTHING : tryQuery(topic, site, open, siteId, now);
    }),
  ];
}

/** What a message says of a topic that is being written; null where it says no such thing. */
function asTrial(data: unknown): TopicTrial | null {
  if (typeof data !== 'object' || data === null) return null;
  const { query, dontStore, hide, exactLetters, handles } = data as Record<string, unknown>;
  if (typeof query !== 'string' || !isTextOrAbsent(dontStore) || !isTextOrAbsent(hide)) return null;
  const isList = Array.isArray(handles) && handles.every((handle) => typeof handle === 'string');
  if (handles !== undefined && !isList) return null;
  if (exactLetters !== undefined && typeof exactLetters !== 'boolean') return null;
  return {
    query,
    ...(dontStore === undefined ? {} : { dontStore }),
    ...(hide === undefined ? {} : { hide }),
    ...(exactLetters === undefined ? {} : { exactLetters }),
    ...(isList ? { handles } : {}),
  };
}

const isTextOrAbsent = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
