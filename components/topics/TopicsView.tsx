import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import type { Topic } from '@/lib/query/topic';
import { DeleteTopicDialog } from './DeleteTopicDialog';
import { HUES } from './HueField';
import { TopicForm, type TopicDraft } from './TopicForm';
import styles from './TopicsView.module.css';

export interface TopicsViewProps {
  topics: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: readonly Topic[] };
  /** Both say false where it could not be stored. */
  onSave: (topic: TopicDraft) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
  mentionsOf: (id: string) => Promise<number>;
}

/** Stands for the topic that is being added, where others have their id. */
const NEW = '';

/** What is listened for: add, change, delete. One form is open at a time. */
export function TopicsView({ topics, onSave, onRemove, mentionsOf }: TopicsViewProps): VNode {
  const { text } = useTranslator();
  const [editing, setEditing] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<{ topic: Topic; mentions: number } | null>(null);
  const [failed, setFailed] = useState(false);
  if (topics.state === 'loading') return <Loading />;
  if (topics.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const all = topics.value;
  const saveAndClose = async (topic: TopicDraft): Promise<boolean> => {
    const saved = await onSave(topic);
    if (saved) setEditing(null);
    return saved;
  };
  const form = (topic: TopicDraft): VNode => (
    <div class={styles['form']}>
      <TopicForm topic={topic} onSave={saveAndClose} onCancel={() => setEditing(null)} />
    </div>
  );
  const add = (
    <Button kind="primary" icon="add" onClick={() => setEditing(NEW)}>
      {text('topics.new')}
    </Button>
  );
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {all.length === 0 && editing === null && (
        <EmptyState title={text('topics.none')} hint={text('topics.noneHint')} action={add} />
      )}
      <ul class={styles['topics']}>
        {all.map((topic) => (
          <li key={topic.id} class={styles['topic']}>
            {editing === topic.id ? (
              form(topic)
            ) : (
              <TopicLine
                topic={topic}
                onEdit={() => setEditing(topic.id)}
                onDelete={() => void mentionsOf(topic.id).then((mentions) => setLeaving({ topic, mentions }))}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === NEW && form({ name: '', query: '', hue: freeHue(all), role: 'brand' })}
      {all.length > 0 && editing === null && <div>{add}</div>}
      {leaving !== null && (
        <DeleteTopicDialog
          name={leaving.topic.name}
          mentions={leaving.mentions}
          onCancel={() => setLeaving(null)}
          onDelete={() => {
            setLeaving(null);
            void onRemove(leaving.topic.id).then((removed) => setFailed(!removed));
          }}
        />
      )}
    </>
  );
}

function TopicLine({ topic, onEdit, onDelete }: { topic: Topic; onEdit: () => void; onDelete: () => void }): VNode {
  const { text, date } = useTranslator();
  return (
    <>
      <div class={styles['words']}>
        <h2 class={styles['name']} style={{ '--hue': `var(--topic-${topic.hue})` }}>
          <bdi>{topic.name}</bdi>
        </h2>
        <p class={styles['query']} dir="auto">
          {topic.query}
        </p>
        <p class={styles['note']}>
          {text(`topics.role.${topic.role}`)} · {text('topics.since', { date: date(topic.listeningSince) })}
        </p>
      </div>
      <div class={styles['actions']}>
        <Button kind="quiet" iconOnly icon="edit" onClick={onEdit}>
          {text('topics.edit', { name: topic.name })}
        </Button>
        <Button kind="quiet" iconOnly icon="remove" onClick={onDelete}>
          {text('topics.delete', { name: topic.name })}
        </Button>
      </div>
    </>
  );
}

function freeHue(topics: readonly Topic[]): number {
  const taken = new Set(topics.map(({ hue }) => hue));
  const free = Array.from({ length: HUES }, (_, hue) => hue).find((hue) => !taken.has(hue));
  return free ?? topics.length % HUES;
}
