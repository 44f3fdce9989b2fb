import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { Opens } from '@/components/overview/Opens';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { Kept } from '@/lib/insights/sentimentCounts';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './OutcomeCounts.module.css';

/** How mentions come off: their number by label, each of which opens its mentions; labels without any are left out. */
export function OutcomeCounts({ kept, hrefOf }: { kept: Kept; hrefOf: (label: SentimentLabel) => string }): VNode {
  const { number } = useTranslator();
  return (
    <ul class={styles['counts']}>
      {SENTIMENT_LABELS.filter((label) => kept.counts[label] > 0).map((label) => (
        <li key={label}>
          <Opens kept={kept} label={label} class={styles['count']} href={hrefOf(label)}>
            <SentimentMark label={label} />
            {number(kept.counts[label])}
          </Opens>
        </li>
      ))}
    </ul>
  );
}
