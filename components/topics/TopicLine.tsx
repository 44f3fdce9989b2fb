import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import { FocusedFirst } from './FocusedFirst';
import styles from './TopicLine.module.css';

export interface TopicLineProps {
  topic: Topic;
  /** Whether changes wait in its form. */
  unsaved: boolean;
  /** Whether its form was just closed: the focus comes back to what opened it. */
  takesFocus: boolean;
  onEdit: () => void;
  onDelete: () => void;
}

/** One topic in the list. */
export function TopicLine({ topic, unsaved, takesFocus, onEdit, onDelete }: TopicLineProps): VNode {
  const { text, date } = useTranslator();
  return (
    <div class={styles['topic']}>
      <div class={styles['words']}>
        <h2 class={styles['name']} style={{ '--hue': `var(--topic-${topic.hue})` }}>
          <bdi>{topic.name}</bdi>
        </h2>
        <p class={styles['query']}>
          <bdi>{topic.query}</bdi>
        </p>
        <p class={styles['note']}>
          {text(`topics.role.${topic.role}`)} · {text('topics.since', { date: date(topic.listeningSince) })}
        </p>
        {unsaved && <p class={styles['unsaved']}>{text('topics.unsaved')}</p>}
      </div>
      <FocusedFirst takesFocus={takesFocus}>
        <div class={styles['actions']}>
          <Button kind="quiet" iconOnly icon="edit" onClick={onEdit}>
            {text('topics.edit', { name: topic.name })}
          </Button>
          <Button kind="quiet" iconOnly icon="remove" onClick={onDelete}>
            {text('topics.delete', { name: topic.name })}
          </Button>
        </div>
      </FocusedFirst>
    </div>
  );
}
