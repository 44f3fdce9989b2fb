import { QUEUES, type Queue } from '@/lib/mentions/queues';

/** What the inbox shows: one queue, of all or limited, and the mention that is looked at. Null: all, none. */
export interface InboxAddress {
  queue: Queue;
  topicId: string | null;
  site: string | null;
  /** A name, or OWNER_ME, or '': nobody looks after it. */
  owner: string | null;
  tag: string | null;
  mentionId: string | null;
}

export const FIRST_INBOX: InboxAddress = { queue: 'answer', topicId: null, site: null, owner: null, tag: null, mentionId: null };

/** Longest word of an address that is kept, UTF-16 units. */
const LONGEST = 200;

/** Reads `queue=…&topic=…&site=…&owner=…&tag=…&mention=…`; what cannot be read is left out. */
export function readInboxAddress(given: URLSearchParams): InboxAddress {
  const word = (name: string): string | null => given.get(name)?.slice(0, LONGEST) || null;
  return {
    queue: QUEUES.find((queue) => queue === given.get('queue')) ?? FIRST_INBOX.queue,
    topicId: word('topic'),
    site: word('site'),
    owner: given.get('owner')?.slice(0, LONGEST) ?? null,
    tag: word('tag'),
    mentionId: word('mention'),
  };
}

/** The parts of the address that say what the inbox shows; null: it goes without saying. */
export function writeInboxAddress({ queue, topicId, site, owner, tag, mentionId }: InboxAddress): Record<string, string | null> {
  return { queue: queue === FIRST_INBOX.queue ? null : queue, topic: topicId, site, owner, tag, mention: mentionId };
}

/** The way to one mention in the inbox, whatever queue it stands in. */
export function mentionInInbox(mentionId: string): string {
  return `#/inbox?${new URLSearchParams({ mention: mentionId }).toString()}`;
}
