import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import styles from './HiddenNote.module.css';

/** What the list of hidden mentions is, and the way to change what a topic hides. */
export function HiddenNote({ topic, onEdit }: { topic: Topic | null; onEdit: (topicId: string) => void }): VNode {
  const { text } = useTranslator();
  if (topic === null) return <Notice kind="note">{text('hidden.what')}</Notice>;
  return (
    <Notice
      kind="note"
      action={
        <Button size="small" icon="edit" onClick={() => onEdit(topic.id)}>
          {text('hidden.edit')}
        </Button>
      }
    >
      {text('hidden.what')}{' '}
      {(topic.hide ?? '') !== '' && (
        <>
          {text('hidden.query', { name: topic.name })} <bdi class={styles['query']}>{topic.hide}</bdi>
        </>
      )}
    </Notice>
  );
}
