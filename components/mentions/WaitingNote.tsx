import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { labelToward, type Match, type Mention } from '@/lib/mentions/mention';
import { waitingMatch, whyWaiting } from '@/lib/mentions/waiting';
import styles from './WaitingNote.module.css';

export interface WaitingNoteProps {
  mention: Mention;
  matches: readonly Match[];
  /** The topic that is looked at; null: any. */
  topicId: string | null;
}

/** Why a mention waits for an answer; nothing where it does not. */
export function WaitingNote({ mention, matches, topicId }: WaitingNoteProps): VNode | null {
  const { text } = useTranslator();
  const match = waitingMatch(matches, topicId);
  if (match === undefined) return null;
  const why = whyWaiting(mention, labelToward(mention, match.toward));
  if (why === null) return null;
  return (
    <p class={styles['waiting']}>
      <Icon name="answer" />
      {text(`waiting.${why}`)}
    </p>
  );
}
