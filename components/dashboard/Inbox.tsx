import type { VNode } from 'preact';
import type { InboxAddress } from '@/components/inbox/inboxAddress';
import { Loading } from '@/components/layout/Loading';

/** The inbox, with its data. */
export function Inbox({ at: _at, onGo: _onGo }: { at: InboxAddress; onGo: (at: InboxAddress) => void }): VNode {
  return <Loading lines={6} />;
}
