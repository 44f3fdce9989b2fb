import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import styles from './TopicEditor.module.css';
import { TopicForm, type TopicFormProps } from './TopicForm';
import type { TopicDraft } from './topicDrafts';

export interface TopicEditorProps {
  /** As it is saved; one without id is new. */
  topic: TopicDraft;
  /** As it was left, where there are changes. */
  draft: TopicDraft;
  otherNames: readonly string[];
  onSave: (topic: TopicDraft) => Promise<boolean>;
  onDraft: (draft: TopicDraft) => void;
  onCancel: () => void;
  /** Shows what a draft would hear, `saved` being what holds until then; null: nothing. */
  preview: (draft: TopicDraft, saved: TopicDraft | null) => VNode;
  /** How its query is edited. */
  form?: Pick<TopicFormProps, 'mode' | 'onMode' | 'siteNames' | 'accountSites' | 'suggestions'>;
}

/** The form of one topic, with what its query would hear beside it, or below where there is no room. */
export function TopicEditor({ topic, draft, otherNames, onSave, onDraft, onCancel, preview, form }: TopicEditorProps): VNode {
  const { text } = useTranslator();
  const title = useId();
  return (
    <div class={styles['editor']}>
      <h2 id={title} class={styles['title']}>
        {topic.id === undefined ? text('topics.new') : text('topics.edit', { name: topic.name })}
      </h2>
      <TopicForm
        takesFocus
        topic={draft}
        otherNames={otherNames}
        labelledBy={title}
        onSave={onSave}
        onDraft={onDraft}
        onCancel={onCancel}
        {...form}
      />
      {preview(draft, topic.id === undefined ? null : topic)}
    </div>
  );
}
