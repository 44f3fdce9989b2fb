import type { VNode } from 'preact';
import type { KitAddress } from '@/components/replies/kit/kitAddress';
import { KitParts } from '@/components/replies/kit/KitParts';
import { Articles } from './Articles';
import { Products } from './Products';
import { ReplyCoach } from './ReplyCoach';
import { ReplyVoice } from './ReplyVoice';
import { Templates } from './Templates';

/** What replies are made of, with its data. */
export function Replies({ at, onGo }: { at: KitAddress; onGo: (at: KitAddress, replaces?: boolean) => void }): VNode {
  return (
    <>
      <KitParts part={at.part} />
      {at.part === 'articles' && <Articles at={at} onGo={onGo} />}
      {at.part === 'products' && <Products at={at} onGo={onGo} />}
      {at.part === 'templates' && <Templates at={at} onGo={onGo} />}
      {at.part === 'voice' && <ReplyVoice />}
      {at.part === 'coach' && <ReplyCoach />}
    </>
  );
}
