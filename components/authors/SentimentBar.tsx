import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import fills from '@/components/sentiment/SentimentFill.module.css';
import type { StoryPoint } from '@/lib/inbox/authorStory';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import styles from './SentimentBar.module.css';

/** How the mentions of somebody felt, as shares of one bar. */
export function SentimentBar({ points }: { points: readonly Pick<StoryPoint, 'label'>[] }): VNode | null {
  const { text, sequence } = useTranslator();
  const counted = SENTIMENT_LABELS.flatMap((label) => {
    const n = points.filter((point) => point.label === label).length;
    return n === 0 ? [] : [{ label, n }];
  });
  if (counted.length === 0) return null;
  const words = sequence(counted.map(({ label, n }) => text('story.label', { label: text(`sentiment.${label}`), n })));
  return (
    <span class={styles['bar']} role="img" aria-label={words} title={words}>
      {counted.map(({ label, n }) => (
        <span key={label} class={fills[label]} style={{ flexGrow: n }} />
      ))}
    </span>
  );
}
