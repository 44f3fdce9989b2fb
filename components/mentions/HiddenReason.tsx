import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useHiddenWords } from '@/components/hooks/hiddenWords';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import styles from './WaitingNote.module.css';

/** Which topic hides a mention, and by which of its words. */
export function HiddenReason({ topic, mention }: { topic: Topic; mention: Mention }): VNode {
  const { text, list } = useTranslator();
  const words = useHiddenWords(topic.hide ?? '', mention);
  const { name } = topic;
  return (
    <p class={styles['waiting']}>
      <Icon name="hidden" />
      {words.length === 0
        ? text('hidden.by', { name })
        : text('hidden.because', { name, words: list(words.map((word) => text('hidden.quoted', { word }))) })}
    </p>
  );
}
