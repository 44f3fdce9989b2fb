import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './AbuseNote.module.css';

/** Says that words are blurred, and shows them. */
export function AbuseNote({ shown, onShow }: { shown: boolean; onShow: (shown: boolean) => void }): VNode {
  const { text } = useTranslator();
  return (
    <p class={styles['note']}>
      {!shown && text('abuse.hidden')}
      <Button kind="quiet" size="small" icon={shown ? 'hidden' : 'shown'} onClick={() => onShow(!shown)}>
        {text(shown ? 'abuse.hide' : 'abuse.show')}
      </Button>
    </p>
  );
}
