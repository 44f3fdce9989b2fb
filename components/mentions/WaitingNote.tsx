import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';
import { whyWaiting } from '@/lib/mentions/waiting';
import styles from './WaitingNote.module.css';

/** Why a mention waits for an answer; nothing where it does not. */
export function WaitingNote({ mention }: { mention: Mention }): VNode | null {
  const { text } = useTranslator();
  const why = whyWaiting(mention);
  if (why === null) return null;
  return (
    <p class={styles['waiting']}>
      <Icon name="answer" />
      {text(`waiting.${why}`)}
    </p>
  );
}
