import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { SentimentCounts } from '@/lib/insights/sentimentCounts';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './SentimentLegend.module.css';

/** What the colours of a chart mean, with the number of each; a click shows only those mentions. */
export function SentimentLegend(props: {
  counts: SentimentCounts;
  chosen: SentimentLabel | null;
  onLabel: (label: SentimentLabel | null) => void;
}): VNode {
  const { text, number } = useTranslator();
  const { counts, chosen, onLabel } = props;
  return (
    <ul class={styles['legend']}>
      {SENTIMENT_LABELS.map((label) => (
        <li key={label}>
          <button
            type="button"
            class={styles['entry']}
            aria-pressed={chosen === label}
            onClick={() => onLabel(chosen === label ? null : label)}
          >
            <SentimentMark label={label} named={false} />
            {text(`sentiment.${label}`)}
            <span class={styles['number']}>{number(counts[label])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
