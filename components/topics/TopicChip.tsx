import type { VNode } from 'preact';
import styles from './TopicChip.module.css';

export function TopicChip({ name, hue }: { name: string; hue: number }): VNode {
  return (
    <span class={styles['chip']} style={{ '--hue': `var(--topic-${hue})` }}>
      <bdi>{name}</bdi>
    </span>
  );
}
