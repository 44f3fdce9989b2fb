import type { VNode } from 'preact';
import type { AuthorsAddress } from '@/components/authors/authorsAddress';
import { Loading } from '@/components/layout/Loading';

/** The authors, with its data. */
export function Authors({ at: _at, onGo: _onGo }: { at: AuthorsAddress; onGo: (at: AuthorsAddress) => void }): VNode {
  return <Loading lines={6} />;
}
