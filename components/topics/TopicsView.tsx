import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import type { Topic } from '@/lib/query/topic';
import { DeleteTopicDialog } from './DeleteTopicDialog';
import { FocusedFirst } from './FocusedFirst';
import { freeHue } from './hues';
import { TopicEditor, type TopicEditorProps } from './TopicEditor';
import { TopicLine } from './TopicLine';
import { bringBack, draftOf, dropDraft, keepDraft, NEW_TOPIC, openDraft, type TopicDraft, type TopicDrafts } from './topicDrafts';
import styles from './TopicsView.module.css';

export interface TopicsViewProps extends Pick<TopicEditorProps, 'preview' | 'form'> {
  topics: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: readonly Topic[] };
  drafts: TopicDrafts;
  onDrafts: (change: (drafts: TopicDrafts) => TopicDrafts) => void;
  /** Both say false where it could not be stored. */
  onSave: (topic: TopicDraft) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
  mentionsOf: (id: string) => Promise<number>;
}

/** What is listened for: add, change, delete. One form is open at a time; another keeps what was written in it. */
export function TopicsView(props: TopicsViewProps): VNode {
  const { topics, drafts, onDrafts, preview, form, onSave, onRemove, mentionsOf } = props;
  const { text } = useTranslator();
  const [leaving, setLeaving] = useState<{ topic: Topic; mentions: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const [dropped, setDropped] = useState<{ draft: TopicDraft; name: string } | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  if (topics.state === 'loading') return <Loading />;
  if (topics.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const all = topics.value;
  // What is being edited may have been deleted in another tab.
  const editing = drafts.editing === NEW_TOPIC || all.some(({ id }) => id === drafts.editing) ? drafts.editing : null;

  const open = (id: string): void => {
    setDropped(null);
    setClosed(null);
    onDrafts((before) => openDraft(before, id));
  };
  const close = (id: string): void => {
    setClosed(id);
    onDrafts((before) => dropDraft(before, id));
  };
  const cancel = (topic: TopicDraft): void => {
    const id = topic.id ?? NEW_TOPIC;
    const draft = drafts.changed.get(id);
    setDropped(draft === undefined ? null : { draft, name: topic.name });
    close(id);
  };
  const editor = (topic: TopicDraft): VNode => {
    const id = topic.id ?? NEW_TOPIC;
    return (
      <TopicEditor
        key={id}
        topic={topic}
        draft={drafts.changed.get(id) ?? topic}
        otherNames={all.filter((other) => other.id !== topic.id).map(({ name }) => name)}
        preview={preview}
        {...(form === undefined ? {} : { form })}
        onDraft={(draft) => onDrafts((before) => keepDraft(before, topic, draft))}
        onCancel={() => cancel(topic)}
        onSave={async (draft) => {
          const saved = await onSave(draft);
          if (saved) close(id);
          return saved;
        }}
      />
    );
  };
  const add = (
    <FocusedFirst takesFocus={closed === NEW_TOPIC}>
      <Button kind="primary" icon="add" onClick={() => open(NEW_TOPIC)}>
        {text(drafts.changed.has(NEW_TOPIC) ? 'topics.goOn' : 'topics.new')}
      </Button>
    </FocusedFirst>
  );
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {dropped !== null && (
        <Notice
          kind="note"
          action={
            <Button
              size="small"
              onClick={() => {
                setDropped(null);
                onDrafts((before) => bringBack(before, dropped.draft));
              }}
            >
              {text('action.undo')}
            </Button>
          }
        >
          {dropped.draft.id === undefined ? text('topics.newDropped') : text('topics.dropped', { name: dropped.name })}
        </Notice>
      )}
      {all.length === 0 && editing === null && (
        <EmptyState title={text('topics.none')} hint={text('topics.noneHint')} action={add} />
      )}
      <ul class={styles['topics']}>
        {all.map((topic) => (
          <li key={topic.id} class={styles['place']}>
            {editing === topic.id ? (
              editor(draftOf(topic))
            ) : (
              <TopicLine
                topic={topic}
                unsaved={drafts.changed.has(topic.id)}
                takesFocus={closed === topic.id}
                onEdit={() => open(topic.id)}
                onDelete={() => void mentionsOf(topic.id).then((mentions) => setLeaving({ topic, mentions }))}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === NEW_TOPIC && editor({ name: '', query: '', hue: freeHue(all), role: 'brand' })}
      {all.length > 0 && editing !== NEW_TOPIC && <div>{add}</div>}
      {leaving !== null && (
        <DeleteTopicDialog
          name={leaving.topic.name}
          mentions={leaving.mentions}
          onCancel={() => setLeaving(null)}
          onDelete={() => {
            setLeaving(null);
            onDrafts((before) => dropDraft(before, leaving.topic.id));
            void onRemove(leaving.topic.id).then((removed) => setFailed(!removed));
          }}
        />
      )}
    </>
  );
}
