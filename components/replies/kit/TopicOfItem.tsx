import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';

/** For mentions of which topic an item is; one that is gone stays until another is chosen. */
export function TopicOfItem(props: { topicId: string | null; topics: readonly { id: string; name: string }[]; onTopic: (topicId: string | null) => void }): VNode {
  const { topicId, topics, onTopic } = props;
  const { text } = useTranslator();
  const isGone = topicId !== null && topics.every(({ id }) => id !== topicId);
  return (
    <Select
      label={text('mentions.filter.topic')}
      visibleLabel
      value={topicId ?? ''}
      options={[
        { value: '', label: text('mentions.filter.allTopics') },
        ...topics.map(({ id, name }) => ({ value: id, label: name })),
        ...(isGone ? [{ value: topicId, label: text('kit.topicGone') }] : []),
      ]}
      onValue={(value) => onTopic(value === '' ? null : value)}
    />
  );
}
