import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import type { HiddenBy, HiddenReasons } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import styles from './HiddenNote.module.css';

export interface HiddenNoteProps {
  topic: Topic | null;
  /** How many it hides for each reason; null until that is read. */
  reasons: HiddenReasons | null;
  onEdit: (topicId: string) => void;
}

/** In the order in which they are named. */
const REASONS: readonly HiddenBy[] = ['query', 'relevance', 'user'];

/** What the list of hidden mentions is, why they are, and the way to change what a topic hides. */
export function HiddenNote({ topic, reasons, onEdit }: HiddenNoteProps): VNode {
  const { text, count, sequence } = useTranslator();
  if (topic === null) return <Notice kind="note">{text('hidden.what')}</Notice>;
  const counted = reasons === null ? [] : REASONS.filter((by) => reasons[by] > 0).map((by) => count(`hidden.count.${by}`, reasons[by]));
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
      {counted.length > 0 && <span class={styles['counts']}>{sequence(counted)}</span>}
    </Notice>
  );
}
