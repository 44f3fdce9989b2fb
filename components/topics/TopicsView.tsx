import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { ChangeAnnouncer } from './ChangeAnnouncer';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { GoneTopic } from './GoneTopic';
import { freeHue } from './hues';
import { TopicEditor, type TopicEditorProps } from './TopicEditor';
import { TopicDialogs, type TopicDialogsProps } from './TopicDialogs';
import { TopicLine, type TopicLineProps } from './TopicLine';
import { bringBack, draftOf, dropDraft, keepDraft, NEW_TOPIC, openDraft, type TopicDraft, type TopicDrafts } from './topicDrafts';
import {
  listEntries,
  type AskedChange,
  type ListedTopic,
  type PendingChange,
  type TopicCounts,
  type Undone,
} from './topicStates';
import styles from './TopicsView.module.css';

export interface TopicsViewProps
  extends Pick<TopicEditorProps, 'preview' | 'form'>,
    Pick<TopicDialogsProps, 'effect'>,
    Pick<TopicLineProps, 'mentionsHref'> {
  list:
    | { state: 'loading' }
    | { state: 'failed' }
    | { state: 'ready'; value: { topics: readonly ListedTopic[]; changes: readonly PendingChange[] } };
  /** By the topic's id; null until they are read. */
  counts: ReadonlyMap<string, TopicCounts> | null;
  drafts: TopicDrafts;
  onDrafts: (change: (drafts: TopicDrafts) => TopicDrafts) => void;
  /** These say false where it could not be stored. */
  onSave: (topic: TopicDraft) => Promise<boolean>;
  onPause: (id: string, paused: boolean) => Promise<boolean>;
  onChange: (change: AskedChange) => Promise<boolean>;
  onUndo: (topicId: string) => Promise<Undone>;
}

const NOTHING_HEARD: TopicCounts = { mentions: 0, hidden: 0 };

/** What is listened for: add, change, pause, merge, delete. One form is open at a time; another keeps what was written. */
export function TopicsView(props: TopicsViewProps): VNode {
  const { list, counts, drafts, onDrafts, preview, form, onSave, onPause, onChange, onUndo } = props;
  const { effect, mentionsHref } = props;
  const { text } = useTranslator();
  const [asked, setAsked] = useState<TopicDialogsProps['asked'] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [dropped, setDropped] = useState<{ draft: TopicDraft; name: string } | null>(null);
  // The topic that the focus comes back to.
  const [closed, setClosed] = useState<string | null>(null);
  if (list.state === 'loading') return <Loading />;
  if (list.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const { topics: all, changes } = list.value;
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
  const told = (stored: boolean): void => setTrouble(stored ? null : text('trouble.saveFailed'));
  const change = (wanted: AskedChange): void => {
    setAsked(null);
    setClosed(wanted.topicId);
    void onChange(wanted).then((stored) => {
      told(stored);
      if (stored) onDrafts((before) => dropDraft(before, wanted.topicId));
    });
  };
  const undo = ({ topicId, name }: PendingChange): void => {
    setClosed(null);
    void onUndo(topicId).then((undone) => {
      if (undone === 'undone') setClosed(topicId);
      if (undone === 'too-late') setTrouble(text('topics.undoTooLate', { name }));
      else told(undone === 'undone');
    });
  };
  const line = (topic: ListedTopic, pending: PendingChange | null): VNode =>
    editing === topic.id ? (
      editor(draftOf(topic))
    ) : (
      <TopicLine
        topic={topic}
        counts={counts === null ? null : (counts.get(topic.id) ?? NOTHING_HEARD)}
        change={pending}
        unsaved={drafts.changed.has(topic.id)}
        takesFocus={closed === topic.id}
        canMerge={all.length > 1}
        mentionsHref={mentionsHref}
        onEdit={() => open(topic.id)}
        onPause={(paused) => void onPause(topic.id, paused).then(told)}
        onMerge={() => setAsked({ kind: 'merge', topic })}
        onDelete={() => setAsked({ kind: 'remove', topic })}
        onUndo={() => pending !== null && undo(pending)}
      />
    );
  const add = (
    <FocusedFirst takesFocus={closed === NEW_TOPIC}>
      <Button kind="primary" icon="add" onClick={() => open(NEW_TOPIC)}>
        {text(drafts.changed.has(NEW_TOPIC) ? 'topics.goOn' : 'topics.new')}
      </Button>
    </FocusedFirst>
  );
  return (
    <>
      <ChangeAnnouncer changes={changes} />
      {trouble !== null && <Notice kind="trouble">{trouble}</Notice>}
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
      {all.length === 0 && changes.length === 0 && editing === null && (
        <EmptyState title={text('topics.none')} hint={text('topics.noneHint')} action={add} />
      )}
      <ul class={styles['topics']}>
        {listEntries(all, changes).map((entry) =>
          entry.state === 'gone' ? (
            <li key={entry.change.topicId} class={styles['place']}>
              <GoneTopic
                change={entry.change}
                takesFocus={closed === entry.change.topicId}
                onUndo={() => undo(entry.change)}
              />
            </li>
          ) : (
            <li key={entry.topic.id} class={styles['place']}>
              {line(entry.topic, entry.change)}
            </li>
          ),
        )}
      </ul>
      {editing === NEW_TOPIC && editor({ name: '', query: '', hue: freeHue(all), role: 'brand' })}
      {all.length + changes.length > 0 && editing !== NEW_TOPIC && <div>{add}</div>}
      {asked !== null && (
        <TopicDialogs
          asked={asked}
          topics={all}
          effect={effect}
          onConfirm={change}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
