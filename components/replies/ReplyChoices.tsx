import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { ReplyManner, SuggestedReply } from '@/lib/replies/suggestReplies';
import styles from './Replies.module.css';

export interface ReplyChoicesProps {
  offered: readonly SuggestedReply[];
  /** Whether the user wrote something that can be gone back to. */
  hasOwn: boolean;
  chosen: ReplyManner | 'own';
  onChoose: (chosen: ReplyManner | 'own') => void;
}

/** Which reply stands in the field: one that is suggested, or the user's own. */
export function ReplyChoices({ offered, hasOwn, chosen, onChoose }: ReplyChoicesProps): VNode {
  const { text } = useTranslator();
  const choice = (which: ReplyManner | 'own', words: string): VNode => (
    <button key={which} type="button" class={styles['choice']} aria-pressed={chosen === which} onClick={() => onChoose(which)}>
      {words}
    </button>
  );
  return (
    <div class={styles['choices']} role="group" aria-label={text('reply.choose')}>
      {offered.map(({ manner }) => choice(manner, text(`reply.manner.${manner}`)))}
      {hasOwn && choice('own', text('reply.own'))}
    </div>
  );
}
