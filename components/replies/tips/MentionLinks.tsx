import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { mentionInInbox } from '@/components/inbox/inboxAddress';
import styles from './Tips.module.css';

/** The ways to mentions, by number. */
export function MentionLinks({ mentionIds }: { mentionIds: readonly string[] }): VNode {
  const { text } = useTranslator();
  return (
    <span class={styles['links']}>
      {mentionIds.map((id, index) => <a key={id} href={mentionInInbox(id)}>{text('tips.example', { n: index + 1 })}</a>)}
    </span>
  );
}
