import { extensionId, extensionOrigin } from '@/lib/platform/runtime';

/** What a browser says of who sent a message; every field may be missing. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export type Sender =
  | { kind: 'listener'; tabId: number; frameId: number; url: URL }
  /** A page of Earshot itself: popup, side panel, dashboard, welcome. */
  | { kind: 'page' }
  | { kind: 'stranger' };

/**
 * Who sent a message, by what the browser vouches for and never by what the message says. A script in a web page is a
 * listener with its frame's http(s) address; Firefox leaves `origin` out, so an extension page is told by its address.
 */
export function senderOf(sender: MessageSender): Sender {
  const id = extensionId();
  if (id === null || sender.id !== id || sender.url === undefined || !URL.canParse(sender.url)) return STRANGER;
  const own = extensionOrigin();
  if (own !== null && (sender.url === own || sender.url.startsWith(`${own}/`))) {
    return sender.origin === undefined || sender.origin === own ? { kind: 'page' } : STRANGER;
  }
  const url = new URL(sender.url);
  const tabId = sender.tab?.id;
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || tabId === undefined || tabId < 0) return STRANGER;
  return { kind: 'listener', tabId, frameId: sender.frameId ?? 0, url };
}

const STRANGER: Sender = { kind: 'stranger' };
