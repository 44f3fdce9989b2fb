import type { VNode } from 'preact';
import { Loading } from '@/components/layout/Loading';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { CardCallbacks, CardState } from '@/lib/card/rendering';
import styles from './Card.module.css';
import { CardView } from './CardView';
import { CloseButton } from './CloseButton';

export interface CardProps {
  state: CardState;
  callbacks: CardCallbacks;
  /** ms since 1970. */
  now: number;
}

/** The card of a mention in its page: its shape while it is not known, what it shows, or why it cannot. */
export function Card({ state, callbacks, now }: CardProps): VNode {
  const { text, language, direction } = useTranslator();
  const { view, trouble } = state;
  return (
    <div
      class={styles['card']}
      role="dialog"
      aria-label={text('card.name')}
      lang={language}
      dir={direction}
    >
      {view !== null && trouble !== 'gone' ? (
        <CardView key={view.mention.id} view={view} trouble={trouble} reply={state.reply} callbacks={callbacks} now={now} />
      ) : (
        <div class={styles['empty']}>
          <div class={styles['close']}>
            <CloseButton onClose={callbacks.onClose} />
          </div>
          {trouble === null ? <Loading lines={5} /> : <Trouble trouble={trouble} onPanel={callbacks.onPanel} />}
        </div>
      )}
    </div>
  );
}

const TROUBLES = { gone: 'card.gone', refused: 'card.refused', 'no-answer': 'card.unanswered' } as const;

function Trouble({ trouble, onPanel }: { trouble: NonNullable<CardState['trouble']>; onPanel: () => void }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['trouble']}>
      <p role="alert">{text(TROUBLES[trouble])}</p>
      {trouble === 'refused' && (
        <Button size="small" icon="panel" onClick={onPanel}>
          {text('card.panel')}
        </Button>
      )}
    </div>
  );
}
